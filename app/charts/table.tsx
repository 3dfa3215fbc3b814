import { PageLink } from '../components/links'
import type { Cell, ChartTable } from './chart'

/** The figures of a chart; each number that counts rows leads to them. */
export function FiguresTable({ table: { columns, rows }, label }: { table: ChartTable; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      <table className="figures">
        <thead>
          <tr>
            {columns.map(({ word, number }) => (
              <th key={word} scope="col" className={number ? 'number' : undefined}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <Row key={cells.map(({ text, to }) => to ?? text).join()} cells={cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ cells: [first, ...rest], columns }: { cells: Cell[]; columns: ChartTable['columns'] }) {
  return (
    <tr>
      {first ? (
        <th scope="row">
          <CellText cell={first} />
        </th>
      ) : null}
      {rest.map((cell, index) => {
        const column = columns[index + 1]
        return (
          <td key={column?.word} className={column?.number ? 'number' : undefined} data-label={column?.word}>
            <CellText cell={cell} />
          </td>
        )
      })}
    </tr>
  )
}

function CellText({ cell: { text, to } }: { cell: Cell }) {
  if (!to) return <>{text}</>
  return (
    <PageLink className="target" to={to}>
      {text}
    </PageLink>
  )
}
