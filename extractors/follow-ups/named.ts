import type { Acknowledgement, Span } from '../types'
import { findSamePost } from './post'
import type { Pair } from './rule'
import { shareWith } from './subject'

/** From this share of the promise's subject on, an acknowledgement speaks of this promise and not of another one. */
const SAME_PROMISE = 0.3
/** The acknowledgement of the later document that a test accepts and that shares most with the promise. */
export function bestAcknowledgement(
  pair: Pair,
  accepts: (acknowledgement: Acknowledgement) => boolean,
): { acknowledgement: Acknowledgement; share: number } | null {
  let best: { acknowledgement: Acknowledgement; share: number } | null = null
  for (const acknowledgement of pair.later.facts.acknowledgements.filter(accepts)) {
    const share = shareWith(pair.promise, acknowledgement.quote)
    if (share >= SAME_PROMISE && share > (best?.share ?? 0)) best = { acknowledgement, share }
  }
  return best
}

/** The place alone of a thing that has one. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Whether the later document comes from the promise's post or dossier. */
export function sharesPost({ promise, later }: Pair): boolean {
  const { ministries, document } = promise.facts
  return (
    findSamePost(ministries, later.facts.ministries).length > 0 ||
    (document.dossier !== null && document.dossier === later.facts.dossier)
  )
}
