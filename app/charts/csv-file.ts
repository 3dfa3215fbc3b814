import { stringify } from 'csv-stringify/sync'
import type { Chart } from './chart'

/** The table of a chart for a Dutch spreadsheet; each row says what it is of, so that a row taken out still tells. */
export function writeChartCsv(
  { title, note, table: { columns, rows } }: Chart,
  whole: [heading: string, text: string][],
): string {
  return stringify(
    rows.map((cells) => [...cells.map(({ text }) => text), title, note, ...whole.map(([, text]) => text)]),
    {
      header: true,
      columns: [...columns.map(({ word }) => word), 'bevinding', 'aantal', ...whole.map(([heading]) => heading)],
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
}
