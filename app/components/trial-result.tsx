import { CERTAINTY_WORDS, countOf, TERM_WORDS } from '../labels'
import type { Trial, TrialTime } from '../trial.server'
import { DayText } from './day'
import { PageLink } from './links'
import { TrialClause } from './trial-clause'

/** The outcome of a trial first, then each step that led to it. */
export function TrialResult({ trial, written }: { trial: Trial; written: string }) {
  const promises = trial.clauses.filter(({ chosen }) => chosen)
  return (
    <section className="section prose" aria-labelledby="uitkomst">
      <h2 id="uitkomst">Uitkomst</h2>
      <p>
        {promises.length > 0 ? (
          <>
            <strong>{countOf(promises.length, 'toezegging', 'toezeggingen')}</strong> in een brief van{' '}
            <DayText day={written} />.
          </>
        ) : (
          <strong>Geen toezegging.</strong>
        )}
        {trial.acknowledgement ? (
          <>
            {' '}
            De zin verwijst naar een eerdere toezegging: {trial.acknowledgement.tells} (regel{' '}
            <PageLink to={`/regels#${trial.acknowledgement.rule.id}`}>{trial.acknowledgement.rule.title}</PageLink>).
          </>
        ) : null}
      </p>
      <p className="traced" lang="nl">
        {trial.pieces.map(({ text, look }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
          <span key={index} className={look === 'time' ? 'term' : look}>
            {text}
          </span>
        ))}
      </p>

      <h2>1. Wat wordt afgedekt</h2>
      {trial.masks.length === 0 ? (
        <p className="quiet">
          Niets: er staan geen vindplaatsen, nummers of namen van wetten in die op een datum lijken.
        </p>
      ) : (
        <ul>
          {trial.masks.map(({ text, title }) => (
            <li key={`${text} ${title}`}>
              «{text}»: {title}
            </li>
          ))}
        </ul>
      )}

      <h2>2. Welke tijden er staan</h2>
      <TimesTable times={trial.times} />

      <h2>3. Of er iets wordt toegezegd</h2>
      <p className="quiet">
        {trial.promising
          ? 'De zin wordt in deelzinnen geknipt; elke deelzin wordt langs alle regels gelegd.'
          : 'Geen woord in deze zin wijst op een toezegging; de regels slaan haar over.'}
      </p>
      {trial.clauses.map((clause) => (
        <TrialClause key={`${clause.start}-${clause.end}`} clause={clause} />
      ))}
      <p className="quiet small">
        Wat de regels zien is {CERTAINTY_WORDS.sure} of {CERTAINTY_WORDS.possible}; in een heel document tellen ook de
        zinnen eromheen mee, dus daar kan een termijn uit de vorige zin komen.
      </p>
    </section>
  )
}

function TimesTable({ times }: { times: TrialTime[] }) {
  if (times.length === 0) return <p className="quiet">Geen.</p>
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th scope="col">Woorden</th>
          <th scope="col">Laatste dag</th>
          <th scope="col">Soort</th>
          <th scope="col">Regel</th>
        </tr>
      </thead>
      <tbody>
        {times.map((time, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the readings of one sentence never move
          <tr key={index}>
            <th scope="row" className="source-words">
              «{time.words}»
            </th>
            <td>
              <TimeDay time={time} />
            </td>
            <td>{TERM_WORDS[time.type]}</td>
            <td>
              <PageLink to={`/regels#${time.rule.id}`}>{time.rule.title}</PageLink>
              {time.basis ? <span className="block quiet small">{time.basis}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TimeDay({ time }: { time: TrialTime }) {
  if (time.outvoted) {
    return (
      <span className="quiet">
        valt af tegen «{time.outvoted.by}»: {time.outvoted.why}
      </span>
    )
  }
  if (time.past) return <span className="quiet">ligt achter ons: geen termijn</span>
  return time.latest ? <DayText day={time.latest} /> : <span className="quiet">geen dag</span>
}
