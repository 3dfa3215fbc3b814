import { describe, expect, test } from 'vitest'
import { readTermAfterCondition } from '#extractors/decisions/condition'
import { deriveTracking, toStatusFacts } from '#extractors/decisions/derive'
import type { Decision, DecisionAct } from '#extractors/decisions/types'
import { deriveStatus } from '#extractors/status/status'

const promise = { made: '2019-01-10', latest: null, conditional: true, followUps: [] }
const entry = (number: number, act: DecisionAct): Decision => ({
  number,
  recordedAt: '2019-08-01T09:00:00Z',
  author: 'redactie',
  commitment: 'kst-1-1.aaaa',
  act,
  reason: '',
  evidence: null,
})

describe('the term after a condition', () => {
  test.each([
    ['Binnen vier weken na ontvangst van de aanvraag', '2019-05-29'],
    ['uiterlijk zes weken na afronding van het onderzoek', '2019-06-12'],
    ['drie maanden na inwerkingtreding', '2019-08-01'],
    ['binnen een half jaar nadat het advies er is', '2019-11-01'],
  ])('%s counts from the day it was met', (words, latest) => {
    const term = readTermAfterCondition({ words, type: 'conditional', latest: null }, '2019-05-01')
    expect(term).toMatchObject({ latest, rule: expect.any(String) })
    expect(words.startsWith(term?.words ?? '?')).toBe(true)
  })

  test.each(['Zodra het advies er ligt', 'kort na afronding van het onderzoek', 'Indien nodig'])(
    '%s gives no day',
    (words) => {
      expect(readTermAfterCondition({ words, type: 'conditional', latest: null }, '2019-05-01')).toBeNull()
    },
  )

  test('a length of time in a conditional promise counts from the condition, not from the letter', () => {
    const read = { words: 'binnen zes weken', type: 'duration' as const, latest: '2019-02-21' }
    expect(readTermAfterCondition(read, '2019-05-01')?.latest).toBe('2019-06-12')
  })

  test('a day of the calendar stays that day, unless it was over', () => {
    const read = { words: 'voor 1 juli 2019', type: 'exact' as const, latest: '2019-06-30' }
    expect(readTermAfterCondition(read, '2019-05-01')).toEqual({
      latest: '2019-06-30',
      words: 'voor 1 juli 2019',
      rule: null,
    })
    expect(readTermAfterCondition(read, '2019-07-01')).toBeNull()
  })
})

describe('a conditional promise', () => {
  const on = (decisions: Decision[], day: string, latest: string | null = null) =>
    deriveStatus(toStatusFacts(promise.made, deriveTracking({ ...promise, latest }, decisions)), day)

  test('has no day and is never late before its condition is met, whatever its words say', () => {
    expect(on([], '2024-01-01', '2019-06-30')).toMatchObject({ clock: 'no-deadline', latest: null, firstLatest: null })
  })

  test('counts from the day that was recorded; taken back, it waits again', () => {
    const met = entry(1, { action: 'condition-met', since: '2019-05-01', latest: '2019-06-12' })
    expect(on([met], '2019-04-30')).toMatchObject({ clock: 'no-deadline' })
    expect(on([met], '2019-05-01')).toMatchObject({ clock: 'on-track', latest: '2019-06-12', shifts: 0 })
    expect(on([met], '2019-06-15')).toMatchObject({ clock: 'overdue', daysLate: 3 })
    expect(on([met, entry(2, { action: 'undo', entry: 1 })], '2019-06-15')).toMatchObject({ clock: 'no-deadline' })
  })

  test('that an editor finds unconditional has its own day from the start, and the reverse', () => {
    const edit = (conditional: boolean) => entry(1, { action: 'edit', changes: { conditional } })
    expect(on([edit(false)], '2019-07-01', '2019-06-30')).toMatchObject({ clock: 'overdue', daysLate: 1 })
    const plain = { ...promise, conditional: false, latest: '2019-06-30' }
    const tracked = deriveTracking(plain, [edit(true)])
    expect(deriveStatus(toStatusFacts(plain.made, tracked), '2019-07-01').clock).toBe('no-deadline')
  })
})

describe('a promise that returns', () => {
  const occurrences = [
    { earliest: '2019-05-01', latest: '2019-05-31' },
    { earliest: '2020-05-01', latest: '2020-05-31' },
  ]
  const yearly = { made: '2019-01-10', latest: '2019-05-31', occurrences, followUps: [] }
  const kept = (decisions: Decision[], followUps: Parameters<typeof deriveTracking>[0]['followUps'] = []) =>
    deriveTracking({ ...yearly, followUps }, decisions).recurrence?.kept.map(({ occurrence, since }) => [
      occurrence,
      since,
    ])

  test('is kept one occurrence at a time: by a document, by a verdict, by a person who names it', () => {
    const document = { document: 'kst-1-2', date: '2020-05-20', effect: 'fulfils', latest: null, words: null } as const
    const verdict = entry(1, { action: 'follow-up', document: 'kst-1-3', verdict: 'fulfilled', since: '2019-06-10' })
    const named = entry(2, {
      action: 'outcome',
      outcome: 'fulfilled',
      since: '2021-07-01',
      occurrence: '2021-05-31',
    })
    expect(kept([verdict, named], [document])).toEqual([
      [0, '2019-06-10'],
      [1, '2020-05-20'],
      [2, '2021-07-01'],
    ])
  })

  test('without a named occurrence a person closes the whole promise', () => {
    const whole = entry(1, { action: 'outcome', outcome: 'fulfilled', since: '2019-06-10' })
    const tracking = deriveTracking(yearly, [whole])
    expect(tracking.recurrence?.kept).toEqual([])
    expect(tracking.outcomes).toMatchObject([{ outcome: 'fulfilled', since: '2019-06-10' }])
  })

  test('that waits for a condition has no occurrences', () => {
    expect(deriveTracking({ ...yearly, conditional: true }, []).recurrence).toBeNull()
  })
})
