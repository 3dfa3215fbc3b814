import { describe, expect, it } from 'vitest'
import { readAcknowledgements } from '#extractors/acknowledgements/read'
import { proposeFollowUp, proposeFollowUps } from '#extractors/follow-ups/propose'
import { prepareLater, preparePromise } from '#extractors/follow-ups/subject'
import { readTheme } from '#extractors/follow-ups/theme'
import type { LaterDocument, PromiseFacts } from '#extractors/follow-ups/types'
import { letterOf, sentencesIn } from './letters'

function promiseOf(facts: Partial<PromiseFacts>) {
  return preparePromise(
    {
      id: 'belofte',
      quote: 'Ik zal de drijvende pontons bij de veren laten keuren.',
      context: '',
      document: {
        id: 'kst-12345-6',
        kind: 'letter',
        dossier: '12345',
        number: '6',
        aanhangsel: null,
        ministries: ['IenW'],
      },
      made: '2020-03-02',
      ministries: ['IenW'],
      deadline: { earliest: '2020-03-02', latest: '2020-06-30' },
      numbers: [],
      ...facts,
    },
    readTheme(''),
  )
}

function laterOf(text: string, facts: Partial<LaterDocument> = {}) {
  const document = letterOf(text, { date: facts.date ?? '2020-06-20' })
  const sentences = sentencesIn(document)
  const acknowledgements = readAcknowledgements(document, sentences)
  const base = {
    id: 'later',
    date: '2020-06-20',
    kind: 'letter' as const,
    title: null,
    dossier: '12345',
    ministries: ['IenW'],
  }
  return prepareLater({ ...base, text, sentences, acknowledgements, commitments: [], ...facts })
}

describe('proposeFollowUp', () => {
  it('is explicit when the document names this promise by its day', () => {
    const text =
      'Het is zomer. Zoals toegezegd in mijn brief van 2 maart jl. bied ik u hierbij de keuring van de drijvende pontons aan.'
    const proposal = proposeFollowUp(promiseOf({}), laterOf(text))
    expect(proposal).toMatchObject({
      certainty: 'explicit',
      effect: 'fulfils',
      commitment: 'belofte',
      document: 'later',
    })
    expect(proposal?.reasons.map((reason) => reason.rule)).toContain('noemt-dag-van-toezegging')
    expect(text.slice(proposal?.passage.start, proposal?.passage.end)).toMatch(/^Zoals toegezegd .* aan\.$/u)
    expect(proposal?.score).toBeGreaterThan(0.9)
    expect(proposal?.score).toBeLessThanOrEqual(1)
  })

  it('gives the new term when the document renews the promise', () => {
    const text =
      'Zoals toegezegd (Kamerstuk 12 345, nr. 6) zal ik de drijvende pontons bij de veren in het najaar keuren.'
    const deadline = {
      latest: '2020-12-20',
      words: 'in het najaar',
    } as LaterDocument['commitments'][number]['deadline']
    const later = laterOf(text, { commitments: [{ start: 0, end: text.length, deadline }] })
    expect(proposeFollowUp(promiseOf({}), later)).toMatchObject({
      certainty: 'explicit',
      effect: 'renews',
      renewed: { latest: '2020-12-20', words: 'in het najaar' },
    })
  })

  it('is only a hint when the document merely reports the promise', () => {
    const text =
      'In mijn brief van 2 maart 2020 heb ik toegezegd de drijvende pontons te laten keuren. De keuring loopt nog.'
    expect(proposeFollowUp(promiseOf({}), laterOf(text))).toMatchObject({
      certainty: 'likely',
      effect: null,
      renewed: null,
    })
  })

  it('is only a hint when subject, dossier and post agree but no promise is named', () => {
    const proposal = proposeFollowUp(
      promiseOf({}),
      laterOf('De drijvende pontons bij de veren zijn gekeurd. Zij zijn veilig.'),
    )
    expect(proposal?.certainty).toBe('likely')
    expect(proposal?.reasons.map((reason) => reason.rule)).toEqual([
      'zelfde-dossier',
      'zelfde-post',
      'gedeelde-woorden',
      'rond-de-termijn',
    ])
  })

  it.each([
    ['an earlier document', { date: '2020-02-01' }, 'De drijvende pontons bij de veren zijn gekeurd.'],
    ['a document of the same day', { date: '2020-03-02' }, 'De drijvende pontons bij de veren zijn gekeurd.'],
    ['its own document', { id: 'kst-12345-6' }, 'De drijvende pontons bij de veren zijn gekeurd.'],
    ['another subject in the same dossier', {}, 'De vuurtorens langs de kust zijn gedoofd en verkocht.'],
    [
      'the same words elsewhere',
      { dossier: null, ministries: ['OCW'] },
      'De drijvende pontons bij de veren zijn gekeurd.',
    ],
  ])('proposes nothing for %s', (_, facts, text) => {
    expect(proposeFollowUp(promiseOf({}), laterOf(text, facts))).toBeNull()
  })
})

describe('proposeFollowUps', () => {
  const named =
    'Zoals toegezegd in mijn brief van 2 maart jl. bied ik u hierbij de keuring van de drijvende pontons bij de veren aan.'

  it('lets one acknowledgement name one promise of a letter', () => {
    const meant = promiseOf({ id: 'pontons' })
    const other = promiseOf({
      id: 'kranen',
      quote: 'Ik zal de drijvende kranen in de haven laten wegen en de pontons verven.',
    })
    const certainties = proposeFollowUps([meant, other], laterOf(named)).map((one) => [one.commitment, one.certainty])
    expect(certainties).toContainEqual(['pontons', 'explicit'])
    expect(certainties).not.toContainEqual(['kranen', 'explicit'])
  })

  it('makes both a hint when it could be either', () => {
    const twins = [promiseOf({ id: 'een' }), promiseOf({ id: 'twee' })]
    expect(proposeFollowUps(twins, laterOf(named)).map((one) => one.certainty)).toEqual(['likely', 'likely'])
  })

  it('gives the same proposals in any order of promises', () => {
    const promises = [
      promiseOf({ id: 'een' }),
      promiseOf({ id: 'twee', quote: 'Ik laat de kaart van de kust drukken.' }),
    ]
    const byId = (a: { commitment: string }, b: { commitment: string }) => a.commitment.localeCompare(b.commitment)
    const turned = proposeFollowUps([...promises].reverse(), laterOf(named)).sort(byId)
    expect(turned).toEqual(proposeFollowUps(promises, laterOf(named)).sort(byId))
  })
})
