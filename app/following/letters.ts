import type { FeedItem } from '#db/queries/feeds.server'
import type { Day } from '#extractors/types'
import { FEED_FACTS } from '../exports/feed'
import { FEEDS, type FeedName } from '../exports/formats'
import { tellActor, tellQuote, tellSource, tellStatus, tellTerm } from '../exports/tell-commitment'
import { formatDay } from '../format-day'
import { capitalise, countOf } from '../labels'

/** A mail in plain text. */
export interface Letter {
  to: string
  subject: string
  text: string
  /** The page on which the reader stops: goes into List-Unsubscribe. */
  stop: string
}

/** The page of a reader: to confirm, see what is followed, and stop. */
export function readerPage(origin: string, token: string): string {
  return `${origin}/volgen/mail?code=${encodeURIComponent(token)}`
}

/** Asks the owner of an address to confirm. `told` is the list in words; it says nothing else of what others typed. */
export function writeConfirmation(reader: { address: string; token: string }, told: string, origin: string): Letter {
  const page = readerPage(origin, reader.token)
  return {
    to: reader.address,
    subject: 'Bevestig dat u toezeggingen wilt volgen',
    text: `Iemand vroeg op ${origin} om dit adres op de hoogte te houden van:

  ${told}

Bent u dat? Bevestig het op deze pagina:
${page}

Bent u dat niet? Dan hoeft u niets te doen: er komt geen bericht meer over, en na een week vergeten wij uw adres.
`,
    stop: page,
  }
}

/** What happened in one feed since the last mail. */
export interface Section {
  feed: FeedName
  items: FeedItem[]
}

/** One mail with everything new for a reader, however many of the followed lists it stands in. */
export function writeDigest(
  reader: { address: string; token: string },
  sections: Section[],
  { origin, asOf }: { origin: string; asOf: Day },
): Letter {
  const page = readerPage(origin, reader.token)
  const total = sections.reduce((sum, { items }) => sum + items.length, 0)
  const parts = FEEDS.flatMap((feed) => sections.filter((section) => section.feed === feed && section.items.length > 0))
  return {
    to: reader.address,
    subject: `Toezeggingen: ${countOf(total, 'bericht', 'berichten')} op ${formatDay(asOf)}`,
    text: `${parts.map((section) => writeSection(section, origin, asOf)).join('\n')}
U krijgt dit omdat u toezeggingen volgt. Bekijk wat u volgt, of stop:
${page}
`,
    stop: page,
  }
}

function writeSection({ feed, items }: Section, origin: string, asOf: Day): string {
  const title = capitalise(FEED_FACTS[feed].title)
  const entries = items.map(({ commitment }) =>
    [
      tellQuote(commitment),
      tellActor(commitment),
      tellTerm(commitment),
      tellStatus(commitment, asOf),
      tellSource(commitment),
      origin + commitment.url,
    ].join('\n'),
  )
  return `${title}\n${'-'.repeat(title.length)}\n\n${entries.join('\n\n')}\n`
}
