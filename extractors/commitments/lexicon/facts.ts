import { RECEIVING_WORDS, SPEAKER_WORDS } from '../cues'
import type { VerbForm } from './conjugate'
import { findGlue } from './glue'
import { DOCUMENT_NOUN, LETTER_NOUN, PROCESS_NOUN, THIS_DOCUMENT_NOUN, VEHICLE_NOUN } from './nouns'
import { isMinistryCode, isOfficeWord } from './offices'
import {
  findVerbForms,
  isCompoundParty,
  listPartyPhrases,
  listWordPhrases,
  type Party,
  type Phrase,
  type VerbForms,
} from './vocabulary'
import { type Cues, NO_CUES, readCues } from './word-cues'
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, type WordSlot } from './words'

/** Which forms a word may be, one bit each. */
export const FORM_BITS: Record<VerbForm, number> = { first: 1, third: 2, infinitive: 4, participle: 8, past: 16 }

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
  /** The rarest companion of each of the latter. */
  companions: ReadonlySet<string>
  plainBits: number
  cues: Cues
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
  const needy = forms.filter((reading) => reading.needs.length > 0)
  const facts: WordFacts = {
    text,
    lower,
    kind,
    forms,
    plain,
    needy,
    companions: needy.length === 0 ? NO_WORDS : new Set(needy.map(({ rarestNeed }) => rarestNeed)),
    plainBits: forms.reduce((bits, reading) => (reading.needs.length === 0 ? bits | FORM_BITS[reading.form] : bits), 0),
    cues: NO_CUES,
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
  facts.cues = readCues(facts)
  return facts
}

/** Separable readings (`toesturen` whole) go before simple ones. */
function bestOf(readings: VerbForms): VerbForms {
  const separable = readings.filter((reading) => reading.verb.includes('|'))
  return separable.length > 0 ? separable : readings
}

const NO_WORDS: ReadonlySet<string> = new Set()
const RECEIVING = new Set<string>(RECEIVING_WORDS)
const SPEAKERS = new Set<string>(SPEAKER_WORDS)

function looksLikeParticiple(lower: string): boolean {
  return /^\p{Ll}{0,6}ge\p{Ll}{2,12}(?:d|t)$/u.test(lower) && !NO_PARTICIPLE.test(lower)
}

const NO_PARTICIPLE =
  /^(?:geld|gebied|gezicht|gewicht|gevolgd?|gericht|geduld|gebrek|gehecht|geschikt|gezond|gerecht|gebrekt)$/u
