import type { ChartTable } from '../charts/chart'

/** Groups on the page of a scorecard, those with most promises due; all of them are in the files, and one click away. */
export const GROUPS_SHOWN = 25

/** The table of a scorecard as its page shows it: the line of all together, and the first groups or all of them. */
export function showGroups({ columns, rows }: ChartTable, all: boolean) {
  const count = rows.length - 1
  const shown = all ? count : Math.min(count, GROUPS_SHOWN)
  return { table: { columns, rows: rows.slice(0, shown + 1) }, count, shown }
}
