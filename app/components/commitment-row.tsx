import type { ListedCommitment } from '#db/contract'
import { nameDocument } from '../kamerstuk'
import { ACTOR_WORDS, UNREVIEWED } from '../labels'
import { DayText } from './day'
import { PageLink } from './links'
import { Quote } from './quote'
import { StatusLabel } from './status'

/** One promise in a list: status, the words, where they stand, who must act and by when. */
export function CommitmentRow({ commitment, short = false }: { commitment: ListedCommitment; short?: boolean }) {
  const { document, deadline, actor } = commitment
  return (
    <article className={`row${short ? ' row-short' : ''}`}>
      <p className="row-status">
        <StatusLabel {...commitment} />
      </p>
      <div className="row-words">
        <p>
          <PageLink className="row-link" to={commitment.url}>
            <Quote quote={commitment.quote} term={deadline?.words ?? null} />
          </PageLink>
        </p>
        <p className="row-source">
          <PageLink to={`${document.url}#${commitment.id}`}>{nameDocument(document)}</PageLink>
          {document.date ? (
            <>
              , <DayText day={document.date} />
            </>
          ) : null}
          {commitment.reviewed ? null : <span className="tag">{short ? 'niet beoordeeld' : UNREVIEWED}</span>}
        </p>
      </div>
      <dl className="row-facts">
        <div>
          <dt>Wie</dt>
          <dd>{actor.office ?? ACTOR_WORDS[actor.type]}</dd>
        </div>
        <div>
          <dt>Laatste dag</dt>
          <dd>{deadline?.latest ? <DayText day={deadline.latest} /> : <NoDay words={deadline?.words ?? null} />}</dd>
        </div>
      </dl>
    </article>
  )
}

function NoDay({ words }: { words: string | null }) {
  return words ? <span className="quiet">geen dag te berekenen</span> : <span className="quiet">geen termijn genoemd</span>
}
