import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { DecisionRefused, decide, type Proposal, StaleDecision } from '#db/decide.server'
import { listDecisions, verifyDecisions } from '#db/decision-log.server'
import { exportDecisions, ImportRefused, importDecisions } from '#db/decision-transfer.server'
import { type Database, openDatabase } from '#db/open.server'
import { commitments } from '#db/schema'
import { readTracking } from '#db/tracking.server'
import { spells, tracking } from '#db/tracking-schema'
import { storeExtraction } from '#db/write.server'
import { readText } from '#extractors/documents/read-text'
import type { Commitment } from '#extractors/types'

const TEXT =
  'Den Haag, 13 december 2018\n\nIk stuur uw Kamer in mei 2019 een brief. Ik start in juni 2019 een onderzoek.\n'
const FIRST = 'kst-1-1.a'
const SECOND = 'kst-1-1.b'

function promise(id: string, quote: string, latest: string): Commitment {
  const start = TEXT.indexOf(quote)
  return {
    id,
    quote,
    start,
    end: start + quote.length,
    kind: 'inform',
    certainty: 'sure',
    actor: { type: 'signer', name: null },
    recipient: 'TK',
    madeTo: [],
    deadline: {
      words: 'in mei 2019',
      start: start + 2,
      end: start + 9,
      type: 'month',
      earliest: '2019-05-01',
      latest,
      rule: 'maand',
      convention: 'C2',
      basis: null,
      source: null,
      readings: [],
      occurrences: [],
    },
    strength: 'firm',
    conditional: false,
    rule: 'proef',
    repeats: [],
  }
}

function openSample(): Database {
  const db = openDatabase(':memory:')
  const document = readText(TEXT, { name: 'brief.txt', meta: { id: 'kst-1-1', date: '2018-12-13' } })
  const found = [
    promise(FIRST, 'Ik stuur uw Kamer in mei 2019 een brief.', '2019-05-31'),
    promise(SECOND, 'Ik start in juni 2019 een onderzoek.', '2019-06-30'),
  ]
  const extraction = { document, commitments: found, acknowledgements: [] }
  storeExtraction(db, extraction, { name: 'brief.txt', sha256: 'a'.repeat(64) })
  return db
}

function proposal(over: Partial<Proposal> = {}): Proposal {
  return {
    commitment: FIRST,
    act: { action: 'outcome', outcome: 'fulfilled', since: '2019-05-20' },
    author: 'redactie',
    reason: 'brief ontvangen',
    evidence: { document: 'kst-1-1', span: null },
    version: 0,
    ...over,
  }
}

describe('deciding', () => {
  let db: Database
  beforeEach(() => {
    db = openSample()
  })

  test('an outcome counts from its day, and an undo takes it back', () => {
    decide(db, proposal())
    expect(readTracking(db, FIRST)?.tracking.outcomes).toMatchObject([{ outcome: 'fulfilled', since: '2019-05-20' }])
    expect(
      db
        .select()
        .from(spells)
        .all()
        .filter((one) => one.commitmentId === FIRST),
    ).toMatchObject([
      { since: '2018-12-13', until: '2019-05-20', outcome: 'open' },
      { since: '2019-05-20', until: '9999-12-31', outcome: 'fulfilled' },
    ])
    decide(db, proposal({ act: { action: 'undo', entry: 1 }, version: 1, reason: 'verkeerde brief' }))
    expect(readTracking(db, FIRST)?.tracking.outcomes).toEqual([])
    expect(() => decide(db, proposal({ act: { action: 'undo', entry: 1 }, version: 2 }))).toThrow('al teruggenomen')
  })

  test('the second of two editors is refused with the entry of the first, and nothing of hers is written', () => {
    decide(db, proposal())
    const late = () => decide(db, proposal({ act: { action: 'reject' }, author: 'ander' }))
    expect(late).toThrow(StaleDecision)
    try {
      late()
    } catch (error) {
      expect((error as StaleDecision).since).toMatchObject([{ author: 'redactie', number: 1 }])
    }
    expect(listDecisions(db)).toHaveLength(1)
  })

  test.each<[string, Partial<Proposal>, string]>([
    ['a forged id', { commitment: 'kst-9-9.zzz' }, 'geen toezegging'],
    ['an overlong reason', { reason: 'x'.repeat(2001) }, 'te lang'],
    ['no reason where one is due', { reason: '  ' }, 'reden nodig'],
    [
      'a day that does not exist',
      { act: { action: 'outcome', outcome: 'open', since: '2019-02-30' } },
      'geen bestaande dag',
    ],
    [
      'a last day far away',
      { act: { action: 'deadline', latest: '9999-12-31', words: 'ooit', since: '2019-06-01' } },
      'kies een dag van 1800-01-01 tot en met 2199-12-31',
    ],
    [
      'a day before the promise',
      { act: { action: 'outcome', outcome: 'open', since: '2018-01-01' } },
      'ligt voor de dag',
    ],
    ['a duplicate of itself', { act: { action: 'duplicate', of: FIRST } }, 'van zichzelf'],
    ['a duplicate of nothing', { act: { action: 'duplicate', of: 'weg' } }, 'geen toezegging'],
    ['an undo of nothing', { act: { action: 'undo', entry: 7 } }, 'hoort niet bij'],
    [
      'evidence outside the text',
      { evidence: { document: 'kst-1-1', span: { start: 0, end: 9999 } } },
      'buiten de tekst',
    ],
    ['an unknown document', { evidence: { document: 'weg', span: null } }, 'geen document'],
  ])('refuses %s in Dutch and writes nothing', (_, over, message) => {
    expect(() => decide(db, proposal(over))).toThrow(DecisionRefused)
    expect(() => decide(db, proposal(over))).toThrow(message)
    expect(listDecisions(db)).toEqual([])
  })

  test('a merged promise takes no outcome: that is decided on the other one', () => {
    decide(db, proposal({ act: { action: 'duplicate', of: SECOND } }))
    expect(() => decide(db, proposal({ version: 1 }))).toThrow('samengevoegd')
    expect(db.select().from(tracking).all()).toContainEqual(
      expect.objectContaining({ commitmentId: FIRST, review: 'duplicate', duplicateOf: SECOND }),
    )
  })
})

describe('the log', () => {
  test('only grows, and verify names each row that was changed behind its back', () => {
    const db = openSample()
    decide(db, proposal())
    decide(db, proposal({ commitment: SECOND }))
    decide(db, proposal({ act: { action: 'accept' }, version: 1 }))
    expect(verifyDecisions(db)).toEqual([])
    expect(() => db.$client.exec("update decisions set reason = 'anders'")).toThrow('never changed')
    expect(() => db.$client.exec('delete from decisions')).toThrow('never removed')
    db.$client.exec('drop trigger decisions_fixed')
    db.$client.exec("update decisions set reason = 'anders' where number = 2")
    expect(verifyDecisions(db)).toEqual([{ number: 2, problem: 'is na het vastleggen gewijzigd' }])
  })

  test('moves to another machine without loss, and once is as good as twice', () => {
    const db = openSample()
    decide(db, proposal())
    decide(db, proposal({ commitment: SECOND, act: { action: 'reject' } }))
    const other = openSample()
    const exported = exportDecisions(db)
    expect(importDecisions(other, exported)).toEqual({ added: 2, known: 0, unmatched: [] })
    expect(importDecisions(other, exported)).toEqual({ added: 0, known: 2, unmatched: [] })
    expect(exportDecisions(other)).toBe(exported)
    expect(readTracking(other, SECOND)).toEqual(readTracking(db, SECOND))
  })

  test('a changed, cut or parted log is refused and nothing of it is kept', () => {
    const db = openSample()
    decide(db, proposal())
    decide(db, proposal({ commitment: SECOND }))
    const lines = exportDecisions(db)
    const other = openSample()
    expect(() => importDecisions(other, lines.replace('brief ontvangen', 'iets anders'))).toThrow(ImportRefused)
    expect(() => importDecisions(other, lines.split('\n').slice(1).join('\n'))).toThrow('Regel 1')
    expect(() => importDecisions(other, '{"number":1}')).toThrow('geen besluit')
    decide(other, proposal({ author: 'iemand anders' }))
    expect(() => importDecisions(other, lines)).toThrow('een ander dan')
    expect(listDecisions(other)).toHaveLength(1)
  })

  test('a decision on a promise that is no longer found is kept and told', () => {
    const db = openSample()
    decide(db, proposal())
    const empty = openDatabase(':memory:')
    expect(importDecisions(empty, exportDecisions(db))).toEqual({ added: 1, known: 0, unmatched: [FIRST] })
  })
})

test('however editors interleave, every accepted entry is in the log, the chain holds and the fold is that of the log', () => {
  const step = fc.record({
    editor: fc.integer({ min: 0, max: 4 }),
    read: fc.boolean(),
    commitment: fc.constantFrom(FIRST, SECOND),
    act: fc.constantFrom<Proposal['act']>(
      { action: 'accept' },
      { action: 'reject' },
      { action: 'outcome', outcome: 'partly', since: '2019-02-01' },
      { action: 'reopen', since: '2019-03-01' },
    ),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const db = openSample()
      const seen = new Map<string, number>()
      let written = 0
      for (const { editor, read, commitment, act } of steps) {
        const key = `${editor} ${commitment}`
        if (read) seen.set(key, readTracking(db, commitment)?.tracking.version ?? 0)
        const now = readTracking(db, commitment)?.tracking.version ?? 0
        const version = seen.get(key) ?? 0
        const attempt = () => decide(db, proposal({ commitment, act, version, author: `redacteur-${editor}` }))
        if (version === now) {
          attempt()
          written += 1
        } else expect(attempt).toThrow(StaleDecision)
      }
      expect(listDecisions(db)).toHaveLength(written)
      expect(verifyDecisions(db)).toEqual([])
      for (const { id } of db.select({ id: commitments.id }).from(commitments).all()) {
        const stored = db
          .select()
          .from(tracking)
          .all()
          .find((one) => one.commitmentId === id)
        const { review, version } = readTracking(db, id)?.tracking ?? {}
        if (stored) expect(stored).toMatchObject({ review, version })
      }
      db.$client.close()
    }),
    { numRuns: 40 },
  )
})
