import type { ListedCommitment } from '#db/contract'
import type { Timeline } from '#db/queries/timeline.server'
import { nameDocumentId } from '../kamerstuk'
import { useLanguage, useWords } from '../language'
import { PROMISE_WORDS } from '../words/promise'
import { TIMELINE_WORDS } from '../words/timeline'
import { DayText } from './day'
import { PageLink } from './links'

type FollowUp = Pick<ListedCommitment['followUps'][number], 'document' | 'certainty' | 'effect' | 'verdict'> & {
  date: string | null
  reasons: string[]
}

/** Later documents that may keep the promise; none is said as plainly as some, with the day of the newest document read. */
export function FollowUps({ followUps, readThrough }: { followUps: FollowUp[]; readThrough: string | null }) {
  const language = useLanguage()
  const words = useWords(PROMISE_WORDS)
  const { effects } = useWords(TIMELINE_WORDS)
  return (
    <section className="section" aria-labelledby="vervolg">
      <h2 id="vervolg">{words.followUps}</h2>
      {followUps.length === 0 ? (
        <p>
          {words.noFollowUps}
          {readThrough ? (
            <>
              {' '}
              {words.readThrough} <DayText day={readThrough} />
            </>
          ) : null}
          .
        </p>
      ) : (
        <ul className="plain-list">
          {followUps.map(({ document, date, certainty, effect, verdict, reasons }) => (
            <li key={document}>
              <PageLink to={`/documenten/${encodeURIComponent(document)}`}>
                {nameDocumentId(document, date, language)}
              </PageLink>
              : {verdict ? words.verdicts[verdict] : certainty === 'explicit' ? effects[effect] : words.likely}
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

/** The follow-ups of a promise, and after them the documents that only a person pointed at. */
export function listAllFollowUps(found: FollowUp[], timeline: Timeline | null): FollowUp[] {
  const pointed = new Map<string, FollowUp>()
  for (const event of timeline?.events ?? []) {
    if (event.kind !== 'decision' || event.entry.undone || event.entry.act.action !== 'follow-up') continue
    const { document, verdict } = event.entry.act
    pointed.delete(document)
    if (verdict !== 'none' && !found.some((one) => one.document === document)) {
      pointed.set(document, { document, date: null, certainty: 'likely', effect: 'none', verdict, reasons: [] })
    }
  }
  return [...found, ...pointed.values()]
}
