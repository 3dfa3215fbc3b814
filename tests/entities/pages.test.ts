import type { LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { listCommitments } from '#db/queries/commitments.server'
import type { EntityView, IndexView } from '../../app/entities/view'
import { readListRequest } from '../../app/list-page.server'
import { loader as people } from '../../app/routes/bewindspersonen._index'
import { loader as person } from '../../app/routes/bewindspersonen.$slug'
import { loader as committees } from '../../app/routes/commissies._index'
import { loader as committee } from '../../app/routes/commissies.$slug'
import { loader as dossiers } from '../../app/routes/dossiers._index'
import { loader as dossier } from '../../app/routes/dossiers.$number'
import { loader as parties } from '../../app/routes/fracties._index'
import { loader as party } from '../../app/routes/fracties.$code'
import { loader as cabinets } from '../../app/routes/kabinetten._index'
import { loader as cabinet } from '../../app/routes/kabinetten.$slug'
import { loader as members } from '../../app/routes/leden._index'
import { loader as member } from '../../app/routes/leden.$slug'
import { loader as ministries } from '../../app/routes/ministeries._index'
import { loader as ministry } from '../../app/routes/ministeries.$code'
import { readerContext } from '../app/reader-context'
import { databaseWith, deadlineOn, letter } from '../db/fixtures'

const to = (name: string, partyName: string) => ({ madeTo: [{ name, party: partyName }] })

/** Promises of Ollongren in her own days, and of Plasterk, who held the post before her. */
const db = databaseWith(
  letter('nieuw', [
    { quote: 'Over A informeer ik u.', change: { deadline: deadlineOn('2018-12-31'), ...to('De Wit', 'CDA') } },
    { quote: 'Over B informeer ik u.', change: { deadline: deadlineOn('2019-01-20'), ...to('Van Dam', 'CDA') } },
    { quote: 'Over C informeer ik u.', change: { deadline: deadlineOn(null), ...to('De Wit', 'CDA') } },
  ]),
  letter('oud', [{ quote: 'Over D informeer ik u.', change: { deadline: deadlineOn('2017-03-01') } }], {
    date: '2016-10-01',
    dossier: '30822',
    officeHolders: [
      { name: 'R.H.A. Plasterk', office: 'Minister van Binnenlandse Zaken en Koninkrijksrelaties', ministry: 'BZK' },
    ],
  }),
)
const context = readerContext(db)
const DAY = 'peildatum=2019-01-05'

function args(path: string, params: Record<string, string> = {}, query = DAY): LoaderFunctionArgs {
  return { request: new Request(`http://localhost${path}?${query}`), params, context }
}

function countBehind(address: string): number {
  const { query, asOf } = readListRequest(db, new Request(`http://localhost${address}`))
  return listCommitments(db, query, asOf).count
}

/** Every number of a page with the number of rows behind its link. */
function listNumbers(view: EntityView): [count: number, to: string][] {
  const parts = view.parts.flatMap((part): [number, string][] => [
    [part.count, part.to],
    [part.rowsCount, part.rowsTo],
    ...part.counters.map(({ count, to: address }): [number, string] => [count, address]),
    [part.count, `/toezeggingen?${part.search}`],
  ])
  const groups = view.groups.flatMap(({ rows }) =>
    rows.flatMap((row): [number, string][] => [
      ...(row.to ? [[row.count, row.to] as [number, string]] : []),
      ...(row.lateTo ? [[row.overdue, row.lateTo] as [number, string]] : []),
    ]),
  )
  return [...parts, ...groups]
}

const VIEWS: [name: string, view: () => EntityView, counts: number[]][] = [
  ['ministry', () => ministry(args('/ministeries/BZK', { code: 'BZK' })), [4]],
  ['office holder', () => person(args('/bewindspersonen/kajsa-ollongren', { slug: 'kajsa-ollongren' })), [3, 1]],
  ['earlier office holder', () => person(args('/x', { slug: 'ronald-plasterk' })), [1, 0]],
  ['member', () => member(args('/leden/de-wit', { slug: 'de-wit' })), [2]],
  ['fractie', () => party(args('/fracties/CDA', { code: 'CDA' })), [3]],
  ['committee', () => committee(args('/x', { slug: 'binnenlandse-zaken' })), [4]],
  ['dossier', () => dossier(args('/dossiers/30821', { number: '30821' })), [3]],
  ['cabinet', () => cabinet(args('/kabinetten/rutte-iii', { slug: 'rutte-iii' })), [3]],
]

describe.each(VIEWS)('the page of a %s', (_name, view, counts) => {
  test('counts its promises, and every number is the number of rows behind its link', () => {
    const page = view()
    expect(page.parts.map(({ count }) => count)).toEqual(counts)
    const numbers = listNumbers(page)
    expect(numbers.length).toBeGreaterThan(7)
    expect(numbers.map(([, address]) => countBehind(address))).toEqual(numbers.map(([count]) => count))
  })
})

test('a part draws the last days of what runs, and nothing where nothing that runs has one', () => {
  const [made, inherited] = person(args('/x', { slug: 'kajsa-ollongren' })).parts
  expect(made?.chart?.table.rows).toHaveLength(2)
  expect(inherited?.chart?.table.rows).toHaveLength(1)
  const [none] = person(args('/x', { slug: 'ronald-plasterk' })).parts.slice(1)
  expect(none?.chart).toBeNull()
})

const INDEXES: [name: string, view: () => IndexView, first: [string, number, number]][] = [
  ['ministries', () => ministries(args('/ministeries')), ['Binnenlandse Zaken en Koninkrijksrelaties', 4, 2]],
  ['office holders', () => people(args('/bewindspersonen')), ['Kajsa Ollongren', 3, 1]],
  ['members', () => members(args('/leden')), ['De Wit', 2, 1]],
  ['fracties', () => parties(args('/fracties')), ['CDA', 3, 1]],
  ['committees', () => committees(args('/commissies')), ['vaste commissie voor Binnenlandse Zaken', 4, 2]],
  ['dossiers', () => dossiers(args('/dossiers')), ['30\u00a0821', 3, 1]],
  ['cabinets', () => cabinets(args('/kabinetten')), ['Rutte III', 3, 1]],
]

describe.each(INDEXES)('the index of %s', (_name, view, [name, count, overdue]) => {
  test('has the busiest first, and every number is the number of rows behind its link', () => {
    const rows = view().groups.flatMap((group) => group.rows)
    expect(rows[0]).toMatchObject({ name, count, overdue })
    expect(rows.map((row) => [countBehind(row.countTo), countBehind(row.overdueTo)])).toEqual(
      rows.map((row) => [row.count, row.overdue]),
    )
  })
})

describe('facts of the register', () => {
  test('say who held which post when, and who came before and after, with the source', () => {
    const view = person(args('/x', { slug: 'kajsa-ollongren' }))
    const facts = (term: string) => view.facts.find((fact) => fact.term === term)?.items ?? []
    expect(facts('Ambten')).toContainEqual({
      text: 'Minister van Binnenlandse Zaken en Koninkrijksrelaties',
      note: 'Rutte III',
      from: '2017-10-26',
      until: expect.any(String),
    })
    expect(facts('Voorgangers').map(({ text }) => text)).toContain('Ronald Plasterk')
    expect(facts('Opvolgers').length).toBeGreaterThan(0)
    expect(view.source).toContain('rijksoverheid.nl')
  })

  test('name a committee whose first day is unknown only since a source first has it', () => {
    const slugs = (day: string) =>
      committees(args('/commissies', {}, `peildatum=${day}`)).groups.flatMap((group) => group.rows.map(({ to }) => to))
    expect(slugs('2021-11-23')).not.toContain('/commissies/digitale-zaken')
    expect(slugs('2021-11-24')).toContain('/commissies/digitale-zaken')
    expect(slugs('2021-11-23')).toContain('/commissies/financien')
  })

  test('say what came of a ministry', () => {
    const { facts } = ministry(args('/ministeries/VenJ', { code: 'VenJ' }, 'peildatum=2016-01-05'))
    const successors = facts.find(({ term }) => term === 'Opvolgers')?.items
    expect(successors).toContainEqual(expect.objectContaining({ to: '/ministeries/JenV' }))
  })

  test('keep a ministry that is no more under its own name', () => {
    const { title } = ministry(args('/ministeries/VenJ', { code: 'VenJ' }, 'peildatum=2026-11-30'))
    expect(title).toBe('Veiligheid en Justitie')
  })
})

describe('an address', () => {
  function thrown(run: () => unknown): Response {
    try {
      run()
    } catch (response) {
      if (response instanceof Response) return response
      throw response
    }
    throw new Error('nothing was thrown')
  }

  test.each<[string, (given: LoaderFunctionArgs) => unknown, string]>([
    ['ministry', ministry, 'code'],
    ['office holder', person, 'slug'],
    ['member', member, 'slug'],
    ['fractie', party, 'code'],
    ['committee', committee, 'slug'],
    ['dossier', dossier, 'number'],
    ['cabinet', cabinet, 'slug'],
  ])('of an unknown %s is a 404 that says so', async (_name, loader, param) => {
    for (const text of ['bestaat-niet', '', '<script>', 'a'.repeat(3000)]) {
      const response = thrown(() => loader(args('/x', { [param]: text })))
      expect(response.status).toBe(404)
      if (text === 'bestaat-niet') expect(await response.text()).toContain('“bestaat-niet”')
    }
  })

  test('in another spelling leads on to the one address, with the peildatum', () => {
    const response = thrown(() => committee(args('/commissies/BIZA', { slug: 'BIZA' })))
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      '/commissies/binnenlandse-zaken?peildatum=2019-01-05',
    ])
    expect(thrown(() => ministry(args('/x', { code: 'MinBZK' }))).headers.get('location')).toContain('/ministeries/BZK')
    expect(thrown(() => dossier(args('/x', { number: '30 821' }))).headers.get('location')).toContain('/dossiers/30821')
  })

  test('takes no query but the peildatum', () => {
    expect(thrown(() => cabinet(args('/x', { slug: 'rutte-iii' }, 'klok=te-laat'))).status).toBe(400)
  })
})
