import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'

/** What the pages are built from; a change in any of these makes the build old. */
const SOURCES = ['app', 'db', 'extractors', 'public', 'package.json', 'vite.config.ts', 'remix.config.js']

class BuildError extends Error {
  override name = 'BuildError'
}

/** Builds the pages when there is no build or a source changed after it. Throws BuildError with the builder's own words. */
export function buildWhenOld(root: string): void {
  if (!needsBuild(root)) return
  console.log('De pagina’s worden gebouwd; dat duurt even …')
  const command = join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'vite:build'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new BuildError(`De pagina’s konden niet worden gebouwd:\n${stdout}\n${stderr}`)
}

/** True when there is no build, or a source changed after it was made. */
export function needsBuild(root: string): boolean {
  const made = buildFile(root)
  if (!existsSync(made)) return true
  const madeAt = statSync(made).mtimeMs
  return SOURCES.some((source) => newest(join(root, source)) > madeAt)
}

export function importBuild(root: string): Promise<ServerBuild> {
  return import(pathToFileURL(buildFile(root)).href)
}

function buildFile(root: string): string {
  return join(root, 'build', 'server', 'index.js')
}

/** The latest change of a file, or of a folder and anything in it (so that a deletion counts); 0 when absent. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
