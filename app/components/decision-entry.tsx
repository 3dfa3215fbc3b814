import type { LoggedDecision } from '#db/decision-log.server'
import { tellAct } from '../decisions/tell'
import { formatMoment } from '../format-moment'
import { nameDocumentId } from '../kamerstuk'
import { PageLink } from './links'

type Entry = Pick<LoggedDecision, 'number' | 'recordedAt' | 'author' | 'act' | 'reason' | 'evidence'>

/** One entry of the log: what was decided, by whom, when, why and on what evidence. */
export function DecisionEntry({ entry }: { entry: Entry }) {
  const { number, recordedAt, author, act, reason, evidence } = entry
  return (
    <>
      <p>{tellAct(act)}</p>
      {reason ? <p>Reden: {reason}</p> : null}
      <p className="quiet small">
        besluit {number} van {author}, <time dateTime={recordedAt}>{formatMoment(recordedAt)}</time>
        {evidence ? (
          <>
            {' '}
            · bewijs:{' '}
            <PageLink to={`/documenten/${encodeURIComponent(evidence.document)}`}>
              {nameDocumentId(evidence.document, null)}
            </PageLink>
          </>
        ) : null}
      </p>
    </>
  )
}
