import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { checkDatabase } from '#db/check.server'
import { type Database, openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { findDocument } from '#db/queries/documents.server'
import { loadSamples } from '#seeds/load'
import { type IngestStep, ingest } from '#sources/ingest'

const LETTER = [
  'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
  '',
  'Den Haag, 3 februari 2020',
  '',
  'De sluis bij Terneuzen is oud. Ik zal uw Kamer uiterlijk 1 juni 2020 over de sluis informeren.',
  '',
  'De Minister van Infrastructuur en Waterstaat,',
  'C. van Nieuwenhuizen Wijbenga',
  '',
].join('\n')
const OTHER = LETTER.replaceAll('sluis', 'brug').replace('1 juni', '1 juli')

const root = mkdtempSync(join(tmpdir(), 'ingest-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder: string
let db: Database
let runs = 0
beforeEach(() => {
  folder = join(root, `${++runs}`)
  mkdirSync(folder)
  db = openDatabase(':memory:')
  return () => db.$client.close()
})

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Everything that is stored, without the times of recording. */
function dump(): unknown {
  const tables = db.$client
    .prepare(
      "select name from sqlite_master where type = 'table' and name not glob '*_*_*' and name not glob 'sqlite*'",
    )
    .pluck()
    .all() as string[]
  return tables.map((table) =>
    db.$client
      .prepare(`select * from ${table}`)
      .all()
      .map((row) => ({ ...(row as object), recorded_at: null })),
  )
}

describe('loading a folder', () => {
  test('takes every document below it, and passes over sidecars and hidden files', async () => {
    write('b.txt', LETTER)
    write('2020/a.txt', OTHER)
    write('index.tsv', 'id\tfile\n')
    write('README.md', '# lees mij')
    write('.verborgen.txt', LETTER)
    write('.git/objects.txt', LETTER)
    const steps: IngestStep[] = []
    const summary = await ingest(db, [folder], { onProgress: (step) => steps.push(step) })
    expect(summary).toMatchObject({ inserted: 2, updated: 0, unchanged: 0, failed: [], commitments: 2 })
    expect(steps.map(({ name, index, total, result }) => [name, index, total, result])).toEqual([
      ['2020/a.txt', 0, 2, 'inserted'],
      ['b.txt', 1, 2, 'inserted'],
    ])
    expect(checkDatabase(db)).toEqual([])
  })

  test('a second time changes nothing, and says so', async () => {
    write('a.txt', LETTER)
    write('b.txt', OTHER)
    await ingest(db, [folder])
    const before = dump()
    expect(await ingest(db, [folder])).toMatchObject({ inserted: 0, unchanged: 2, failed: [], commitments: 2 })
    expect(dump()).toEqual(before)
  })

  test('a document under two names is one document, however often it is loaded', async () => {
    write('brief.txt', LETTER)
    write('kopie van brief.txt', LETTER)
    write('kopie van brief.txt.meta.json', '{"date": "1999-01-01"}')
    expect(await ingest(db, [folder])).toMatchObject({ inserted: 1, unchanged: 1, commitments: 1 })
    expect(await ingest(db, [folder])).toMatchObject({ inserted: 0, unchanged: 2 })
    expect(db.$client.prepare('select name from document_names order by name').pluck().all()).toEqual([
      'brief.txt',
      'kopie van brief.txt',
    ])
    expect(listCommitments(db, {}, '2020-03-01').items.map(({ document }) => document.date)).toEqual(['2020-02-03'])
  })

  test('a changed file is a new version of its document', async () => {
    write('brief.txt', LETTER)
    await ingest(db, [folder])
    write('brief.txt', LETTER.replace('1 juni', '15 mei'))
    expect(await ingest(db, [folder])).toMatchObject({ inserted: 0, updated: 1 })
    const [item, ...more] = listCommitments(db, {}, '2020-03-01').items
    expect(more).toEqual([])
    expect(item?.deadline?.latest).toBe('2020-05-15')
    expect(db.$client.prepare('select count(*) from document_versions').pluck().get()).toBe(2)
  })

  test('two different documents that would get one id are told apart by name', async () => {
    write('a/brief.txt', LETTER)
    write('b/brief.txt', OTHER)
    const first = await ingest(db, [folder])
    expect(first).toMatchObject({ inserted: 1, failed: [{ name: 'b/brief.txt' }] })
    expect(first.failed[0]?.reason).toMatch(/hetzelfde kenmerk \(brief\) als a\/brief\.txt.*brief\.txt\.meta\.json/u)
    write('b/brief.txt.meta.json', '{"id": "brief-over-de-brug"}')
    expect(await ingest(db, [folder])).toMatchObject({ inserted: 1, unchanged: 1, failed: [] })
  })

  test('the metadata beside a file goes before its text', async () => {
    write('x.txt', LETTER)
    write(
      'x.txt.meta.json',
      '{"id":"kst-31409-7","dossier":"31 409","number":7,"date":"2020-02-04","ministries":["I&W"],"title":null}',
    )
    await ingest(db, [folder])
    expect(findDocument(db, 'kst-31409-7', '2021-01-01')).toMatchObject({
      date: '2020-02-04',
      dossier: '31409',
      number: '7',
      ministries: ['IenW'],
    })
  })

  test('the same file named twice, or by a link, is read once', async () => {
    const path = write('a.txt', LETTER)
    symlinkSync(folder, join(folder, 'kring'))
    expect(await ingest(db, [path, folder, path])).toMatchObject({ inserted: 1, unchanged: 0, failed: [] })
  })

  test('many files, read in threads, come in the same order with the same reasons', async () => {
    for (let number = 10; number < 20; number++)
      write(`brief-${number}.txt`, LETTER.replace('sluis', `sluis ${number}`))
    write('brief-10.txt', '')
    write('brief-13.txt.meta.json', '{')
    write('brief-19.txt', ' ')
    const steps: IngestStep[] = []
    const summary = await ingest(db, [folder], { onProgress: (step) => steps.push(step) })
    expect(steps.map(({ name, index }) => [name, index])).toEqual(
      Array.from({ length: 10 }, (_, index) => [`brief-${10 + index}.txt`, index]),
    )
    expect(summary).toMatchObject({ inserted: 7, commitments: 7 })
    expect(summary.failed.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      expect.stringMatching(/^brief-10\.txt: .*leeg/u),
      expect.stringMatching(/^brief-13\.txt: .*JSON/u),
      expect.stringMatching(/^brief-19\.txt: .*geen tekst/u),
    ])
    expect(await ingest(db, [folder])).toMatchObject({ inserted: 0, unchanged: 7, failed: summary.failed })
  })

  test('an empty folder is no failure', async () => {
    expect(await ingest(db, [folder])).toEqual({ inserted: 0, updated: 0, unchanged: 0, failed: [], commitments: 0 })
  })
})

describe('bad input is reported by name, and the rest goes on', () => {
  const oddBytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)

  test.each<[string, string | Uint8Array, RegExp]>([
    ['leeg.txt', '', /leeg/u],
    ['wit.txt', ' \n\t\n', /geen tekst/u],
    ['binair.txt', oddBytes, /binair/u],
    ['programma.exe', Uint8Array.from([0x4d, 0x5a, 0, 0, 3, 0, 0, 0]), /binair|soort/u],
    ['oud.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /\.doc/u],
    ['foto.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), /afbeelding/u],
    ['kapot.pdf', '%PDF-1.7\nniets van waarde', /beschadigd|gelezen/u],
  ])('%s', async (name, content, reason) => {
    write(name, content)
    write('zz-goed.txt', LETTER)
    const summary = await ingest(db, [folder])
    expect(summary).toMatchObject({ inserted: 1, failed: [{ name }] })
    expect(summary.failed[0]?.reason).toMatch(reason)
    expect(summary.failed[0]?.reason.startsWith(name)).toBe(false)
    expect(db.$client.prepare('select count(*) from documents').pluck().get()).toBe(1)
  })

  test.each([
    ['{', /geen geldige JSON/u],
    ['[]', /één object|vorm/u],
    ['{"datum":"2020-01-01"}', /onbekend veld “datum”/u],
    ['{"date":"2020-02-30"}', /“date” geen bestaande dag/u],
    ['{"kind":"brief"}', /“kind” kies uit letter/u],
    ['{"ministries":["Toverij"]}', /onbekend ministerie “Toverij”/u],
    ['{"url":"javascript:alert(1)"}', /“url”/u],
    ['{"id":"../../etc/passwd"}', /“id”/u],
  ])('metadata %s', async (meta, reason) => {
    write('brief.txt', LETTER)
    write('brief.txt.meta.json', meta)
    write('zz-goed.txt', OTHER)
    const summary = await ingest(db, [folder])
    expect(summary).toMatchObject({ inserted: 1, failed: [{ name: 'brief.txt' }] })
    expect(summary.failed[0]?.reason).toMatch(reason)
  })

  test('a path that does not exist, a folder and a file that may not be read', async () => {
    write('dicht/a.txt', OTHER)
    const file = write('geheim.txt', OTHER)
    write('goed.txt', LETTER)
    chmodSync(join(folder, 'dicht'), 0o000)
    chmodSync(file, 0o000)
    const summary = await ingest(db, [join(folder, 'nergens'), folder])
    chmodSync(join(folder, 'dicht'), 0o755)
    chmodSync(file, 0o644)
    expect(summary.failed[0]).toEqual({
      name: join(folder, 'nergens'),
      reason: 'dit bestand of deze map bestaat niet',
    })
    const inside = await ingest(db, [join(file, 'x.txt')])
    expect(inside.failed[0]?.reason).toBe('een deel van dit pad is geen map')
    // The superuser may read anything: then there is nothing to refuse.
    if (process.getuid?.() === 0) return
    expect(summary).toMatchObject({ inserted: 1 })
    expect(summary.failed.slice(1).map(({ name }) => name)).toEqual(['dicht', 'geheim.txt'])
    expect(summary.failed[1]?.reason).toMatch(/geen toegang/u)
  })

  test('a file that is too large is refused unread', async () => {
    const { truncateSync } = await import('node:fs')
    truncateSync(write('groot.txt', LETTER), 65 * 1024 * 1024)
    write('goed.txt', OTHER)
    const summary = await ingest(db, [folder])
    expect(summary).toMatchObject({ inserted: 1, failed: [{ name: 'groot.txt' }] })
    expect(summary.failed[0]?.reason).toBe('het bestand is te groot (65 MB; ten hoogste 64 MB)')
  })
})

describe('doubtful input is kept, with its problem', () => {
  async function problemsOf(name: string, content: string | Uint8Array) {
    write(name, content)
    const steps: IngestStep[] = []
    const summary = await ingest(db, [folder], { onProgress: (step) => steps.push(step) })
    expect(summary).toMatchObject({ inserted: 1, failed: [] })
    const id = db.$client.prepare('select id from documents').pluck().get() as string
    const { problems } = findDocument(db, id, '2021-01-01') ?? { problems: [] }
    expect(steps[0]?.problems).toEqual(problems)
    return problems.map(({ code }) => code)
  }

  test('bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(LETTER), Buffer.from([0xff, 0xfe, 0x20, 0xc3, 0x28, 0x0a])])
    expect(await problemsOf('latijn.txt', bytes)).toContain('invalid-utf8')
  })

  test('no date', async () => {
    expect(await problemsOf('zonder.txt', LETTER.replace('3 februari 2020', ''))).toContain('no-date')
    const [item] = listCommitments(db, {}, '2021-01-01').items
    expect(item?.document.date).toBeNull()
  })

  test('a date that does not exist', async () => {
    const codes = await problemsOf('onmogelijk.txt', LETTER.replace('3 februari 2020', '30 februari 2020'))
    expect(codes).toContain('impossible-date')
  })

  test('ten million characters on one line', async () => {
    expect(await problemsOf('lang.txt', `${LETTER}\n${'woord '.repeat(1_700_000)}`)).toContain('too-long')
  })
})

test('the samples are loaded into an empty database, and only then', async () => {
  const first = await loadSamples(db)
  expect(first).toMatchObject({ inserted: 5, failed: [] })
  expect(first?.commitments).toBeGreaterThan(0)
  expect(findDocument(db, 'kst-26643-497', '2026-01-01')?.sourceUrl).toContain('officielebekendmakingen')
  expect(await loadSamples(db)).toBeNull()
  const registry = ['ministries', 'cabinets', 'office_holders', 'committees', 'calendar']
  for (const table of registry) {
    expect(db.$client.prepare(`select count(*) from ${table}`).pluck().get()).toBeGreaterThan(10)
  }
})

test('a load of the samples that was cut off is finished the next time', async () => {
  copyFileSync(new URL('../../seeds/documents/seed-001.txt', import.meta.url), join(folder, 'seed-001.txt'))
  db.$client.exec("insert into registry_editions values ('samples', 'begun', '')")
  await ingest(db, [folder])
  expect(await loadSamples(db)).toMatchObject({ inserted: 4, failed: [] })
})

test('a database with documents gets no samples', async () => {
  write('a.txt', LETTER)
  await ingest(db, [folder])
  expect(await loadSamples(db)).toBeNull()
})
