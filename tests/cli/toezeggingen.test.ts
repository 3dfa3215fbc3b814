import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { run } from './run'

const root = mkdtempSync(join(tmpdir(), 'cli-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const SAMPLES = fileURLToPath(new URL('../../seeds/documents', import.meta.url))
const LETTER = 'Den Haag, 3 februari 2020\n\nIk zal uw Kamer uiterlijk 1 juni 2020 over de sluis informeren.\n'

function write(name: string, content: string): string {
  const path = join(root, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe('being called wrongly gives 2 and says what is wrong', () => {
  test.each<[string[], RegExp]>([
    [['verzin'], /onbekend commando “verzin”; kies uit extract, /u],
    [['extract'], /BESTAND… ontbreekt/u],
    [['extract', '--date', '2019-02-30', 'x'], /“2019-02-30” is geen bestaande dag/u],
    [['list', '--kleur', 'rood'], /onbekende optie --kleur/u],
    [['list', '--klok', 'laat'], /“laat” voor “klok”/u],
    [['list', '--peildatum', 'gisteren'], /“gisteren” is geen bestaande dag/u],
  ])('%j', async (words, message) => {
    const result = await run(words)
    expect(result.err).toMatch(message)
    expect(result).toMatchObject({ code: 2, out: '' })
  })
})

test('each command explains itself in Dutch', async () => {
  const names = ['extract', 'times', 'ingest', 'list', 'migrate', 'check']
  const [overview, ...helps] = await Promise.all([run(['--help']), ...names.map((name) => run([name, '--help']))])
  expect(overview).toMatchObject({ code: 0, err: '' })
  for (const [index, name] of names.entries()) {
    expect(overview?.out).toContain(`  ${name}`)
    expect(helps[index]).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining(`Gebruik: toezeggingen ${name}`),
    })
  }
})

describe('extract', () => {
  test('writes one file per document, the text beside it, and goes on after a bad one', async () => {
    const out = join(root, 'out', 'json')
    const text = join(root, 'out', 'tekst')
    const files = [
      write('e/brief.txt', LETTER),
      write('e/leeg.txt', ''),
      join(root, 'e', 'weg.txt'),
      write('e/brief.md', LETTER),
    ]
    const result = await run(['extract', '--out', out, '--text-out', text, ...files])
    expect(result.code).toBe(1)
    expect(result.out).toBe('')
    expect(result.err).toMatch(/leeg\.txt: .*leeg/u)
    expect(result.err).toMatch(/weg\.txt: dit bestand of deze map bestaat niet/u)
    expect(result.err).toMatch(/brief\.md: niet geschreven: brief\.json is al van .*brief\.txt/u)
    expect(readdirSync(out).sort()).toEqual(['brief.json', 'leeg.json'])
    const { document, commitments, acknowledgements } = JSON.parse(readFileSync(join(out, 'brief.json'), 'utf8'))
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining([
        'id',
        'date',
        'kind',
        'title',
        'dossier',
        'number',
        'aanhangsel',
        'officeHolders',
        'ministries',
        'to',
        'problems',
      ]),
    )
    expect(document).not.toHaveProperty('text')
    expect(document).not.toHaveProperty('blocks')
    expect(acknowledgements).toEqual([])
    const stored = readFileSync(join(text, 'brief.txt'), 'utf8')
    expect(stored.slice(commitments[0].start, commitments[0].end)).toBe(commitments[0].quote)
    expect(commitments[0].deadline).toMatchObject({ latest: '2020-06-01' })
    expect(JSON.parse(readFileSync(join(out, 'leeg.json'), 'utf8')).document.problems[0].code).toBe('empty')
  })

  test('without --out writes JSON lines in order; --date goes before the metadata, that before the text', async () => {
    const plain = write('d/een.txt', LETTER)
    const stated = write('d/twee.txt', LETTER)
    write('d/twee.txt.meta.json', '{"date":"2020-01-15","dossier":"30821"}')
    const read = async (...words: string[]) => {
      const result = await run(['extract', ...words, plain, stated])
      expect(result).toMatchObject({ code: 0, err: '' })
      const lines = result.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).document)
      return lines.map(({ date, dossier }) => [date, dossier])
    }
    expect(await read()).toEqual([
      ['2020-02-03', null],
      ['2020-01-15', '30821'],
    ])
    expect(await read('--date', '2019-12-31')).toEqual([
      ['2019-12-31', null],
      ['2019-12-31', '30821'],
    ])
  })
})

describe('ingest and list', () => {
  const database = join(root, 'data', 'toezeggingen.db')

  test('load, load again, list on a day; the same list as the database gives', async () => {
    const first = await run(['ingest', '--json', SAMPLES], { database })
    expect(first).toMatchObject({ code: 0, err: '' })
    const summary = JSON.parse(first.out)
    expect(summary).toMatchObject({ inserted: 5, updated: 0, unchanged: 0, failed: [] })
    expect(Object.keys(summary)).toEqual(['inserted', 'updated', 'unchanged', 'failed', 'commitments'])
    const again = await run(['ingest', SAMPLES], { database })
    expect(again).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 nieuw, 0 bijgewerkt, 5 onveranderd, 0 mislukt'),
    })

    const listed = await run(
      ['list', '--json', '--peildatum', '2019-01-05', '--klok', 'te-laat', '--ministerie', 'BZK'],
      { database },
    )
    expect(listed.code).toBe(0)
    const db = openDatabase(database, { readonly: true })
    expect(JSON.parse(listed.out)).toEqual(
      listCommitments(db, { clocks: ['overdue'], ministries: ['BZK'] }, '2019-01-05'),
    )
    db.$client.close()
    const told = await run(['list', '--peildatum', '2019-01-05'], { database })
    expect(told.out).toMatch(/^\d+ toezeggingen op 2019-01-05\n/u)
    expect(await run(['check'], { database })).toMatchObject({ code: 0, out: expect.stringContaining('in orde') })
  })

  test('a list says no more of a person than an export does, and refuses what nothing carries', async () => {
    const own = join(root, 'persoon.db')
    const letter = LETTER.replace('over de sluis', 'over de sluis (jan.jansen@example.org, 06-12345678)')
    await run(['ingest', join(write('persoon/brief.txt', letter), '..')], { database: own })
    for (const form of [['list', '--json'], ['list']]) {
      const { out } = await run(form, { database: own })
      expect(out).toContain('([e-mailadres weggelaten], [telefoonnummer weggelaten])')
      expect(out).not.toMatch(/jansen|12345678/u)
    }
    expect(await run(['list', '--aan', 'niemand'], { database: own })).toMatchObject({
      code: 2,
      err: expect.stringContaining('“niemand” voor “aan”'),
    })
  })

  test('a bad file is named and gives 1; the rest is loaded', async () => {
    const folder = join(write('slecht/goed.txt', LETTER), '..')
    write('slecht/leeg.txt', '')
    const result = await run(['ingest', folder], { database: join(root, 'slecht.db') })
    expect(result.code).toBe(1)
    expect(result.out).toMatch(/Niet geladen: leeg\.txt: .*leeg/u)
    expect(result.out).toContain('1 nieuw, 0 bijgewerkt, 0 onveranderd, 1 mislukt')
  })

  test('without a database list says so and makes none', async () => {
    const missing = join(root, 'nergens.db')
    const result = await run(['list'], { database: missing })
    expect(result).toMatchObject({ code: 1, out: '', err: expect.stringContaining('bestaat niet') })
    expect(existsSync(missing)).toBe(false)
  })
})
