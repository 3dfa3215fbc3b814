import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOccurrence, findOccurrenceDue, type Occurrence, occurrenceAt } from '#extractors/status/occurrences'
import { deriveStatus, type StatusFacts } from '#extractors/status/status'
import { readTimes } from '#extractors/time/read'

const MADE = '2019-02-04'
const yearly: Occurrence[] = [
  { earliest: '2019-05-01', latest: '2019-05-31' },
  { earliest: '2020-05-01', latest: '2020-05-31' },
]
const kept = (occurrence: number, since: string) => ({ occurrence, since })
const facts = (change: Partial<StatusFacts> = {}): StatusFacts => ({
  made: MADE,
  deadlines: [{ latest: '2019-05-31', since: MADE }],
  outcomes: [],
  recurrence: { occurrences: yearly, kept: [] },
  ...change,
})

describe('the row of occurrences', () => {
  test('goes on in the same step, month ends stay month ends', () => {
    expect(occurrenceAt(yearly, 5)).toEqual({ earliest: '2024-05-01', latest: '2024-05-31' })
    const monthly = [
      { earliest: '2019-01-10', latest: '2019-01-31' },
      { earliest: '2019-02-01', latest: '2019-02-28' },
    ]
    expect([2, 3, 13].map((place) => occurrenceAt(monthly, place)?.latest)).toEqual([
      '2019-03-31',
      '2019-04-30',
      '2020-02-29',
    ])
  })

  test('ends where no step is known', () => {
    expect(occurrenceAt(yearly.slice(0, 1), 1)).toBeNull()
    expect(occurrenceAt([], 0)).toBeNull()
    expect(occurrenceAt(yearly, 1_000_000)).toBeNull()
  })

  test('rises for what the time rules read, and every day belongs to one place', () => {
    const written = fc
      .integer({ min: 0, max: 9000 })
      .map((n) => new Date(n * 86_400_000 + 6e11).toISOString().slice(0, 10))
    const words = fc.constantFrom(
      'elk kwartaal',
      'jaarlijks',
      'jaarlijks voor het zomerreces',
      'ieder najaar',
      'maandelijks',
    )
    fc.assert(
      fc.property(written, words, fc.integer({ min: 0, max: 40 }), (day, phrase, place) => {
        const { occurrences = [] } = readTimes(`Ik informeer uw Kamer ${phrase}.`, day)[0] ?? {}
        const one = occurrenceAt(occurrences, place)
        const next = occurrenceAt(occurrences, place + 1)
        if (!one || !next) return
        expect(one.latest < next.latest).toBe(true)
        expect(findOccurrence(occurrences, next.earliest)).toBe(place + 1)
        expect(findOccurrenceDue(occurrences, one.latest)).toBe(place)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the status of a promise that returns', () => {
  test('is that of the first occurrence until that one is kept, then of the next', () => {
    expect(deriveStatus(facts(), '2019-05-31')).toMatchObject({ clock: 'due-soon', latest: '2019-05-31' })
    expect(deriveStatus(facts(), '2019-06-10')).toMatchObject({ clock: 'overdue', daysLate: 10 })
    const first = facts({ recurrence: { occurrences: yearly, kept: [kept(0, '2019-06-10')] } })
    expect(deriveStatus(first, '2019-06-09')).toMatchObject({ clock: 'overdue', daysLate: 9 })
    expect(deriveStatus(first, '2019-06-10')).toMatchObject({
      outcome: 'open',
      clock: 'on-track',
      latest: '2020-05-31',
      firstLatest: '2020-05-31',
      shifts: 0,
    })
    expect(deriveStatus(first, '2020-06-01')).toMatchObject({ clock: 'overdue', daysLate: 1 })
  })

  test('an occurrence passed over stays behind once a later one is kept', () => {
    const second = facts({ recurrence: { occurrences: yearly, kept: [kept(1, '2020-05-10')] } })
    expect(deriveStatus(second, '2020-05-09')).toMatchObject({ clock: 'overdue', latest: '2019-05-31' })
    expect(deriveStatus(second, '2020-05-10')).toMatchObject({ clock: 'on-track', latest: '2021-05-31' })
  })

  test('a term that moves, moves the occurrence whose turn it is and no other', () => {
    const moved = facts({
      deadlines: [
        { latest: '2019-05-31', since: MADE },
        { latest: '2019-09-30', since: '2019-05-20' },
      ],
      recurrence: { occurrences: yearly, kept: [kept(0, '2019-09-15')] },
    })
    expect(deriveStatus(moved, '2019-06-10')).toMatchObject({
      clock: 'on-track',
      latest: '2019-09-30',
      firstLatest: '2019-05-31',
      shifts: 1,
    })
    expect(deriveStatus(moved, '2019-09-15')).toMatchObject({ latest: '2020-05-31', shifts: 0 })
  })

  test('partly kept ends when the occurrence is kept; the promise as a whole can still be closed', () => {
    const partly = facts({
      outcomes: [{ outcome: 'partly', since: '2019-05-10' }],
      recurrence: { occurrences: yearly, kept: [kept(0, '2019-05-20')] },
    })
    expect(deriveStatus(partly, '2019-05-10')).toMatchObject({ outcome: 'partly', latest: '2019-05-31' })
    expect(deriveStatus(partly, '2019-05-20')).toMatchObject({ outcome: 'open', latest: '2020-05-31' })
    const closed = { ...partly, outcomes: [{ outcome: 'lapsed' as const, since: '2019-08-01' }] }
    expect(deriveStatus(closed, '2022-01-01')).toMatchObject({ outcome: 'lapsed', clock: 'no-deadline' })
  })
})
