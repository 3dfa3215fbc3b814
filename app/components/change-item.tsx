import type { Change } from '#db/queries/changes.server'
import { formatMoment } from '../format-moment'
import { tidyQuote } from '../source-text'
import { DecisionEntry } from './decision-entry'
import { PageLink } from './links'

/** One thing people did, with the promise it is about. */
export function ChangeItem({ change, takenBack }: { change: Change; takenBack: boolean }) {
  return (
    <>
      <div className={takenBack ? 'undone' : undefined}>
        <What change={change} />
        {takenBack ? <p className="quiet small">later teruggenomen</p> : null}
      </div>
      <p className="small">
        over{' '}
        <PageLink to={`/toezeggingen/${encodeURIComponent(change.commitment)}`}>
          «{shorten(tidyQuote(change.quote))}»
        </PageLink>
      </p>
    </>
  )
}

function What({ change }: { change: Change }) {
  if (change.kind === 'decision') return <DecisionEntry entry={change.entry} />
  const moment = <time dateTime={change.recordedAt}>{formatMoment(change.recordedAt)}</time>
  return (
    <>
      <p>
        {change.kind === 'report'
          ? `Melding ${change.number} van een lezer`
          : `Antwoord op melding ${change.report}: ${change.accepted ? 'overgenomen' : 'niet overgenomen'}`}
      </p>
      <p className="said">{change.message}</p>
      <p className="quiet small">
        {change.kind === 'answer' ? `${change.author}, ` : ''}
        {moment}
      </p>
    </>
  )
}

function shorten(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s+\S*$/u, '')} …`
}
