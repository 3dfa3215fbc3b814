import { eventOf, FEED_FACTS, soonUntil } from '#app/exports/feed'
import { FEEDS, MOST_ENTRIES } from '#app/exports/formats'
import { type Section, writeDigest } from '#app/following/letters'
import { readListQuery } from '#db/list-query'
import { forgetUnconfirmed, giveBack, listMailReaders, type MailReader, takeUnsent } from '#db/mail-readers.server'
import type { Database } from '#db/open.server'
import { listFeed } from '#db/queries/feeds.server'
import { addDays } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import type { SendMail } from './sender'

/** A letter of up to so many days before the reader began counts as news: it may have been loaded later. */
const LOOK_BACK_DAYS = 14
const DAYS_TO_CONFIRM = 7

export interface DigestReport {
  sent: number
  /** Readers for whom there was nothing new. */
  nothing: number
  failed: number
}

/**
 * Sends each reader one mail with what is new in the lists followed, and nothing when there is nothing. Run again it sends
 * nothing again; a mail that does not leave is tried the next time. Also forgets who never confirmed.
 */
export async function sendDigests(
  db: Database,
  send: SendMail,
  { origin, asOf }: { origin: string; asOf: Day },
): Promise<DigestReport> {
  const report: DigestReport = { sent: 0, nothing: 0, failed: 0 }
  forgetUnconfirmed(db, addDays(asOf, -DAYS_TO_CONFIRM))
  for (const reader of listMailReaders(db)) {
    const found = listNews(db, reader, asOf)
    const fresh = new Set(takeUnsent(db, reader.id, [...found.keys()]))
    if (fresh.size === 0) {
      report.nothing += 1
      continue
    }
    try {
      await send(writeDigest(reader, toSections(found, fresh), { origin, asOf }))
      report.sent += 1
    } catch {
      giveBack(db, reader.id, [...fresh])
      report.failed += 1
    }
  }
  return report
}

type News = Map<string, { feed: Section['feed']; item: Section['items'][number] }>

/** What happened in the lists followed since shortly before they were, each event once. */
function listNews(db: Database, reader: MailReader, asOf: Day): News {
  const news: News = new Map()
  for (const { query: text, confirmedOn } of reader.views) {
    const read = readListQuery(new URLSearchParams(text))
    if (confirmedOn === null || 'problem' in read) continue
    const since = addDays(confirmedOn, -LOOK_BACK_DAYS)
    for (const feed of FEEDS) {
      const days = { asOf, until: soonUntil(asOf) }
      for (const item of listFeed(db, FEED_FACTS[feed].kind, read.query, days, MOST_ENTRIES.atom).items) {
        const { mark, day } = eventOf(feed, item)
        if (day !== null && day >= since) news.set(`${item.commitment.id}#${mark}`, { feed, item })
      }
    }
  }
  return news
}

function toSections(news: News, fresh: Set<string>): Section[] {
  const kept = [...news].filter(([event]) => fresh.has(event)).map(([, one]) => one)
  return FEEDS.map((feed) => ({ feed, items: kept.filter((one) => one.feed === feed).map((one) => one.item) }))
}
