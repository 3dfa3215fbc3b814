import { DecisionRefused } from '#db/decide.server'
import { findQuote } from '#db/mark.server'
import type { Database } from '#db/open.server'
import type { Evidence } from '#extractors/decisions/types'
import type { Fields } from './read-act.server'

/**
 * The passage a form points at: `bewijs` is a document, `passage` words that stand in it (none: the whole document), or
 * `van_teken` and `tot_teken` a place in it. Throws DecisionRefused when the words do not stand there.
 */
export function readEvidence(db: Database, { bewijs, passage, van_teken, tot_teken }: Fields): Evidence | null {
  const document = bewijs?.trim()
  if (!document) {
    if (passage?.trim())
      throw new DecisionRefused('In welk document staat deze passage?', 'In which document does this passage stand?')
    return null
  }
  if (/^\d{1,9}$/u.test(van_teken ?? '') && /^\d{1,9}$/u.test(tot_teken ?? '')) {
    return { document, span: { start: Number(van_teken), end: Number(tot_teken) } }
  }
  return { document, span: passage?.trim() ? findQuote(db, document, passage) : null }
}
