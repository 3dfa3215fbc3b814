import type { FeedItem, FeedKind } from '#db/queries/feeds.server'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { type About, pageOf, tellAbout } from './about'
import { type Feed, type FeedEntry, writeAtom } from './atom'
import { type FeedName, SOON_DAYS } from './formats'
import { tellActor, tellQuote, tellShortly, tellSource, tellStatus, tellTerm } from './tell-commitment'

/** Each feed: what puts a promise in it, its title, and what its entries begin with. */
export const FEED_FACTS: Record<FeedName, { kind: FeedKind; title: string; entry: string }> = {
  nieuw: { kind: 'new', title: 'nieuwe toezeggingen', entry: 'Nieuw' },
  gewijzigd: { kind: 'changed', title: 'gewijzigde toezeggingen', entry: 'Gewijzigd' },
  bijna: { kind: 'soon', title: `toezeggingen die binnen ${SOON_DAYS} dagen op hun laatste dag komen`, entry: 'Bijna' },
  'te-laat': { kind: 'late', title: 'toezeggingen die te laat zijn', entry: 'Te laat' },
}

/** The last day that counts as near on a day. */
export function soonUntil(asOf: Day): Day {
  return addDays(asOf, SOON_DAYS)
}

/** A feed of promises; `search` is the query of its own address. */
export function writeFeed(name: FeedName, items: FeedItem[], about: About, search: string, left: string[]): string {
  const self = `${about.origin}/toezeggingen.atom${search}`
  const feed: Feed = {
    title: `Toezeggingenmonitor: ${FEED_FACTS[name].title}${about.query ? ` (${about.query})` : ''}`,
    subtitle: tellAbout(about, items.length, left).join(' '),
    id: self,
    page: pageOf(about),
    self,
    rights: about.licence,
    entries: items.map((item) => toEntry(name, item, about)),
  }
  return writeAtom(feed)
}

/** The id holds what happened and when, so that a second shift is a second entry and the same one never comes twice. */
function toEntry(name: FeedName, item: FeedItem, about: About): FeedEntry {
  const { commitment } = item
  const { mark, day } = eventOf(name, item)
  const page = about.origin + commitment.url
  return {
    id: `${page}#${mark}`,
    title: `${FEED_FACTS[name].entry}: ${tellShortly(commitment)}`,
    page,
    author: tellActor(commitment),
    at: `${day ?? '1970-01-01'}T00:00:00Z`,
    text: [
      tellQuote(commitment),
      tellTerm(commitment),
      tellStatus(commitment, about.peildatum),
      day ? '' : 'Het document heeft geen datum.',
      tellSource(commitment),
    ]
      .filter(Boolean)
      .join('\n'),
  }
}

/** What happened, told apart from every other thing that happens to the promise, and on which day; null: day unknown. */
export function eventOf(name: FeedName, { commitment, since }: FeedItem): { mark: string; day: Day | null } {
  const latest = commitment.deadline?.latest ?? null
  const day = dayOf(name, latest, commitment.document.date, since)
  return { mark: name === 'nieuw' ? name : `${name}-${name === 'gewijzigd' ? since : latest}`, day }
}

/** The day on which the promise came into the feed. */
function dayOf(name: FeedName, latest: Day | null, made: Day | null, since: Day): Day | null {
  if (name === 'gewijzigd') return since
  if (name === 'nieuw' || latest === null) return made
  return addDays(latest, name === 'bijna' ? -SOON_DAYS : 1)
}
