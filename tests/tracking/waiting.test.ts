import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterEach, describe, expect, test } from 'vitest'
import { decide } from '#db/decide.server'
import { readListQuery } from '#db/list-query'
import { listCommitments } from '#db/queries/commitments.server'
import { listHistory } from '#db/queries/timeline.server'
import type { DecisionAct } from '#extractors/decisions/types'
import { loader as overview } from '../../app/routes/_index'
import { loader as promisePage } from '../../app/routes/toezeggingen.$id'
import { readerContext } from '../app/reader-context'
import { loadLetters } from './letters'

const YEARLY = 'Ik zal uw Kamer jaarlijks in mei over het onderhoud van de bruggen informeren.'
const AFTER = 'Ik zal uw Kamer binnen zes weken na afronding van het onderzoek een reactie sturen.'
const TERMLESS = 'Over de tunnels zal ik uw Kamer informeren.'

async function open() {
  const db = await loadLetters([{ number: '40', day: '4 februari 2019', body: [YEARLY, AFTER, TERMLESS].join(' ') }])
  const idOf = (quote: string) =>
    listCommitments(db, {}, '2019-02-04').items.find((item) => item.quote === quote)?.id ?? ''
  const on = async (quote: string, asOf: string) => {
    const id = idOf(quote)
    const request = new Request(`http://localhost/toezeggingen/${id}?peildatum=${asOf}`)
    return promisePage({ request, params: { id }, context: readerContext(db) } as LoaderFunctionArgs)
  }
  const act = (quote: string, one: DecisionAct) => {
    const version = listHistory(db, idOf(quote)).at(-1)?.number ?? 0
    const rest = { author: 'griffie', reason: 'zie de brief', evidence: null, version }
    return decide(db, { commitment: idOf(quote), act: one, ...rest })
  }
  return { db, on, act }
}

describe('a promise that returns', () => {
  test('shows each occurrence with its state, and its clock goes on after one is kept', async () => {
    const { db, on, act } = await open()
    act(YEARLY, { action: 'follow-up', document: 'kst-34567-40', verdict: 'fulfilled', since: '2019-06-10' })
    act(YEARLY, { action: 'outcome', outcome: 'fulfilled', since: '2021-05-20', occurrence: '2021-05-31' })
    const states = async (asOf: string) =>
      (await on(YEARLY, asOf)).standing.occurrences.map(({ latest, state }) => [latest, state])
    expect(await states('2019-06-09')).toEqual([
      ['2019-05-31', 'overdue'],
      ['2020-05-31', 'coming'],
    ])
    expect(await states('2019-06-10')).toEqual([
      ['2019-05-31', 'kept-late'],
      ['2020-05-31', 'running'],
    ])
    expect(await states('2021-05-21')).toEqual([
      ['2019-05-31', 'kept-late'],
      ['2020-05-31', 'missed'],
      ['2021-05-31', 'kept'],
      ['2022-05-31', 'running'],
    ])
    expect((await on(YEARLY, '2020-06-10')).commitment).toMatchObject({
      outcome: 'open',
      clock: 'overdue',
      daysLate: 10,
    })
    const late = listCommitments(db, { clocks: ['overdue'] }, '2020-06-10').items
    expect(late.map(({ quote }) => quote)).toEqual([YEARLY])
    expect(listCommitments(db, { clocks: ['on-track'] }, '2021-05-21').items.map(({ quote }) => quote)).toEqual([
      YEARLY,
    ])
  })

  test.each<[DecisionAct, string]>([
    [{ action: 'outcome', outcome: 'fulfilled', since: '2019-06-10', occurrence: '2019-06-01' }, 'Geen van de keren'],
    [{ action: 'outcome', outcome: 'lapsed', since: '2019-06-10', occurrence: '2019-05-31' }, 'Van één keer'],
    [{ action: 'outcome', outcome: 'fulfilled', since: '2019-06-10', occurrence: '2019-02-30' }, 'geen bestaande dag'],
  ])('refuses %o', async (one, message) => {
    const { act } = await open()
    expect(() => act(YEARLY, one)).toThrow(message)
  })

  test('an occurrence of a promise that does not return is refused', async () => {
    const { act } = await open()
    const one: DecisionAct = { action: 'outcome', outcome: 'fulfilled', since: '2019-06-10', occurrence: '2019-05-31' }
    expect(() => act(TERMLESS, one)).toThrow('keert niet terug')
  })
})

describe('a promise that waits', () => {
  test('gets its day by its own words once the condition is met, and the log says by which rule', async () => {
    const { on, act } = await open()
    const before = await on(AFTER, '2024-01-01')
    expect(before.commitment).toMatchObject({ clock: 'no-deadline', conditional: true })
    expect(before.standing.condition).toEqual({ met: null })
    const { act: logged } = act(AFTER, { action: 'condition-met', since: '2019-05-01', latest: null })
    expect(logged).toEqual({
      action: 'condition-met',
      since: '2019-05-01',
      latest: '2019-06-12',
      words: 'binnen zes weken',
      rule: 'binnen-een-termijn',
    })
    expect((await on(AFTER, '2019-04-30')).standing.condition).toEqual({ met: null })
    const after = await on(AFTER, '2019-06-15')
    expect(after.commitment).toMatchObject({ clock: 'overdue', daysLate: 3 })
    expect(after.standing.condition).toEqual({ met: '2019-05-01' })
    expect(after.timeline?.events.map(({ kind, day }) => [kind, day])).toEqual([
      ['made', '2019-02-04'],
      ['decision', '2019-05-01'],
    ])
  })

  test('the day that an editor gives goes before the words', async () => {
    const { on, act } = await open()
    act(AFTER, { action: 'condition-met', since: '2019-05-01', latest: '2019-07-01' })
    expect((await on(AFTER, '2019-06-15')).commitment).toMatchObject({ deadline: { latest: '2019-07-01' } })
  })

  test('a promise without a condition cannot have it met', async () => {
    const { act } = await open()
    expect(() => act(TERMLESS, { action: 'condition-met', since: '2019-05-01', latest: null })).toThrow('voorwaarde')
  })
})

describe('a promise without a term', () => {
  afterEach(() => {
    delete process.env.DEFAULT_TERM_MONTHS
  })

  test('shows its age, and is listed apart once older than the default term', async () => {
    const { db, on } = await open()
    expect((await on(TERMLESS, '2019-03-06')).commitment).toMatchObject({
      ageDays: 30,
      clock: 'no-deadline',
      daysLate: 0,
    })
    expect((await on(YEARLY, '2019-03-06')).commitment.ageDays).toBeNull()
    const query = readListQuery(new URLSearchParams('zonder_termijn=lang'))
    if ('problem' in query) throw new Error(query.problem)
    const quotes = (asOf: string) => listCommitments(db, query.query, asOf).items.map(({ quote }) => quote)
    expect(quotes('2019-05-04')).toEqual([])
    expect(quotes('2019-05-05').sort()).toEqual([AFTER, TERMLESS].sort())
    process.env.DEFAULT_TERM_MONTHS = '1'
    expect(quotes('2019-03-05')).toHaveLength(2)
  })

  test('is counted on the front page, with the way to exactly those rows', async () => {
    const { db } = await open()
    const request = new Request('http://localhost/?peildatum=2019-06-01')
    const { termless } = await overview({ request, params: {}, context: readerContext(db) } as LoaderFunctionArgs)
    const asked = readListQuery(new URL(termless.to, 'http://localhost').searchParams)
    if ('problem' in asked) throw new Error(asked.problem)
    expect(termless.count).toBe(2)
    expect(listCommitments(db, asked.query, asked.peildatum ?? '').count).toBe(2)
    expect(listCommitments(db, { clocks: ['overdue'] }, '2019-06-01').items.map(({ quote }) => quote)).toEqual([YEARLY])
  })

  test.each(['0', '121', 'drie', '2,5'])('a default term of %s is refused', async (value) => {
    const { db } = await open()
    process.env.DEFAULT_TERM_MONTHS = value
    expect(() => listCommitments(db, { termless: 'long' }, '2019-06-01')).toThrow(`DEFAULT_TERM_MONTHS=${value}`)
  })
})
