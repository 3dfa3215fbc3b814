import type { ListedCommitment } from '#db/contract'
import type { Day } from '#extractors/types'
import { formatDay } from '../format-day'
import { nameDocumentId } from '../kamerstuk'
import { outcomeWord } from '../labels'

/** The newest follow-up or mention that is known of a promise; of one day an explicit one goes first. Null without any. */
export function findLastContact({ followUps }: Pick<ListedCommitment, 'followUps'>) {
  const dated = followUps.filter(({ date }) => date !== null)
  return dated.toSorted((a, b) => compare(b.date, a.date) || compare(a.certainty, b.certainty))[0] ?? null
}

/** What a document says of the promise by itself, before its name. */
const SAYS = {
  fulfils: 'voldaan volgens',
  'fulfilled-before': 'eerder al voldaan volgens',
  renews: 'nieuwe termijn in',
  none: 'genoemd in',
} as const

/** The last contact in Dutch: what named the promise last, or up to which document, the newest read, nothing was found. */
export function tellLastContact(
  commitment: Pick<ListedCommitment, 'followUps' | 'outcome'>,
  readThrough: Day | null,
): string {
  const contact = findLastContact(commitment)
  if (!contact && commitment.outcome === 'fulfilled') return 'vastgelegd als voldaan; zie het verloop in de monitor'
  if (!contact)
    return readThrough
      ? `geen vervolg gevonden in documenten t/m ${formatDay(readThrough)}`
      : 'geen vervolg gevonden in de documenten die zijn gelezen'
  if (contact.verdict) return `${outcomeWord(contact.verdict)} met ${nameInSentence(contact)}`
  return contact.certainty === 'explicit'
    ? `${SAYS[contact.effect]} ${nameInSentence(contact)}`
    : `mogelijk vervolg, niet bevestigd: ${nameDocumentId(contact.document, contact.date)}`
}

/** A document behind "met": "het antwoord op Kamervragen van 7 juli 2025", "Kamerstuk 30 821, nr. 51, 13 december 2018". */
export function nameInSentence({ document, date }: { document: string; date: Day | null }): string {
  const name = nameDocumentId(document, date)
  return /^(?:Antwoord op|document van) /u.test(name) ? `het ${name.slice(0, 1).toLowerCase()}${name.slice(1)}` : name
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}
