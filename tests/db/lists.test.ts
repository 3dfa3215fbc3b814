import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListQuery } from '#db/contract'
import { readListQuery } from '#db/list-query'
import { openDatabase } from '#db/open.server'
import { countOverview, findCommitment, listCommitments, listFacets } from '#db/queries/commitments.server'
import { findDocument, listDocuments } from '#db/queries/documents.server'
import { LICENCE, VERSION } from '#db/release.server'
import { storeExtraction } from '#db/write.server'
import { type Clock, deriveStatus } from '#extractors/status/status'
import packageFile from '../../package.json'
import { commitmentAt, databaseWith, deadlineOn, letter } from './fixtures'

const AS_OF = '2019-01-05'

/** Letters with every clock, kind, strength and certainty, one later than the peildatum and one without a date. */
function collection() {
  const days = [null, '2018-12-31', '2019-01-04', '2019-01-05', '2019-02-04', '2019-02-05', '2020-06-01']
  const kinds = ['inform', 'act', 'external'] as const
  const strengths = ['firm', 'expected', 'intended'] as const
  const promises = (salt: string) =>
    days.map((day, index) => ({
      quote: `Toezegging ${salt}${index} over de bewustwordingscampagne.`,
      change: {
        deadline: index === 0 ? null : deadlineOn(day ?? null),
        kind: kinds[index % 3] ?? 'inform',
        strength: strengths[(index + 1) % 3] ?? 'firm',
        certainty: index === 4 && salt === 'B' ? ('possible' as const) : ('sure' as const),
      },
    }))
  const justice = { ministries: ['JenV'], officeHolders: [], dossier: '28844', title: 'Financiën in beeld' }
  return databaseWith(
    letter('a', promises('A'), { date: '2018-06-01' }),
    letter('b', promises('B'), { ...justice, date: '2018-12-13' }),
    letter('later', promises('C'), { date: '2019-03-01' }),
    letter('undated', promises('D').slice(0, 2), { date: null, ministries: [], officeHolders: [] }),
  )
}

describe('a list', () => {
  const db = collection()
  const ids = (query: ListQuery, asOf = AS_OF) => listCommitments(db, { pageSize: 100, ...query }, asOf)

  test('has the shape that all formats render', () => {
    const list = listCommitments(db, { ministries: ['BZK'], clocks: ['overdue'] }, AS_OF)
    expect(list).toMatchObject({
      peildatum: AS_OF,
      query: { klok: ['te-laat'], ministerie: ['BZK'] },
      next: null,
      licence: LICENCE,
      version: packageFile.version,
    })
    expect(VERSION).toBe(packageFile.version)
    expect(list.items[0]).toMatchObject({
      clock: 'overdue',
      daysLate: 5,
      outcome: 'open',
      reviewed: false,
      url: expect.stringContaining('/toezeggingen/a.'),
    })
  })

  test('shows what was known on the peildatum', () => {
    expect(ids({}).items.some((item) => item.document.id === 'later')).toBe(false)
    expect(ids({}, '2019-03-01').items.some((item) => item.document.id === 'later')).toBe(true)
    const item = ids({}, '2019-03-01').items.find(({ document }) => document.id === 'later')
    expect(findCommitment(db, item?.id ?? '', AS_OF)).toBeNull()
    expect(findDocument(db, 'later', AS_OF)).toBeNull()
    expect(listDocuments(db, AS_OF).items.map(({ id }) => id)).toEqual(['b', 'a', 'undated'])
  })

  test('leaves out what is only possible and what others do, unless asked', () => {
    const usual = ids({}).items
    expect(usual.every((item) => item.certainty === 'sure' && item.kind !== 'external')).toBe(true)
    expect(ids({ unreviewed: 'all' }).count).toBe(ids({}).count + 1)
    expect(ids({ kinds: ['external'] }).items.map(({ kind }) => kind)).toContain('external')
    expect(ids({ unreviewed: 'reviewed' }).count).toBe(0)
    expect(ids({ unreviewed: 'only' }).count).toBe(ids({}).count)
  })

  test('counts what it shows, page by page, each row once', () => {
    for (const sort of ['term', 'late', 'made', 'ministry'] as const) {
      const whole = ids({ sort }).items.map(({ id }) => id)
      const paged: string[] = []
      for (let page = 1; page <= 4; page++) {
        paged.push(...ids({ sort, page, pageSize: 4 }).items.map(({ id }) => id))
      }
      expect(paged).toEqual(whole.slice(0, 16))
      expect(new Set(whole).size).toBe(ids({ sort }).count)
    }
  })

  test('the address of the next page reads back as the same query', () => {
    const list = ids({ clocks: ['overdue'], pageSize: 2 })
    const last = list.items.at(-1)
    expect(list.next).toBe(`?klok=te-laat&pagina=2.na.2018-12-31*${last?.id}&peildatum=2019-01-05`)
    expect(readListQuery(new URLSearchParams(list.next ?? ''))).toEqual({
      query: { clocks: ['overdue'], page: 2, after: `2018-12-31*${last?.id}` },
      peildatum: AS_OF,
    })
    expect(ids({ page: 99, pageSize: 2 })).toMatchObject({ items: [], next: null })
  })

  test('sorts: last day first and no day last; newest first; by ministry', () => {
    const terms = ids({ sort: 'term' }).items.map((item) => item.deadline?.latest ?? '9999')
    expect(terms).toEqual([...terms].sort())
    const made = ids({ sort: 'made' }).items.map((item) => item.document.date ?? '0000')
    expect(made).toEqual([...made].sort().reverse())
    const ministry = ids({ sort: 'ministry' }).items.map((item) => item.actor.ministry ?? 'ZZZ')
    expect(ministry).toEqual([...ministry].sort())
  })

  test('filters by each name, and by two at once', () => {
    expect(new Set(ids({ ministries: ['JenV'] }).items.map((item) => item.actor.ministry))).toEqual(new Set(['JenV']))
    expect(new Set(ids({ dossiers: ['28844'] }).items.map((item) => item.document.id))).toEqual(new Set(['b']))
    expect(new Set(ids({ documentId: 'a' }).items.map((item) => item.document.id))).toEqual(new Set(['a']))
    expect(new Set(ids({ strengths: ['intended'] }).items.map((item) => item.strength))).toEqual(new Set(['intended']))
    expect(
      ids({ dueFrom: '2019-01-04', dueTo: '2019-01-05' }).items.every(({ deadline }) =>
        (deadline?.latest ?? '').startsWith('2019-01-0'),
      ),
    ).toBe(true)
    expect(
      new Set(ids({ madeFrom: '2018-06-02', madeTo: '2018-12-13' }).items.map(({ document }) => document.id)),
    ).toEqual(new Set(['b']))
    expect(ids({ outcomes: ['fulfilled'] }).count).toBe(0)
    expect(ids({ outcomes: ['open', 'fulfilled'] }).count).toBe(ids({}).count)
    const both = ids({ ministries: ['JenV'], clocks: ['overdue'] }).items
    expect(both.length).toBeGreaterThan(0)
    expect(both.every((item) => item.actor.ministry === 'JenV' && item.clock === 'overdue')).toBe(true)
  })
})

describe('clocks in the database', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(n * 86_400_000 + 1.5e12).toISOString().slice(0, 10))
  const CLOCKS: Clock[] = ['no-deadline', 'on-track', 'due-soon', 'overdue', 'on-time', 'late']

  test('are those of deriveStatus', () => {
    fc.assert(
      fc.property(fc.array(fc.option(day), { minLength: 1, maxLength: 12 }), day, (days, asOf) => {
        const made = '2017-01-01'
        const db = databaseWith(
          letter(
            'x',
            days.map((latest, index) => ({ quote: `Toezegging ${index}.`, change: { deadline: deadlineOn(latest) } })),
            { date: made },
          ),
        )
        for (const clock of CLOCKS) {
          const expected = days.filter(
            (latest) =>
              deriveStatus({ made, deadlines: [{ latest, since: made }], outcomes: [] }, asOf).clock === clock,
          )
          const list = listCommitments(db, { clocks: [clock] }, asOf)
          expect(list.count).toBe(expected.length)
          expect(list.items.every((item) => item.clock === clock)).toBe(true)
          expect(countOverview(db, asOf).clocks[clock]).toBe(expected.length)
        }
        db.$client.close()
      }),
      { numRuns: 30 },
    )
  })
})

describe('every number equals the rows it links to', () => {
  const db = collection()
  const count = (query: ListQuery, asOf: string) => listCommitments(db, query, asOf).count

  test.each(['2018-01-01', AS_OF, '2019-03-01', '2030-01-01'])('overview on %s', (asOf) => {
    const overview = countOverview(db, asOf)
    expect(overview.commitments).toBe(count({}, asOf))
    expect(overview.unreviewed).toBe(count({ unreviewed: 'only' }, asOf))
    expect(overview.documents).toBe(listDocuments(db, asOf).count)
    for (const [clock, number] of Object.entries(overview.clocks)) {
      expect([clock, number]).toEqual([clock, count({ clocks: [clock as Clock] }, asOf)])
    }
    for (const { code, count: number, overdue } of overview.ministries) {
      expect(number).toBe(count({ ministries: [code] }, asOf))
      expect(overdue).toBe(count({ ministries: [code], clocks: ['overdue'] }, asOf))
    }
  })

  test.each<ListQuery>([
    {},
    { ministries: ['JenV'], clocks: ['overdue', 'due-soon'] },
    { unreviewed: 'all', kinds: ['act'], text: 'campagne' },
    { strengths: ['expected'], outcomes: ['fulfilled'], dueFrom: '2018-01-01' },
  ])('facets of %j', (query) => {
    const facets = listFacets(db, query, AS_OF)
    for (const { value, count: number } of facets.ministries)
      expect(number).toBe(count({ ...query, ministries: [value] }, AS_OF))
    for (const { value, count: number } of facets.clocks)
      expect(number).toBe(count({ ...query, clocks: [value] }, AS_OF))
    for (const { value, count: number } of facets.outcomes)
      expect(number).toBe(count({ ...query, outcomes: [value] }, AS_OF))
    for (const { value, count: number } of facets.kinds) expect(number).toBe(count({ ...query, kinds: [value] }, AS_OF))
    for (const { value, count: number } of facets.strengths)
      expect(number).toBe(count({ ...query, strengths: [value] }, AS_OF))
    expect(facets.clocks).toHaveLength(6)
  })

  test('documents and their promises', () => {
    for (const row of listDocuments(db, AS_OF).items) expect(row.commitments).toBe(count({ documentId: row.id }, AS_OF))
  })
})

describe('search', () => {
  const db = databaseWith(
    letter(
      'a',
      [
        { quote: 'Ik informeer u over de bewustwordings-\ncampagne in de EU.' },
        { quote: 'Hij stuurt de vele-\nplannen van België.' },
      ],
      {
        title: 'Desinformatie',
      },
    ),
    letter('b', [{ quote: 'Zij komt met een wet over straatmeubilair bij wonen.' }], { title: 'Één huis' }),
  )
  const found = (text: string) => listCommitments(db, { text }, '2020-01-01').count

  test.each([
    ['campagne', 1],
    ['bewustwordingscampagne', 1],
    ['BEWUST', 1],
    ['eu', 1],
    ['belgie', 1],
    ['België plannen', 1],
    ['vele-plannen', 1],
    ['desinformatie', 2],
    ['een', 1],
    ['"de eu"', 1],
    ['"eu de"', 0],
    ['campagne wonen', 0],
    ['meubilair', 1],
    ['campagne OR wonen', 2],
    ['desinformatie -campagne', 1],
    ['-campagne', 2],
    ['bewust*', 1],
    ['eu OR straatmeubilair', 2],
    ['30821-51', 3],
    ['30 821, nr. 51', 3],
    ['30821-52', 0],
    ['TZ202412-116', 0],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected))

  test.each([
    '"',
    '""',
    "'",
    'a AND',
    'NEAR(',
    'NEAR(a b)',
    '-x',
    'nocol:x',
    'quote:eu',
    '*',
    '^eu',
    '(',
    ')',
    '{a}',
    '\0',
    '%',
    '\\',
    'a"b',
    '🙂',
    'é̈',
    'x OR y',
    ';drop table documents',
  ])('search syntax %j is only words', (text) => expect(found(text)).toBeGreaterThanOrEqual(0))

  test('signs alone find nothing rather than everything', () => {
    expect(['-', '***', '"" !', '🙂'].map(found)).toEqual([0, 0, 0, 0])
  })

  test('any text at all gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(found(text)).toBeLessThanOrEqual(3)
      }),
    )
  })
})

test('the context of a promise is the rest of its block', () => {
  const one = letter('x', [{ quote: 'Eerste zin.' }, { quote: 'Ik kom erop terug.' }, { quote: 'Laatste zin.' }])
  one.commitments = [commitmentAt(one, 1)]
  const db = openDatabase(':memory:')
  storeExtraction(db, one, { name: 'x.txt', sha256: '0'.repeat(64) })
  const detail = findCommitment(db, commitmentAt(one, 0).id, '2020-01-01')
  expect(detail?.context).toEqual({ before: 'Eerste zin.\n', after: '\nLaatste zin.' })
  expect(findCommitment(db, 'bestaat-niet', '2020-01-01')).toBeNull()
})
