import type { Failure } from '../decisions/answer.server'
import { useLanguage } from '../language'
import { DecisionEntry } from './decision-entry'
import { Problem } from './problem'

/** Why a decision was not written, with what others decided in between. */
export function FailureNotice({ failure }: { failure: Failure | undefined }) {
  const language = useLanguage()
  if (!failure) return null
  return (
    <Problem text={failure.problem[language]}>
      {failure.since.length > 0 ? (
        <ul className="plain-list">
          {failure.since.map((entry) => (
            <li key={entry.number}>
              <DecisionEntry entry={entry} />
            </li>
          ))}
        </ul>
      ) : null}
    </Problem>
  )
}
