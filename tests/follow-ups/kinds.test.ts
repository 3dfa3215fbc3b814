import { describe, expect, test } from 'vitest'
import { matchFollowUps } from '#db/match.server'
import { type Database, openDatabase } from '#db/open.server'
import { documents } from '#db/schema'
import { followUps } from '#db/tracking-schema'
import { storeExtraction } from '#db/write.server'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'
import { DECOYS, KINDS, type Letter, MANY, SEVERAL } from './kinds'

function load(db: Database, letters: Letter[]): void {
  for (const { id, date, ministries, dossier = null, kind = 'letter', title = null, text } of letters) {
    const meta = { id, date, ministries, kind, title, dossier, number: dossier && id.split('-').at(-1) }
    const extraction = extract(readText(text, { name: `${id}.txt`, meta }))
    storeExtraction(db, extraction, { name: `${id}.txt`, sha256: id.padStart(64, '0') })
  }
}

const rows = (db: Database) => db.select().from(followUps).orderBy(followUps.commitmentId, followUps.documentId).all()

describe('likely follow-ups', () => {
  test.each(KINDS)('$kind', ({ promise, later, rules, passage }) => {
    const db = openDatabase(':memory:')
    load(db, [promise, later, ...DECOYS])
    matchFollowUps(db)
    const found = rows(db)
    expect(found.map((row) => [row.commitmentId.split('.')[0], row.documentId, row.certainty])).toEqual([
      [promise.id, later.id, 'likely'],
    ])
    const [row] = found
    expect(row?.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules))
    expect(later.text.slice(row?.passageStart ?? 0, row?.passageEnd ?? 0)).toContain(passage)
  })
})

test('one letter may follow many promises up, and one promise may be followed up by several letters', () => {
  const db = openDatabase(':memory:')
  load(db, [...MANY, ...SEVERAL, ...DECOYS])
  matchFollowUps(db)
  const pairs = rows(db).map((row) => `${row.commitmentId.split('.')[0]} ${row.documentId}`)
  expect(pairs.filter((pair) => pair.endsWith('verzamel'))).toEqual(['havens verzamel', 'sluizen verzamel'])
  expect(pairs.filter((pair) => pair.startsWith('veren '))).toEqual(['veren eerste', 'veren tweede'])
})

describe('the order in which documents arrive', () => {
  const letters = [...KINDS.flatMap(({ promise, later }) => [promise, later]), ...MANY, ...SEVERAL, ...DECOYS]

  test('does not change the proposals', () => {
    const atOnce = openDatabase(':memory:')
    load(atOnce, letters)
    matchFollowUps(atOnce)
    expect(rows(atOnce).length).toBeGreaterThan(KINDS.length)
    for (const order of [letters, letters.toReversed()]) {
      const db = openDatabase(':memory:')
      for (const letter of order) {
        load(db, [letter])
        matchFollowUps(db)
      }
      expect(rows(db)).toEqual(rows(atOnce))
    }
    const before = rows(atOnce)
    expect(matchFollowUps(atOnce)).toEqual({ explicit: 0, likely: 0 })
    expect(rows(atOnce)).toEqual(before)
    expect(atOnce.select().from(documents).all()).toHaveLength(letters.length)
  })
})
