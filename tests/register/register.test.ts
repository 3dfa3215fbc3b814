import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decide } from '#db/decide.server'
import { matchFollowUps } from '#db/match.server'
import { openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { readTimeline } from '#db/queries/timeline.server'
import { storeRegister } from '#db/register.server'
import { storeExtraction } from '#db/write.server'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'
import { readRegister } from '#sources/register/read'

const NUMBER = 'TZ202501-044'
const OFFICE = 'Minister van Infrastructuur en Waterstaat'
const TEXT = 'De minister informeert de Kamer voor 1 mei 2025 over de keuring van drijvende pontons.'
const entryOf = (status: string) => ({
  number: NUMBER,
  text: TEXT,
  status,
  madeOn: '2025-01-20',
  activity: '2025A00012',
  holder: 'Veer, J. van der',
  office: OFFICE,
})

describe('readRegister', () => {
  const row = { ...entryOf('Openstaand') }

  test('reads tables with tabs, semicolons or commas, and rows of open data alike', () => {
    const head = ['Nummer', 'ActiviteitNummer', 'Naam', 'Functie', 'Status', 'Datum', 'Tekst (afgekapt)']
    const cells = [NUMBER, row.activity, row.holder, OFFICE, 'Openstaand', '2025-01-20', TEXT]
    for (const mark of ['\t', ';', ',']) {
      const quoted = (all: string[]) => all.map((cell) => (mark === '\t' ? cell : `"${cell}"`)).join(mark)
      expect(readRegister(`\uFEFF${quoted(head)}\r\n${quoted(cells)}\r\n`)).toEqual({ entries: [row], problems: [] })
    }
    const open = {
      Nummer: NUMBER,
      Tekst: TEXT,
      Status: 'Openstaand',
      Aanmaakdatum: '2025-01-20T00:00:00+01:00',
      ActiviteitNummer: row.activity,
      Naam: row.holder,
      Functie: OFFICE,
      DatumNakoming: '0001-01-01T00:00:00Z',
      Verwijderd: false,
    }
    expect(readRegister(JSON.stringify({ value: [open] }))).toEqual({ entries: [row], problems: [] })
  })

  test.each([
    ['', 'de kop noemt geen kolom nummer, tekst, status'],
    ['Nummer\tStatus\nTZ202501-044\tVoldaan', 'de kop noemt geen kolom tekst'],
    ['{"value": 3}', 'er staat geen lijst'],
    ['[{', 'geen geldige JSON'],
    ['Nummer\tTekst\tStatus\n12\tx\tVoldaan', 'rij 1: “12” is geen nummer als TZ202412-116 of T01970'],
    ['Nummer\tTekst\tStatus\nT01970\t\tVoldaan', 'rij 1: T01970 heeft geen tekst'],
    ['Nummer\tTekst\tStatus\nT01970\tx\t', 'rij 1: T01970 heeft geen status'],
    ['Nummer\tTekst\tStatus\tDatum\nT01970\tx\tVoldaan\t2025-02-30', '“2025-02-30” bij T01970 is geen dag'],
    ['[{"Nummer":"T01970","Tekst":"x","Status":"Voldaan","Verwijderd":true}]', 'T01970 is in het register verwijderd'],
    ['[null]', 'rij 1: “” is geen nummer'],
  ])('%j is told: %s', (text, problem) => {
    const { entries, problems } = readRegister(text)
    expect(entries).toEqual([])
    expect(problems.join('\n')).toContain(problem)
  })

  const shared = fileURLToPath(new URL('../../../shared/registers/odata-toezegging-examples.tsv', import.meta.url))
  test.skipIf(!existsSync(shared))('reads rows of the real register (skipped when they are absent)', () => {
    const { entries, problems } = readRegister(readFileSync(shared, 'utf8'))
    expect(problems).toEqual([])
    expect(entries.map(({ number, status }) => `${number} ${status}`)).toEqual([
      'TZ202412-116 Openstaand',
      'TZ202504-057 Afgedaan',
      'TZ202402-164 Afgedaan',
    ])
  })
})

describe('storeRegister', () => {
  const load = (statuses: [day: string, status: string][]) => {
    const db = openDatabase(':memory:')
    const done = statuses.map(([day, status]) => storeRegister(db, [entryOf(status)], day, 'register.tsv'))
    const on = (day: string) => listCommitments(db, {}, day).items.find(({ origin }) => origin === 'register')
    return { db, done, on, id: on('2025-12-31')?.id ?? '' }
  }

  test('the register sets the outcome from the day it was read so, in any order of loading', () => {
    const said: [string, string][] = [
      ['2025-02-01', 'Openstaand'],
      ['2025-03-01', 'Openstaand'],
      ['2025-05-10', 'Deels Voldaan'],
      ['2025-06-01', 'afgedaan'],
    ]
    for (const order of [said, said.toReversed()]) {
      const { db, on, id } = load(order)
      expect(on('2025-05-09')).toMatchObject({ origin: 'register', quote: TEXT, outcome: 'open', daysLate: 9 })
      expect(on('2025-05-09')?.deadline).toMatchObject({ words: 'voor 1 mei 2025', latest: '2025-04-30' })
      expect(on('2025-05-10')).toMatchObject({ outcome: 'partly' })
      expect(on('2025-06-01')).toMatchObject({ outcome: 'fulfilled', clock: 'late', actor: { ministry: 'IenW' } })
      const told = readTimeline(db, id, '2025-12-31')?.events.filter(({ kind }) => kind === 'register')
      expect(told).toEqual([
        { day: '2025-02-01', kind: 'register', status: 'Openstaand', outcome: 'open' },
        { day: '2025-05-10', kind: 'register', status: 'Deels Voldaan', outcome: 'partly' },
        { day: '2025-06-01', kind: 'register', status: 'afgedaan', outcome: 'fulfilled' },
      ])
      expect(readTimeline(db, id, '2025-05-09')?.events.filter(({ kind }) => kind === 'register')).toHaveLength(1)
    }
  })

  test('the same again changes nothing; another status for that day is told and changes nothing', () => {
    const { db } = load([['2025-02-01', 'Openstaand']])
    expect(storeRegister(db, [entryOf('Openstaand')], '2025-02-01', 'weer.tsv')).toMatchObject({
      added: 0,
      unchanged: 1,
    })
    const { added, problems } = storeRegister(db, [entryOf('Voldaan')], '2025-02-01', 'anders.tsv')
    expect([added, problems]).toEqual([
      0,
      [`${NUMBER} staat voor 2025-02-01 al anders vast (Openstaand); overgeslagen`],
    ])
    expect(() => db.$client.exec("update register_readings set status = 'x'")).toThrow('never changed')
    expect(() => db.$client.exec('delete from register_readings')).toThrow('never removed')
  })

  test('a status nobody knows is kept, told, and counts for nothing: not for open either', () => {
    const { done, on } = load([
      ['2025-02-01', 'Voldaan'],
      ['2025-03-01', 'In behandeling'],
    ])
    expect(done[1]?.problems).toEqual([
      `${NUMBER}: de status “In behandeling” is niet bekend; bewaard, maar telt niet mee`,
    ])
    expect(on('2025-03-01')).toMatchObject({ outcome: 'fulfilled' })
  })

  test('a promise that the register opens again is open again; a person has the last word on a day', () => {
    const { db, on, id } = load([
      ['2025-02-01', 'Voldaan'],
      ['2025-03-01', 'Openstaand'],
    ])
    expect(on('2025-03-01')).toMatchObject({ outcome: 'open' })
    const act = { action: 'outcome', outcome: 'lapsed', since: '2025-03-01' } as const
    decide(db, { commitment: id, act, author: 'griffie', reason: 'ingetrokken', evidence: null, version: 0 })
    expect(on('2025-03-01')).toMatchObject({ outcome: 'lapsed' })
  })

  test('an older register that is read later does not put back older words', () => {
    const db = openDatabase(':memory:')
    storeRegister(db, [entryOf('Openstaand')], '2025-03-01', 'nieuw.tsv')
    storeRegister(db, [{ ...entryOf('Openstaand'), text: 'De minister informeert.' }], '2025-02-01', 'oud.tsv')
    expect(listCommitments(db, {}, '2025-12-31').items).toMatchObject([{ quote: TEXT }])
  })

  test('a letter that names its number keeps it', () => {
    const { db, on } = load([['2025-02-01', 'Openstaand']])
    const later = `Met deze brief over de keuring van pontons wordt toezegging ${NUMBER} als afgedaan beschouwd.`
    const meta = { id: 'later', date: '2025-04-14', kind: 'letter' as const, ministries: ['IenW'] }
    storeExtraction(db, extract(readText(later, { name: 'later', meta })), { name: 'later', sha256: 'a'.repeat(64) })
    expect(matchFollowUps(db)).toMatchObject({ explicit: 1 })
    expect(on('2025-04-14')).toMatchObject({ outcome: 'fulfilled', clock: 'on-time' })
  })
})
