import type { ListedDeadline } from '#db/contract'
import type { ChainTerm } from '#db/queries/standing.server'
import { LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { addressOfRule } from '../rule-address'
import { tidyQuote } from '../source-text'
import { TERM_PAGE_WORDS } from '../words/term'
import { TermSource } from './chain'
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
  /** The term in force, when another than the promise's own words gave it. */
  current?: ChainTerm | null
}

/** The date in three parts: the minister's words, our reading, and the rule that made it. Never a bare date. */
export function Term({ deadline, rule, waits = false, current = null }: TermProps) {
  const words = useWords(TERM_PAGE_WORDS)
  return (
    <section aria-labelledby="termijn">
      <h2 id="termijn">{words.title}</h2>
      {deadline ? (
        <ol className="three-part">
          <li>
            <h3>{words.words}</h3>
            {deadline.words ? (
              <p className="source-words" lang="nl">
                «{tidyQuote(deadline.words)}»
              </p>
            ) : (
              <p>{words.noWords}</p>
            )}
          </li>
          <li>
            <h3>{words.reading}</h3>
            {current ? (
              <SetLater current={current} deadline={deadline} />
            ) : (
              <Reading deadline={deadline} waits={waits} />
            )}
          </li>
          {deadline.words ? (
            <li>
              <h3>{words.rule}</h3>
              <RuleUsed deadline={deadline} rule={rule} />
            </li>
          ) : null}
        </ol>
      ) : (
        <p>{words.none}</p>
      )}
    </section>
  )
}

function Reading({ deadline, waits }: { deadline: ListedDeadline; waits: boolean }) {
  const { earliest, latest, type, readings } = deadline
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
      <OtherReadings readings={readings} />
    </>
  )
}

/** A last day that the promise's own words did not give: what set it, and what the words gave. */
function SetLater({ current, deadline }: { current: ChainTerm; deadline: ListedDeadline }) {
  const { words: own, firstLatest, readings } = deadline
  const words = useWords(TERM_PAGE_WORDS)
  return (
    <>
      <p>
        {words.lastDay}: <strong>{current.latest ? <DayText day={current.latest} /> : words.noDay}</strong>
      </p>
      <p>
        {words.setOn} <DayText day={current.since} />: <TermSource term={current} />
      </p>
      {own ? (
        <p className="quiet">
          {firstLatest ? (
            <>
              {words.firstDay} <DayText day={firstLatest} />.
            </>
          ) : (
            words.firstNone
          )}
        </p>
      ) : null}
      {firstLatest ? <OtherReadings readings={readings} /> : null}
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
