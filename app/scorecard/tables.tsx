import type { ChartTable } from '../charts/chart'
import { FiguresTable } from '../charts/table'
import { type AtFirst, Still } from '../components/still'
import { useWords } from '../language'
import { SCORECARD_WORDS } from '../words/scorecard'

/** The columns of each part, after that of the group. */
const PARTS: [from: number, to: number][] = [
  [1, 7],
  [7, 12],
  [12, 16],
]

/** The table of a scorecard in parts that fit a page, each with its groups. */
export function ScoreTables({ table }: { table: ChartTable }) {
  const { columns, rows: sent }: AtFirst<ChartTable, 'rows'> = table
  return (
    <Still id="tabellen" data={sent}>
      {(rows) => <Parts columns={columns} rows={rows} />}
    </Still>
  )
}

function Parts({ columns, rows }: ChartTable) {
  const { parts } = useWords(SCORECARD_WORDS)
  return (
    <>
      {PARTS.map(([from, to], index) => {
        const part = <Value,>(cells: Value[]) => [...cells.slice(0, 1), ...cells.slice(from, to)]
        const caption = parts[index] ?? ''
        return (
          <section className="section" key={caption}>
            <h3>{caption}</h3>
            <FiguresTable table={{ columns: part(columns), rows: rows.map(part) }} label={caption} />
          </section>
        )
      })}
    </>
  )
}
