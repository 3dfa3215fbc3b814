import type { LoggedDecision } from '#db/decision-log.server'
import { tellAct } from '../decisions/tell'
import { formatMoment } from '../format-moment'
import { nameDocumentId } from '../kamerstuk'
import { useLanguage, useWords } from '../language'
import { DECISION_WORDS } from '../words/decision'
import { PageLink } from './links'

type Entry = Pick<LoggedDecision, 'number' | 'recordedAt' | 'author' | 'act' | 'reason' | 'evidence'>

/** One entry of the log: what was decided, by whom, when, why and on what evidence. */
export function DecisionEntry({ entry }: { entry: Entry }) {
  const { number, recordedAt, author, act, reason, evidence } = entry
  const language = useLanguage()
  const words = useWords(DECISION_WORDS)
  return (
    <>
      <p>{tellAct(act, language)}</p>
      {reason ? (
        <p>
          {words.reason}: <span lang="nl">{reason}</span>
        </p>
      ) : null}
      <p className="quiet small">
        {words.decision(number)} {author}, <time dateTime={recordedAt}>{formatMoment(recordedAt, language)}</time>
        {evidence ? (
          <>
            {' '}
            · {words.evidence}:{' '}
            <PageLink to={`/documenten/${encodeURIComponent(evidence.document)}`}>
              {nameDocumentId(evidence.document, null, language)}
            </PageLink>
          </>
        ) : null}
      </p>
    </>
  )
}
