import type { Database } from '#db/open.server'
import { findCommitment } from '#db/queries/commitments.server'
import { findDocument } from '#db/queries/documents.server'
import { findLink, type Link, type LinkPlace, listLinks } from '#db/queries/links.server'
import { findReview } from '#db/queries/queue.server'
import type { Day } from '#extractors/types'
import { clip, type PageQuery, readPageQuery } from '../page-query.server'
import { layOutPassage } from '../passage-view'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'

const KINDS: Record<string, Link['certainty']> = { waarschijnlijk: 'likely', uitdrukkelijk: 'explicit' }

/** What the address asks for: the kind of proposal, and the pair to show (the first one without). */
export interface LinkRequest extends PageQuery {
  certainty: Link['certainty']
  chosen: LinkPlace | null
}

/** Reads the address of the queue of follow-ups; an unknown name or value is a 400 that says which. */
export function readLinkRequest(request: Request): LinkRequest {
  const page = readPageQuery(request, ['soort', 'toezegging', 'vervolg', 'gedaan'])
  const word = page.params.get('soort') || 'waarschijnlijk'
  const certainty = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined
  if (!certainty) {
    const words = Object.keys(KINDS).join(' of ')
    throw refuse(400, REFUSALS.choice('soort', clip(word), words))
  }
  const [commitment, document] = [page.params.get('toezegging'), page.params.get('vervolg')]
  return { ...page, certainty, chosen: commitment && document ? { commitment, document } : null }
}

/** The address of the queue with this kind, and what else it has to say. */
export function linkAddress(
  certainty: Link['certainty'],
  place: LinkPlace | null = null,
  more: Record<string, string> = {},
): string {
  const params = new URLSearchParams()
  if (certainty === 'explicit') params.set('soort', 'uitdrukkelijk')
  if (place) {
    params.set('toezegging', place.commitment)
    params.set('vervolg', place.document)
  }
  for (const [name, value] of Object.entries(more)) params.set(name, value)
  return params.size > 0 ? `/koppelingen?${params}` : '/koppelingen'
}

/** What comes before and after a pair; after the last comes the first again. */
export function findNeighbours(links: LinkPlace[], place: LinkPlace): Record<'previous' | 'next', LinkPlace | null> {
  const at = links.findIndex((one) => isSame(one, place))
  const others = links.filter((one) => !isSame(one, place))
  if (others.length === 0) return { previous: null, next: null }
  if (at < 0) return { previous: null, next: others[0] ?? null }
  return { previous: others.at(at - 1) ?? null, next: others[at] ?? others[0] ?? null }
}

function isSame(one: LinkPlace, other: LinkPlace): boolean {
  return one.commitment === other.commitment && one.document === other.document
}

/** All that the page shows; `current` is null when nothing waits. */
export function buildLinkPage(db: Database, { certainty, chosen, asOf }: LinkRequest) {
  const lists = { likely: listLinks(db, asOf, 'likely'), explicit: listLinks(db, asOf, 'explicit') }
  const links = lists[certainty]
  const place = chosen ?? links[0] ?? null
  const current = place && readPair(db, place, asOf)
  if (chosen && !current) {
    throw refuse(404, REFUSALS.noLink())
  }
  const { previous, next } = place ? findNeighbours(links, place) : { previous: null, next: null }
  return {
    certainty,
    count: links.length,
    position: place ? links.findIndex((one) => isSame(one, place)) + 1 : 0,
    current,
    previous: previous && linkAddress(certainty, previous),
    next: next && linkAddress(certainty, next),
    here: linkAddress(certainty, place),
    kinds: (['likely', 'explicit'] as const).map((kind) => ({
      certainty: kind,
      count: lists[kind].length,
      to: linkAddress(kind),
      current: certainty === kind,
    })),
  }
}

/** A promise beside the later document, each with the words around it. */
function readPair(db: Database, place: LinkPlace, asOf: Day) {
  const link = findLink(db, place)
  const commitment = findCommitment(db, place.commitment, asOf)
  const review = findReview(db, place.commitment)
  const later = findDocument(db, place.document, asOf)
  const own = commitment && findDocument(db, commitment.document.id, asOf)
  if (!link || !commitment || !review || !later || !own) return null
  const { text, blocks, commitments: _, acknowledgements: __, ...facts } = later
  const marked = link.passage && { id: 'vervolg', span: link.passage, deadlineSpan: null }
  return {
    link,
    commitment,
    version: review.version,
    promised: layOutPassage(own, commitment),
    later: facts,
    passage: marked && layOutPassage({ text, blocks }, marked),
  }
}
