import { describe, expect, test } from 'vitest'
import { matchFollowUps } from '#db/match.server'
import { openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { findLink } from '#db/queries/links.server'
import { storeExtraction } from '#db/write.server'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'
import type { Letter } from './kinds'

interface Case {
  named: string
  promise: Partial<Letter> & { text: string }
  later: string
  rule: string
}

const PONTONS =
  'Ik zal uw Kamer voor 1 april 2022 informeren over de keuring van drijvende pontons bij de veren over de Maas.'

const CASES: Case[] = [
  {
    named: 'the day of the letter',
    promise: { text: PONTONS },
    later:
      'In mijn brief van 11 januari 2022 heb ik toegezegd uw Kamer te informeren over de keuring van drijvende pontons. Met deze brief voldoe ik aan die toezegging.',
    rule: 'noemt-dag-van-toezegging',
  },
  {
    named: 'the day of the debate',
    promise: {
      kind: 'debate',
      text: `Minister Van der Veer:
Voorzitter. Ik zeg toe dat ik de Kamer voor 1 april 2022 informeer over de keuring van drijvende pontons bij de veren over de Maas.`,
    },
    later:
      'Tijdens het commissiedebat Scheepvaart op 11 januari 2022 heb ik toegezegd uw Kamer te informeren over de keuring van drijvende pontons bij de veren. Met deze brief kom ik die toezegging na.',
    rule: 'noemt-dag-van-toezegging',
  },
  {
    named: 'the Kamerstuk number',
    promise: { id: 'kst-35500-14', dossier: '35500', text: PONTONS },
    later:
      'Zoals toegezegd (Kamerstuk 35 500, nr. 14) informeer ik uw Kamer hierbij over de keuring van drijvende pontons bij de veren over de Maas.',
    rule: 'noemt-kamerstuk-van-toezegging',
  },
  {
    named: "the promise's own words",
    promise: { text: PONTONS },
    later:
      'Ik heb uw Kamer toegezegd te informeren over de keuring van drijvende pontons bij de veren over de Maas. Met deze brief voldoe ik aan deze toezegging.',
    rule: 'herhaalt-eigen-woorden',
  },
  {
    named: 'the TZ number',
    promise: {
      text: 'Ik zal uw Kamer voor 1 april 2022 informeren over de keuring van drijvende pontons (TZ202201-044).',
    },
    later: 'Met deze brief over de keuring van pontons wordt toezegging TZ202201-044 als afgedaan beschouwd.',
    rule: 'noemt-toezeggingsnummer',
  },
]

function open({ promise, later }: Pick<Case, 'promise' | 'later'>) {
  const db = openDatabase(':memory:')
  const load = ({ id, date, kind = 'letter', dossier, text }: Omit<Letter, 'ministries'>) => {
    const number = dossier && id.split('-').at(-1)
    const meta = { id, date, kind, dossier, number, ministries: ['IenW'] }
    storeExtraction(db, extract(readText(text, { name: id, meta })), { name: id, sha256: id.padStart(64, '0') })
  }
  load({ id: 'belofte', date: '2022-01-11', ...promise })
  load({ id: 'later', date: '2022-03-25', text: later })
  matchFollowUps(db)
  const found = (day: string) =>
    listCommitments(db, { unreviewed: 'all' }, day).items.filter((one) => one.document.id !== 'later')
  return { db, found }
}

describe('a letter that names one single promise', () => {
  test.each(CASES)('by $named keeps it from its own day, with the passage', (one) => {
    const { db, found } = open(one)
    expect(found('2022-03-24')).toMatchObject([{ outcome: 'open', followUps: [] }])
    const [promise] = found('2022-03-25')
    expect(promise).toMatchObject({
      outcome: 'fulfilled',
      clock: 'on-time',
      followUps: [{ document: 'later', certainty: 'explicit' }],
    })
    const link = findLink(db, { commitment: promise?.id ?? '', document: 'later' })
    expect(link?.reasons.map(({ rule }) => rule)).toContain(one.rule)
    expect(one.later.slice(link?.passage?.start, link?.passage?.end)).toMatch(/toegezegd|toezegging/u)
  })

  test('keeps nothing when it could name either of two', () => {
    const twins = `Ik zal uw Kamer informeren over de keuring van pontons bij de veren in Limburg.

Ik zal uw Kamer informeren over de keuring van pontons bij de veren in Brabant.`
    const later =
      'Zoals toegezegd in mijn brief van 11 januari 2022 informeer ik uw Kamer hierbij over de keuring van pontons bij de veren.'
    const { found } = open({ promise: { text: twins }, later })
    expect(found('2022-03-25')).toHaveLength(2)
    for (const one of found('2022-03-25')) {
      expect(one).toMatchObject({ outcome: 'open', followUps: [{ document: 'later', certainty: 'likely' }] })
    }
  })

  test.each([
    [
      'another day',
      'In mijn brief van 12 januari 2022 heb ik toegezegd uw Kamer over de tarieven van tolwegen te informeren.',
    ],
    [
      'another subject on that day',
      'Zoals toegezegd in mijn brief van 11 januari 2022 bied ik u hierbij de kaart van vuurtorens aan.',
    ],
    [
      'a report without an outcome',
      'In mijn brief van 11 januari 2022 heb ik toegezegd uw Kamer te informeren over de keuring van drijvende pontons. De keuring loopt nog.',
    ],
  ])('keeps nothing by %s', (_, later) => {
    const { found } = open({ promise: { text: PONTONS }, later })
    expect(found('2022-03-25')).toMatchObject([{ outcome: 'open' }])
    expect(found('2022-03-25')[0]?.followUps.filter((one) => one.certainty === 'explicit')).toEqual([])
  })
})
