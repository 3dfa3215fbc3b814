import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import { readListQuery } from '#db/list-query'
import { type Database, openDatabase } from '#db/open.server'
import { listCommitments, listFacets } from '#db/queries/commitments.server'
import { MOST_FOUND, writeSearch } from '#db/queries/found.server'
import { readRows, type Searched, SearchThread } from '#server/search-thread'
import { loadChart } from '../../app/charts/load.server'
import { loader as csv } from '../../app/routes/toezeggingen[.]csv'
import { generateDocuments } from '../../scripts/generate'
import { readerContext } from '../app/reader-context'

const DAY = '2026-11-30'
const folder = mkdtempSync(join(tmpdir(), 'found-'))
const path = join(folder, 'test.db')
let db: Database

beforeAll(() => {
  db = openDatabase(path)
  loadBulk(db, generateDocuments(6000))
})

afterAll(() => {
  db.$client.close()
  rmSync(folder, { recursive: true })
})

/** The ids with these letters in quote or title, newest first, read without any index. */
function scan(letters: string, day = DAY): string[] {
  const text = "lower(c.quote || ' | ' || d.title)"
  return db.$client
    .prepare(
      `select c.id from commitments c join documents d on d.id = c.document_id where instr(${text}, ?) > 0 and c.made <= ? order by c.seq desc`,
    )
    .pluck()
    .all(letters, day) as string[]
}

describe('a search that finds very much', () => {
  test('takes in the newest and says that there are more', () => {
    const whole = scan('campagne')
    const list = listCommitments(db, { text: 'kamer', unreviewed: 'all', kinds: ['act', 'inform', 'external'] }, DAY)
    expect(whole.length).toBeLessThan(MOST_FOUND)
    expect(list.atLeast).toBe(true)
    expect(list.count).toBeLessThanOrEqual(MOST_FOUND)
    expect(listCommitments(db, { text: 'campagne' }, DAY).atLeast).toBe(false)
    expect(listCommitments(db, {}, DAY).atLeast).toBe(false)
  })

  test('is told in a chart of it', () => {
    const note = (text: string) =>
      loadChart(db, 'ministeries', { query: { text }, asOf: DAY, given: null, language: 'nl' }).note
    expect(note('kamer')).toContain('er zijn er meer')
    expect(note('campagne')).not.toContain('er zijn er meer')
  })

  test('is told in each line of a CSV', async () => {
    const ask = (address: string) => ({
      request: new Request(`http://localhost${address}&peildatum=${DAY}`),
      params: {},
      context: readerContext(db),
    })
    const response = await csv(ask('/toezeggingen.csv?q=kamer'))
    const [head = [], row = []] = parse(await response.text(), { bom: true, delimiter: ';' })
    expect(row[head.indexOf('aantal_in_zoekvraag')]).toMatch(/^\d+ of meer$/u)
  })

  test('takes in what was made by the day that is asked', () => {
    const [day = ''] = db.$client.prepare('select made from commitments where seq = 3000').pluck().all() as string[]
    const old = scan('kamer', day).slice(0, MOST_FOUND)
    const statement = writeSearch('kamer', day)
    const found = db.$client
      .prepare(statement?.sql ?? '')
      .pluck()
      .all(statement?.params ?? [])
    expect(found.slice(0, MOST_FOUND)).toEqual(old)
  })

  test('counts beside the filters what the list then shows', () => {
    const query = { text: 'kamer' }
    for (const { value, count } of listFacets(db, query, DAY).clocks) {
      expect([value, count]).toEqual([value, listCommitments(db, { ...query, clocks: [value] }, DAY).count])
    }
  })

  test.each(['be*', 'campagne b*', '-x*', 'é*'])('a beginning of one or two letters is refused: %s', (text) => {
    const read = readListQuery(new URLSearchParams({ q: text }))
    expect('problem' in read && read.problem).toMatch(/drie letters/u)
  })

  test.each(['bew*', '*', '"be*"', 'be', '2 *'])('this is none: %s', (text) => {
    expect(readListQuery(new URLSearchParams({ q: text }))).toHaveProperty('query')
  })
})

function rowsOf(searched: Searched): unknown[] {
  if (typeof searched === 'string') throw new Error(searched)
  return readRows(searched.rows)
}

describe('the thread that searches', () => {
  test.each(['campagne', 'de', '"zal ik uw Kamer"', 'bew* -campagne', 'de OR campagne', '-zal', 'kamer NOT de'])(
    'finds the same: %s',
    async (text) => {
      const thread = new SearchThread(path, 60_000)
      const statement = writeSearch(text, DAY)
      if (!statement) throw new Error('nothing asked')
      expect(rowsOf(await thread.ask(statement))).toEqual(db.$client.prepare(statement.sql).raw().all(statement.params))
      await thread.close()
    },
  )

  test('ends what does not end, and answers the next', async () => {
    const endless = 'with recursive n(i) as (select 1 union all select i + 1 from n) select i from n'
    const thread = new SearchThread(path, 250)
    const told = thread.ask({ sql: `${endless} where in_time(i) = 0`, params: [] })
    const next = thread.ask({ sql: 'select id from commitments limit 1', params: [] })
    expect(await told).toBe('too-wide')
    expect(rowsOf(await next)).toEqual([[expect.any(String)]])
    await thread.close()
  })

  test('that was done in time while the server was busy is not told to be too wide', async () => {
    const thread = new SearchThread(path, 100)
    const first = { sql: 'select id from commitments limit 1', params: [] }
    expect(rowsOf(await thread.ask(first))).toHaveLength(1)
    const some =
      'with recursive n(i) as (select 1 union all select i + 1 from n where i < 200000) select count(*) from n'
    const told = thread.ask({ sql: some, params: [] })
    // From when the thread has said that it began, nothing is heard for far longer than a search may take.
    let answered = false
    void told.then(() => {
      answered = true
    })
    while (!answered && !Reflect.get(thread, 'timer')) await new Promise((resolve) => setImmediate(resolve))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500)
    expect(rowsOf(await told)).toEqual([[200_000]])
    await thread.close()
  })

  test('cannot write, and lets no more wait than it can serve', async () => {
    const thread = new SearchThread(path, 60_000)
    const asked = [{ sql: 'delete from commitments returning id', params: [] as string[] }]
    while (asked.length < 60) asked.push({ sql: 'select id from commitments limit 1', params: [] })
    const answers = await Promise.all(asked.map((statement) => thread.ask(statement)))
    expect(answers[0]).toBe('failed')
    expect(answers.at(-1)).toBe('too-busy')
    expect(db.$client.prepare('select count(*) from commitments').pluck().get()).toBe(6000)
    await thread.close()
  })
})
