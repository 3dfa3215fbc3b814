import type { ListedCommitment } from '#db/contract'
import { DayText } from './day'
import { PageLink } from './links'

/** Later documents that may keep the promise; none is said as plainly as some. */
export function FollowUps({ followUps, asOf }: { followUps: ListedCommitment['followUps']; asOf: string }) {
  return (
    <section className="section" aria-labelledby="vervolg">
      <h2 id="vervolg">Vervolg</h2>
      {followUps.length === 0 ? (
        <p>
          Geen vervolg gevonden in de documenten tot en met <DayText day={asOf} />.
        </p>
      ) : (
        <ul className="plain-list">
          {followUps.map(({ document, date, certainty, reasons }) => (
            <li key={document}>
              <PageLink to={`/documenten/${encodeURIComponent(document)}`}>{document}</PageLink>, <DayText day={date} />
              : {certainty === 'explicit' ? 'noemt deze toezegging' : 'mogelijk vervolg'} ({reasons.join('; ')})
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
