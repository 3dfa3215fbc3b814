import type { Day, Sentence } from '../types'
import { standsTogether } from './neighbour'
import { readClause } from './reading'
import { pointsBack } from './slots'
import { readView } from './view'

const REACH = 4

/**
 * Whether the sentence before, or one that goes on about it, is about a third party ("Italië organiseert …"), so that
 * what is done next in the passive is probably done by that party.
 */
export function otherSpoke(sentences: readonly Sentence[], index: number, written: Day | null): boolean {
  for (let back = 1; back <= REACH; back++) {
    const before = sentences[index - back]
    const after = sentences[index - back + 1]
    if (!before || !after || !standsTogether(before, after)) return false
    const view = readView(before.text, written)
    const main = view.clauses.find((clause) => clause.kind === 'main')
    const slots = main ? readClause(view, main).slots : null
    if (slots?.has('een derde')) return true
    if (!slots || slots.has('de regering') || !main?.words.some((word) => pointsBack(view, [], word))) return false
  }
  return false
}
