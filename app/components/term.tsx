import type { ListedDeadline } from '#db/contract'
import { LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { addressOfRule } from '../rule-address'
import { tidyQuote } from '../source-text'
import { TERM_PAGE_WORDS } from '../words/term'
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
  const words = useWords(TERM_PAGE_WORDS)
  return (
    <section aria-labelledby="termijn">
      <h2 id="termijn">{words.title}</h2>
      {deadline ? (
        <ol className="three-part">
          <li>
            <h3>{words.words}</h3>
            <p className="source-words" lang="nl">
              «{tidyQuote(deadline.words)}»
            </p>
          </li>
          <li>
            <h3>{words.reading}</h3>
            <Reading deadline={deadline} waits={waits} />
          </li>
          <li>
            <h3>{words.rule}</h3>
            <RuleUsed deadline={deadline} rule={rule} />
          </li>
        </ol>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  )
}

function Reading({ deadline, waits }: { deadline: ListedDeadline; waits: boolean }) {
  const { earliest, latest, type, shifts, firstLatest, readings } = deadline
  const words = useWords(TERM_PAGE_WORDS)
  const { noDay, terms } = LABELS[useLanguage()]
  if (!latest) return <p>{noDay[waits ? 'conditional' : type] ?? noDay.other}</p>
  return (
    <>
      <p>
        {words.lastDay}:{' '}
        <strong>
          <DayText day={latest} />
        </strong>
      </p>
      <p className="quiet">
        {earliest && earliest !== latest ? (
          <>
            {words.interval[0]} <DayText day={earliest} /> {words.interval[1]} <DayText day={latest} />{' '}
            {words.interval[2]}{' '}
          </>
        ) : null}
        {words.kind}: {terms[type]}.
      </p>
      {shifts > 0 && firstLatest ? (
        <p>
          {words.moved(shifts)} <DayText day={firstLatest} />.
        </p>
      ) : null}
      <OtherReadings readings={readings} />
    </>
  )
}

function OtherReadings({ readings }: Pick<ListedDeadline, 'readings'>) {
  const words = useWords(TERM_PAGE_WORDS)
  if (readings.length === 0) return null
  return (
    <details>
      <summary>{words.other}</summary>
      <ul className="plain-list">
        {readings.map(({ day, why }) => (
          <li key={`${day} ${why}`}>
            <DayText day={day} />: <span lang="nl">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function RuleUsed({ deadline, rule }: { deadline: ListedDeadline; rule: RuleName | null }) {
  const words = useWords(TERM_PAGE_WORDS)
  return (
    <>
      <p>
        <PageLink to={addressOfRule(deadline.rule)}>
          <span lang="nl">{rule?.title ?? deadline.rule}</span>
        </PageLink>
        {deadline.convention ? (
          <>
            {' '}
            (
            <PageLink to={`/methode#${deadline.convention}`}>
              {words.convention} {deadline.convention}
            </PageLink>
            )
          </>
        ) : null}
      </p>
      {deadline.basis ? (
        <p className="quiet">
          {words.basis}: <span lang="nl">{deadline.basis}</span>
        </p>
      ) : null}
      {deadline.source ? (
        <p className="quiet small">
          {words.source}: <Sources source={deadline.source} />
        </p>
      ) : null}
    </>
  )
}
