import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What each top folder may import from; a folder may always import from itself. `*` = npm packages and Node. */
const MAY_IMPORT: Record<string, string[]> = {
  extractors: [],
  db: ['extractors'],
  sources: ['extractors', 'db'],
  seeds: ['extractors', 'db', 'sources'],
  app: ['extractors', 'db'],
  mail: ['extractors', 'db', 'app'],
  cli: ['extractors', 'db', 'sources', 'seeds', 'mail'],
  server: ['app', 'extractors', 'db', 'sources', 'seeds', 'mail'],
}

/** Packages the pure core may use: they read file formats and nothing else. */
const CORE_PACKAGES = ['unpdf', 'saxes']

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Every module specifier of a file: static, dynamic, re-exported, as the compiler reads them. */
function listImports(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map((one) => one.fileName)
}

/** The top folder a specifier leads to, or the package name. */
function targetOf(file: string, specifier: string): { folder?: string; package?: string } {
  if (specifier.startsWith('#')) return { folder: specifier.slice(1).split('/')[0] }
  if (specifier.startsWith('.')) return { folder: relative(root, resolve(dirname(file), specifier)).split('/')[0] }
  const parts = specifier.split('/')
  return { package: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0] }
}

describe.each(Object.keys(MAY_IMPORT))('imports of %s', (folder) => {
  test('go one way', () => {
    const wrong: string[] = []
    for (const file of listFiles(folder)) {
      for (const specifier of listImports(readFileSync(file, 'utf8'))) {
        const target = targetOf(file, specifier)
        if (target.folder && target.folder !== folder && !MAY_IMPORT[folder]?.includes(target.folder)) {
          wrong.push(`${relative(root, file)} -> ${specifier}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('the core is pure', () => {
  const files = listFiles('extractors')

  test('it has files to look at', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  test('it imports no package but readers of file formats, and nothing of Node', () => {
    const wrong = files.flatMap((file) =>
      listImports(readFileSync(file, 'utf8'))
        .map((specifier) => ({ specifier, target: targetOf(file, specifier) }))
        .filter(({ target }) => target.package && !CORE_PACKAGES.includes(target.package))
        .map(({ specifier }) => `${relative(root, file)} -> ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  test('it never looks at the clock, chance, the environment, the network or the disk', () => {
    const FORBIDDEN = [
      /\bDate\.now\b/u,
      /\bnew Date\(\s*\)/u,
      /\bMath\.random\b/u,
      /\bprocess\.(?:env|cwd|argv)\b/u,
      /\bfetch\(/u,
      /\bperformance\.now\b/u,
      /\bcrypto\.(?:random|getRandom)/u,
    ]
    const wrong = files.flatMap((file) => {
      const source = readFileSync(file, 'utf8')
      return FORBIDDEN.filter((pattern) => pattern.test(source)).map(
        (pattern) => `${relative(root, file)}: ${pattern.source}`,
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('doors', () => {
  test('each way in has one door for today: the pages, the command, and the audit of writes', () => {
    const looks = ['app', 'cli', 'db', 'mail', 'server', 'sources', 'seeds']
      .flatMap(listFiles)
      .filter((file) => /\bDate\.now\b|\bnew Date\(\s*\)/u.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file))
      .sort()
    expect(
      looks.filter((file) => !['app/clock.server.ts', 'cli/clock.ts', 'db/recorded-at.server.ts'].includes(file)),
    ).toEqual([])
  })

  test('SQL stands in db only', () => {
    const wrong = ['app', 'cli', 'mail', 'server', 'sources', 'seeds', 'extractors']
      .flatMap(listFiles)
      .filter((file) => /from ['"](?:better-sqlite3|drizzle-orm[^'"]*)['"]/u.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file))
    expect(wrong).toEqual([])
  })

  test('server-only modules of db end in .server.ts, so that none is bundled for the browser', () => {
    const allowed = [
      'db/schema.ts',
      'db/contract.ts',
      'db/list-query.ts',
      'db/list-values.ts',
      'db/scorecard-contract.ts',
      'db/snapshot-schema.ts',
      'db/tracking-schema.ts',
      'db/reader-schema.ts',
    ]
    const wrong = listFiles('db')
      .map((file) => relative(root, file))
      .filter((file) => !file.endsWith('.server.ts') && !allowed.includes(file))
    expect(wrong).toEqual([])
  })
})

test('no file is a drawer for odds and ends', () => {
  const wrong = ['extractors', 'db', 'sources', 'seeds', 'app', 'cli', 'server', 'tests']
    .flatMap(listFiles)
    .map((file) => relative(root, file))
    .filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|manager|base)(?:\/|\.)/u.test(file))
  expect(wrong).toEqual([])
})
