import { stringify } from 'csv-stringify/sync'
import type { Language } from '../language'
import { CHART_WORDS } from '../words/charts'
import type { Chart } from './chart'

/** What every row tells of the whole, by its heading. */
type Whole = [heading: keyof (typeof CHART_WORDS)['nl']['file'], text: string][]

/** The table of a chart for a Dutch spreadsheet; each row says what it is of, so that a row taken out still tells. */
export function writeChartCsv(
  { title, note, table: { columns, rows } }: Chart,
  whole: Whole,
  language: Language,
): string {
  const words = CHART_WORDS[language].file
  return stringify(
    rows.map((cells) => [...cells.map(({ text }) => plain(text)), title, note, ...whole.map(([, text]) => text)]),
    {
      header: true,
      columns: [
        ...columns.map(({ word }) => word),
        words.finding,
        words.cases,
        ...whole.map(([heading]) => words[heading]),
      ],
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
}

/** A whole number without the signs between its thousands, which a program takes for those of a fraction: `1.064` as `1064`. */
function plain(text: string): string {
  return /^\d{1,3}(?:[.,]\d{3})+$/u.test(text) ? text.replace(/[.,]/gu, '') : text
}
