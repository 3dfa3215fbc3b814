import type { LoaderFunctionArgs } from '@remix-run/node'
import { getTableColumns } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { decide } from '#db/decide.server'
import type { Database } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { listLinks } from '#db/queries/links.server'
import { spells, tracking } from '#db/tracking-schema'
import { loader as promisePage } from '../../app/routes/toezeggingen.$id'
import { loader as listJson } from '../../app/routes/toezeggingen[.]json'
import { readerContext } from '../app/reader-context'
import { type LetterFile, loadLetters } from './letters'

const PROMISE: LetterFile = {
  number: '10',
  day: '12 februari 2019',
  body: 'De bruggen zijn oud. Ik zal uw Kamer voor 1 juli 2019 een evaluatie sturen van het onderhoud aan beweegbare bruggen.',
}
/** Names the promise by its Kamerstuk. */
const FIRST_DELAY: LetterFile = {
  number: '14',
  day: '20 juni 2019',
  body: 'Het meten kost meer tijd. Zoals toegezegd in mijn brief van 12 februari 2019 (Kamerstuk 34 567, nr. 10) zal ik uw Kamer de evaluatie van het onderhoud aan beweegbare bruggen sturen, uiterlijk 1 november 2019.',
}
/** Names the first delay, not the promise itself. */
const SECOND_DELAY: LetterFile = {
  number: '19',
  day: '25 oktober 2019',
  body: 'Het meten duurt nog langer. Zoals toegezegd in mijn brief van 20 juni 2019 (Kamerstuk 34 567, nr. 14) zal ik uw Kamer de evaluatie van het onderhoud aan beweegbare bruggen sturen, uiterlijk 1 februari 2020.',
}
const KEPT: LetterFile = {
  number: '23',
  day: '10 maart 2020',
  body: 'In mijn brief van 12 februari 2019 (Kamerstuk 34 567, nr. 10) heb ik uw Kamer een evaluatie toegezegd van het onderhoud aan beweegbare bruggen. Met deze brief voldoe ik aan die toezegging.',
}
const ALL = [PROMISE, FIRST_DELAY, SECOND_DELAY, KEPT]

let db: Database
let id: string
beforeAll(async () => {
  db = await loadLetters(ALL)
  id = promiseOf(db)
})

function promiseOf(database: Database): string {
  const items = listCommitments(database, {}, '2019-02-12').items
  expect(items).toHaveLength(1)
  return items[0]?.id ?? ''
}

async function page(asOf: string, of = id) {
  const request = new Request(`http://localhost/toezeggingen/${of}?peildatum=${asOf}`)
  return promisePage({ request, params: { id: of }, context: readerContext(db) } as LoaderFunctionArgs)
}

describe('a promise that moved twice and was kept late', () => {
  test.each([
    ['2019-06-19', 'open', 'due-soon', 0, 0, null],
    ['2019-06-20', 'open', 'on-track', 1, 124, 0],
    ['2019-07-10', 'open', 'on-track', 1, 124, 10],
    ['2019-10-25', 'open', 'on-track', 2, 216, 117],
    ['2020-02-11', 'open', 'overdue', 2, 216, 226],
    ['2020-03-10', 'fulfilled', 'late', 2, 216, 254],
    ['2024-01-01', 'fulfilled', 'late', 2, 216, 254],
  ])('on %s is %s, %s, moved %i times by %i days', async (asOf, outcome, clock, shifts, slip, lateFirst) => {
    const { commitment } = await page(asOf)
    expect(commitment).toMatchObject({ outcome, clock, deadline: { shifts, slip, firstLatest: '2019-06-30' } })
    if (lateFirst !== null) expect(commitment.deadline?.daysLateFirst).toBe(lateFirst)
  })

  test('shows the first term and each shift with its letter, also one that names the delay before it', async () => {
    const { standing, commitment } = await page('2020-03-10')
    expect(standing.chain).toMatchObject([
      { latest: '2019-06-30', since: '2019-02-12', document: null, moved: null },
      { latest: '2019-11-01', since: '2019-06-20', document: 'kst-34567-14', moved: 124 },
      { latest: '2020-02-01', since: '2019-10-25', document: 'kst-34567-19', moved: 92 },
    ])
    expect(standing.chain.map(({ words }) => words)).toEqual([
      null,
      'uiterlijk 1 november 2019',
      'uiterlijk 1 februari 2020',
    ])
    expect(commitment.daysLate).toBe(38)
  })

  test('is one promise in every list: the letters that delay make no second one', async () => {
    for (const asOf of ['2019-02-12', '2019-07-01', '2019-12-01', '2020-03-10']) {
      expect(
        listCommitments(db, { unreviewed: 'all' }, asOf).items.map((item) => item.id),
        asOf,
      ).toEqual([id])
    }
    expect(listLinks(db, '2020-01-01', 'likely').filter(({ commitment }) => commitment !== id)).toEqual([])
  })

  test('tells shifts and slip in JSON, and sorts by shifts', async () => {
    const request = new Request('http://localhost/toezeggingen.json?sort=-verschuivingen&peildatum=2020-03-10')
    const answer = await listJson({ request, params: {}, context: readerContext(db) } as LoaderFunctionArgs)
    const { items } = await (answer as Response).json()
    expect(items[0]).toMatchObject({
      id,
      clock: 'late',
      daysLate: 38,
      deadline: { latest: '2020-02-01', firstLatest: '2019-06-30', shifts: 2, slip: 216, daysLateFirst: 254 },
    })
  })

  test('the page of a renewal says which promise it is part of', async () => {
    const renewal = db
      .select()
      .from(tracking)
      .all()
      .find(({ commitmentId }) => commitmentId.startsWith('kst-34567-14.'))
    expect(renewal).toMatchObject({ review: 'duplicate', duplicateOf: id, version: 0 })
    const { standing } = await page('2020-03-10', renewal?.commitmentId)
    expect(standing.partOf).toBe(id)
  })
})

test('the letters in any order, one at a time, give the same', async () => {
  // Only the place of a promise in its table follows the order of loading.
  const { seq: _, ...facts } = getTableColumns(spells)
  const fold = (of: Database) => [
    of.select(facts).from(spells).orderBy(spells.commitmentId, spells.since).all(),
    of.select().from(tracking).orderBy(tracking.commitmentId).all(),
  ]
  const whole = fold(db)
  for (const order of [ALL, ALL.toReversed(), [SECOND_DELAY, PROMISE, KEPT, FIRST_DELAY]]) {
    let other: Database | undefined
    for (const letter of order) other = await loadLetters([letter], other)
    expect(fold(other as Database)).toEqual(whole)
  }
})

test('a person who says that a delay is no follow-up parts it again, and an undo joins it', async () => {
  const own = await loadLetters([PROMISE, FIRST_DELAY])
  const first = promiseOf(own)
  const latest = (asOf: string) => listCommitments(own, {}, asOf).items.map((item) => item.deadline?.latest)
  expect(latest('2019-08-01')).toEqual(['2019-11-01'])
  const act = { action: 'follow-up', document: 'kst-34567-14', verdict: 'none', since: '2019-06-20' } as const
  const rest = { commitment: first, author: 'griffie', reason: 'gaat over iets anders', evidence: null }
  const { number } = decide(own, { ...rest, act, version: 0 })
  expect(latest('2019-08-01')).toEqual(['2019-06-30', '2019-11-01'])
  decide(own, { ...rest, act: { action: 'undo', entry: number }, version: number })
  expect(latest('2019-08-01')).toEqual(['2019-11-01'])
})

test('a term that a person sets is a shift too, with its evidence', async () => {
  const own = await loadLetters([PROMISE, FIRST_DELAY])
  const commitment = promiseOf(own)
  const act = { action: 'deadline', latest: '2020-04-01', words: 'voor 2 april', since: '2019-10-30' } as const
  const evidence = { document: 'kst-34567-14', span: null }
  decide(own, { commitment, act, author: 'griffie', reason: 'toegezegd in debat', evidence, version: 0 })
  const request = new Request(`http://localhost/toezeggingen/${commitment}?peildatum=2019-11-01`)
  const { standing, commitment: shown } = await promisePage({
    request,
    params: { id: commitment },
    context: readerContext(own),
  } as LoaderFunctionArgs)
  expect(shown.deadline).toMatchObject({ shifts: 2, slip: 276, latest: '2020-04-01' })
  expect(standing.chain.at(-1)).toMatchObject({ moved: 152, document: 'kst-34567-14', origin: { from: 'decision' } })
})
