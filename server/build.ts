import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { inTurn } from '#db/turn.server'

/** What the pages are built from; a change in any of these makes the build old. */
const SOURCES = ['app', 'db', 'extractors', 'public', 'package.json', 'vite.config.ts', 'remix.config.js']

class BuildError extends Error {
  override name = 'BuildError'
}

/**
 * Builds the pages when there is no build or a source changed after it. Of processes that find it old at once one builds,
 * and the others wait for it. Throws BuildError with the builder's own words.
 */
export function buildWhenOld(root: string): void {
  if (needsBuild(root)) inTurn(join(root, '.cache', 'build-turn.db'), () => needsBuild(root) && build(root))
}

/** The new build is made aside and put in place whole: a build that fails or is killed leaves the old one. */
function build(root: string): void {
  console.log('De pagina’s worden gebouwd; dat duurt even …')
  const builtFrom = newestSource(root)
  const aside = join(root, '.cache', `build-${process.pid}`)
  const command = join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'vite:build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BUILD_DIRECTORY: aside },
  })
  if (status !== 0) throw new BuildError(`De pagina’s konden niet worden gebouwd:\n${stdout}\n${stderr}`)
  // The build is as old as the newest source it was made from, so that a change made meanwhile is not missed.
  utimesSync(join(aside, 'server', 'index.js'), builtFrom / 1000, builtFrom / 1000)
  putInPlace(aside, join(root, 'build'))
}

/** True when there is no build, or a source changed after it was made. */
export function needsBuild(root: string): boolean {
  const made = buildFile(root)
  // Whole milliseconds: a file system may round the time we set.
  return !existsSync(made) || Math.floor(newestSource(root)) > Math.ceil(statSync(made).mtimeMs)
}

export function importBuild(root: string): Promise<ServerBuild> {
  return import(pathToFileURL(buildFile(root)).href)
}

function buildFile(root: string): string {
  return join(root, 'build', 'server', 'index.js')
}

/** Two renames, so that a build is there whole or not at all. */
function putInPlace(aside: string, place: string): void {
  const old = `${aside}-old`
  mkdirSync(place, { recursive: true })
  renameSync(place, old)
  renameSync(aside, place)
  rmSync(old, { recursive: true, force: true })
}

function newestSource(root: string): number {
  return Math.max(...SOURCES.map((source) => newest(join(root, source))))
}

/** The latest change of a file, or of a folder and anything in it (so that a deletion counts); 0 when absent. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
