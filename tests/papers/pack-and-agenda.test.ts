import type { LoaderFunctionArgs } from '@remix-run/node'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { decide } from '#db/decide.server'
import { listCommitments } from '#db/queries/commitments.server'
import { readListRequest } from '../../app/list-page.server'
import { loader as agenda } from '../../app/routes/agenda'
import { loader as pack } from '../../app/routes/dossier'
import { loader as packFile } from '../../app/routes/dossier[.]docx'
import { readerContext } from '../app/reader-context'
import { FORMULA, HOSTILE, openSmallDatabase } from '../app/small-database'

const db = openSmallDatabase()
const LATE = 'kst-99001-7.0059'
const context = readerContext(db, 'https://monitor.example')
const DAY = 'peildatum=2019-01-05'

function args(path: string): LoaderFunctionArgs {
  return { request: new Request(`http://localhost${path}`), params: {}, context }
}

function countBehind(address: string, own = db): number {
  const { query, asOf } = readListRequest(db, new Request(`http://localhost${address}`))
  return listCommitments(own, query, asOf).count
}

function thrown(run: () => unknown): Response {
  try {
    run()
  } catch (response) {
    if (response instanceof Response) return response
    throw response
  }
  throw new Error('nothing was thrown')
}

describe('a debate pack', () => {
  test('without committee and subject is a form with the committees of the day', () => {
    const page = pack(args('/dossier'))
    expect(page.lists).toBeNull()
    expect(page.committees.map(({ slug }) => slug)).toContain('binnenlandse-zaken')
    expect(page.committees.at(0)?.name).not.toContain('Eerste Kamer')
    expect(page.committees.map(({ name }) => name)).not.toContain('Parlementaire enquêtecommissie Woningcorporaties')
  })

  test('can begin with a committee that has most that is late; its number leads to those rows', () => {
    const { late } = pack(args(`/dossier?${DAY}`))
    expect(late.length).toBeGreaterThan(0)
    expect(late.map((one) => one.late)).toEqual(late.map((one) => one.late).toSorted((a, b) => b - a))
    for (const { slug, late: count, lateTo } of late) {
      expect(countBehind(lateTo)).toBe(count)
      expect(pack(args(`/dossier?commissie=${slug}&${DAY}`)).lists?.[0]?.count).toBe(count)
    }
    expect(pack(args(`/dossier?commissie=binnenlandse-zaken&${DAY}`)).late).toEqual([])
  })

  test('has what is late with a question, and what falls due up to the day of the debate', () => {
    const { lists } = pack(args(`/dossier?commissie=binnenlandse-zaken&datum=2019-02-01&${DAY}`))
    const [late, due, kept] = lists ?? []
    expect(late?.rows.map(({ id, daysLate }) => [id, daysLate])).toEqual([[LATE, 5]])
    expect(late?.rows[0]).toMatchObject({
      quote: 'Ik zal uw Kamer in december over de dijken informeren.',
      place: 'Kamerstuk 99\u00a0001, nr.\u00a07, brief van 13 december 2018',
      contact: 'geen vervolg gevonden in documenten t/m 18 december 2018',
      ...{ origin: 'extracted', reviewed: false },
    })
    expect(late?.rows[0]?.question).toBe(
      'De toezegging van 13 december 2018 (Kamerstuk 99\u00a0001, nr.\u00a07) had als termijn «in december» (uiterlijk 31 december 2018). Die is met 5 dagen overschreden. Op welke datum ontvangt de Kamer het toegezegde alsnog?',
    )
    expect(due?.rows.map(({ id, question }) => [id, question])).toEqual([['kst-99003-2.0000', null]])
    expect(kept?.rows).toEqual([])
  })

  test('leaves what is late for longer than the term of a Kamer to a link, unless there is nothing else', () => {
    const late = (day: string) => pack(args(`/dossier?commissie=BIZA&peildatum=${day}`)).lists?.[0]
    const mixed = late('2023-02-01')
    expect(mixed?.rows.map(({ id }) => id)).not.toContain(LATE)
    expect(mixed?.older).toMatchObject({ since: '2019-02-01' })
    expect(countBehind(mixed?.older?.to ?? '')).toBe(mixed?.older?.count)
    expect(countBehind(mixed?.to ?? '')).toBe(mixed?.count)
    const all = late('2030-01-01')
    expect([all?.older, all?.rows.map(({ id }) => id).includes(LATE)]).toEqual([null, true])
  })

  test('is refused for a debate too far away, on the page and as a file; the last day that can be asked is held', async () => {
    const asked = (day: string) => args(`/dossier?commissie=BIZA&datum=${day}&${DAY}`)
    for (const run of [pack, packFile]) {
      for (const day of ['9999-12-31', '2100-01-01', '1979-12-31']) {
        const refused = thrown(() => run(asked(day)))
        const { text, en } = await refused.json()
        expect([refused.status, text, en.text]).toEqual([
          400,
          'Kies voor “datum” een dag van 1 januari 1980 tot en met 31 december 2099.',
          'Choose a day from 1 January 1980 up to 31 December 2099 for “datum”.',
        ])
      }
      expect((await thrown(() => run(asked('2019-01-04'))).json()).title).toBe('Dit debat is al geweest')
    }
    expect(pack(asked('2099-12-31')).lists).toHaveLength(3)
  })

  test('without a day has all that runs; with a subject only what says it', () => {
    const due = (query: string) => pack(args(`/dossier?${query}&${DAY}`)).lists?.[1]?.rows.map(({ id }) => id)
    expect(due('commissie=BIZA')).toHaveLength(3)
    expect(due('onderwerp=wegen')).toEqual(['kst-99001-7.00bc'])
  })

  test('every count is the number of rows behind its link', () => {
    const { lists } = pack(args(`/dossier?commissie=BIZA&datum=2019-12-01&${DAY}`))
    expect(lists).toHaveLength(3)
    for (const { count, to } of lists ?? []) expect(countBehind(to)).toBe(count)
  })

  test('has what was kept in the last six months and not what was kept before', () => {
    const own = openSmallDatabase()
    const act = { action: 'outcome', outcome: 'fulfilled', since: '2018-12-20' } as const
    decide(own, { commitment: LATE, act, author: 'a', reason: 'De brief kwam.', evidence: null, version: 0 })
    const kept = (day: string) => {
      const asked = { ...args(`/dossier?commissie=BIZA&peildatum=${day}`), context: readerContext(own) }
      const list = pack(asked).lists?.[2]
      return [list?.rows.map(({ id }) => id), list && countBehind(list.to, own)]
    }
    expect(kept('2019-01-05')).toEqual([[LATE], 1])
    expect(kept('2019-06-20')).toEqual([[LATE], 1])
    expect(kept('2019-06-21')).toEqual([[], 0])
  })

  test('as a Word file is the same, hostile words as words', async () => {
    const response = await packFile(args('/dossier.docx?commissie=BIZA&peildatum=2019-07-01'))
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) })
    const { lists } = pack(args('/dossier?commissie=BIZA&peildatum=2019-07-01'))
    const rows = lists?.flatMap((list) => list.rows) ?? []
    expect(rows.length).toBeGreaterThan(3)
    for (const { quote, contact, question } of rows) {
      expect(value).toContain(`«${quote}»`)
      expect(value).toContain(contact)
      if (question) expect(value).toContain(question)
    }
    expect(value).toContain(HOSTILE)
    expect(FORMULA).toBeTruthy()
  })

  test.each([
    ['commissie=niets', 'niets'],
    ['datum=2019-02-30', '2019-02-30'],
    [`datum=2018-12-01&${DAY}`, 'ligt voor de peildatum'],
    [`onderwerp=${'a'.repeat(300)}`, 'ten hoogste'],
    ['kleur=rood', 'kleur'],
    ['commissie=BIZA&commissie=VWS', 'commissie'],
  ])('refuses %s', async (query, word) => {
    const response = thrown(() => pack(args(`/dossier?${query}`)))
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(word)
  })

  test('leaves empty fields of its form out of the address', () => {
    const response = thrown(() => pack(args(`/dossier?commissie=BIZA&datum=&onderwerp=&${DAY}`)))
    expect(response.headers.get('location')).toBe(`/dossier?commissie=binnenlandse-zaken&${DAY}`)
  })
})

describe('the agenda', () => {
  test('has what falls due, by month', () => {
    const page = agenda(args(`/agenda?${DAY}`)).agenda
    expect(
      page.periods.map(({ first, last, rows }) => [first, last, rows.map(({ deadline }) => deadline?.latest)]),
    ).toEqual([
      ['2019-01-01', '2019-01-31', ['2019-01-15']],
      ['2019-05-01', '2019-05-31', ['2019-05-31']],
      ['2019-07-01', '2019-07-31', ['2019-07-04']],
    ])
  })

  test('by week runs from Monday to Sunday, up to the next meeting', () => {
    const { periods } = agenda(args(`/agenda?per=week&termijn_tot=2019-06-01&${DAY}`)).agenda
    expect(periods.map(({ first, last }) => [first, last])).toEqual([
      ['2019-01-14', '2019-01-20'],
      ['2019-05-27', '2019-06-02'],
    ])
    expect(periods[1]?.to).toContain('termijn_tot=2019-06-01')
  })

  test('every count is the number of rows behind its link', () => {
    for (const query of ['', 'per=week&', 'commissie=BIZA&', 'termijn_tot=2019-05-31&', 'dossier=99001&']) {
      const page = agenda(args(`/agenda?${query}${DAY}`)).agenda
      expect(countBehind(page.to)).toBe(page.count)
      expect(page.periods.length).toBeGreaterThan(0)
      for (const { count, to } of page.periods) expect(countBehind(to)).toBe(count)
    }
  })

  test('refuses what it decides itself and what it does not know', async () => {
    for (const query of ['klok=te-laat', 'termijn_van=2019-01-01', 'per=jaar', 'kleur=rood', 'commissie=niets']) {
      const response = thrown(() => agenda(args(`/agenda?${query}`)))
      expect(response.status).toBe(400)
      expect(await response.text()).toContain(query.split('=')[0])
    }
  })

  test('carries its other filters through its form, and says which they are', () => {
    const { form, chosen } = agenda(args(`/agenda?dossier=99001&commissie=BIZA&${DAY}`))
    expect(form.carried).toEqual([
      ['dossier', '99001'],
      ['peildatum', '2019-01-05'],
    ])
    expect(chosen.map(({ to }) => to)).toContain(`/agenda?commissie=binnenlandse-zaken&${DAY}`)
  })
})
