import { useWords } from '../language'
import type { Trial } from '../trial.server'
import { TRIAL_WORDS } from '../words/trial'
import { RuleLink } from './rule-link'

/** One clause: its verdict, the rules that found something, what outvoted them, and which time became the deadline. */
export function TrialClause({ clause }: { clause: Trial['clauses'][number] }) {
  const { text, fired, outvotedBy, chosen, chosenTitle, times } = clause
  const words = useWords(TRIAL_WORDS)
  const none = fired.length > 0 && outvotedBy.length > 0 ? words.allOutvoted : words.noRule
  return (
    <article className="rule">
      <h3>
        <q className="quote" lang="nl">
          {text}
        </q>
      </h3>
      <p>
        {chosen ? (
          <>
            {words.byRule} <RuleLink id={chosen} title={chosenTitle ?? chosen} />.
          </>
        ) : (
          none
        )}
      </p>
      <RuleLinks word={words.foundBy} rules={fired} />
      {outvotedBy.map(({ rule, title, explanation }) => (
        <p key={rule} className="small">
          {words.outvotedBy} <RuleLink id={rule} title={title} />: <span lang="nl">{explanation}</span>
        </p>
      ))}
      {chosen ? <DeadlineChoice times={times} /> : null}
    </article>
  )
}

function RuleLinks({ word, rules }: { word: string; rules: { rule: string; title: string }[] }) {
  if (rules.length === 0) return null
  return (
    <p className="small">
      {word}{' '}
      {rules.map(({ rule, title }, index) => (
        <span key={rule}>
          {index > 0 ? ', ' : ''}
          <RuleLink id={rule} title={title} />
        </span>
      ))}
      .
    </p>
  )
}

function DeadlineChoice({ times }: Pick<Trial['clauses'][number], 'times'>) {
  const words = useWords(TRIAL_WORDS)
  if (times.length === 0) return <p className="small">{words.noTerm}</p>
  return (
    <ul className="small">
      {times.map(({ text, why, chosen }) => (
        <li key={`${text} ${why}`}>
          <span lang="nl">«{text}»</span>: {chosen ? words.term : words.notTerm}, <span lang="nl">{why}</span>
        </li>
      ))}
    </ul>
  )
}
