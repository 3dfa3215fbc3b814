import type { FollowUpRule } from '../rule'

/** At least this many telling words must be shared. */
const WORDS = 2
/** Words named in the reason. */
const NAMED = 6

/** The reason of subject. */
export const subject: FollowUpRule[] = [
  {
    id: 'gedeelde-woorden',
    title: 'Dezelfde zeldzame woorden',
    explanation:
      'Een passage van het latere stuk heeft zeldzame woorden met de toezegging gemeen; samenstellingen tellen ook met hun delen (campagne in bewustwordingscampagne).',
    weight: 0.6,
    find: ({ subject: shared }) => {
      if (shared === null || shared.words.length < WORDS) return null
      return {
        words: `spreekt ook over ${shared.words.slice(0, NAMED).join(', ')}`,
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
        words: 'spreekt ook over kaart, gedoofde, vuurtorens',
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
]
