import type { LoaderFunctionArgs } from '@remix-run/node'
import { parse } from 'csv-parse/sync'
import mammoth from 'mammoth'
import { beforeEach, describe, expect, test } from 'vitest'
import { listDecisions, verifyDecisions } from '#db/decision-log.server'
import type { Database } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { readListRequest } from '../../app/list-page.server'
import { halfYearOf } from '../../app/rappel/half-year'
import { action, loader } from '../../app/routes/rappel'
import { loader as csvFile } from '../../app/routes/rappel[.]csv'
import { loader as wordFile } from '../../app/routes/rappel[.]docx'
import { readerContext } from '../app/reader-context'
import { FORMULA, HOSTILE, openSmallDatabase } from '../app/small-database'

const DAY = 'peildatum=2019-01-01'
const LATE = 'kst-99001-7.0059'

let db: Database
beforeEach(() => {
  db = openSmallDatabase()
})

function args(path: string, form?: [string, string][]): LoaderFunctionArgs {
  const body = form && { method: 'POST', body: new URLSearchParams(form) }
  const context = { ...readerContext(db, 'https://monitor.example'), account: EDITOR }
  return { request: new Request(`http://localhost${path}`, body), params: {}, context }
}
const EDITOR = { name: 'griffier', role: 'editor' as const }
const asReader = (path: string) => ({ ...args(path), context: readerContext(db) })

/** The rows behind an address of the list of promises. */
function countBehind(address: string): number {
  const { query, asOf } = readListRequest(db, new Request(`http://localhost${address}`))
  return listCommitments(db, query, asOf).count
}

test.each([
  ['2019-01-01', '2019-01-01', '2019-06-30', '2018-07-01', '2019-07-01'],
  ['2019-06-30', '2019-01-01', '2019-06-30', '2018-07-01', '2019-07-01'],
  ['2019-07-01', '2019-07-01', '2019-12-31', '2019-01-01', '2020-01-01'],
  ['2019-12-31', '2019-07-01', '2019-12-31', '2019-01-01', '2020-01-01'],
])('%s lies in the half year of %s', (day, on, last, previous, next) => {
  expect(halfYearOf(day)).toEqual({ on, last, previous, next })
})

describe('the lists', () => {
  test('A has what passed before the reference day, B what falls due in the half year after it', () => {
    const { lists } = loader(asReader(`/rappel?${DAY}`))
    expect(lists.map(({ letter, rows }) => [letter, rows.map(({ latest }) => latest)])).toEqual([
      ['A', ['2018-12-31']],
      ['B', ['2019-01-15', '2019-05-31']],
    ])
    expect(lists[0]?.rows[0]).toMatchObject({
      id: LATE,
      description: 'Ik zal uw Kamer in december over de dijken informeren.',
      state:
        '1 dag te laat; geen vervolg gevonden in documenten t/m 18 december 2018; automatisch gevonden, nog niet beoordeeld',
      term: '«in december», uiterlijk 31 december 2018 (regel: Een maand)',
      proposal: 'nieuwe termijn vragen',
    })
  })

  test('every count is the number of rows behind its link', () => {
    const page = loader(asReader(`/rappel?${DAY}`))
    for (const { count, to } of page.lists) expect(countBehind(to)).toBe(count)
    expect(page.ministries.map(({ code }) => code)).toEqual(['BZK'])
    for (const { late, due, lateTo, dueTo } of page.ministries) {
      expect([countBehind(lateTo), countBehind(dueTo)]).toEqual([late, due])
    }
    const counts = (code: string) => {
      const { lists } = loader(asReader(`/rappel?ministerie=${code}&${DAY}`))
      for (const { count, to } of lists) expect(countBehind(to)).toBe(count)
      return lists.map(({ count }) => count)
    }
    expect([counts('BZK'), counts('OCW')]).toEqual([
      [1, 2],
      [0, 0],
    ])
  })

  test('another day leads to the reference day before it; an unknown ministry is refused', async () => {
    const thrown = (path: string): Response => {
      try {
        loader(asReader(path))
      } catch (response) {
        if (response instanceof Response) return response
      }
      throw new Error('nothing was thrown')
    }
    const moved = thrown('/rappel?ministerie=BZK&peildatum=2019-03-05')
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/rappel?ministerie=BZK&peildatum=2019-01-01'])
    const refused = thrown(`/rappel?ministerie=XYZ&${DAY}`)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('XYZ')
  })

  test('a reader sees no versions and so nothing to tick', () => {
    expect(loader(asReader(`/rappel?${DAY}`)).versions).toBeNull()
    expect(loader(args(`/rappel?${DAY}`)).versions).toMatchObject({ [LATE]: 0 })
  })
})

describe('the files', () => {
  test('Word has the four columns and every row, hostile words as words', async () => {
    const response = await wordFile(args(`/rappel.docx?peildatum=2019-07-01`))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await response.arrayBuffer()) })
    for (const heading of ['Omschrijving', 'Vindplaats', 'Stand van zaken', 'Termijn']) expect(value).toContain(heading)
    expect(value.match(/<tr>/gu)).toHaveLength(2 + 3 + 1)
    expect(value).toContain('&lt;script&gt;alert(1)')
    expect(value).not.toContain('<script>')
    expect(value).toContain('https://monitor.example/toezeggingen?klok=te-laat')
  })

  test('CSV has the same rows; no cell begins as a formula', async () => {
    const response = await csvFile(args(`/rappel.csv?peildatum=2019-07-01`))
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true, delimiter: ';', bom: true })
    expect(rows.map((row) => `${row.lijst} ${row.termijn_laatste_dag}`)).toEqual([
      'A 2018-12-31',
      'A 2019-01-15',
      'A 2019-05-31',
      'B 2019-07-04',
    ])
    expect(rows.some((row) => row.omschrijving?.includes(HOSTILE))).toBe(true)
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/u.test(cell))).toEqual([])
    expect(FORMULA.startsWith('=')).toBe(true)
  })
})

describe('deciding on many at once', () => {
  const post = (form: [string, string][]) => action(args(`/rappel?${DAY}`, form))
  const term: [string, string][] = [
    ['besluit', 'deadline'],
    ['woorden', 'voor 1 april 2019'],
    ['laatste_dag', '2019-03-31'],
    ['sinds', '2019-01-01'],
    ['reden', 'Reactie op het rappel.'],
  ]
  const ticks = (...ids: string[]): [string, string][] => ids.map((id) => ['kies', `${id} 0`])

  test('gives each ticked promise the new term, in the log', async () => {
    const response = await post([...term, ...ticks(LATE, 'kst-99003-2.0000')])
    expect(response.headers.get('location')).toBe('/rappel?peildatum=2019-01-01&vastgelegd=2')
    expect(listDecisions(db).map(({ author, commitment, reason }) => [author, commitment, reason])).toEqual([
      ['griffier', LATE, 'Reactie op het rappel.'],
      ['griffier', 'kst-99003-2.0000', 'Reactie op het rappel.'],
    ])
    expect(verifyDecisions(db)).toEqual([])
    const [a, b] = loader(asReader(`/rappel?${DAY}`)).lists
    expect([a?.count, b?.rows.map(({ latest }) => latest)]).toEqual([0, ['2019-03-31', '2019-03-31', '2019-05-31']])
    expect(b?.rows[0]?.term).toBe(
      'uiterlijk 31 maart 2019 (1 keer verschoven); eerst «in december», uiterlijk 31 december 2018 (regel: Een maand)',
    )
  })

  test('shows what holds only after the reference day beside the state of that day', async () => {
    await post([...term.filter(([name]) => name !== 'sinds'), ['sinds', '2019-02-01'], ...ticks(LATE)])
    const row = loader(asReader(`/rappel?${DAY}`)).lists[0]?.rows[0]
    expect(row?.state).toContain('1 dag te laat')
    expect(row?.state).toContain(
      'sindsdien besloten: termijn: 31 maart 2019 («voor 1 april 2019»), per 1 februari 2019',
    )
    expect(row?.proposal).toBe('er is al besloten')
  })

  test('is all or nothing: one row decided by another in between, and none is written', async () => {
    await post([...term, ...ticks(LATE)])
    const response = await post([...term, ...ticks('kst-99003-2.0000', LATE)])
    expect(response.status).toBe(409)
    const { chosen, typed } = await response.json()
    expect([chosen.length, typed.woorden]).toEqual([2, 'voor 1 april 2019'])
    expect(listDecisions(db)).toHaveLength(1)
  })

  test('asks for a tick, a reason and a known act', async () => {
    for (const form of [
      term,
      [...term.filter(([name]) => name !== 'reden'), ...ticks(LATE)],
      [['besluit', 'reject'], ['reden', 'x'], ...ticks(LATE)],
      [['besluit', 'follow-up'], ['reden', 'x'], ...ticks(LATE)],
    ] as [string, string][][]) {
      expect((await post(form)).status).toBe(400)
    }
    expect(listDecisions(db)).toEqual([])
  })

  test('is for editors', async () => {
    const reader = { ...args(`/rappel?${DAY}`, [...term, ...ticks(LATE)]), context: readerContext(db) }
    await expect(action(reader)).rejects.toMatchObject({ status: 403 })
  })
})
