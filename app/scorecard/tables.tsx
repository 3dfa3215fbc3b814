import type { ChartTable } from '../charts/chart'
import { FiguresTable } from '../charts/table'
import { useWords } from '../language'
import { SCORECARD_WORDS } from '../words/scorecard'

/** The columns of each part, after that of the group. */
const PARTS: [from: number, to: number][] = [
  [1, 7],
  [7, 12],
  [12, 16],
]

/** The table of a scorecard in parts that fit a page, each with its groups. */
export function ScoreTables({ table: { columns, rows } }: { table: ChartTable }) {
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
