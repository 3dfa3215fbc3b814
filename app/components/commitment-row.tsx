import { hasNumber, nameDocument } from '../kamerstuk'
import { nameActor, tellUnreviewed } from '../labels'
import { useLanguage, useWords } from '../language'
import type { Row } from '../row'
import { addressOfRule } from '../rule-address'
import { isSetLater } from '../term-in-force'
import { LIST_WORDS } from '../words/list'
import { STANDING_WORDS } from '../words/standing'
import { DayText } from './day'
import { PageLink } from './links'
import { FoundQuote, Quote } from './quote'
import { StatusLabel } from './status'

/** One promise in a list: status, the words, where they stand, who must act and by when. */
export function CommitmentRow({ commitment, short = false }: { commitment: Row; short?: boolean }) {
  const { document, deadline, actor } = commitment
  const language = useLanguage()
  const words = useWords(LIST_WORDS)
  return (
    <article className={`row${short ? ' row-short' : ''}`}>
      <p className="row-status">
        <StatusLabel {...commitment} />
      </p>
      <div className="row-words">
        <p>
          <PageLink className="row-link" to={commitment.url}>
            {commitment.pieces ? (
              <FoundQuote pieces={commitment.pieces} />
            ) : (
              <Quote quote={commitment.quote} term={deadline?.words ?? null} short={short} />
            )}
          </PageLink>
        </p>
        <p className="row-source">
          <PageLink to={`${document.url}#${commitment.id}`}>{nameDocument(document, language)}</PageLink>
          {document.date && hasNumber(document) ? (
            <>
              , <DayText day={document.date} />
            </>
          ) : null}
          {commitment.reviewed ? null : <> · {short ? words.notReviewed : tellUnreviewed(commitment, language)}</>}
          {commitment.certainty === 'possible' && !commitment.reviewed ? ` · ${words.maybe}` : null}
          {commitment.clock === 'overdue' ? (
            <span className="no-print">
              {' · '}
              <PageLink to={`${commitment.url}/vraag`}>{words.ask}</PageLink>
            </span>
          ) : null}
        </p>
      </div>
      <dl className="row-facts">
        <div>
          <dt>{words.lastDay}</dt>
          <dd>
            <LastDay deadline={deadline} url={commitment.url} />
            <Age days={commitment.ageDays} />
          </dd>
        </div>
        <div>
          <dt>{words.who}</dt>
          <dd lang={actor.office ? 'nl' : undefined}>{nameActor(actor, language)}</dd>
        </div>
      </dl>
    </article>
  )
}

/**
 * Never a bare date: the rule that made it stands beside it, and the words it was made of in the quote; of a day that was
 * set later, the way to what set it.
 */
function LastDay({ deadline, url }: Pick<Row, 'deadline' | 'url'>) {
  const words = useWords(LIST_WORDS)
  if (!deadline) return <span className="quiet">{words.noTerm}</span>
  return (
    <>
      {deadline.latest ? <DayText day={deadline.latest} /> : <span className="quiet">{words.noDay}</span>}{' '}
      {isSetLater(deadline) ? (
        <PageLink className="rule-link" to={`${url}#termijn`}>
          {words.setLater}
        </PageLink>
      ) : (
        <PageLink className="rule-link" to={addressOfRule(deadline.rule)}>
          <span className="hidden-text">{words.byRule} </span>
          {deadline.rule}
        </PageLink>
      )}
    </>
  )
}

/** How long a promise without a last day has been open. */
function Age({ days }: { days: number | null }) {
  const words = useWords(STANDING_WORDS)
  return days === null ? null : <span className="block quiet small">{words.open(days)}</span>
}
