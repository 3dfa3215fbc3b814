import { findGlue } from './glue'
import { DOCUMENT_NOUN, LETTER_NOUN, PROCESS_NOUN, THIS_DOCUMENT_NOUN, VEHICLE_NOUN } from './nouns'
import { findVerbForms, isCompoundParty, listPartyPhrases, listWordPhrases, type Party, type Phrase, type VerbForms } from './vocabulary'
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, type WordSlot } from './words'

/** What the lexicon knows of one written word, whatever its sentence. */
export interface WordFacts {
  lower: string
  kind: 'word' | 'number' | 'mark'
  forms: VerbForms
  /** Word groups and names that may begin with this word. */
  phrases: readonly Phrase<WordSlot>[]
  parties: readonly Phrase<Party>[]
  isCompoundParty: boolean
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
export const AUXILIARIES = new Set(['laten', 'kunnen', 'worden', 'gaan', 'willen', 'moeten', 'mogen', 'blijven', 'zullen', 'hebben', 'zijn', 'doen'])

const MEMORY = 20_000
const known = new Map<string, WordFacts>()

/** The facts of a word as written. Looked up once: texts repeat their words; the memory is bounded and changes no outcome. */
export function lookUp(text: string): WordFacts {
  const found = known.get(text)
  if (found) return found
  if (known.size >= MEMORY) known.clear()
  const facts = readFacts(text)
  known.set(text, facts)
  return facts
}

function readFacts(text: string): WordFacts {
  const lower = text.toLowerCase()
  const kind = /^[\p{L}\p{M}]/u.test(text) ? 'word' : /^\d/u.test(text) ? 'number' : 'mark'
  const isWord = kind === 'word'
  const forms = isWord ? findVerbForms(lower) : []
  const hasForm = (form: string) => forms.some((reading) => reading.form === form)
  return {
    lower,
    kind,
    forms,
    phrases: listWordPhrases(lower),
    parties: listPartyPhrases(lower),
    isCompoundParty: isWord && isCompoundParty(lower),
    canBeInfinitive: AUXILIARIES.has(lower) || lower === 'houden' || hasForm('infinitive') || (isWord && /(?:[^s]en|aan|zien|doen)$/u.test(lower)),
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
}

function looksLikeParticiple(lower: string): boolean {
  return /^\p{Ll}{0,6}ge\p{Ll}{2,12}(?:d|t)$/u.test(lower) && !NO_PARTICIPLE.test(lower)
}

const NO_PARTICIPLE = /^(?:geld|gebied|gezicht|gewicht|gevolgd?|gericht|geduld|gebrek|gehecht|geschikt|gezond|gerecht|gebrekt)$/u
