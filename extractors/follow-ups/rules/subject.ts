import type { FollowUpRule } from '../rule'
import { nameWords } from '../terms'
import { compareThemes } from '../theme'

/** At least this many telling words must be shared. */
const WORDS = 2
/** From this share of their main words on, two documents are about the same. */
const SAME_THEME = 0.3

const ABOUT_PONTONS =
  'De pontons bij Rhenen zijn oud. De pontons bij Wijhe ook. Wie pontons bouwt, keurt veerstoepen. Veerstoepen slijten. De veerstoepen bij Rhenen zijn nieuw.'

/** The reasons of subject: of the document as a whole, of one passage, and of what that passage tells. */
export const subject: FollowUpRule[] = [
  {
    id: 'zelfde-onderwerp',
    title: 'Hetzelfde onderwerp',
    explanation:
      'De woorden waar het stuk met de toezegging steeds op terugkomt zijn voor een groot deel ook die van het latere stuk.',
    weight: 0.3,
    find: ({ promise, later }) => {
      const { share, words } = compareThemes(promise.theme, later.theme)
      if (share < SAME_THEME || words.length < WORDS) return null
      return { words: `gaat als geheel ook over ${nameWords(words)}`, strength: Math.min(1, share * 1.5), span: null }
    },
    examples: [
      {
        promise: { quote: ABOUT_PONTONS },
        later: { text: ABOUT_PONTONS },
        words: 'gaat als geheel ook over pontons, veerstoepen, Rhenen',
      },
      {
        promise: { quote: ABOUT_PONTONS },
        later: { text: `${ABOUT_PONTONS} Een vuurtoren staat elders.` },
        words: 'gaat als geheel ook over pontons, veerstoepen, Rhenen',
      },
    ],
    counterexamples: [
      {
        promise: { quote: ABOUT_PONTONS },
        later: { text: 'Vuurtorens doven. Vuurtorens branden. Vuurtorens blijven. Een ponton drijft.' },
        why: 'Een stuk over vuurtorens dat pontons eenmaal noemt.',
      },
    ],
  },
  {
    id: 'gedeelde-woorden',
    title: 'Dezelfde zeldzame woorden',
    explanation:
      'Een passage van het latere stuk heeft zeldzame woorden met de toezegging gemeen; samenstellingen tellen ook met hun delen (campagne in bewustwordingscampagne), en een woord waar de hele brief over gaat telt minder.',
    weight: 0.6,
    find: ({ subject: shared }) => {
      if (shared === null || shared.words.length < WORDS) return null
      return {
        words: `spreekt ook over ${nameWords(shared.words)}`,
        strength: shared.strength,
        span: shared.passage,
      }
    },
    examples: [
      {
        promise: { quote: 'Ik laat de drijvende pontons keuren.' },
        later: { text: 'De keuring van drijvende pontons is klaar.' },
        words: 'spreekt ook over drijvende, pontons',
      },
      {
        promise: { quote: 'De Kamer krijgt een kaart van gedoofde vuurtorens.' },
        later: { text: 'Bijgevoegd is de kaart. Er staan veertig gedoofde vuurtorens op.' },
        words: 'spreekt ook over gedoofde, vuurtorens, kaart',
      },
      {
        promise: { quote: 'Ik begin een bewustwordingscampagne over pontons.' },
        later: { text: 'De campagne over pontons is begonnen.' },
        words: 'spreekt ook over pontons, campagne',
      },
    ],
    counterexamples: [
      {
        promise: { quote: 'Ik laat de drijvende pontons keuren.' },
        later: { text: 'De vuurtorens langs de kust zijn gedoofd.' },
        why: 'Een ander onderwerp.',
      },
    ],
  },
  {
    id: 'vertelt-wat-is-gedaan',
    title: 'Vertelt wat is gedaan',
    explanation:
      'De passage die over het onderwerp van de toezegging gaat vertelt van iets dat is gedaan of met het stuk wordt aangeboden, of meldt een eerdere toezegging.',
    weight: 0.1,
    find: ({ subject: shared }) => {
      if (!shared?.done || shared.words.length < WORDS) return null
      return { words: 'vertelt daarover wat is gedaan, aangeboden of toegezegd', strength: 1, span: shared.done }
    },
    examples: [
      {
        promise: { quote: 'Ik laat de drijvende pontons keuren.' },
        later: { text: 'De keuring van de drijvende pontons is vorige maand uitgevoerd.' },
        words: 'vertelt daarover wat is gedaan, aangeboden of toegezegd',
      },
      {
        promise: { quote: 'De Kamer krijgt een kaart van gedoofde vuurtorens.' },
        later: { text: 'Hierbij ontvangt u de kaart van gedoofde vuurtorens.' },
        words: 'vertelt daarover wat is gedaan, aangeboden of toegezegd',
      },
    ],
    counterexamples: [
      {
        promise: { quote: 'Ik laat de drijvende pontons keuren.' },
        later: { text: 'Drijvende pontons moeten volgens de wet veilig wezen.' },
        why: 'Zelfde onderwerp, maar er is niets gedaan.',
      },
    ],
  },
]
