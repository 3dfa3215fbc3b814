import { countPromises, LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import type { Trial, TrialTime } from '../trial.server'
import { TRIAL_WORDS } from '../words/trial'
import { DayText } from './day'
import { RuleLink } from './rule-link'
import { TrialClause } from './trial-clause'

/** The outcome of a trial first, then each step that led to it. */
export function TrialResult({ trial, written }: { trial: Trial; written: string }) {
  const words = useWords(TRIAL_WORDS)
  const { sure, possible } = LABELS[useLanguage()].certainties
  return (
    <section className="section prose" aria-labelledby="uitkomst">
      <h2 id="uitkomst">{words.outcome}</h2>
      <Outcome trial={trial} written={written} />
      <p className="traced" lang="nl">
        {trial.pieces.map(({ text, look }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
          <span key={index} className={look === 'time' ? 'term' : look}>
            {text}
          </span>
        ))}
      </p>

      <h2>{words.masked}</h2>
      {trial.masks.length === 0 ? (
        <p className="quiet">{words.nothingMasked}</p>
      ) : (
        <ul lang="nl">
          {trial.masks.map(({ text, title }) => (
            <li key={`${text} ${title}`}>
              «{text}»: {title}
            </li>
          ))}
        </ul>
      )}

      <h2>{words.times}</h2>
      <TimesTable times={trial.times} />

      <h2>{words.promised}</h2>
      <p className="quiet">{trial.promising ? words.promising : words.unpromising}</p>
      {trial.clauses.map((clause) => (
        <TrialClause key={`${clause.start}-${clause.end}`} clause={clause} />
      ))}
      <p className="quiet small">{words.limits(sure, possible)}</p>
    </section>
  )
}

function Outcome({ trial: { clauses, acknowledgement }, written }: { trial: Trial; written: string }) {
  const language = useLanguage()
  const words = useWords(TRIAL_WORDS)
  const count = clauses.filter(({ chosen }) => chosen).length
  const [before, rule, after] = words.refers
  return (
    <p>
      {count > 0 ? (
        <>
          <strong>{countPromises(count, language)}</strong> {words.inLetter} <DayText day={written} />.
        </>
      ) : (
        <strong>{words.none}</strong>
      )}
      {acknowledgement ? (
        <>
          {' '}
          {before} {LABELS[language].effects[acknowledgement.effect]} {rule} <RuleLink {...acknowledgement.rule} />
          {after}
        </>
      ) : null}
    </p>
  )
}

function TimesTable({ times }: { times: TrialTime[] }) {
  const words = useWords(TRIAL_WORDS)
  const { terms } = LABELS[useLanguage()]
  if (times.length === 0) return <p className="quiet">{words.noTimes}</p>
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th scope="col">{words.words}</th>
          <th scope="col">{words.lastDay}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.rule}</th>
        </tr>
      </thead>
      <tbody>
        {times.map((time, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the readings of one sentence never move
          <tr key={index}>
            <th scope="row" className="source-words" lang="nl">
              «{time.words}»
            </th>
            <td>
              <TimeDay time={time} />
            </td>
            <td>{terms[time.type]}</td>
            <td>
              <RuleLink {...time.rule} />
              {time.basis ? (
                <span className="block quiet small" lang="nl">
                  {time.basis}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TimeDay({ time }: { time: TrialTime }) {
  const words = useWords(TRIAL_WORDS)
  if (time.outvoted) {
    return (
      <span className="quiet">
        {words.outvoted}{' '}
        <span lang="nl">
          «{time.outvoted.by}»: {time.outvoted.why}
        </span>
      </span>
    )
  }
  if (time.past) return <span className="quiet">{words.past}</span>
  return time.latest ? <DayText day={time.latest} /> : <span className="quiet">{words.noDay}</span>
}
