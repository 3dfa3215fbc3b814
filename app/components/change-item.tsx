import type { Change } from '#db/queries/changes.server'
import { formatMoment } from '../format-moment'
import { useLanguage, useWords } from '../language'
import { tidyQuote } from '../source-text'
import { CHANGES_WORDS } from '../words/changes'
import { DECISION_WORDS } from '../words/decision'
import { DecisionEntry } from './decision-entry'
import { PageLink } from './links'

/** One thing people did, with the promise it is about. */
export function ChangeItem({ change, takenBack }: { change: Change; takenBack: boolean }) {
  const words = useWords(CHANGES_WORDS)
  const said = useWords(DECISION_WORDS)
  return (
    <>
      <div className={takenBack ? 'undone' : undefined}>
        <What change={change} />
        {takenBack ? <p className="quiet small">{said.takenBack}</p> : null}
      </div>
      <p className="small">
        {words.over}{' '}
        <PageLink to={`/toezeggingen/${encodeURIComponent(change.commitment)}`}>
          <span lang="nl">«{shorten(tidyQuote(change.quote))}»</span>
        </PageLink>
      </p>
    </>
  )
}

function What({ change }: { change: Change }) {
  const words = useWords(CHANGES_WORDS)
  const language = useLanguage()
  if (change.kind === 'decision') return <DecisionEntry entry={change.entry} />
  const isAnswer = change.kind === 'answer'
  return (
    <>
      <p>{isAnswer ? words.answer(change.report, change.accepted) : words.report(change.number)}</p>
      <p className="said" lang={isAnswer ? 'nl' : undefined}>
        {change.message}
      </p>
      <p className="quiet small">
        {isAnswer ? `${change.author}, ` : ''}
        <time dateTime={change.recordedAt}>{formatMoment(change.recordedAt, language)}</time>
      </p>
    </>
  )
}

function shorten(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s+\S*$/u, '')} …`
}
