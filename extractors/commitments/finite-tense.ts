import type { Clause } from './clauses'
import { type Tense, tenseOfAuxiliary } from './lexicon/tenses'
import type { SentenceView } from './view'
import type { Word } from './words'

/** "zijn en worden uitgevoerd" tells of before as well; "laat ik vooropstellen" only introduces. */
export function tenseOf(view: SentenceView, clause: Clause, finite: Word): Tense | undefined {
  const tense = tenseOfAuxiliary(finite.lower)
  if (tense === 'is' && clause.words.some((index) => view.words[index]?.lower === 'geweest')) return 'verleden'
  if (tense !== 'wordt' && tense !== 'laat') return tense
  const at = clause.finite as number
  const before = view.words[at - 1]?.lower ?? ''
  if (tense === 'wordt')
    return before === 'en' && finite.lower !== 'word' && /^(?:is|zijn)$/u.test(view.words[at - 2]?.lower ?? '')
      ? 'voltooid'
      : tense
  if (leavesTo(view, clause)) return 'is'
  const opensClause = at === 0 || OPENS.has(before) || (at === clause.words[1] && LINKS.has(before))
  return opensClause && /^(?:ik|we|wij|ons)$/u.test(view.words[at + 1]?.lower ?? '') ? 'is' : tense
}

/** "laat ik over aan mijn opvolger": left to another, not done. */
function leavesTo(view: SentenceView, clause: Clause): boolean {
  return clause.words.some(
    (index) => view.words[index]?.lower === 'over' && /^(?:aan|\.|,)$/u.test(view.words[index + 1]?.lower ?? ''),
  )
}

const OPENS = new Set([':', '.', '«'])
const LINKS = new Set(['dus', 'en', 'maar', 'of', 'nee', 'ja', 'nou', 'want'])
