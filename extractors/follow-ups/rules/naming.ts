import { paperId, readReferences } from '../../acknowledgements/references'
import { namesMeeting } from '../../acknowledgements/words'
import { tellDay } from '../../time/told-day'
import { bestAcknowledgement, sharesPost, spanOf } from '../named'
import type { FollowUpRule } from '../rule'

/** Reasons by which a document names this very promise. */
export const naming: FollowUpRule[] = [
  {
    id: 'noemt-toezeggingsnummer',
    title: 'Noemt het nummer van de toezegging',
    explanation: 'Het latere stuk noemt het T- of TZ-nummer dat de toezegging in het register van de Kamer heeft.',
    weight: 0.98,
    find: ({ promise, later }) => {
      const { numbers } = promise.facts
      if (numbers.length === 0) return null
      const found = later.references.find((one) => one.kind === 'toezegging' && numbers.includes(one.id))
      if (!found) return null
      const told = later.facts.acknowledgements.find((one) => one.start <= found.start && found.end <= one.end)
      return {
        words: `noemt toezegging ${found.id}`,
        strength: 1,
        span: told ? spanOf(told) : spanOf(found),
        names: told?.effect ?? 'reports',
      }
    },
    examples: [
      {
        promise: { numbers: ['TZ202001-123'] },
        later: { text: 'Hiermee is toezegging TZ202001-123 afgedaan.' },
        words: 'noemt toezegging TZ202001-123',
      },
      {
        promise: { numbers: ['T01234'] },
        later: { text: 'Ik stuur u de lijst die is toegezegd (T01234).' },
        words: 'noemt toezegging T01234',
      },
    ],
    counterexamples: [
      {
        promise: { numbers: ['TZ202001-123'] },
        later: { text: 'Hiermee is toezegging TZ202001-124 afgedaan.' },
        why: 'Een ander nummer.',
      },
    ],
  },
  {
    id: 'noemt-kamerstuk-van-toezegging',
    title: 'Noemt de toezegging met het Kamerstuk waarin zij staat',
    explanation:
      'Een zin die een eerdere toezegging meldt noemt het nummer van het stuk waarin deze toezegging staat, en spreekt over hetzelfde onderwerp.',
    weight: 0.9,
    find: (pair) => {
      const { dossier, number } = pair.promise.facts.document
      const id = paperId(dossier, number)
      if (id === null) return null
      const best = bestAcknowledgement(pair, ({ quote, refs }) =>
        [quote, ...refs].some((words) => readReferences(words).some((one) => one.id === id)),
      )
      if (!best) return null
      return {
        words: `meldt een eerdere toezegging uit Kamerstuk ${id}`,
        strength: 1,
        span: spanOf(best.acknowledgement),
        names: best.acknowledgement.effect,
      }
    },
    examples: [
      {
        promise: {
          quote: 'Ik zal de drijvende pontons laten keuren.',
          document: {
            id: 'kst-12345-6',
            kind: 'letter',
            dossier: '12345',
            number: '6',
            aanhangsel: null,
            ministries: [],
          },
        },
        later: {
          text: 'Zoals toegezegd (Kamerstuk 12 345, nr. 6) bied ik u hierbij de keuring van de drijvende pontons aan.',
        },
        words: 'meldt een eerdere toezegging uit Kamerstuk 12345-6',
      },
      {
        promise: {
          quote: 'De Kamer ontvangt een overzicht van alle vuurtorens.',
          document: {
            id: 'kst-20001-IX-7',
            kind: 'letter',
            dossier: '20001-IX',
            number: '7',
            aanhangsel: null,
            ministries: [],
          },
        },
        later: {
          text: 'In mijn brief (Kamerstuk 20 001 IX, nr. 7) heb ik u een overzicht van de vuurtorens toegezegd.',
        },
        words: 'meldt een eerdere toezegging uit Kamerstuk 20001-IX-7',
      },
    ],
    counterexamples: [
      {
        promise: {
          quote: 'Ik zal de drijvende pontons laten keuren.',
          document: {
            id: 'kst-12345-6',
            kind: 'letter',
            dossier: '12345',
            number: '6',
            aanhangsel: null,
            ministries: [],
          },
        },
        later: { text: 'Zoals toegezegd (Kamerstuk 12 345, nr. 6) bied ik u de kaart van de vuurtorens aan.' },
        why: 'Hetzelfde stuk, maar een andere toezegging daaruit.',
      },
    ],
  },
  {
    id: 'noemt-dag-van-toezegging',
    title: 'Noemt de toezegging met haar dag',
    explanation:
      'Een zin die een eerdere toezegging meldt noemt de dag waarop deze is gedaan, is van dezelfde post of hetzelfde dossier, en spreekt over hetzelfde onderwerp.',
    weight: 0.85,
    find: (pair) => {
      const { made, document } = pair.promise.facts
      if (!sharesPost(pair)) return null
      const best = bestAcknowledgement(
        pair,
        ({ madeOn, where }) =>
          madeOn === made && (document.kind === 'debate') === (where !== null && namesMeeting(where)),
      )
      if (!best) return null
      return {
        words: `meldt een eerdere toezegging van ${tellDay(made)}`,
        strength: 1,
        span: spanOf(best.acknowledgement),
        names: best.acknowledgement.effect,
      }
    },
    examples: [
      {
        promise: { quote: 'Ik zal de drijvende pontons laten keuren.', made: '2020-03-02', ministries: ['IenW'] },
        later: {
          text: 'In mijn brief van 2 maart 2020 heb ik toegezegd de drijvende pontons te laten keuren.',
          ministries: ['IenW'],
        },
        words: 'meldt een eerdere toezegging van 2 maart 2020',
      },
      {
        promise: { quote: 'Ik stuur u een kaart van de vuurtorens.', made: '2020-03-02', ministries: ['IenW'] },
        later: {
          text: 'Conform mijn toezegging van 2 maart jl. ontvangt u hierbij de kaart met alle vuurtorens.',
          ministries: ['IenW'],
        },
        words: 'meldt een eerdere toezegging van 2 maart 2020',
      },
    ],
    counterexamples: [
      {
        promise: { quote: 'Ik zal de drijvende pontons laten keuren.', made: '2020-03-02', ministries: ['IenW'] },
        later: {
          text: 'In het debat van 2 maart 2020 heb ik toegezegd de drijvende pontons te laten keuren.',
          ministries: ['IenW'],
        },
        why: 'De toezegging stond in een brief, niet in een debat.',
      },
    ],
  },
]
