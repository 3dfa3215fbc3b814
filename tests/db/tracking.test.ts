import { describe, expect, test } from 'vitest'
import { decide } from '#db/decide.server'
import { listDecisions } from '#db/decision-log.server'
import { exportDecisions, importDecisions } from '#db/decision-transfer.server'
import { matchFollowUps } from '#db/match.server'
import { type Database, openDatabase } from '#db/open.server'
import { countOverview, findCommitment, listCommitments, listFacets } from '#db/queries/commitments.server'
import { listUnmatched } from '#db/tracking.server'
import { followUps, spells, tracking } from '#db/tracking-schema'
import { storeExtraction } from '#db/write.server'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'
import { type Clock, deriveStatus } from '#extractors/status/status'
import { databaseWith, deadlineOn, letter } from './fixtures'

const QUOTE = 'Ik stuur uw Kamer een brief over de bruggen.'
const OTHER = 'Ik start een onderzoek naar de sluizen.'

function openTwo(): Database {
  const dated = (quote: string, latest: string) => ({ quote, change: { deadline: deadlineOn(latest) } })
  return databaseWith(letter('kst-1', [dated(QUOTE, '2019-05-31'), dated(OTHER, '2019-06-30')]))
}

function idOf(db: Database, quote: string): string {
  return listCommitments(db, { unreviewed: 'all' }, '2019-01-05').items.find((item) => item.quote === quote)?.id ?? ''
}

describe('a decision in the lists', () => {
  test('the outcome shows on its day and not before, in list, facets and counters alike', () => {
    const db = openTwo()
    const commitment = idOf(db, QUOTE)
    const act = { action: 'outcome', outcome: 'fulfilled', since: '2019-06-10' } as const
    decide(db, { commitment, act, author: 'griffie', reason: 'brief ontvangen', evidence: null, version: 0 })
    const on = (day: string) => listCommitments(db, {}, day).items.find((item) => item.id === commitment)
    expect(on('2019-06-09')).toMatchObject({ outcome: 'open', clock: 'overdue', daysLate: 9 })
    expect(on('2019-06-10')).toMatchObject({ outcome: 'fulfilled', clock: 'late', daysLate: 10 })
    expect(on('2030-01-01')).toMatchObject({ clock: 'late', daysLate: 10 })
    for (const day of ['2019-06-09', '2019-06-10', '2019-12-01']) {
      for (const [clock, count] of Object.entries(countOverview(db, day).clocks)) {
        expect(listCommitments(db, { clocks: [clock as Clock] }, day).count, `${clock} ${day}`).toBe(count)
      }
      for (const { value, count } of listFacets(db, {}, day).outcomes) {
        expect(listCommitments(db, { outcomes: [value] }, day).count, `${value} ${day}`).toBe(count)
      }
    }
  })

  test('every clock of a list is the one deriveStatus gives', () => {
    const db = openTwo()
    const commitment = idOf(db, QUOTE)
    const log = [
      { action: 'deadline', latest: '2019-09-30', words: 'in september', since: '2019-05-20' },
      { action: 'outcome', outcome: 'partly', since: '2019-07-01' },
      { action: 'outcome', outcome: 'fulfilled', since: '2019-09-30' },
    ] as const
    for (const act of log) {
      const version = listDecisions(db).length
      decide(db, { commitment, act, author: 'griffie', reason: 'brief', evidence: null, version })
    }
    const facts = {
      made: '2018-12-13',
      deadlines: [
        { latest: '2019-05-31', since: '2018-12-13' },
        { latest: '2019-09-30', since: '2019-05-20' },
      ],
      outcomes: [
        { outcome: 'partly', since: '2019-07-01' },
        { outcome: 'fulfilled', since: '2019-09-30' },
      ] as const,
    }
    for (const day of [
      '2018-12-13',
      '2019-05-19',
      '2019-05-20',
      '2019-07-01',
      '2019-09-29',
      '2019-09-30',
      '2020-01-01',
    ]) {
      const { latest, firstLatest, shifts, ...status } = deriveStatus({ ...facts, outcomes: [...facts.outcomes] }, day)
      const item = listCommitments(db, {}, day).items.find((one) => one.id === commitment)
      expect(item, day).toMatchObject({ ...status, deadline: { latest, firstLatest, shifts } })
    }
  })

  test('what is rejected or merged leaves every list, and what is accepted counts as reviewed', () => {
    const db = openTwo()
    const first = idOf(db, QUOTE)
    const second = idOf(db, OTHER)
    const rest = { author: 'griffie', reason: 'geen toezegging', evidence: null, version: 0 }
    decide(db, { commitment: first, act: { action: 'accept' }, ...rest })
    decide(db, { commitment: second, act: { action: 'reject' }, ...rest })
    expect(listCommitments(db, {}, '2019-01-05').items).toMatchObject([{ id: first, reviewed: true }])
    expect(listCommitments(db, { unreviewed: 'reviewed' }, '2019-01-05').count).toBe(1)
    expect(countOverview(db, '2019-01-05')).toMatchObject({ commitments: 1, unreviewed: 0 })
  })

  test('stays attached when better rules change the words, and is told when nothing matches any more', () => {
    const db = openTwo()
    const before = idOf(db, QUOTE)
    decide(db, {
      commitment: before,
      act: { action: 'accept' },
      author: 'griffie',
      reason: '',
      evidence: null,
      version: 0,
    })
    const source = { name: 'kst-1.txt', sha256: 'f'.repeat(64) }
    const found = letter('kst-1', [{ quote: QUOTE }, { quote: OTHER }])
    const [first, ...others] = found.commitments
    if (!first) throw new Error('the letter has no promise')
    const shorter = { ...first, id: 'kst-1.nieuw', quote: QUOTE.slice(0, -1), end: first.end - 1 }
    storeExtraction(db, { ...found, commitments: [shorter, ...others] }, { ...source, sha256: sha(db) })
    expect(findCommitment(db, before, '2019-01-05')).toMatchObject({ id: 'kst-1.nieuw', reviewed: true })
    storeExtraction(db, { ...found, commitments: others }, { ...source, sha256: sha(db) })
    expect(listUnmatched(db)).toEqual([{ commitment: before, quote: QUOTE, decisions: 1 }])
    expect(listDecisions(db)).toHaveLength(1)
  })

  test('a log taken in before its documents counts as soon as they are loaded', () => {
    const db = openTwo()
    const commitment = idOf(db, QUOTE)
    decide(db, { commitment, act: { action: 'accept' }, author: 'griffie', reason: '', evidence: null, version: 0 })
    const other = openDatabase(':memory:')
    expect(importDecisions(other, exportDecisions(db)).unmatched).toEqual([commitment])
    const dated = { quote: QUOTE, change: { deadline: deadlineOn('2019-05-31') } }
    storeExtraction(other, letter('kst-1', [dated]), { name: 'kst-1.txt', sha256: 'a'.repeat(64) })
    expect(findCommitment(other, commitment, '2019-01-05')).toMatchObject({ reviewed: true })
  })
})

/** The hash of the bytes of the only document, so that storing it again is a new reading and not another file. */
function sha(db: Database): string {
  return db.$client.prepare('select sha256 from documents').pluck().get() as string
}

describe('follow-ups', () => {
  const PROMISE = `Den Haag, 13 december 2018

Ik zal uw Kamer voor 1 april 2019 een kabinetsreactie sturen op het rapport van de commissie Bruggenbouw over de veiligheid van beweegbare bruggen.

De Minister van Infrastructuur en Waterstaat,
C. van Nieuwenhuizen Wijbenga
`
  const LATER = `Den Haag, 20 maart 2019

In de brief van 13 december 2018 (Kamerstuk 29 385, nr. 100) heb ik uw Kamer een kabinetsreactie toegezegd op het rapport van de commissie Bruggenbouw over de veiligheid van beweegbare bruggen. Met deze brief voldoe ik aan die toezegging.

De Minister van Infrastructuur en Waterstaat,
C. van Nieuwenhuizen Wijbenga
`
  function open(): Database {
    const db = openDatabase(':memory:')
    const load = (text: string, number: string) => {
      const meta = { id: `kst-29385-${number}`, dossier: '29385', number, ministries: ['IenW'] }
      const source = { name: `${number}.txt`, sha256: number.padStart(64, '0') }
      storeExtraction(db, extract(readText(text, { name: source.name, meta })), source)
    }
    load(PROMISE, '100')
    load(LATER, '104')
    return db
  }

  test('a letter that names the promise keeps it, from its own day; again changes nothing; a person may say no', () => {
    const db = open()
    expect(matchFollowUps(db)).toMatchObject({ explicit: 1 })
    const dump = () => [
      db.select().from(followUps).all(),
      db.select().from(spells).all(),
      db.select().from(tracking).all(),
    ]
    const once = dump()
    expect(matchFollowUps(db)).toEqual({ explicit: 0, likely: 0 })
    expect(dump()).toEqual(once)
    const find = (day: string) => listCommitments(db, {}, day).items.find((one) => one.document.id === 'kst-29385-100')
    const id = find('2019-03-19')?.id ?? ''
    expect(find('2019-03-19')).toMatchObject({ outcome: 'open', followUps: [] })
    expect(find('2019-03-20')).toMatchObject({
      outcome: 'fulfilled',
      clock: 'on-time',
      followUps: [{ document: 'kst-29385-104', certainty: 'explicit' }],
    })
    const act = { action: 'follow-up', document: 'kst-29385-104', verdict: 'none', since: '2019-03-20' } as const
    decide(db, { commitment: id, act, author: 'griffie', reason: 'gaat over iets anders', evidence: null, version: 0 })
    expect(find('2019-03-20')).toMatchObject({ outcome: 'open', followUps: [] })
  })
})
