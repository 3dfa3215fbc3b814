/** The rows with names that say which is which: where two carry one name, as ministries of one subject do, the code stands behind it. */
export function tellApart<Row extends { name: string }>(rows: Row[], codeOf: (row: Row) => string | null): Row[] {
  const times = new Map<string, number>()
  for (const { name } of rows) times.set(name, (times.get(name) ?? 0) + 1)
  return rows.map((row) => {
    const code = codeOf(row)
    return code && code !== row.name && (times.get(row.name) ?? 0) > 1 ? { ...row, name: `${row.name} (${code})` } : row
  })
}
