import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { TOLD_CLOCKS, TOLD_OUTCOMES } from '#extractors/status/told'
import { CERTAINTY_WORDS, KIND_WORDS, STRENGTH_WORDS, TERM_WORDS } from '../../app/labels'
import { PERMISSIONS } from '../../server/permissions'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string) => readFileSync(`${root}/${name}`, 'utf8')

/** The rows of the tables of GLOSSARY.md: [code, Dutch]. */
const rows = [...read('GLOSSARY.md').matchAll(/^\| ([^|]+) \| ([^|]*) \|/gmu)].map(([, code = '', dutch = '']) => ({
  code: code.replaceAll('`', '').trim(),
  dutch: dutch.trim(),
}))

function dutchOf(code: string): string[] {
  return rows.filter((row) => row.code === code).map((row) => row.dutch)
}

describe('the glossary', () => {
  test.each([
    ...Object.entries(TOLD_OUTCOMES).map(([code, { word }]) => [code, word]),
    ...Object.entries(TOLD_CLOCKS).map(([code, { word }]) => [code, word]),
    ...Object.entries({ ...KIND_WORDS, ...CERTAINTY_WORDS, ...STRENGTH_WORDS, ...TERM_WORDS }),
  ])('pairs %s with %s, the word on the pages', (code = '', word = '') => {
    expect(dutchOf(code)).toContain(word)
  })

  test('lists every address that people visit', () => {
    const pages = Object.keys(PERMISSIONS).filter((path) => path !== '*' && !path.includes(':') && !path.includes('.'))
    expect(pages.filter((path) => dutchOf(path).length === 0)).toEqual([])
  })

  test('names no address that is not there', () => {
    const addresses = rows.map((row) => row.code).filter((code) => code.startsWith('/'))
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((path) => !(path in PERMISSIONS))).toEqual([])
  })
})

describe('the README', () => {
  test('gives the commands that CI runs', () => {
    expect(read('README.md')).toContain('npm ci && npm start')
    expect(read('README.md')).toContain('npm ci && npm test')
    expect(read('.ci/run')).toContain('npm ci && npm test')
    expect(read('.ci/run')).toContain('validate')
  })

  test('names scripts and files that are there', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
    const named = [...read('README.md').matchAll(/npm run (?:--silent )?([a-z]+)/gu)].map((found) => found[1])
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([])
    const files = readdirSync(root)
    const linked = [...read('README.md').matchAll(/\]\(([A-Z]+(?:\.md)?)\)/gu)].map((found) => found[1] ?? '')
    expect(linked.filter((name) => !files.includes(name))).toEqual([])
  })
})
