import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { appendDecision } from '#db/decision-log.server'
import { openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { rebuildTracking } from '#db/tracking.server'
import { storeExtraction } from '#db/write.server'
import * as changes from '../../app/exports/changes.server'
import { answerAtom, answerCsv, answerDocx, answerIcs, answerJson } from '../../app/exports/commitments.server'
import * as documents from '../../app/exports/documents.server'
import { EXPORTS, exportAddress, MOST_ENTRIES } from '../../app/exports/formats'
import { PERMISSIONS } from '../../server/permissions'
import { FORMULA, HOSTILE, openSmallDatabase } from '../app/small-database'
import { ask, ORIGIN, read } from './ask'
import { makeExtraction } from './make'
import { readCalendar, readCsv, readDocx, readXml, textsOf } from './readers'

const DAY = '2019-01-05'
const db = openSmallDatabase()
afterAll(() => db.$client.close())
const own = listCommitments(db, {}, DAY).items
const dated = own.filter((item) => item.deadline?.latest)

test('each format of each list has a route, and links lead to it', () => {
  for (const [list, formats] of Object.entries(EXPORTS)) {
    for (const format of formats) expect(PERMISSIONS).toHaveProperty([`/${list}.${format}`])
  }
  expect(exportAddress('toezeggingen', 'atom', 'klok=te-laat&pagina=3', { feed: 'bijna' })).toBe(
    '/toezeggingen.atom?klok=te-laat&feed=bijna',
  )
  expect(exportAddress('documenten', 'csv', '')).toBe('/documenten.csv')
})

describe('every format holds the same rows', () => {
  test.each([
    ['everything', ''],
    ['a filter', 'ministerie=BZK&'],
    ['another order', 'sort=gedaan&'],
    ['words', 'q=dijken&'],
    ['what is only possible too', 'onbeoordeeld=alles&'],
  ])('%s', async (_what, query) => {
    const address = `?${query}peildatum=${DAY}`
    const list = JSON.parse(await read(db, answerJson, `/toezeggingen.json${address}`))
    const ids: string[] = list.items.map(({ id }: { id: string }) => id)
    expect(ids.length).toBeGreaterThan(0)
    for (const [form, delimiter] of [
      ['excel', ';'],
      ['rfc4180', ','],
    ] as const) {
      const rows = readCsv(await read(db, answerCsv, `/toezeggingen.csv${address}&vorm=${form}`), delimiter)
      expect(rows.map((row) => row.kenmerk)).toEqual(ids)
    }
    const { events } = readCalendar(await read(db, answerIcs, `/toezeggingen.ics${address}`))
    const withDay = list.items.filter((item: (typeof own)[number]) => item.deadline?.latest)
    expect(events.map((event) => event.uid.replace('@toezeggingenmonitor', '')).toSorted()).toEqual(
      withDay.map(({ id }: { id: string }) => id).toSorted(),
    )
    const pages = readXml(await read(db, answerAtom, `/toezeggingen.atom${address}`)).flatMap(({ name, attributes }) =>
      name === 'link' && attributes.href?.includes('/toezeggingen/') ? [attributes.href] : [],
    )
    expect(pages.toSorted()).toEqual(ids.map((id) => `${ORIGIN}/toezeggingen/${id}`).toSorted())
    const { html } = await readDocx(await (await ask(db, answerDocx, `/toezeggingen.docx${address}`)).arrayBuffer())
    const linked = [...html.matchAll(/href="([^"]*\/toezeggingen\/[^"]*)"/gu)].map((found) => found[1])
    expect(linked).toEqual(ids.map((id) => `${ORIGIN}/toezeggingen/${id}`))
  })
})

describe('every format says what it is', () => {
  const address = `?ministerie=BZK&peildatum=${DAY}`
  test.each([
    ['csv', () => read(db, answerCsv, `/toezeggingen.csv${address}`)],
    ['json', () => read(db, answerJson, `/toezeggingen.json${address}`)],
    ['ics', async () => unfold(await read(db, answerIcs, `/toezeggingen.ics${address}`))],
    ['atom', async () => textsOf(await read(db, answerAtom, `/toezeggingen.atom${address}`), 'subtitle').join('')],
    [
      'docx',
      async () =>
        (await readDocx(await (await ask(db, answerDocx, `/toezeggingen.docx${address}`)).arrayBuffer())).text,
    ],
  ] as const)('%s: peildatum, query, licence, and what nobody reviewed', async (format, make) => {
    const text = await make()
    expect(text).toMatch(/2019-01-05|5 januari 2019/u)
    expect(text).toMatch(format === 'json' ? /"ministerie": \[\s*"BZK"/u : /ministerie=BZK/u)
    expect(text).toContain('creativecommons.org/publicdomain/zero')
    expect(text).toMatch(format === 'json' ? /"reviewed": false/u : /automatisch gevonden/u)
  })
})

describe('the calendar', () => {
  test('has whole days on the last day, an address, a lasting id, and no alarm', async () => {
    const { calendar, events } = readCalendar(await read(db, answerIcs, `/toezeggingen.ics?q=dijken&peildatum=${DAY}`))
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.uid).toBe('kst-99001-7.0059@toezeggingenmonitor')
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2018-12-31', '2019-01-01'])
    expect(event?.component.getFirstPropertyValue('url')).toBe(`${ORIGIN}/toezeggingen/kst-99001-7.0059`)
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2018-12-13T00:00:00Z')
    expect(event?.sequence).toBe(0)
    expect(calendar.toString()).not.toContain('VALARM')
  })

  test('is the same on another day, until something changes; then its sequence rises and its id stays', async () => {
    const changing = openSmallDatabase()
    const ask = async (day: string) =>
      (await read(changing, answerIcs, `/toezeggingen.ics?q=dijken&peildatum=${day}`)).replace(
        /^X-.*(?:\r\n .*)*\r\n/gmu,
        '',
      )
    const events = (text: string) => text.slice(text.indexOf('BEGIN:VEVENT'))
    expect(events(await ask('2019-01-05'))).toBe(events(await ask('2019-04-05')))
    const entry = { author: 'Ed', commitment: 'kst-99001-7.0059', quote: 'q', reason: '', evidence: null }
    const act = { action: 'deadline', latest: '2019-03-01', words: 'in maart', since: '2019-01-10' } as const
    appendDecision(changing, { ...entry, act }, '2019-01-10T10:00:00.000Z')
    rebuildTracking(changing, ['kst-99001-7.0059'])
    const [event] = readCalendar(await ask('2019-04-05')).events
    expect([event?.uid, event?.sequence]).toEqual(['kst-99001-7.0059@toezeggingenmonitor', 1])
    expect(event?.startDate.toString()).toBe('2019-03-01')
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2019-01-10T00:00:00Z')
    expect(events(await ask('2019-01-05'))).toContain('SEQUENCE:0')
    changing.$client.close()
  })

  test('says what it leaves out', async () => {
    const response = await ask(db, answerIcs, `/toezeggingen.ics?peildatum=${DAY}`)
    expect(response.headers.get('toezeggingen-aantal')).toBe(String(own.length))
    expect(response.headers.get('toezeggingen-in-bestand')).toBe(String(dated.length))
    expect(unfold(await response.text())).toContain(
      `${own.length - dated.length} zonder laatste dag staan niet in de agenda`,
    )
  })
})

describe('the feeds', () => {
  const titles = async (feed: string, day: string) =>
    textsOf(await read(db, answerAtom, `/toezeggingen.atom?feed=${feed}&peildatum=${day}`), 'title').slice(1)

  test('show what is new, newest first', async () => {
    expect((await titles('nieuw', DAY))[0]).toBe(
      'Nieuw: Uiterlijk 15 januari 2019 ontvangt uw Kamer een overzicht van de scholen.',
    )
  })

  test('show what falls due within fourteen days, and not a day more', async () => {
    expect(await titles('bijna', '2019-01-01')).toEqual([
      'Bijna: Uiterlijk 15 januari 2019 ontvangt uw Kamer een overzicht van de scholen.',
    ])
    expect(await titles('bijna', '2018-12-31')).toEqual([
      'Bijna: Ik zal uw Kamer in december over de dijken informeren.',
    ])
    expect(await titles('bijna', '2019-01-16')).toEqual([])
  })

  test('show what is late since the day after its last day', async () => {
    const text = await read(db, answerAtom, `/toezeggingen.atom?feed=te-laat&peildatum=${DAY}`)
    expect(textsOf(text, 'updated').slice(1)).toEqual(['2019-01-01T00:00:00Z'])
    expect(textsOf(text, 'id').slice(1)).toEqual([`${ORIGIN}/toezeggingen/kst-99001-7.0059#te-laat-2018-12-31`])
  })

  test('show a shift once per shift', async () => {
    const changing = openSmallDatabase()
    const entry = { author: 'Ed', commitment: 'kst-99001-7.0059', quote: 'q', reason: '', evidence: null }
    const ids = async () =>
      textsOf(await read(changing, answerAtom, '/toezeggingen.atom?feed=gewijzigd&peildatum=2019-04-05'), 'id').slice(1)
    expect(await ids()).toEqual([])
    const act = { action: 'deadline', latest: '2019-03-01', words: 'in maart', since: '2019-01-10' } as const
    appendDecision(changing, { ...entry, act }, '2019-01-10T10:00:00.000Z')
    rebuildTracking(changing, ['kst-99001-7.0059'])
    expect(await ids()).toEqual([`${ORIGIN}/toezeggingen/kst-99001-7.0059#gewijzigd-2019-01-10`])
    changing.$client.close()
  })
})

describe('conditional requests', () => {
  test('304 for who has it, a new answer after a change, and another one on another day', async () => {
    const changing = openSmallDatabase()
    const get = (path: string, etag?: string) =>
      ask(changing, answerJson, path, etag ? { headers: { 'If-None-Match': etag } } : {})
    const etag = (await get('/toezeggingen.json?peildatum=2019-01-05')).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/u)
    expect((await get('/toezeggingen.json?peildatum=2019-01-05', `"x", ${etag}`)).status).toBe(304)
    expect((await get('/toezeggingen.json?peildatum=2019-01-06', etag)).status).toBe(200)
    storeExtraction(changing, makeExtraction('kst-99009-1', ['Ik stuur u een brief.']), { name: 'x', sha256: 'x' })
    expect((await get('/toezeggingen.json?peildatum=2019-01-05', etag)).status).toBe(200)
    changing.$client.close()
  })

  test('HEAD gives the headers and makes no body', async () => {
    const response = await ask(db, answerCsv, '/toezeggingen.csv', { method: 'HEAD' })
    expect([response.status, response.body]).toEqual([200, null])
    expect(response.headers.get('toezeggingen-aantal')).toMatch(/^\d+$/u)
  })
})

test.each([
  [answerCsv, '/toezeggingen.csv?vorm=excel&vorm=rfc4180'],
  [answerCsv, '/toezeggingen.csv?vorm=tab'],
  [answerAtom, '/toezeggingen.atom?feed=oud'],
  [answerIcs, '/toezeggingen.ics?feed=nieuw'],
  [answerDocx, '/toezeggingen.docx?kleur=rood'],
  [documents.answerCsv, '/documenten.csv?q=x'],
  [changes.answerJson, '/wijzigingen.json?pagina=0'],
  [changes.answerCsv, '/wijzigingen.csv?pagina=2'],
  [changes.answerAtom, '/wijzigingen.atom?pagina=2'],
])('what is not known is refused: %o %s', async (answer, path) => {
  await expect(ask(db, answer, path)).rejects.toMatchObject({ status: 400 })
})

test.each([
  [answerCsv, 'csv'],
  [answerIcs, 'ics'],
  [answerDocx, 'docx'],
  [answerJson, 'json'],
])('a page past the last is not there: %o %s', async (answer, format) => {
  await expect(ask(db, answer, `/toezeggingen.${format}?pagina=2`)).rejects.toMatchObject({ status: 404 })
})

describe('more than a format holds', () => {
  test('is told in the file and by a header; CSV has every row', async () => {
    const many = openDatabase(':memory:')
    const quotes = Array.from({ length: MOST_ENTRIES.docx + 7 }, (_, at) => `Ik stuur u brief ${at} van deze reeks.`)
    storeExtraction(many, makeExtraction('kst-99010-1', quotes), { name: 'x', sha256: 'x' })
    const response = await ask(many, answerDocx, '/toezeggingen.docx?peildatum=2020-01-01')
    expect(response.headers.get('toezeggingen-aantal')).toBe(String(quotes.length))
    expect(response.headers.get('toezeggingen-in-bestand')).toBe(String(MOST_ENTRIES.docx))
    expect((await readDocx(await response.arrayBuffer())).text).toContain('7 van de 507 staan er niet in')
    const rows = readCsv(await read(many, answerCsv, '/toezeggingen.csv?peildatum=2020-01-01'), ';')
    expect(rows).toHaveLength(quotes.length)
    const second = JSON.parse(await read(many, answerJson, '/toezeggingen.json?peildatum=2020-01-01&pagina=2'))
    const page = readCsv(await read(many, answerCsv, '/toezeggingen.csv?peildatum=2020-01-01&pagina=2'), ';')
    expect(page).toHaveLength(50)
    expect(page.map((row) => row.kenmerk)).toEqual(second.items.map(({ id }: { id: string }) => id))
    const short = await ask(many, answerDocx, '/toezeggingen.docx?peildatum=2020-01-01&pagina=2')
    expect(short.headers.get('toezeggingen-in-bestand')).toBe('50')
    many.$client.close()
  })
})

describe('hostile text', () => {
  const nasty = fc.oneof(
    fc.constantFrom(
      HOSTILE,
      FORMULA,
      '\u0000=1+1',
      'a\r\nBEGIN:VALARM\r\n',
      ']]>',
      '\ud800',
      '\u202egnp.exe',
      '@SUM(A1)',
      '\t=2',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'=+-@;,"\r\n\\<>&\u0000\u000b\ufffe'), maxLength: 20 }),
  )

  test('leaves every format readable, and the row as one row', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (quote, title, office) => {
        const made = openDatabase(':memory:')
        const extraction = makeExtraction('kst-99011-1', [`Ik stuur ${quote} toe.`], { title, office })
        storeExtraction(made, extraction, { name: 'x', sha256: 'x' })
        const at = 'peildatum=2020-01-01'
        for (const [form, delimiter] of [
          ['excel', ';'],
          ['rfc4180', ','],
        ] as const) {
          const rows = readCsv(await read(made, answerCsv, `/toezeggingen.csv?${at}&vorm=${form}`), delimiter)
          expect(rows).toHaveLength(1)
          for (const cell of Object.values(rows[0] ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@]|[\r\n]|\p{Cc}/u)
        }
        const { calendar, events } = readCalendar(await read(made, answerIcs, `/toezeggingen.ics?${at}`))
        expect(events).toHaveLength(1)
        expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent'])
        expect(events[0]?.component.getAllSubcomponents()).toEqual([])
        const names = readXml(await read(made, answerAtom, `/toezeggingen.atom?${at}`)).map(({ name }) => name)
        expect(names.filter((name) => name === 'entry')).toHaveLength(1)
        expect(names).not.toContain('script')
        JSON.parse(await read(made, answerJson, `/toezeggingen.json?${at}`))
        readCsv(await read(made, documents.answerCsv, `/documenten.csv?${at}`), ';')
        const { html } = await readDocx(await (await ask(made, answerDocx, `/toezeggingen.docx?${at}`)).arrayBuffer())
        expect(html).not.toMatch(/<script|<img|javascript:/iu)
        made.$client.close()
      }),
      { numRuns: 25 },
    )
  })

  test('no address or number of a person leaves', async () => {
    const made = openDatabase(':memory:')
    const quote = 'Ik stuur u dit na, mail j.jansen@minbzk.nl of bel 070-426 64 26 over Kamerstuk 30 821, nr. 51.'
    storeExtraction(made, makeExtraction('kst-99012-1', [quote]), { name: 'x', sha256: 'x' })
    for (const [answer, path] of [
      [answerCsv, '/toezeggingen.csv'],
      [answerJson, '/toezeggingen.json'],
      [answerIcs, '/toezeggingen.ics'],
      [answerAtom, '/toezeggingen.atom'],
    ] as const) {
      const text = unfold(await read(made, answer, `${path}?peildatum=2020-01-01`))
      expect(text).not.toMatch(/jansen|426/u)
      expect(text).toContain('[e-mailadres weggelaten]')
      expect(text.replaceAll('\\,', ',')).toContain('Kamerstuk 30 821, nr. 51')
    }
    made.$client.close()
  })
})

describe('changes', () => {
  test('are the same in CSV, JSON and Atom', async () => {
    const changing = openSmallDatabase()
    const entry = { author: HOSTILE, commitment: 'kst-99001-7.0059', quote: FORMULA, evidence: null }
    appendDecision(changing, { ...entry, act: { action: 'accept' }, reason: FORMULA })
    const rows = readCsv(await read(changing, changes.answerCsv, '/wijzigingen.csv'), ';')
    const list = JSON.parse(await read(changing, changes.answerJson, '/wijzigingen.json'))
    const ids = textsOf(await read(changing, changes.answerAtom, '/wijzigingen.atom'), 'id').slice(1)
    expect(list.items).toHaveLength(1)
    expect(list.items[0]).toMatchObject({ id: 'decision-1', author: HOSTILE, quote: FORMULA })
    expect(rows.map(({ kenmerk }) => kenmerk)).toEqual(['decision-1'])
    expect(rows[0]?.toezegging).toBe(`'${FORMULA}`)
    expect(ids).toEqual([`${ORIGIN}/wijzigingen#decision-1`])
    changing.$client.close()
  })
})

test('documents are the same in CSV and JSON', async () => {
  const rows = readCsv(await read(db, documents.answerCsv, `/documenten.csv?peildatum=${DAY}&vorm=rfc4180`), ',')
  const list = JSON.parse(await read(db, documents.answerJson, `/documenten.json?peildatum=${DAY}`))
  expect(list.items.length).toBe(4)
  expect(rows.map(({ kenmerk }) => kenmerk)).toEqual(list.items.map(({ id }: { id: string }) => id))
})

function unfold(text: string): string {
  return text.replace(/\r\n[ \t]/gu, '')
}
