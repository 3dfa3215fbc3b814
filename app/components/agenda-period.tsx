import type { AgendaPeriod, PeriodKind } from '../agenda/agenda.server'
import { formatMonth } from '../format-day'
import { useLanguage, useWords } from '../language'
import { AGENDA_WORDS } from '../words/agenda'
import { DayText } from './day'
import { PageLink } from './links'
import { ShortRows } from './short-rows'
import type { AtFirst } from './still'

/** What falls due in one week or month. */
export function AgendaPeriodSection({ period, per }: { period: AtFirst<AgendaPeriod, 'rows'>; per: PeriodKind }) {
  const words = useWords(AGENDA_WORDS)
  const language = useLanguage()
  const { first, last, count, to, rows } = period
  return (
    <section className="section" aria-labelledby={`vanaf-${first}`}>
      <div className="section-head">
        <h2 id={`vanaf-${first}`}>
          {per === 'week' ? (
            <>
              {words.week} <DayText day={first} /> {words.upTo} <DayText day={last} />
            </>
          ) : (
            formatMonth(first, language)
          )}
        </h2>
        <PageLink to={to}>{count === null ? words.asList : words.count(count)}</PageLink>
      </div>
      <ShortRows id={`rijen-${first}`} rows={rows} />
    </section>
  )
}
