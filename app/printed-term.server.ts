import type { ListedDeadline } from '#db/contract'
import { formatDay } from './format-day'
import { countOf } from './labels'
import { nameRule } from './rule-book.server'
import { tidyQuote } from './source-text'
import { isSetLater } from './term-in-force'

/**
 * A term on paper, in Dutch, with its three parts: the words, the last day, the rule that made it. Of a term that was set
 * later the day in force stands first, and the words with what they gave after it.
 */
export function printTerm(deadline: ListedDeadline | null): string {
  if (!deadline) return 'geen termijn genoemd'
  const { latest, firstLatest, shifts } = deadline
  if (!isSetLater(deadline)) return printOwn(deadline, latest)
  const times = shifts > 0 ? `${countOf(shifts, 'keer', 'keer')} verschoven` : 'later gesteld'
  const own = deadline.words ? `; eerst ${printOwn(deadline, firstLatest)}` : ''
  return `uiterlijk ${formatDay(latest ?? '')} (${times})${own}`
}

function printOwn({ words, rule }: ListedDeadline, latest: string | null): string {
  const day = latest ? `uiterlijk ${formatDay(latest)}` : 'geen dag'
  return `«${tidyQuote(words)}», ${day} (regel: ${nameRule(rule).title})`
}
