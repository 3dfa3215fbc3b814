import type { CommitmentDetail } from '#db/contract'
import { citeInFull } from './kamerstuk'
import { printQuote } from './source-text'

/** Quote, who, source and permalink in one line of text, ready to paste: the words first. */
export function writeCitation(
  { quote, actor, document, url }: Pick<CommitmentDetail, 'quote' | 'actor' | 'document' | 'url'>,
  origin: string,
): string {
  const who = [actor.person, actor.office].filter(Boolean).join(', ')
  return `«${printQuote(quote)}» (${who ? `${who}; ` : ''}${citeInFull(document)}) ${origin}${url}`
}
