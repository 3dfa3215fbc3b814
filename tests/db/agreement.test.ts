import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '#db/decide.server'
import type { Database } from '#db/open.server'
import { listCommitments, listFacets } from '#db/queries/commitments.server'
import { readTracking } from '#db/tracking.server'
import { toStatusFacts } from '#extractors/decisions/derive'
import type { DecisionAct } from '#extractors/decisions/types'
import { deriveStatus, type Outcome } from '#extractors/status/status'
import type { Commitment } from '#extractors/types'
import { databaseWith, deadlineOn, letter } from './fixtures'

const MADE = '2020-01-01'
const day = fc
  .integer({ min: 0, max: 800 })
  .map((n) => new Date(n * 86_400_000 + 1577836800000).toISOString().slice(0, 10))
const occurrences = [
  { earliest: '2020-04-01', latest: '2020-04-30' },
  { earliest: '2020-10-01', latest: '2020-10-31' },
]

/** A plain promise, one without a term, one that returns, and one that waits for a condition. */
const CHANGES: Partial<Commitment>[] = [
  { deadline: deadlineOn('2020-06-30') },
  { deadline: null },
  { deadline: deadlineOn('2020-04-30', { type: 'recurring', words: 'elk halfjaar', occurrences }) },
  { deadline: deadlineOn(null, { type: 'conditional', words: 'binnen zes weken na afronding' }), conditional: true },
]

const act = fc.oneof(
  fc.record({
    action: fc.constant('outcome' as const),
    outcome: fc.constantFrom<Outcome>('open', 'partly', 'fulfilled', 'continuing', 'lapsed', 'unclear'),
    since: day,
  }),
  fc.record({ action: fc.constant('deadline' as const), latest: fc.option(day), words: fc.constant('x'), since: day }),
  fc.record({
    action: fc.constant('follow-up' as const),
    document: fc.constant('kst-1'),
    verdict: fc.constantFrom('fulfilled' as const, 'partly' as const),
    since: day,
  }),
  fc.record({ action: fc.constant('condition-met' as const), since: day, latest: fc.option(day) }),
  fc.record({
    action: fc.constant('outcome' as const),
    outcome: fc.constant('fulfilled' as const),
    since: day,
    occurrence: fc.constantFrom('2020-04-30', '2020-10-31', '2021-04-30'),
  }),
)
const step = fc.record({ place: fc.integer({ min: 0, max: CHANGES.length - 1 }), act })

test('lists, facets, the SQL function and deriveStatus agree on random facts and days', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), fc.array(day, { minLength: 3, maxLength: 3 }), (steps, days) => {
      const quotes = CHANGES.map((change, index) => ({ quote: `Ik stuur brief ${index} aan uw Kamer.`, change }))
      const first = letter('kst-1', quotes, { date: MADE })
      const db = databaseWith(first)
      const ids = first.commitments.map(({ id }) => id)
      for (const { place, act: one } of steps) tryDecide(db, ids[place] ?? '', one)
      for (const asOf of [MADE, ...days]) holdTogether(db, ids, asOf)
      db.$client.close()
    }),
    { numRuns: 25 },
  )
})

/** What is not possible for this promise is refused, and then it is as if it was not tried. */
function tryDecide(db: Database, commitment: string, one: DecisionAct): void {
  const version = readTracking(db, commitment)?.tracking.version ?? 0
  try {
    decide(db, { commitment, act: { ...one }, author: 'griffie', reason: 'brief', evidence: null, version })
  } catch (error) {
    expect((error as Error).name).toBe('DecisionRefused')
  }
}

function holdTogether(db: Database, ids: string[], asOf: string): void {
  const { items } = listCommitments(db, { pageSize: 100 }, asOf)
  expect(items).toHaveLength(ids.length)
  const statuses = ids.map((id) => {
    const found = readTracking(db, id)
    if (!found) throw new Error(id)
    const facts = toStatusFacts(found.made, found.tracking)
    const status = deriveStatus(facts, asOf)
    const bySql = db.$client.prepare('select derive_status(?, ?)').pluck().get(JSON.stringify(facts), asOf) as string
    expect(JSON.parse(bySql)).toEqual(status)
    const item = items.find((one) => one.id === id)
    expect(item).toMatchObject({ outcome: status.outcome, clock: status.clock, daysLate: status.daysLate })
    expect(item?.deadline?.latest ?? null).toBe(status.latest)
    expect(item?.deadline?.firstLatest ?? null).toBe(item?.deadline ? status.firstLatest : null)
    return status
  })
  for (const { value, count } of listFacets(db, {}, asOf).clocks) {
    expect(count, `${value} on ${asOf}`).toBe(statuses.filter(({ clock }) => clock === value).length)
    const rows = listCommitments(db, { clocks: [value], pageSize: 100 }, asOf)
    expect(rows.items.every((item) => item.clock === value)).toBe(true)
    expect(rows.count).toBe(count)
  }
}

test('the SQL function gives null for null, and the wrong facts as an error', () => {
  const db = databaseWith()
  expect(db.$client.prepare('select derive_status(null, ?)').pluck().get('2020-01-01')).toBeNull()
  expect(() => db.$client.prepare("select derive_status('x', ?)").pluck().get('2020-01-01')).toThrow()
})
