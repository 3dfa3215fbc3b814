import type { CommitmentList } from '#db/contract'
import { formatDay } from '../format-day'
import { countOf, UNREVIEWED } from '../labels'
import { LIST_WORDS } from '../words/list'

/** What every export says of itself, in its own place for such things. */
export interface About {
  /** Our own address, without a slash at the end. */
  origin: string
  peildatum: string
  /** The query as it stands in an address; empty for the whole list. */
  query: string
  count: number
  /** The count is a lower bound: see `CommitmentList`. */
  atLeast?: boolean
  licence: string
  version: string
  /** Where the same stands as a page, when that is not the list. */
  page?: string
}

/** What an export of this list says of itself. */
export function aboutList(list: Omit<CommitmentList, 'items' | 'next'>, origin: string): About {
  const { peildatum, count, atLeast, licence, version } = list
  const pairs = Object.entries(list.query).flatMap(([name, values]) => values.map((value) => [name, value]))
  return { origin, peildatum, query: new URLSearchParams(pairs).toString(), count, atLeast, licence, version }
}

/** The address of the same list as a page, on the same day. */
export function pageOf({ origin, query, peildatum, page }: About): string {
  return page ?? `${origin}/toezeggingen?${query ? `${query}&` : ''}peildatum=${peildatum}`
}

/** The same in Dutch sentences. `held` is how many of the rows the file holds, `left` says which are not in it. */
export function tellAbout(about: About, held: number, left: string[] = []): string[] {
  const { peildatum, query, count, licence, version } = about
  return [
    `Stand op ${formatDay(peildatum)}. Zoekvraag: ${query || 'alle toezeggingen'}. ${countOf(count, 'toezegging', 'toezeggingen')}, waarvan ${held} in dit bestand.`,
    ...(about.atLeast ? [LIST_WORDS.nl.cut] : []),
    ...left,
    `Wat “${UNREVIEWED}” heet, heeft nog niemand bevestigd: de woorden in het document tellen.`,
    `Bron: Toezeggingenmonitor ${version}, ${pageOf(about)}. Licentie: ${licence}`,
  ]
}

/** Why a file holds fewer rows than the list: never silently. Empty when it holds them all. */
export function tellLeftOut(count: number, held: number, most: number): string[] {
  if (count <= held) return []
  return [
    `Dit bestand houdt op bij ${most}: ${count - held} van de ${count} staan er niet in. Verklein de zoekvraag, of neem CSV: daarin staan ze alle.`,
  ]
}
