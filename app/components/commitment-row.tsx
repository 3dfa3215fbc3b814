import { nameDocument } from '../kamerstuk'
import { ACTOR_WORDS, UNREVIEWED } from '../labels'
import { useWords } from '../language'
import type { Row } from '../row'
import { STANDING_WORDS } from '../words/standing'
import { DayText } from './day'
import { PageLink } from './links'
import { Quote } from './quote'
import { StatusLabel } from './status'

/** One promise in a list: status, the words, where they stand, who must act and by when. */
export function CommitmentRow({ commitment, short = false }: { commitment: Row; short?: boolean }) {
  const { document, deadline, actor } = commitment
  return (
    <article className={`row${short ? ' row-short' : ''}`}>
      <p className="row-status">
        <StatusLabel {...commitment} />
      </p>
      <div className="row-words">
        <p>
          <PageLink className="row-link" to={commitment.url}>
            <Quote quote={commitment.quote} term={deadline?.words ?? null} short={short} />
          </PageLink>
        </p>
        <p className="row-source">
          <PageLink to={`${document.url}#${commitment.id}`}>{nameDocument(document)}</PageLink>
          {document.date && document.number ? (
            <>
              , <DayText day={document.date} />
            </>
          ) : null}
          {commitment.reviewed ? null : <> · {short ? 'nog niet beoordeeld' : UNREVIEWED}</>}
          {commitment.certainty === 'possible' && !commitment.reviewed ? ' · mogelijk een toezegging' : null}
        </p>
      </div>
      <dl className="row-facts">
        <div>
          <dt>Laatste dag</dt>
          <dd>
            <LastDay deadline={deadline} />
            <Age days={commitment.ageDays} />
          </dd>
        </div>
        <div>
          <dt>Wie</dt>
          <dd>{actor.office ?? ACTOR_WORDS[actor.type]}</dd>
        </div>
      </dl>
    </article>
  )
}

/** Never a bare date: the rule that made it stands beside it, and the words it was made of in the quote. */
function LastDay({ deadline }: Pick<Row, 'deadline'>) {
  if (!deadline) return <span className="quiet">geen termijn genoemd</span>
  return (
    <>
      {deadline.latest ? <DayText day={deadline.latest} /> : <span className="quiet">geen dag</span>}{' '}
      <PageLink className="rule-link" to={`/regels#${deadline.rule}`}>
        <span className="hidden-text">volgens regel </span>
        {deadline.rule}
      </PageLink>
    </>
  )
}

/** How long a promise without a last day has been open. */
function Age({ days }: { days: number | null }) {
  const words = useWords(STANDING_WORDS)
  return days === null ? null : <span className="block quiet small">{words.open(days)}</span>
}
