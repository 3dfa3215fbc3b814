import type { OccurrenceStatus } from '#extractors/status/occurrence-list'
import { useWords } from '../language'
import { STANDING_WORDS } from '../words/standing'
import { DayText } from './day'

/** Rows that stand open; older ones are folded. */
const OPEN = 6
/** Older ones than these are counted, not shown: a monthly promise has hundreds. */
const MOST = 60

/** Each time that a promise returns, with its state; nothing for one that does not. */
export function Occurrences({ occurrences }: { occurrences: OccurrenceStatus[] }) {
  const words = useWords(STANDING_WORDS)
  if (occurrences.length === 0) return null
  const older = occurrences.slice(0, -OPEN)
  return (
    <section className="section" aria-labelledby="keren">
      <h2 id="keren">{words.occurrences}</h2>
      <p className="quiet">{words.aboutOccurrences}</p>
      {older.length > 0 ? (
        <details>
          <summary>{words.earlier(older.length)}</summary>
          <OccurrenceTable occurrences={older.slice(-MOST)} />
        </details>
      ) : null}
      <OccurrenceTable occurrences={occurrences.slice(-OPEN)} />
    </section>
  )
}

function OccurrenceTable({ occurrences }: { occurrences: OccurrenceStatus[] }) {
  const words = useWords(STANDING_WORDS)
  return (
    <table className="narrow">
      <thead>
        <tr>
          <th scope="col">{words.occurrence}</th>
          <th scope="col">{words.lastDay}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {occurrences.map((one) => (
          <tr key={one.number}>
            <th scope="row">{one.number}</th>
            <td>
              <DayText day={one.latest} />
            </td>
            <td>
              {words.states[one.state]}
              {one.keptOn ? (
                <>
                  {' '}
                  {words.keptOn} <DayText day={one.keptOn} />
                </>
              ) : null}
              {one.daysLate > 0 ? `, ${words.days(one.daysLate)}` : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
