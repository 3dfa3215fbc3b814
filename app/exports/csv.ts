import { stringify } from 'csv-stringify/sync'
import { cleanText } from '#extractors/published-text'
import type { CsvForm } from './formats'

export type Cell = string | number | null

/** A column: its heading, and what it says of a row. */
export type Column<Row> = [heading: string, read: (row: Row) => Cell]

/**
 * A table as CSV, piece by piece. For a Dutch spreadsheet: semicolons and a byte order mark; as RFC 4180: commas. Both have
 * CRLF, one line per record, and no cell that a spreadsheet would run as a formula (it gets an apostrophe in front).
 */
export function* writeCsv<Row>(columns: Column<Row>[], pages: Iterable<Row[]>, form: CsvForm): Generator<string> {
  const headings = columns.map(([heading]) => heading)
  yield write([headings], form, true)
  for (const rows of pages) {
    const records = rows.map((row) => columns.map(([, read]) => readCell(read(row))))
    if (records.length > 0) yield write(records, form, false)
  }
}

function write(records: Cell[][], form: CsvForm, first: boolean): string {
  return stringify(records, {
    delimiter: form === 'excel' ? ';' : ',',
    bom: form === 'excel' && first,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

/** One line, without spaces around it: behind a space some spreadsheets still see a formula. */
function readCell(cell: Cell): Cell {
  return typeof cell === 'string' ? cleanText(cell).replace(/\s+/gu, ' ').trim() : cell
}
