import type { LoggedDecision } from '#db/decision-log.server'
import { tellAct } from '../decisions/tell'
import { useLanguage, useWords } from '../language'
import { tidyQuote } from '../source-text'
import { DECIDE_WORDS } from '../words/decide'
import { DecideForm } from './decide-form'
import { PageLink } from './links'

/** What was just written, with the way to take it back. */
export function JustDone({
  done,
  action,
}: {
  done: { entry: LoggedDecision; version: number } | null
  action: string
}) {
  const language = useLanguage()
  const words = useWords(DECIDE_WORDS)
  if (!done) return <p role="status" className="hidden-text" />
  const { entry, version } = done
  return (
    <div className="just-done" role="status">
      <p>
        {words.justDone(tellAct(entry.act, language))}{' '}
        <PageLink to={`/toezeggingen/${encodeURIComponent(entry.commitment)}`}>
          <span lang="nl">«{shorten(tidyQuote(entry.quote))}»</span>
        </PageLink>
      </p>
      <DecideForm on={{ id: entry.commitment, version }} act="undo" action={action} className="inline-form">
        <input type="hidden" name="regel" value={entry.number} />
        <input type="hidden" name="reden" value="Meteen teruggenomen." />
        <button type="submit" aria-keyshortcuts="u">
          {words.takeBack} <kbd>u</kbd>
        </button>
      </DecideForm>
    </div>
  )
}

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s+\S*$/u, '')} …`
}
