import type { ListedCommitment } from '#db/contract'
import { nameDocumentId } from '../kamerstuk'
import { useLanguage, useWords } from '../language'
import { PROMISE_WORDS } from '../words/promise'
import { DayText } from './day'
import { PageLink } from './links'

type FollowUp = ListedCommitment['followUps'][number]

/** Later documents that may keep the promise; none is said as plainly as some. */
export function FollowUps({ followUps, asOf }: { followUps: FollowUp[]; asOf: string }) {
  const language = useLanguage()
  const words = useWords(PROMISE_WORDS)
  return (
    <section className="section" aria-labelledby="vervolg">
      <h2 id="vervolg">{words.followUps}</h2>
      {followUps.length === 0 ? (
        <p>
          {words.noFollowUps} <DayText day={asOf} />.
        </p>
      ) : (
        <ul className="plain-list">
          {followUps.map(({ document, date, certainty, reasons }) => (
            <li key={document}>
              <PageLink to={`/documenten/${encodeURIComponent(document)}`}>
                {nameDocumentId(document, date, language)}
              </PageLink>
              : {words.certainties[certainty]}
              {reasons.length > 0 ? (
                <span className="block quiet small" lang="nl">
                  {reasons.join('; ')}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
