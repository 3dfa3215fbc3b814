import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { ListedCommitment } from '#db/contract'
import type { Revision } from '#db/queries/revisions.server'
import { exportText } from '#extractors/published-text'
import { outcomeWord, tellUnreviewed } from '../labels'
import { type About, pageOf, tellAbout } from './about'
import { tellActor, tellQuote, tellReview, tellShortly, tellSource, tellTerm } from './tell-commitment'

/**
 * A calendar (RFC 5545) with an all-day entry on the last day of each commitment that has one. The same data give the same
 * bytes: the stamp is the day of the last change, and nothing depends on the clock. No alarms: they are the reader's.
 */
export function writeCalendar(
  items: ListedCommitment[],
  revisions: Map<string, Revision>,
  about: About,
  left: string[],
): string {
  const dated = items.flatMap((item) => (item.deadline?.latest ? [{ item, day: item.deadline.latest }] : []))
  const calendar = ical({
    name: escapeValue(about.query ? `Toezeggingen (${about.query})` : 'Toezeggingen'),
    description: escapeValue(tellAbout(about, dated.length, left).join('\n')),
    prodId: { company: 'Toezeggingenmonitor', product: `Toezeggingen ${about.version}`, language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    url: pageOf(about),
    ttl: 6 * 3600,
    x: { 'X-TOEZEGGINGEN-PEILDATUM': about.peildatum, 'X-TOEZEGGINGEN-LICENTIE': about.licence },
  })
  for (const { item, day } of dated) {
    const revision = revisions.get(item.id)
    calendar.createEvent({
      id: `${encodeURIComponent(item.id)}@toezeggingenmonitor`,
      sequence: revision?.number ?? 0,
      stamp: startOf(revision?.day ?? item.document.date ?? day),
      start: startOf(day),
      end: new Date(startOf(day).getTime() + DAY_LENGTH),
      allDay: true,
      summary: tellSummary(item),
      description: tellEvent(item),
      url: about.origin + item.url,
      status: item.outcome === 'lapsed' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

const DAY_LENGTH = 86_400_000

/** The generator escapes what entries say, but not the name and description of the calendar itself (nor an id). */
function escapeValue(text: string): string {
  return exportText(text)
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\s*[\r\n]+\s*/gu, '\\n')
}

/** The generator reads days in UTC, so that no time zone of the machine moves one. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Outcome but not clock: that would make another calendar of it each day. */
function tellSummary(item: ListedCommitment): string {
  const { outcome, actor } = item
  const unreviewed = tellUnreviewed(item)
  const who = actor.ministry ? `${actor.ministry}: ` : ''
  const became = outcome === 'open' ? '' : `[${outcomeWord(outcome)}] `
  return `${became}${who}${tellShortly(item)}${unreviewed && ` (${unreviewed})`}`
}

function tellEvent(item: ListedCommitment): string {
  const lines = [tellQuote(item), tellActor(item), tellTerm(item), tellReview(item), tellSource(item)]
  return lines.filter(Boolean).join('\n')
}
