import type { Clock } from '#extractors/status/status'
import { formatCount, LABELS } from '../labels'
import { useLanguage } from '../language'
import { PageLink } from './links'
import { StatusShape } from './status'

export interface Counter {
  clock: Clock
  count: number
  to: string
}

/** The counts per clock, each a link to exactly the rows it counts. Empty ones that say little are left out. */
export function Counters({ counters }: { counters: Counter[] }) {
  const language = useLanguage()
  const shown = counters.filter(({ clock, count }) => count > 0 || (clock !== 'on-time' && clock !== 'late'))
  return (
    <ul className="counters">
      {shown.map(({ clock, count, to }) => (
        <li key={clock}>
          <PageLink className="counter" to={to}>
            <span className="counter-number">{formatCount(count, language)}</span>
            <span className="status">
              <StatusShape clock={clock} />
              {LABELS[language].clock(clock)}
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
