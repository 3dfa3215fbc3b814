import { isReportingWord } from '../../acknowledgements/cue'
import {
  CHAMBER_WORDS,
  DUTY_WORDS,
  FUTURE_WORDS,
  PASSIVE_WORDS,
  PLANNED_WORDS,
  RECEIVING_WORDS,
  SPEAKER_WORDS,
} from '../cues'
import type { VerbForm } from './conjugate'
import { findGlue } from './glue'
import { DOCUMENT_NOUN, LETTER_NOUN, MESSAGE_NOUN, PROCESS_NOUN, THIS_DOCUMENT_NOUN, VEHICLE_NOUN } from './nouns'
import { isMinistryCode, isOfficeWord } from './offices'
import {
  findVerbForms,
  isCompoundParty,
  listPartyPhrases,
  listSlotPhrases,
  listWordPhrases,
  type Party,
  type Phrase,
  type VerbForms,
} from './vocabulary'
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, type WordSlot } from './words'

/** Which forms a word may be, one bit each. */
export const FORM_BITS: Record<VerbForm, number> = { first: 1, third: 2, infinitive: 4, participle: 8, past: 16 }

/** What a word may give a sentence, for the prefilter. */
export const CUE_BITS = {
  verb: 1,
  auxiliary: 2,
  government: 4,
  other: 8,
  passive: 16,
  participle: 32,
  time: 64,
  chamber: 128,
  letter: 256,
  agency: 512,
  process: 1024,
  runs: 2048,
  duty: 4096,
  /** For acknowledgements: see `mayReport`. */
  report: 8192,
} as const

/** What the lexicon knows of one written word, whatever its sentence. */
export interface WordFacts {
  /** As written. */
  text: string
  lower: string
  kind: 'word' | 'number' | 'mark'
  forms: VerbForms
  /** The readings that need no companion, those that do, and the form bits of the former. */
  plain: VerbForms
  needy: VerbForms
  plainBits: number
  /** See `CUE_BITS`. */
  cues: number
  /** Word groups and names that may begin with this word. */
  phrases: readonly Phrase<WordSlot>[]
  parties: readonly Phrase<Party>[]
  isCompoundParty: boolean
  /** A name of someone who could act may begin here. */
  mayAct: boolean
  /** The Kamer may be named from here on, or a word before. */
  mayReceive: boolean
  /** By its ending: an infinitive, as the lexicon knows it or by shape. */
  canBeInfinitive: boolean
  isInfinitive: boolean
  isParticiple: boolean
  isDocument: boolean
  isProcess: boolean
  isVehicle: boolean
  isLetter: boolean
  isThisDocument: boolean
  isPreposition: boolean
  isDeterminer: boolean
  isSubordinator: boolean
  isCoordinator: boolean
  /** Where two glued words part; 0 for a whole word. */
  glue: number
}

/** Infinitives of auxiliaries: they carry no meaning of their own. */
export const AUXILIARIES = new Set([
  'laten',
  'kunnen',
  'worden',
  'gaan',
  'willen',
  'moeten',
  'mogen',
  'blijven',
  'zullen',
  'hebben',
  'zijn',
  'doen',
])

/** What the lexicon knows of a word; use `lookUp`, which remembers it. */
export function readFacts(text: string): WordFacts {
  const lower = text.toLowerCase()
  const kind = /^[\p{L}\p{M}]/u.test(text) ? 'word' : /^\d/u.test(text) ? 'number' : 'mark'
  const isWord = kind === 'word'
  const forms = isWord ? findVerbForms(lower) : []
  const plain = bestOf(forms.filter((reading) => reading.needs.length === 0))
  const hasForm = (form: string) => forms.some((reading) => reading.form === form)
  const facts: WordFacts = {
    text,
    lower,
    kind,
    forms,
    plain,
    needy: forms.filter((reading) => reading.needs.length > 0),
    plainBits: forms.reduce((bits, reading) => (reading.needs.length === 0 ? bits | FORM_BITS[reading.form] : bits), 0),
    cues: 0,
    phrases: listWordPhrases(lower),
    parties: listPartyPhrases(lower),
    isCompoundParty: isWord && isCompoundParty(lower),
    mayAct: false,
    mayReceive: RECEIVING.has(lower),
    canBeInfinitive:
      AUXILIARIES.has(lower) ||
      lower === 'houden' ||
      hasForm('infinitive') ||
      (isWord && /(?:[^s]en|aan|zien|doen)$/u.test(lower)),
    isInfinitive: AUXILIARIES.has(lower) || hasForm('infinitive'),
    isParticiple: hasForm('participle') || (forms.length === 0 && looksLikeParticiple(lower)),
    isDocument: isWord && DOCUMENT_NOUN.test(lower),
    isProcess: isWord && PROCESS_NOUN.test(lower),
    isVehicle: isWord && VEHICLE_NOUN.test(lower),
    isLetter: isWord && LETTER_NOUN.test(lower),
    isThisDocument: THIS_DOCUMENT_NOUN.test(lower),
    isPreposition: PREPOSITIONS.has(lower),
    isDeterminer: DETERMINERS.has(lower),
    isSubordinator: SUBORDINATORS.has(lower),
    isCoordinator: COORDINATORS.has(lower),
    glue: isWord && forms.length === 0 ? findGlue(lower) : 0,
  }
  facts.mayAct =
    isWord &&
    (SPEAKERS.has(lower) ||
      isOfficeWord(lower) ||
      isMinistryCode(text) ||
      facts.parties.length > 0 ||
      facts.isCompoundParty)
  facts.cues = readCues(facts, text)
  return facts
}

/** Separable readings (`toesturen` whole) go before simple ones. */
function bestOf(readings: VerbForms): VerbForms {
  const separable = readings.filter((reading) => reading.verb.includes('|'))
  return separable.length > 0 ? separable : readings
}

/** The cues of a word of which nothing is known. */
export const EVERY_CUE = Object.values(CUE_BITS).reduce((all, bit) => all | bit, 0)

/** The cue bits of a word; see `mayPromise` in `words.ts` for what they must come to together. */
function readCues(facts: WordFacts, text: string): number {
  const { lower, forms } = facts
  if (facts.kind === 'number') return CUE_BITS.time
  if (facts.kind !== 'word') return 0
  if (facts.glue > 0) return EVERY_CUE
  let cues = 0
  if (isReportingWord(text)) cues |= CUE_BITS.report
  if (FUTURE.has(lower) || INTENTION_WORDS.has(lower)) cues |= CUE_BITS.auxiliary
  if (PASSIVE.has(lower)) cues |= CUE_BITS.passive
  if (DUTY.has(lower)) cues |= CUE_BITS.duty
  for (const { form, groups } of forms) {
    if (groups.every((group) => group === 'overig' || group === 'beleid') || EMPTY_VERBS.has(lower)) continue
    if (form === 'participle') cues |= CUE_BITS.participle
    else if (form !== 'past') cues |= groups.includes('verlopen') ? CUE_BITS.verb | CUE_BITS.runs : CUE_BITS.verb
  }
  if (COMPANIONS.has(lower)) cues |= CUE_BITS.verb | CUE_BITS.runs | CUE_BITS.participle | CUE_BITS.other
  const isCabinet = facts.parties.some((party) => party.value.kind === 'cabinet')
  if (facts.parties.some((party) => party.value.kind === 'agency')) cues |= CUE_BITS.agency
  if (facts.isProcess) cues |= CUE_BITS.process
  if (isCabinet || isOfficeWord(lower) || isMinistryCode(text) || SPEAKERS.has(lower)) cues |= CUE_BITS.government
  if (CHAMBER.has(lower)) cues |= CUE_BITS.government | CUE_BITS.chamber
  if (
    facts.isLetter ||
    MESSAGE_NOUN.test(lower) ||
    lower === 'terug' ||
    lower === 'toe' ||
    /toezeg|toegezeg/u.test(lower)
  )
    cues |= CUE_BITS.letter
  if (
    facts.parties.length > 0 ||
    facts.isCompoundParty ||
    facts.isProcess ||
    facts.isDocument ||
    MESSAGE_NOUN.test(lower)
  )
    cues |= CUE_BITS.other
  if (TIME_WORD.test(lower) || lower === 'plaats') cues |= CUE_BITS.time
  return cues
}

/** Words without which no term with a day can stand, besides numbers; a test holds them against what the time reader finds. */
const TIME_WORD =
  /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|lente|voorjaar|zomer|najaar|herfst|winter|reces|kerst|jaar|jaren|jaars|maand|maanden|weken|week|dag|dagen|kwartaal|helft|nota|debat|verkiezing|verkiezingen|morgen|pasen|pinksteren|raad|overleg|behandeling|jaarwisseling|begroting|eeuw|weekend|uur|top|miljoenennota|half|vergadering|stemmingen|zitting|campagne|referendum|periode|eerste|tweede|derde|vierde|medio)/u

const RECEIVING = new Set<string>(RECEIVING_WORDS)
const FUTURE = new Set<string>(FUTURE_WORDS)
const PASSIVE = new Set<string>(PASSIVE_WORDS)
const DUTY = new Set<string>(DUTY_WORDS)
const SPEAKERS = new Set<string>(SPEAKER_WORDS)
const CHAMBER = new Set<string>(CHAMBER_WORDS)
const CUE_SLOTS: readonly WordSlot[] = [
  'voornemens',
  'bereid',
  'streven',
  'verwachting',
  'intentie',
  'naar verwachting',
  'streefdatum',
]
/** Of each word group of an intention its longest word: the group cannot stand without it, and "de" tells nothing. */
const INTENTION_WORDS = new Set([
  ...CUE_SLOTS.flatMap((slot) => listSlotPhrases(slot).map(longestOf)),
  ...PLANNED_WORDS,
])

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest))
}
/** Verbs that promise only with a companion ("van start gaan", "gereed zijn"). */
const EMPTY_VERBS = new Set(
  'is zijn ben bent was waren geweest word wordt worden geworden ga gaat gaan gegaan hebben heb heeft had gehad doen doe doet deed gedaan'.split(
    ' ',
  ),
)
const COMPANIONS = new Set(
  'gereed klaar beschikbaar operationeel duidelijk bekend zichtbaar afgerond gerealiseerd effectief live kracht start hoogte gesprek overleg werkbezoek bezoek consultatie procedure slag langs onderzoek studie quickscan verslag mededeling mededelingen bericht voorstel voorstellen verzoek doen'.split(
    ' ',
  ),
)

function looksLikeParticiple(lower: string): boolean {
  return /^\p{Ll}{0,6}ge\p{Ll}{2,12}(?:d|t)$/u.test(lower) && !NO_PARTICIPLE.test(lower)
}

const NO_PARTICIPLE =
  /^(?:geld|gebied|gezicht|gewicht|gevolgd?|gericht|geduld|gebrek|gehecht|geschikt|gezond|gerecht|gebrekt)$/u
