import { useHref } from '@remix-run/react'
import type { ListedDocument } from '#db/contract'
import type { Timeline, TimelineEvent } from '#db/queries/timeline.server'
import { nameDocument, nameShortly } from '../kamerstuk'
import { LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { tidyQuote } from '../source-text'
import { DECISION_WORDS } from '../words/decision'
import { TIMELINE_WORDS } from '../words/timeline'
import { DayText } from './day'
import { DecisionEntry } from './decision-entry'
import { PageLink } from './links'

/** What an undated document promised was promised before any peildatum; its day is no day of the calendar. */
const FIRST_YEAR = '1800'

interface TimelineProps {
  timeline: Timeline
  asOf: string
  url: string
  /** The document in which it was promised. */
  made: ListedDocument
}

/** What happened to a promise, oldest first, each thing with its document or its author. */
export function TimelineList({ timeline, asOf, url, made }: TimelineProps) {
  const { events, later } = timeline
  const words = useWords(TIMELINE_WORDS)
  const here = useHref(url)
  return (
    <section className="section" aria-labelledby="verloop">
      <h2 id="verloop">{words.title}</h2>
      <ol className="timeline">
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: history only grows at its end
          <li key={index}>
            <p className="timeline-day">{event.day < FIRST_YEAR ? words.unknownDay : <DayText day={event.day} />}</p>
            <div>
              <Event event={event} made={made} />
            </div>
          </li>
        ))}
      </ol>
      {later > 0 ? (
        <p className="quiet">
          {words.later(later)} <DayText day={asOf} />. <a href={here}>{words.toToday}</a>
        </p>
      ) : null}
    </section>
  )
}

function Event({ event, made }: { event: TimelineEvent; made: ListedDocument }) {
  const words = useWords(TIMELINE_WORDS)
  switch (event.kind) {
    case 'made':
      return <MadeEvent event={event} made={made} />
    case 'follow-up':
      return <FollowUpEvent event={event} />
    case 'decision':
      return <DecisionEvent event={event} />
    case 'register':
      return <RegisterEvent event={event} />
    case 'report':
      return (
        <>
          <p>{words.report(event.number)}</p>
          <p className="said">{event.message}</p>
        </>
      )
    case 'answer':
      return (
        <>
          <p>{words.answer(event.author, event.number, event.accepted)}</p>
          <p className="said" lang="nl">
            {event.message}
          </p>
        </>
      )
    default:
      return event satisfies never
  }
}

type EventOf<Kind> = Extract<TimelineEvent, { kind: Kind }>

function MadeEvent({ event, made }: { event: EventOf<'made'>; made: ListedDocument }) {
  const words = useWords(TIMELINE_WORDS)
  const language = useLanguage()
  return (
    <p>
      {words.made} <PageLink to={made.url}>{nameDocument(made, language)}</PageLink>
      {event.words ? (
        <>
          , <span lang="nl">«{event.words}»</span>
        </>
      ) : (
        `, ${words.noTerm}`
      )}
      {event.latest ? (
        <>
          : {words.lastDay} <DayText day={event.latest} />
        </>
      ) : null}
    </p>
  )
}

function DecisionEvent({ event: { entry } }: { event: EventOf<'decision'> }) {
  const words = useWords(DECISION_WORDS)
  return (
    <div className={entry.undone ? 'undone' : undefined}>
      <DecisionEntry entry={entry} />
      {entry.undone ? <p className="quiet small">{words.takenBack}</p> : null}
    </div>
  )
}

function RegisterEvent({ event: { status, outcome } }: { event: EventOf<'register'> }) {
  const words = useWords(TIMELINE_WORDS)
  const labels = LABELS[useLanguage()]
  return (
    <p>
      {words.register} <span lang="nl">«{status}»</span>
      {outcome ? `: ${labels.outcome(outcome)}` : `; ${words.noOutcome}`}
    </p>
  )
}

function FollowUpEvent({ event }: { event: EventOf<'follow-up'> }) {
  const { day, document, certainty, effect, verdict, passage, latest, words: said } = event
  const language = useLanguage()
  const words = useWords(TIMELINE_WORDS)
  const counts = !verdict && certainty === 'explicit' && effect !== 'none'
  return (
    <>
      <p>
        <PageLink to={`/documenten/${encodeURIComponent(document)}`}>{nameShortly(document, day, language)}</PageLink>{' '}
        {verdict ? words.verdicts[verdict] : certainty === 'explicit' ? words.effects[effect] : words.perhaps}
        {counts && latest ? (
          <>
            : <span lang="nl">«{said}»</span>, {words.lastDay} <DayText day={latest} />
          </>
        ) : null}
      </p>
      {passage && verdict !== 'none' ? (
        <blockquote className="said" lang="nl">
          {tidyQuote(passage)}
        </blockquote>
      ) : null}
    </>
  )
}
