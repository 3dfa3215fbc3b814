import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveTracking, listInForce, toStatusFacts } from '#extractors/decisions/derive'
import type { Decision, DecisionAct } from '#extractors/decisions/types'
import { deriveStatus } from '#extractors/status/status'

const promise = { made: '2018-12-13', latest: '2019-07-04', followUps: [] }

function entry(number: number, act: DecisionAct): Decision {
  return {
    number,
    recordedAt: '2019-08-01T09:00:00Z',
    author: 'redactie',
    commitment: 'kst-1-1.aaaa',
    act,
    reason: 'zie de brief',
    evidence: null,
  }
}

describe('the log', () => {
  test('an undo takes an entry back, and an undo of the undo brings it again', () => {
    const outcome = entry(1, { action: 'outcome', outcome: 'fulfilled', since: '2019-06-01' })
    const undo = entry(2, { action: 'undo', entry: 1 })
    const again = entry(3, { action: 'undo', entry: 2 })
    expect(listInForce([outcome])).toEqual([outcome])
    expect(listInForce([outcome, undo])).toEqual([])
    expect(listInForce([outcome, undo, again])).toEqual([outcome])
  })

  test('whatever is decided, undoing every entry gives the promise as it was found', () => {
    const act = fc.constantFrom<DecisionAct>(
      { action: 'accept' },
      { action: 'reject' },
      { action: 'duplicate', of: 'kst-1-1.bbbb' },
      { action: 'outcome', outcome: 'fulfilled', since: '2019-06-01' },
      { action: 'deadline', latest: '2019-10-01', words: 'in oktober', since: '2019-06-20' },
      { action: 'follow-up', document: 'kst-1-2', verdict: 'partly', since: '2019-06-01' },
      { action: 'reopen', since: '2019-09-01' },
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const made = acts.map((one, index) => entry(index + 1, one))
        const undone = acts.map((_, index) => entry(acts.length + index + 1, { action: 'undo', entry: index + 1 }))
        const { version, ...found } = deriveTracking(promise, [])
        expect(deriveTracking(promise, [...made, ...undone])).toEqual({ ...found, version: version + 2 * acts.length })
      }),
    )
  })
})

describe('review', () => {
  const review = (...acts: DecisionAct[]) =>
    deriveTracking(
      promise,
      acts.map((act, index) => entry(index + 1, act)),
    ).review
  const since = '2019-06-01'
  const kept: DecisionAct = { action: 'outcome', outcome: 'fulfilled', since }
  const followUp = (verdict: 'partly' | 'none'): DecisionAct => ({ action: 'follow-up', document: 'k', verdict, since })

  test('who decides how it went or when it is due has judged the promise too', () => {
    const moved: DecisionAct = { action: 'deadline', latest: '2019-10-01', words: 'in oktober', since }
    const met: DecisionAct = { action: 'condition-met', since, latest: null }
    for (const act of [kept, moved, met, followUp('partly'), { action: 'reopen', since } as const])
      expect([act.action, review(act)]).toEqual([act.action, 'accepted'])
  })

  test('who corrects it, or says that a document is no follow-up, has not', () => {
    expect(review({ action: 'edit', changes: { kind: 'act' } }, followUp('none'))).toBe('unreviewed')
  })

  test('what was rejected stays so, and what is taken back judges nothing', () => {
    expect(review({ action: 'reject' }, kept)).toBe('rejected')
    expect(review(kept, { action: 'reject' })).toBe('rejected')
    expect(review(kept, { action: 'undo', entry: 1 })).toBe('unreviewed')
  })
})

describe('outcomes', () => {
  test('count from the day they hold, not before', () => {
    const tracking = deriveTracking(promise, [
      entry(1, { action: 'outcome', outcome: 'fulfilled', since: '2019-07-10' }),
    ])
    const facts = toStatusFacts(promise.made, tracking)
    expect(deriveStatus(facts, '2019-07-09')).toMatchObject({ outcome: 'open', clock: 'overdue', daysLate: 5 })
    expect(deriveStatus(facts, '2019-07-10')).toMatchObject({ outcome: 'fulfilled', clock: 'late', daysLate: 6 })
  })

  test('an explicit follow-up fulfils, until a person says no', () => {
    const followUp = { document: 'kst-1-2', date: '2019-06-01', effect: 'fulfils', latest: null, words: null } as const
    const explicit = { ...promise, followUps: [followUp] }
    expect(deriveTracking(explicit, []).outcomes).toHaveLength(1)
    const no = entry(1, { action: 'follow-up', document: 'kst-1-2', verdict: 'none', since: '2019-06-02' })
    expect(deriveTracking(explicit, [no]).outcomes).toEqual([])
  })
})

describe('terms', () => {
  test('a renewal moves the term; the first one stays known', () => {
    const renewal = {
      document: 'kst-1-2',
      date: '2019-06-20',
      effect: 'renews',
      latest: '2019-10-01',
      words: 'in september',
    } as const
    const tracking = deriveTracking({ ...promise, followUps: [renewal] }, [])
    const status = deriveStatus(toStatusFacts(promise.made, tracking), '2019-07-10')
    expect(status).toMatchObject({ clock: 'on-track', latest: '2019-10-01', firstLatest: '2019-07-04', shifts: 1 })
    expect(deriveStatus(toStatusFacts(promise.made, tracking), '2019-06-19').shifts).toBe(0)
  })
})
