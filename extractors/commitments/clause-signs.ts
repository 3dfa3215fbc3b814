import type { Clause } from './clauses'
import { finiteness } from './finiteness'
import { AUXILIARIES } from './lexicon/facts'
import type { Word } from './words'

export const isCoordinator = (word: string): boolean => word !== ',' && word !== ''
export const DEMONSTRATIVE = new Set(['dat', 'die'])
export const PREPOSITION_BEFORE = new Set(
  'van op in met aan voor bij door over naar uit tot onder na tijdens sinds rond tussen binnen zonder per'.split(' '),
)
export const MODALS = new Set(
  'zal zullen zou zouden kan kunnen moet moeten mag mogen wil willen wordt is heeft gaat dient'.split(' '),
)
export const WAITS = new Set('zal zullen kan kunnen wil willen wordt worden heeft hebben heb is zijn'.split(' '))
export const ASKS_INFINITIVE = new Set(
  'zal zullen zult zou zouden kan kunt kunnen moet moeten mag mogen wil willen gaat ga gaan laat laten blijft blijven doe doet'.split(
    ' ',
  ),
)

export const COPULA = new Set(['is', 'zijn', 'ben'])

export function isVerbal(word: Word): boolean {
  return word.facts.isInfinitive || word.facts.isParticiple
}

/** Whether the clause has a participle or infinitive besides its finite verb. */
export function hasContentVerb(words: readonly Word[], clause: Clause): boolean {
  return clause.words.some(
    (index) =>
      index !== clause.finite &&
      words[index - 1]?.facts.isDeterminer !== true &&
      isVerbal(words[index] as Word) &&
      !AUXILIARIES.has(words[index]?.lower ?? ''),
  )
}

/** Whether the clause has an auxiliary that still waits for its participle or infinitive. */
export function wantsVerb(words: readonly Word[], clause: Clause): boolean {
  return clause.finite !== null && WAITS.has(words[clause.finite]?.lower ?? '') && !hasContentVerb(words, clause)
}

/** "zoals toegezegd", "zoals eerder aangegeven in …": no clause of its own. */
export function participleSoon(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) {
    const word = words[i]
    if (!word || word.kind === 'mark') return false
    if (
      /^(?:ge|toege|aange|be|ver|om|mede|voor)\p{L}{3,14}(?:d|t|en)$/u.test(word.lower) &&
      finiteness(words, i) !== 'surely'
    )
      return true
  }
  return false
}

/** Whether `en … te` follows within a few words. */
export function continuesAim(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length && i - at < 12; i++) {
    if (words[i]?.withTe) return true
    if (words[i]?.lower === 'om' || finiteness(words, i) === 'surely' || words[i]?.lower === ';') return false
  }
  return false
}

export function auxiliaryAsksInfinitive(words: readonly Word[], clause: Clause): boolean {
  return clause.finite !== null && ASKS_INFINITIVE.has(words[clause.finite]?.lower ?? '')
}

export function isEdge(word: Word): boolean {
  return word.kind === 'mark' && word.lower !== '«' && word.lower !== '»'
}

/**
 * Whether a finite verb follows: soon, or later but before the comma that ends the clause, brackets apart. "zoals
 * gebruikelijk, …" has none before its comma.
 */
export function hasFiniteBeforeMark(words: readonly Word[], at: number): boolean {
  let inBrackets = 0
  for (let i = at + 1; i < words.length && i - at <= LONGEST_CLAUSE; i++) {
    const { lower } = words[i] as Word
    if (lower === '(') inBrackets++
    else if (lower === ')') inBrackets--
    const soon = i - at <= 12
    if (lower === ';' || (lower === ',' && inBrackets <= 0 && (i - at <= 4 || !soon))) return false
    if ((soon || inBrackets <= 0) && finiteness(words, i) !== 'no') return true
  }
  return false
}

const LONGEST_CLAUSE = 60

/** Whether some finite verb stands within so many words and before the next full clause mark; `inSub` as in `finiteness`. */
export function hasFiniteAhead(words: readonly Word[], at: number, reach: number, inSub = false): boolean {
  for (let i = at + 1; i < words.length && i - at <= reach; i++) {
    if (words[i]?.lower === ';') return false
    if (finiteness(words, i, inSub) !== 'no') return true
  }
  return false
}
