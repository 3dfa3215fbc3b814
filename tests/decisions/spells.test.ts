import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveSpells } from '#extractors/decisions/spells'
import { deriveStatus, type Outcome } from '#extractors/status/status'

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-02-${String(n).padStart(2, '0')}`)
const bySince = <T extends { since: string }>(facts: T[]) =>
  facts.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))

test('on any day the spell of that day says what the status says', () => {
  const outcome = fc.record({
    outcome: fc.constantFrom<Outcome>('open', 'partly', 'fulfilled', 'lapsed', 'unclear', 'continuing'),
    since: day,
  })
  const deadline = fc.record({ latest: fc.option(day), since: day })
  fc.assert(
    fc.property(
      fc.array(outcome, { maxLength: 4 }),
      fc.array(deadline, { maxLength: 4 }),
      day,
      (outcomes, moved, asOf) => {
        const made = '2020-02-01'
        const deadlines = bySince([{ latest: '2020-02-10', since: made }, ...moved])
        const facts = { made, deadlines, outcomes: bySince(outcomes) }
        const spells = deriveSpells(facts)
        const inForce = spells.filter((one) => one.since <= asOf && (one.until === null || asOf < one.until))
        expect(inForce).toHaveLength(1)
        const { clock: _clock, daysLate: _days, ...status } = deriveStatus(facts, asOf)
        expect(inForce[0]).toMatchObject(status)
      },
    ),
  )
})
