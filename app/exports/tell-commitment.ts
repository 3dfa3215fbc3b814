import type { ListedCommitment, ListedDeadline } from '#db/contract'
import { exportLine } from '#extractors/published-text'
import type { Day } from '#extractors/types'
import { formatDay } from '../format-day'
import { citeDocument, titleBeside } from '../kamerstuk'
import { ACTOR_WORDS, outcomeWord, tellClock, tellUnreviewed } from '../labels'
import { printQuote, tidyQuote } from '../source-text'
import { isSetLater } from '../term-in-force'

/** The words of the promise, as exports print them: tidied, between guillemets. */
export function tellQuote({ quote }: Pick<ListedCommitment, 'quote'>): string {
  return `«${exportLine(printQuote(quote))}»`
}

/** The beginning of the quote, for a title. */
export function tellShortly({ quote }: Pick<ListedCommitment, 'quote'>, most = 90): string {
  const line = exportLine(printQuote(quote))
  const points = [...line]
  if (points.length <= most) return line
  return `${points
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/u, '')} …`
}

/** Who has to keep it: post and ministry. */
export function tellActor({ actor }: Pick<ListedCommitment, 'actor'>): string {
  const { office, type, person, ministry } = actor
  const who = office ?? ACTOR_WORDS[type]
  const holder = person ? `${who} (${person})` : who
  return exportLine(ministry && !holder.includes(ministry) ? `${holder}, ${ministry}` : holder)
}

/** The three-part date: the words, our reading, the rule. */
export function tellTerm({ deadline }: Pick<ListedCommitment, 'deadline'>): string {
  if (!deadline) return 'Geen termijn genoemd.'
  const { words, latest, shifts, firstLatest } = deadline
  if (!latest || !isSetLater(deadline)) return `Termijn: ${tellOwnTerm(deadline, latest)}`
  const how = shifts > 0 ? `${shifts} keer verschoven` : 'later gesteld'
  const own = words ? ` Eerst: ${tellOwnTerm(deadline, firstLatest)}` : ''
  return `Termijn: laatste dag ${formatDay(latest)}, ${how}.${own}`
}

/** What the promise's own words gave. */
function tellOwnTerm({ words, rule, basis }: ListedDeadline, latest: Day | null): string {
  const read = latest ? `laatste dag ${formatDay(latest)}` : 'geen laatste dag'
  const because = basis ? `regel ${rule}: ${exportLine(basis)}` : `regel ${rule}`
  return `“${exportLine(tidyQuote(words))}”; ${read} (${because}).`
}

/** Both axes on a day, and whether anybody confirmed the reading. */
export function tellStatus(
  item: Pick<ListedCommitment, 'outcome' | 'clock' | 'daysLate' | 'origin' | 'reviewed'>,
  asOf: string,
): string {
  const status = `Stand op ${formatDay(asOf)}: ${outcomeWord(item.outcome)}, ${tellClock(item.clock, item.daysLate)}.`
  return item.reviewed ? status : `${status} ${tellReview(item)}`
}

/** Empty for what somebody accepted. */
export function tellReview(item: Pick<ListedCommitment, 'origin' | 'reviewed'>): string {
  const unreviewed = tellUnreviewed(item)
  return unreviewed && `Let op: ${unreviewed}.`
}

/** Where it stands. */
export function tellSource({ document }: Pick<ListedCommitment, 'document'>): string {
  const beside = titleBeside(document)
  const title = beside ? `, ${exportLine(beside)}` : ''
  return exportLine(`${citeDocument(document)}${title}`)
}
