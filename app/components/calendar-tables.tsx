import { useWords } from '../language'
import type { CalendarTable } from '../method/calendar.server'
import { METHOD_WORDS } from '../words/method'
import { DayText } from './day'
import { Sources } from './sources'

/** The calendar in folded tables; each row with its source. */
export function CalendarTables({ tables }: { tables: CalendarTable[] }) {
  const { recesses, elections, columns } = useWords(METHOD_WORDS)
  return (
    <>
      {tables.map(({ years, days }) => (
        <details key={years ?? ''} className="calendar">
          <summary>{years ? recesses(years) : elections}</summary>
          <table className="small stacks">
            <thead>
              <tr>
                <th scope="col">{columns.what}</th>
                <th scope="col">{columns.first}</th>
                <th scope="col">{columns.last}</th>
                <th scope="col">{columns.source}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ name, start, end, source }) => (
                <tr key={`${name} ${start}`}>
                  <th scope="row" lang="nl">
                    {name}
                  </th>
                  <td>
                    <DayText day={start} />
                  </td>
                  <td>
                    <DayText day={end} />
                  </td>
                  <td className="quiet" lang="nl">
                    <Sources source={source} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </>
  )
}
