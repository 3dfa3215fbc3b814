import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { CommitmentDetail, ListedCommitment } from '#db/contract'
import { withoutPersonalData } from '#db/published.server'
import { findCommitment } from '#db/queries/commitments.server'
import { listRevisions } from '#db/queries/revisions.server'
import { readTimeline, type TimelineEvent } from '#db/queries/timeline.server'
import { LICENCE, VERSION } from '#db/release.server'
import { exportText } from '#extractors/published-text'
import type { Day } from '#extractors/types'
import { withAsOf } from '../components/links'
import { readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'
import { type About, tellAbout } from './about'
import { answerExport } from './answer.server'
import { type FeedEntry, writeAtom } from './atom'
import { writeCalendar } from './calendar.server'
import type { Format } from './formats'
import { tellEvent } from './tell-change'
import { tellQuote, tellShortly, tellStatus } from './tell-commitment'

/** One promise as a calendar: its last day, which moves when the term moves. */
export function answerIcs(args: LoaderFunctionArgs) {
  const { commitment, asOf, about } = readPromise(args, 'ics')
  const { request, context } = args
  return answerExport(request, { db: context.db, format: 'ics', asOf }, () => {
    const revisions = listRevisions(context.db, [commitment.id], asOf)
    const undated = commitment.deadline?.latest ? [] : ['Deze toezegging heeft nog geen laatste dag.']
    return { name: 'toezegging', body: writeCalendar([commitment], revisions, about, undated) }
  })
}

/** One promise as in the list. */
export function answerJson(args: LoaderFunctionArgs) {
  const { commitment, asOf } = readPromise(args, 'json')
  return answerExport(args.request, { db: args.context.db, format: 'json', asOf }, () => {
    const item = withoutPersonalData(toListedOnly(commitment))
    const told = { peildatum: asOf, licence: LICENCE, version: VERSION, item }
    return { name: 'toezegging', body: `${JSON.stringify(told, null, 2)}\n` }
  })
}

/** What a list shows of it: not the text around it, which may hold names and numbers. */
function toListedOnly(commitment: CommitmentDetail): ListedCommitment {
  const {
    span: _span,
    deadlineSpan: _term,
    repeats: _repeats,
    context: _context,
    officeHolders: _names,
    ...listed
  } = commitment
  return listed
}

/** One promise as a feed: what happened to it, newest first. */
export function answerAtom(args: LoaderFunctionArgs) {
  const { commitment, asOf, about } = readPromise(args, 'atom')
  const { request, context } = args
  return answerExport(request, { db: context.db, format: 'atom', asOf }, () => {
    const events = readTimeline(context.db, commitment.id, asOf)?.events ?? []
    const page = context.origin + commitment.url
    const body = writeAtom({
      title: `Toezegging: ${tellShortly(commitment)}`,
      subtitle: [tellQuote(commitment), tellStatus(commitment, asOf), ...tellAbout(about, 1)].join(' '),
      ...{ id: `${page}.atom`, page, self: `${page}.atom`, rights: LICENCE },
      entries: events.map((event, index) => toEntry(event, index, page)).toReversed(),
    })
    return { name: 'toezegging', body }
  })
}

function readPromise({ request, params, context }: LoaderFunctionArgs, format: Format) {
  const { asOf, given } = readPageQuery(request)
  const id = params.id ?? ''
  const commitment: CommitmentDetail | null = findCommitment(context.db, id, asOf)
  if (!commitment) throw refuse(404, REFUSALS.noPromiseThen())
  if (commitment.id !== id) throw redirect(withAsOf(`${commitment.url}.${format}`, given), 301)
  const about: About = {
    ...{ origin: context.origin, peildatum: asOf, query: `toezegging ${id}`, count: 1 },
    ...{ licence: LICENCE, version: VERSION, page: withAsOf(context.origin + commitment.url, asOf) },
  }
  return { commitment, asOf, about }
}

/** Each event has a lasting id: by its document or its number. */
function toEntry(event: TimelineEvent, index: number, page: string): FeedEntry {
  const { title, author, text } = tellEvent(event)
  return {
    ...{ id: `${page}#${markOf(event, index)}`, title: exportText(title), author, page },
    ...{ at: `${event.day < FIRST_DAY ? FIRST_DAY : event.day}T00:00:00Z`, text: exportText(text) },
  }
}

/** An undated document was there before any day. */
const FIRST_DAY: Day = '1970-01-01'

function markOf(event: TimelineEvent, index: number): string {
  switch (event.kind) {
    case 'made':
      return 'toegezegd'
    case 'follow-up':
      return `vervolg-${event.document}`
    case 'decision':
      return `besluit-${event.entry.number}`
    case 'register':
      return `register-${event.day}-${index}`
    case 'report':
      return `melding-${event.number}`
    case 'answer':
      return `antwoord-${event.number}-${index}`
    default:
      return event satisfies never
  }
}
