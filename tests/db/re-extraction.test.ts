import { describe, expect, test } from 'vitest'
import { decide } from '#db/decide.server'
import { listDecisions, verifyDecisions } from '#db/decision-log.server'
import { markCommitment } from '#db/mark.server'
import type { Database } from '#db/open.server'
import { findCommitment } from '#db/queries/commitments.server'
import { readTimeline } from '#db/queries/timeline.server'
import { listUnmatched } from '#db/tracking.server'
import { storeExtraction } from '#db/write.server'
import type { DecisionAct } from '#extractors/decisions/types'
import type { Extraction } from '#extractors/types'
import { commitmentAt, databaseWith, deadlineOn, letter } from './fixtures'

const QUOTE = 'Over de bruggen zal ik uw Kamer voor 1 juni informeren.'
const OTHER = 'Ik start een onderzoek naar de sluizen bij Eefde.'
const UNFOUND = 'Wij komen terug op de steigers langs de Maas.'
const LATER = 'Hierbij de brief over de bruggen.'
const DAY = '2019-08-01'

/** The same letter as better rules read it: its first promise is found with other words. */
function readAnew(found: Extraction, quote: string | null): Extraction {
  const [first, ...others] = found.commitments
  if (!first || quote === null) return { ...found, commitments: others }
  const start = found.document.text.indexOf(quote)
  return {
    ...found,
    commitments: [{ ...first, id: `kst-1.${quote.length}`, quote, start, end: start + quote.length }, ...others],
  }
}

function open() {
  const three = [{ quote: QUOTE, change: { deadline: deadlineOn('2019-05-31') } }, { quote: OTHER }, { quote: UNFOUND }]
  const whole = letter('kst-1', three)
  const found = { ...whole, commitments: whole.commitments.slice(0, 2) }
  const db = databaseWith(found, letter('kst-2', [{ quote: LATER }], { date: '2019-06-20' }))
  const store = (extraction: Extraction) =>
    storeExtraction(db, extraction, { name: 'kst-1.txt', sha256: '0'.padStart(64, '0') })
  const id = commitmentAt(found, 0).id
  const say = (act: DecisionAct) =>
    decide(db, {
      commitment: id,
      act,
      author: 'griffie',
      reason: 'gelezen',
      evidence: null,
      version: versionOf(db, id),
    })
  return { db, found, id, store, say }
}

const versionOf = (db: Database, id: string) =>
  listDecisions(db).findLast((entry) => entry.commitment === id)?.number ?? 0
const known = (db: Database, id: string) => {
  const { followUps: _, ...commitment } = findCommitment(db, id, DAY) ?? { followUps: [] }
  return commitment as Partial<NonNullable<ReturnType<typeof findCommitment>>>
}

const ACTS: DecisionAct[] = [
  { action: 'accept' },
  { action: 'edit', changes: { strength: 'intended' } },
  { action: 'deadline', latest: '2019-07-01', words: 'voor 1 juli', since: '2019-05-20' },
  { action: 'follow-up', document: 'kst-2', verdict: 'partly', since: '2019-06-20' },
  { action: 'outcome', outcome: 'fulfilled', since: '2019-07-10' },
  { action: 'undo', entry: 4 },
]

describe('when better rules read a letter again', () => {
  test('every kind of decision stays with its promise, under the new id and the old', () => {
    const { db, found, id, store, say } = open()
    for (const act of ACTS) say(act)
    const before = known(db, id)
    expect(before).toMatchObject({ reviewed: true, strength: 'intended', outcome: 'fulfilled', daysLate: 9 })
    const shorter = QUOTE.slice('Over de bruggen '.length)
    expect(store(readAnew(found, shorter))).toBe('updated')
    for (const one of [id, `kst-1.${shorter.length}`]) {
      const { id: now, quote, reviewed, strength, outcome, clock, daysLate, deadline } = known(db, one)
      expect({ now, quote }).toEqual({ now: `kst-1.${shorter.length}`, quote: shorter })
      expect({ reviewed, strength, outcome, clock, daysLate }).toEqual({
        reviewed: true,
        strength: 'intended',
        outcome: 'fulfilled',
        clock: before.clock,
        daysLate: 9,
      })
      expect(deadline).toMatchObject({ latest: '2019-07-01', firstLatest: '2019-05-31', shifts: 1 })
    }
    const entries = readTimeline(db, id, '2100-01-01')?.events.filter(({ kind }) => kind === 'decision')
    expect(entries).toHaveLength(ACTS.length)
    expect([listUnmatched(db), verifyDecisions(db)]).toEqual([[], []])
  })

  test('what is found no more is listed with its words, and its decisions hold again once it is found', () => {
    const { db, found, id, store, say } = open()
    for (const act of ACTS.slice(0, 3)) say(act)
    const before = known(db, id)
    store(readAnew(found, null))
    expect(findCommitment(db, id, DAY)).toBeNull()
    expect(listUnmatched(db)).toEqual([{ commitment: id, quote: QUOTE, decisions: 3 }])
    expect(listDecisions(db)).toHaveLength(3)
    store(found)
    expect(known(db, id)).toEqual(before)
    expect(listUnmatched(db)).toEqual([])
  })

  test('what a person marked by hand stays, whatever the rules find', () => {
    const { db, found, store } = open()
    const mark = { document: 'kst-1', quote: UNFOUND, kind: 'inform' as const, author: 'griffie', reason: 'telt' }
    const marked = markCommitment(db, mark)
    store(readAnew(found, null))
    expect(findCommitment(db, marked, DAY)).toMatchObject({ origin: 'manual', reviewed: true })
  })
})
