import type { ListedCommitment } from '#db/contract'
import { nameDocumentId } from '../kamerstuk'
import { DayText } from './day'
import { PageLink } from './links'

type FollowUp = ListedCommitment['followUps'][number]

const CERTAINTIES: Record<FollowUp['certainty'], string> = {
  explicit: 'noemt deze toezegging',
  likely: 'mogelijk vervolg; telt pas als een mens het bevestigt',
}

/** Later documents that may keep the promise; none is said as plainly as some. */
export function FollowUps({ followUps, asOf }: { followUps: FollowUp[]; asOf: string }) {
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
              <PageLink to={`/documenten/${encodeURIComponent(document)}`}>{nameDocumentId(document, date)}</PageLink>:{' '}
              {CERTAINTIES[certainty]}
              {reasons.length > 0 ? <span className="block quiet small">{reasons.join('; ')}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
