import type { ListedCommitment } from '#db/contract'
import type { Day } from '#extractors/types'
import { formatDay } from '../format-day'
import { nameDocumentId } from '../kamerstuk'

/** The newest follow-up or mention that is known of a promise; of one day an explicit one goes first. Null without any. */
export function findLastContact({ followUps }: Pick<ListedCommitment, 'followUps'>) {
  const dated = followUps.filter(({ date }) => date !== null)
  return dated.toSorted((a, b) => compare(b.date, a.date) || compare(a.certainty, b.certainty))[0] ?? null
}

/** The last contact in Dutch: what named the promise last, or up to which day nothing was found. */
export function tellLastContact(commitment: Pick<ListedCommitment, 'followUps'>, asOf: Day): string {
  const contact = findLastContact(commitment)
  if (!contact) return `geen vervolg gevonden t/m ${formatDay(asOf)}`
  const name = nameDocumentId(contact.document, contact.date)
  return contact.certainty === 'explicit' ? `genoemd in ${name}` : `mogelijk vervolg, niet bevestigd: ${name}`
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}
