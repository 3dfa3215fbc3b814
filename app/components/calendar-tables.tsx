import type { CalendarDay } from '../method/calendar.server'
import { DayText } from './day'
import { Sources } from './sources'

/** The calendar in folded tables; each row with its source. */
export function CalendarTables({ tables }: { tables: { title: string; days: CalendarDay[] }[] }) {
  return (
    <>
      {tables.map(({ title, days }) => (
        <details key={title} className="calendar">
          <summary>{title}</summary>
          <table className="small stacks">
            <thead>
              <tr>
                <th scope="col">Wat</th>
                <th scope="col">Eerste dag</th>
                <th scope="col">Laatste dag</th>
                <th scope="col">Bron</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ name, start, end, source }) => (
                <tr key={`${name} ${start}`}>
                  <th scope="row">{name}</th>
                  <td>
                    <DayText day={start} />
                  </td>
                  <td>
                    <DayText day={end} />
                  </td>
                  <td className="quiet">
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
