/** Words by which a sentence may look ahead, whoever speaks. */
export const FUTURE_WORDS = ['zal', 'zullen', 'zult', 'ga', 'gaat', 'gaan', 'laat', 'laten'] as const
export const PASSIVE_WORDS = ['word', 'wordt', 'worden'] as const
/** Words with which "is" tells what is to come. */
export const PLANNED_WORDS = [
  'voorzien',
  'gepland',
  'beoogd',
  'ingepland',
  'voornemens',
  'geagendeerd',
  'bedoeld',
  'voorgenomen',
  'erop',
  'gericht',
] as const
/** Verbs of trying: what is tried is the promise. */
export const TRYING_VERBS = ['in|zetten', 'in|spannen', 'trachten', 'proberen'] as const
/** Those who speak for the government, besides the offices and the cabinet of the lexicon. */
export const SPEAKER_WORDS = ['ik', 'wij', 'we', 'ikzelf'] as const
/** The Kamer and its members, as letters address them. */
export const CHAMBER_WORDS = [
  'u',
  'kamer',
  'kamers',
  'kamerleden',
  'commissie',
  'kamercommissie',
  'parlement',
  'staten-generaal',
  'leden',
  'vragenstellers',
] as const

/** Words with which a name of the Kamer, its members or a committee begins; see `recipients.ts`. */
export const RECEIVING_WORDS = [
  'u',
  'parlement',
  'staten-generaal',
  'uw',
  'de',
  'beide',
  'onze',
  'deze',
  'der',
  'tweede',
  'eerste',
  'leden',
  'vragenstellers',
] as const

/** One of these words, or a verb of the lexicon, stands in every promise: sources of one alternation, without flags. */
export const CUES: readonly string[] = [...FUTURE_WORDS, ...PASSIVE_WORDS, ...SPEAKER_WORDS, ...CHAMBER_WORDS].map(
  (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`,
)
