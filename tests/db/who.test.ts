import { describe, expect, test } from 'vitest'
import type { Grouping, ListQuery } from '#db/contract'
import { GROUPING_WORDS } from '#db/list-query'
import { listCommitments, listFacets, listGroups } from '#db/queries/commitments.server'
import { storeExtraction } from '#db/write.server'
import { databaseWith, deadlineOn, letter } from './fixtures'

const AS_OF = '2019-03-01'
const PLASTERK = {
  name: 'R.H.A. Plasterk',
  office: 'Minister van Binnenlandse Zaken en Koninkrijksrelaties',
  ministry: 'BZK',
}
const JUSTICE = { name: 'F.B.J. Grapperhaus', office: 'Minister van Justitie en Veiligheid', ministry: 'JenV' }

/** Promises of a minister and of his successor, of another ministry, to members, in letters, a debate and answers. */
function collection() {
  const to = (...names: [string, string | null][]) => ({ madeTo: names.map(([name, party]) => ({ name, party })) })
  return databaseWith(
    letter('oud', [{ quote: 'Ik stuur de nota.', change: { deadline: deadlineOn('2017-05-01') } }], {
      date: '2016-12-01',
      officeHolders: [PLASTERK],
    }),
    letter('nieuw', [
      { quote: 'Ik stuur de agenda.', change: { deadline: deadlineOn('2019-01-31'), ...to(['De Wit', 'CDA']) } },
      { quote: 'Ik stuur de visie.', change: to(['De Wit', 'SP'], ['Özütok', 'GL']) },
    ]),
    letter('recht', [{ quote: 'Ik stuur het besluit.', change: to(['De Wit', 'CDA'], ['Van Wijngaarden', 'CDA']) }], {
      date: '2018-01-10',
      kind: 'debate',
      officeHolders: [JUSTICE],
      ministries: ['JenV'],
      dossier: '29628',
    }),
  )
}

describe('who promised, and to whom', () => {
  const db = collection()
  const found = (query: ListQuery, asOf = AS_OF) =>
    listCommitments(db, query, asOf)
      .items.map((item) => item.quote.split(' ').at(-1))
      .sort()

  test.each<[ListQuery, string[]]>([
    [{ committees: ['binnenlandse-zaken'] }, ['agenda.', 'nota.', 'visie.']],
    [{ committees: ['binnenlandse-zaken', 'justitie-en-veiligheid'] }, ['agenda.', 'besluit.', 'nota.', 'visie.']],
    [{ committees: ['presidium'] }, []],
    [{ officeHolders: ['kajsa-ollongren'] }, ['agenda.', 'nota.', 'visie.']],
    [{ officeHolders: ['kajsa-ollongren.gedaan'] }, ['agenda.', 'visie.']],
    [{ officeHolders: ['kajsa-ollongren.geerfd'] }, ['nota.']],
    [{ officeHolders: ['kajsa-ollongren.post'] }, ['agenda.', 'nota.', 'visie.']],
    [{ officeHolders: ['ronald-plasterk.post'] }, []],
    [{ officeHolders: ['ronald-plasterk'] }, ['nota.']],
    [{ cabinets: ['rutte-ii'] }, ['nota.']],
    [{ cabinets: ['rutte-iii'] }, ['agenda.', 'besluit.', 'visie.']],
    [{ members: ['de-wit'] }, ['agenda.', 'besluit.', 'visie.']],
    [{ members: ['ozutok'] }, ['visie.']],
    [{ parties: ['CDA'] }, ['agenda.', 'besluit.']],
    [{ parties: ['GroenLinks'] }, ['visie.']],
    [{ members: ['de-wit'], parties: ['GroenLinks'] }, []],
    [{ sources: ['debate'] }, ['besluit.']],
    [{ sources: ['letter', 'register'] }, ['agenda.', 'nota.', 'visie.']],
  ])('%j', (query, expected) => expect(found(query)).toEqual(expected))

  test('a promise follows its post: on another day another person has to keep it', () => {
    expect(found({ officeHolders: ['ronald-plasterk'] }, '2017-01-01')).toEqual(['nota.'])
    expect(found({ officeHolders: ['kajsa-ollongren.geerfd'] }, '2017-01-01')).toEqual([])
    expect(found({ officeHolders: ['kajsa-ollongren'] }, '2022-06-01')).toEqual(['agenda.', 'visie.'])
    expect(found({ officeHolders: ['kajsa-ollongren.post'] }, '2022-06-01')).toEqual([])
  })

  test.each(Object.keys(GROUPING_WORDS) as Grouping[])('groups per %s count the rows of their query', (grouping) => {
    for (const query of [{}, { clocks: ['overdue'] }, { madeFrom: '2018-01-05' }] as ListQuery[]) {
      const groups = listGroups(db, { ...query, grouping }, AS_OF)
      expect(groups.length).toBeGreaterThan(0)
      for (const group of groups) {
        if (group.query === null) continue
        expect([group.value, group.count]).toEqual([group.value, listCommitments(db, group.query, AS_OF).count])
        if (query.clocks) continue
        const late = listCommitments(db, { ...group.query, clocks: ['overdue'] }, AS_OF)
        expect([group.value, group.overdue]).toEqual([group.value, late.count])
      }
    }
  })

  test('the facet of sources counts its rows', () => {
    for (const { value, count } of listFacets(db, {}, AS_OF).sources) {
      expect([value, count]).toEqual([value, listCommitments(db, { sources: [value] }, AS_OF).count])
    }
  })
})

test('what lists filter by follows a new version of the document', () => {
  const db = collection()
  const changed = letter(
    'recht',
    [{ quote: 'Ik stuur het besluit.', change: { madeTo: [{ name: 'Agema', party: null }] } }],
    {
      date: '2018-01-10',
      kind: 'answer',
      officeHolders: [JUSTICE],
      ministries: ['JenV'],
      dossier: '30000',
    },
  )
  storeExtraction(db, changed, { name: 'recht.txt', sha256: 'f'.repeat(64) })
  const count = (query: ListQuery) => listCommitments(db, query, AS_OF).count
  expect(count({ dossiers: ['29628'] })).toBe(0)
  expect(count({ dossiers: ['30000'] })).toBe(1)
  expect(count({ sources: ['debate'] })).toBe(0)
  expect(count({ sources: ['answer'] })).toBe(1)
  expect(count({ members: ['agema'] })).toBe(1)
  expect(count({ parties: ['CDA'] })).toBe(1)
})

test('groups of members under a fractie, and of fracties under a member, count one member that fits both', () => {
  const db = collection()
  const groups = (query: ListQuery) =>
    listGroups(db, query, AS_OF).map(({ value, count, query: own }) => {
      expect(listCommitments(db, own ?? {}, AS_OF).count).toBe(count)
      return value
    })
  expect(groups({ grouping: 'member', parties: ['GroenLinks'] })).toEqual(['ozutok'])
  expect(groups({ grouping: 'party', members: ['ozutok'] })).toEqual(['GroenLinks'])
})
