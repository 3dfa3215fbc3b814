import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clock, deriveStatus, dueSoonUntil, type Outcome, type StatusFacts } from '#extractors/status/status'
import { TOLD_CASES, TOLD_CLOCKS, TOLD_OUTCOMES } from '#extractors/status/told'

const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(n * 86_400_000 + 1.5e12).toISOString().slice(0, 10))
const outcome = fc.constantFrom<Outcome>('open', 'partly', 'fulfilled', 'continuing', 'lapsed', 'unclear')
const facts = fc.record<StatusFacts>({
  made: day,
  deadlines: fc.array(fc.record({ latest: fc.option(day), since: day }), { maxLength: 4 }),
  outcomes: fc.array(fc.record({ outcome, since: day }), { maxLength: 4 }),
})

describe('the statuses as told', () => {
  for (const [name, told] of [
    ...Object.entries(TOLD_OUTCOMES),
    ...Object.entries(TOLD_CLOCKS),
    ...Object.entries(TOLD_CASES),
  ]) {
    test(`${name}: ${told.example.told}`, () => {
      expect(deriveStatus(told.example.facts, told.example.asOf)).toMatchObject(told.example.expect)
    })
  }
})

describe('deriveStatus', () => {
  test('facts later than the peildatum do not count', () => {
    fc.assert(
      fc.property(facts, day, (all, asOf) => {
        const known = {
          made: all.made,
          deadlines: all.deadlines.filter((fact) => fact.since <= asOf),
          outcomes: all.outcomes.filter((fact) => fact.since <= asOf),
        }
        expect(deriveStatus(all, asOf)).toEqual(deriveStatus(known, asOf))
      }),
    )
  })

  test('only what runs can be overdue, only what is fulfilled can be on time or late', () => {
    const ALLOWED: Record<Clock, Outcome[]> = {
      'no-deadline': ['open', 'partly', 'fulfilled', 'continuing', 'lapsed', 'unclear'],
      'on-track': ['open', 'partly'],
      'due-soon': ['open', 'partly'],
      overdue: ['open', 'partly'],
      'on-time': ['fulfilled'],
      late: ['fulfilled'],
    }
    fc.assert(
      fc.property(facts, day, (all, asOf) => {
        const status = deriveStatus(all, asOf)
        expect(ALLOWED[status.clock]).toContain(status.outcome)
        expect(status.daysLate > 0).toBe(status.clock === 'overdue' || status.clock === 'late')
      }),
    )
  })

  test('an open promise passes from on track to due soon to overdue, and one day later is one day later', () => {
    const order: Clock[] = ['on-track', 'due-soon', 'overdue']
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 400 }), (latest, asOf, later) => {
        const one = { made: '2000-01-01', deadlines: [{ latest, since: '2000-01-01' }], outcomes: [] }
        const next = new Date(Date.parse(asOf) + later * 86_400_000).toISOString().slice(0, 10)
        const [now, then] = [deriveStatus(one, asOf), deriveStatus(one, next)]
        expect(order.indexOf(then.clock)).toBeGreaterThanOrEqual(order.indexOf(now.clock))
        if (now.clock === 'overdue') expect(then.daysLate - now.daysLate).toBe(later)
      }),
    )
  })

  test('what is fulfilled no longer changes with the peildatum', () => {
    const kept: StatusFacts = {
      made: '2020-01-01',
      deadlines: [
        { latest: '2020-03-01', since: '2020-01-01' },
        { latest: '2020-12-31', since: '2020-06-01' },
      ],
      outcomes: [{ outcome: 'fulfilled', since: '2020-03-11' }],
    }
    expect(deriveStatus(kept, '2020-03-11')).toEqual(deriveStatus(kept, '2030-01-01'))
    expect(deriveStatus(kept, '2030-01-01')).toMatchObject({ clock: 'late', daysLate: 10, shifts: 0 })
  })

  test('a first day for a vague term is no shift; a later day is', () => {
    const vague = { latest: null, since: '2020-01-01' }
    const deadlines = [vague, { latest: '2020-06-01', since: '2020-02-01' }]
    expect(deriveStatus({ made: '2020-01-01', deadlines, outcomes: [] }, '2020-05-20')).toMatchObject({
      shifts: 0,
      firstLatest: null,
      latest: '2020-06-01',
      clock: 'due-soon',
    })
    const moved = [...deadlines, { latest: '2020-09-01', since: '2020-05-01' }]
    expect(deriveStatus({ made: '2020-01-01', deadlines: moved, outcomes: [] }, '2020-05-20').shifts).toBe(1)
  })

  test('due soon counts 30 days over a month and a leap day', () => {
    expect(dueSoonUntil('2020-02-01')).toBe('2020-03-02')
    expect(dueSoonUntil('2019-12-15')).toBe('2020-01-14')
    expect(dueSoonUntil('9999-12-31')).toBe('9999-12-31')
  })

  test('the daylight saving change does not lose a day', () => {
    const deadlines = [{ latest: '2019-03-30', since: '2019-01-01' }]
    expect(deriveStatus({ made: '2019-01-01', deadlines, outcomes: [] }, '2019-04-01').daysLate).toBe(2)
  })
})
