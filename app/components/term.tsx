import type { ListedDeadline } from '#db/contract'
import { NO_DAY_REASONS, TERM_WORDS } from '../labels'
import { tidyQuote } from '../source-text'
import { DayText } from './day'
import { PageLink } from './links'
import { Sources } from './sources'

export interface RuleName {
  id: string
  title: string
}

interface TermProps {
  deadline: ListedDeadline | null
  rule: RuleName | null
  /** It depends on a condition, so that even words with a day give none yet. */
  waits?: boolean
}

/** The date in three parts: the minister's words, our reading, and the rule that made it. Never a bare date. */
export function Term({ deadline, rule, waits = false }: TermProps) {
  return (
    <section aria-labelledby="termijn">
      <h2 id="termijn">Termijn</h2>
      {deadline ? (
        <ol className="three-part">
          <li>
            <h3>De woorden</h3>
            <p className="source-words">«{tidyQuote(deadline.words)}»</p>
          </li>
          <li>
            <h3>Onze lezing</h3>
            <Reading deadline={deadline} waits={waits} />
          </li>
          <li>
            <h3>De regel</h3>
            <RuleUsed deadline={deadline} rule={rule} />
          </li>
        </ol>
      ) : (
        <p>De toezegging noemt geen termijn. Er is dus geen laatste dag, en zij kan niet te laat zijn.</p>
      )}
    </section>
  )
}

function Reading({ deadline, waits }: { deadline: ListedDeadline; waits: boolean }) {
  const { earliest, latest, type, shifts, firstLatest, readings } = deadline
  if (!latest) return <p>{NO_DAY_REASONS[waits ? 'conditional' : type] ?? NO_DAY_REASONS.other}</p>
  return (
    <>
      <p>
        Laatste dag:{' '}
        <strong>
          <DayText day={latest} />
        </strong>
      </p>
      <p className="quiet">
        {earliest && earliest !== latest ? (
          <>
            Elke dag van <DayText day={earliest} /> tot en met <DayText day={latest} /> past bij deze woorden; pas
            daarna is de toezegging te laat.{' '}
          </>
        ) : null}
        Soort termijn: {TERM_WORDS[type]}.
      </p>
      {shifts > 0 && firstLatest ? (
        <p>
          {shifts} keer verschoven; eerst <DayText day={firstLatest} />.
        </p>
      ) : null}
      <OtherReadings readings={readings} />
    </>
  )
}

function OtherReadings({ readings }: Pick<ListedDeadline, 'readings'>) {
  if (readings.length === 0) return null
  return (
    <details>
      <summary>Strenger of milder gelezen</summary>
      <ul className="plain-list">
        {readings.map(({ day, why }) => (
          <li key={`${day} ${why}`}>
            <DayText day={day} />: {why}
          </li>
        ))}
      </ul>
    </details>
  )
}

function RuleUsed({ deadline, rule }: { deadline: ListedDeadline; rule: RuleName | null }) {
  return (
    <>
      <p>
        <PageLink to={`/regels#${deadline.rule}`}>{rule?.title ?? deadline.rule}</PageLink>
        {deadline.convention ? (
          <>
            {' '}
            (<PageLink to={`/methode#${deadline.convention}`}>afspraak {deadline.convention}</PageLink>)
          </>
        ) : null}
      </p>
      {deadline.basis ? <p className="quiet">Berust op: {deadline.basis}</p> : null}
      {deadline.source ? (
        <p className="quiet small">
          Bron: <Sources source={deadline.source} />
        </p>
      ) : null}
    </>
  )
}
