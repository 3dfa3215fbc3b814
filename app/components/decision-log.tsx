import type { HistoryEntry } from '#db/queries/timeline.server'
import { useWords } from '../language'
import { DECIDE_WORDS } from '../words/decide'
import { DecideForm, type DecideOn } from './decide-form'
import { DecisionEntry } from './decision-entry'

/** Every entry about one promise, newest first, each with the way to take it back. */
export function DecisionLog({ history, on, here }: { history: HistoryEntry[]; on: DecideOn; here: string }) {
  const words = useWords(DECIDE_WORDS)
  if (history.length === 0) return <p className="quiet">{words.none}</p>
  return (
    <ol className="log">
      {history.toReversed().map((entry) => (
        <li key={entry.number} id={`besluit-${entry.number}`}>
          <div className={entry.undone ? 'undone' : undefined}>
            <DecisionEntry entry={entry} />
          </div>
          {entry.undone ? (
            <p className="quiet small">{words.undone}</p>
          ) : (
            <DecideForm on={on} act="undo" action={here} className="inline-form">
              <input type="hidden" name="regel" value={entry.number} />
              <label htmlFor={`reden-${entry.number}`}>{words.reason}</label>
              <input id={`reden-${entry.number}`} name="reden" required />
              <button type="submit">{words.takeBack}</button>
            </DecideForm>
          )}
        </li>
      ))}
    </ol>
  )
}
