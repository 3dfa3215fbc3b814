import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListQuery } from '#db/contract'
import {
  CLOCK_WORDS,
  GROUPING_WORDS,
  KIND_WORDS,
  OUTCOME_WORDS,
  QUERY_NAMES,
  readListQuery,
  SORT_WORDS,
  SOURCE_WORDS,
  STRENGTH_WORDS,
  writeListQuery,
} from '#db/list-query'

const read = (query: string) => readListQuery(new URLSearchParams(query))

describe('reading a query string', () => {
  test.each<[string, ListQuery]>([
    ['', {}],
    ['q=&klok=&pagina=', {}],
    ['q=brug+sluis', { text: 'brug sluis' }],
    ['klok=te-laat&klok=bijna-op-termijn', { clocks: ['overdue', 'due-soon'] }],
    ['klok=overdue&klok=te-laat', { clocks: ['overdue'] }],
    ['ministerie=bzk&ministerie=J%26V', { ministries: ['BZK', 'JenV'] }],
    ['dossier=30+821&dossier=35000-VII', { dossiers: ['30821', '35000-VII'] }],
    ['termijn_van=2019-01-01&termijn_tot=2019-01-01', { dueFrom: '2019-01-01', dueTo: '2019-01-01' }],
    ['gedaan_van=1800-01-01&gedaan_tot=2199-12-31', { madeFrom: '1800-01-01', madeTo: '2199-12-31' }],
    ['commissie=BIZA&commissie=financien', { committees: ['binnenlandse-zaken', 'financien'] }],
    ['bewindspersoon=kajsa-ollongren.gedaan', { officeHolders: ['kajsa-ollongren.gedaan'] }],
    ['kabinet=Rutte+III', { cabinets: ['rutte-iii'] }],
    ['aan=De+Wit&fractie=GL-PvdA&fractie=cda', { members: ['de-wit'], parties: ['GroenLinks-PvdA', 'CDA'] }],
    ['bron=brief&bron=register&per=commissie', { sources: ['letter', 'register'], grouping: 'committee' }],
    ['voldaan_van=2018-07-05', { fulfilledFrom: '2018-07-05' }],
    ['onbeoordeeld=0', { unreviewed: 'reviewed' }],
    ['pagina=400.na.2019-01-31*kst-1.1f3a', { page: 400, after: '2019-01-31*kst-1.1f3a' }],
    ['pagina=2.voor.BZK*2019-01-31*a*b&sort=ministerie', { page: 2, before: 'BZK*2019-01-31*a*b', sort: 'ministry' }],
    ['onbeoordeeld=alles&sort=gedaan&pagina=3', { unreviewed: 'all', sort: 'made', page: 3 }],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual({ query: expected, peildatum: null })
  })

  test('the peildatum stands apart', () => {
    expect(read('peildatum=2019-01-05')).toEqual({ query: {}, peildatum: '2019-01-05' })
  })

  test.each([
    ['kleur=rood', /“kleur”.*Bekende filters: q, klok/u],
    ['commissie=breien', /“breien” voor “commissie”/u],
    ['bewindspersoon=jan-jansen', /“jan-jansen” voor “bewindspersoon”/u],
    ['bewindspersoon=kajsa-ollongren.x', /“bewindspersoon”/u],
    ['kabinet=rutte-ix', /“rutte-ix” voor “kabinet”: kies uit lubbers-i, /u],
    ['aan=%3F%3F', /“aan”/u],
    ['fractie=-', /“fractie”/u],
    ['bron=krant', /“krant” voor “bron”: kies uit brief, /u],
    ['per=kleur', /“kleur” voor “per”: kies uit ministerie, /u],
    ['klok=laat', /“laat” voor “klok”: kies uit te-laat, /u],
    ['klok=te-laat&klok=x', /“x” voor “klok”/u],
    ['ministerie=XYZ', /“XYZ” voor “ministerie”/u],
    ['peildatum=2019-02-30', /“2019-02-30” voor “peildatum”/u],
    ['gedaan_van=1-1-2019', /“gedaan_van”/u],
    ...['termijn_van', 'termijn_tot', 'gedaan_van', 'gedaan_tot', 'voldaan_van'].flatMap((name): [string, RegExp][] => [
      [
        `${name}=9999-12-31`,
        new RegExp(`“9999-12-31” voor “${name}”: kies een dag van 1800-01-01 tot en met 2199-12-31`, 'u'),
      ],
      [`${name}=1799-12-31`, new RegExp(`“1799-12-31” voor “${name}”`, 'u')],
    ]),
    ['termijn_van=2020-01-01&termijn_tot=2019-01-01', /“termijn_van” ligt na “termijn_tot”/u],
    ['pagina=0', /“pagina”/u],
    ['pagina=1e3', /“pagina”/u],
    ['pagina=201', /“201” voor “pagina”: tot en met 200/u],
    ['pagina=2.na.x', /“pagina”/u],
    ['pagina=2.na.2019-01-31*a.1&sort=ministerie', /andere volgorde/u],
    ['sort=gedaan&sort=termijn', /“sort” mag maar één keer/u],
    ['dossier=30821%3B', /“dossier”/u],
    [`q=${'x'.repeat(201)}`, /ten hoogste 200 tekens/u],
    ['__proto__=1', /“__proto__”/u],
    ['onbeoordeeld=constructor', /“constructor”/u],
  ])('%s is refused in Dutch', (query, message) => {
    const result = read(query)
    expect('problem' in result && result.problem).toMatch(message)
  })
})

describe('writing a query string', () => {
  const day = fc.constantFrom('2018-05-01', '2019-12-31', '2024-02-29')
  const some = <Value extends string>(words: Record<Value, string>) =>
    fc.uniqueArray(fc.constantFrom(...(Object.keys(words) as Value[])), { minLength: 1 })
  const query = fc.record<ListQuery>(
    {
      text: fc.constantFrom('brug', '"de sluis" & 50%', 'geïnformeerd'),
      ministries: fc.uniqueArray(fc.constantFrom('BZK', 'JenV', 'IenW'), { minLength: 1 }),
      clocks: some(CLOCK_WORDS),
      outcomes: some(OUTCOME_WORDS),
      kinds: some(KIND_WORDS),
      strengths: some(STRENGTH_WORDS),
      committees: fc.constantFrom(['binnenlandse-zaken'], ['financien', 'ek-financien']),
      officeHolders: fc.constantFrom(['kajsa-ollongren'], ['kajsa-ollongren.geerfd']),
      cabinets: fc.constantFrom(['rutte-iii']),
      members: fc.constantFrom(['de-wit']),
      parties: fc.constantFrom(['CDA', 'GroenLinks-PvdA']),
      sources: some(SOURCE_WORDS),
      grouping: fc.constantFrom(...(Object.keys(GROUPING_WORDS) as (keyof typeof GROUPING_WORDS)[])),
      documentId: fc.constantFrom('kst-30821-51', 'een document'),
      dossiers: fc.constantFrom(['30821'], ['30821', '35000-VII']),
      dueFrom: fc.constant('2018-01-01'),
      dueTo: day,
      madeFrom: fc.constant('2017-01-01'),
      madeTo: day,
      fulfilledFrom: day,
      unreviewed: fc.constantFrom('all', 'reviewed', 'only'),
      sort: fc.constantFrom(...(Object.keys(SORT_WORDS) as (keyof typeof SORT_WORDS)[])),
      page: fc.integer({ min: 2, max: 200 }),
    },
    { requiredKeys: [] },
  )

  test('is the reverse of reading it', () => {
    fc.assert(
      fc.property(query, fc.option(day), (asked, peildatum) => {
        expect(readListQuery(writeListQuery(asked, peildatum))).toEqual({ query: asked, peildatum })
      }),
    )
  })

  test('uses Dutch words, and only names that can be read', () => {
    const written = writeListQuery({ clocks: ['overdue'], kinds: ['inform'], page: 2 }, '2019-01-05')
    expect(String(written)).toBe('klok=te-laat&soort=informeren&pagina=2&peildatum=2019-01-05')
    expect([...written.keys()].every((name) => QUERY_NAMES.includes(name))).toBe(true)
    expect(String(writeListQuery({ page: 1, unreviewed: 'published', pageSize: 7 }))).toBe('')
  })
})
