import type { Timeline, TimelineEvent } from '#db/queries/timeline.server'
import { nameDocumentId } from '../kamerstuk'
import { countOf, outcomeWord } from '../labels'
import { tidyQuote } from '../source-text'
import { DayText } from './day'
import { DecisionEntry } from './decision-entry'
import { PageLink } from './links'

/** What an undated document promised was promised before any peildatum; its day is no day of the calendar. */
const FIRST_YEAR = '1800'

/** What happened to a promise, oldest first, each thing with its document or its author. */
export function TimelineList({ timeline, asOf, url }: { timeline: Timeline; asOf: string; url: string }) {
  const { events, later } = timeline
  return (
    <section className="section" aria-labelledby="verloop">
      <h2 id="verloop">Verloop</h2>
      <ol className="timeline">
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: history only grows at its end
          <li key={index}>
            <p className="timeline-day">{event.day < FIRST_YEAR ? 'dag onbekend' : <DayText day={event.day} />}</p>
            <div>
              <Event event={event} />
            </div>
          </li>
        ))}
      </ol>
      {later > 0 ? (
        <p className="quiet">
          {countOf(later, 'latere gebeurtenis staat', 'latere gebeurtenissen staan')} hier niet: zij zijn van na{' '}
          <DayText day={asOf} />. <a href={url}>Naar vandaag</a>
        </p>
      ) : null}
    </section>
  )
}

function Event({ event }: { event: TimelineEvent }) {
  switch (event.kind) {
    case 'made':
      return (
        <p>
          Toegezegd in <DocumentLink id={event.document} />
          {event.words ? `, «${event.words}»` : ', zonder termijn'}
          {event.latest ? (
            <>
              : laatste dag <DayText day={event.latest} />
            </>
          ) : null}
        </p>
      )
    case 'follow-up':
      return <FollowUpEvent event={event} />
    case 'decision':
      return (
        <div className={event.entry.undone ? 'undone' : undefined}>
          <DecisionEntry entry={event.entry} />
          {event.entry.undone ? <p className="quiet small">later teruggenomen</p> : null}
        </div>
      )
    case 'register':
      return (
        <p>
          Het register van de Kamer zegt «{event.status}»
          {event.outcome ? `: ${outcomeWord(event.outcome)}` : '; dat telt niet mee als uitkomst'}
        </p>
      )
    case 'report':
      return (
        <>
          <p>Melding {event.number} van een lezer:</p>
          <p className="said">{event.message}</p>
        </>
      )
    case 'answer':
      return (
        <>
          <p>
            Antwoord van {event.author} op melding {event.number} (
            {event.accepted ? 'klopt, aangepast' : 'niet overgenomen'}):
          </p>
          <p className="said">{event.message}</p>
        </>
      )
    default:
      return event satisfies never
  }
}

const EFFECTS = {
  fulfils: 'zegt dat hieraan is voldaan',
  'fulfilled-before': 'zegt dat hieraan al was voldaan',
  renews: 'geeft een nieuwe termijn',
  none: 'noemt deze toezegging',
} as const

function FollowUpEvent({ event }: { event: Extract<TimelineEvent, { kind: 'follow-up' }> }) {
  const { document, certainty, effect, verdict, reasons, passage, latest, words } = event
  const counts = certainty === 'explicit' && effect !== 'none'
  return (
    <>
      <p>
        <DocumentLink id={document} />{' '}
        {counts
          ? EFFECTS[effect]
          : certainty === 'explicit'
            ? EFFECTS.none
            : 'is misschien een vervolg; het telt niet mee'}
        {counts && latest ? (
          <>
            : «{words}», laatste dag <DayText day={latest} />
          </>
        ) : null}
        {verdict ? '; hierover is besloten' : ''}
      </p>
      {passage && verdict !== 'none' ? (
        <blockquote className="said" lang="nl">
          {tidyQuote(passage)}
        </blockquote>
      ) : null}
      <p className="quiet small">{reasons.join('; ')}</p>
    </>
  )
}

function DocumentLink({ id }: { id: string }) {
  return <PageLink to={`/documenten/${encodeURIComponent(id)}`}>{nameDocumentId(id, null)}</PageLink>
}
