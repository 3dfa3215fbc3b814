import type { Trial } from '../trial.server'
import { PageLink } from './links'

/** One clause: its verdict, the rules that found something, what outvoted them, and which time became the deadline. */
export function TrialClause({ clause }: { clause: Trial['clauses'][number] }) {
  const { text, fired, outvotedBy, chosen, chosenTitle, times } = clause
  return (
    <article className="rule">
      <h3>
        <q className="quote">{text}</q>
      </h3>
      <p>
        {chosen ? (
          <>
            Toezegging, volgens regel <PageLink to={`/regels#${chosen}`}>{chosenTitle}</PageLink>.
          </>
        ) : (
          tellWhyNot(fired.length, outvotedBy.length)
        )}
      </p>
      <RuleLinks word="Gevonden door" rules={fired} />
      {outvotedBy.map(({ rule, title, explanation }) => (
        <p key={rule} className="small">
          Overstemd door <PageLink to={`/regels#${rule}`}>{title}</PageLink>: {explanation}
        </p>
      ))}
      {chosen ? <DeadlineChoice times={times} /> : null}
    </article>
  )
}

function tellWhyNot(fired: number, outvoted: number): string {
  if (fired > 0 && outvoted > 0) return 'Geen toezegging: wat er gevonden is, is overstemd.'
  return 'Geen regel vindt hier een toezegging.'
}

function RuleLinks({ word, rules }: { word: string; rules: { rule: string; title: string }[] }) {
  if (rules.length === 0) return null
  return (
    <p className="small">
      {word}{' '}
      {rules.map(({ rule, title }, index) => (
        <span key={rule}>
          {index > 0 ? ', ' : ''}
          <PageLink to={`/regels#${rule}`}>{title}</PageLink>
        </span>
      ))}
      .
    </p>
  )
}

function DeadlineChoice({ times }: Pick<Trial['clauses'][number], 'times'>) {
  if (times.length === 0) return <p className="small">Er staat geen tijd bij: geen termijn.</p>
  return (
    <ul className="small">
      {times.map(({ text, why, chosen }) => (
        <li key={`${text} ${why}`}>
          «{text}»: {chosen ? 'de termijn' : 'niet de termijn'}, {why}
        </li>
      ))}
    </ul>
  )
}
