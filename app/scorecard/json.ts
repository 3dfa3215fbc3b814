import type { ListQuery } from '#db/contract'
import { writeListQuery } from '#db/list-query'
import type { Scorecard, ScoreGroup } from '#db/scorecard-contract'
import { writePeriod } from '#extractors/scorecard/period'

/** A scorecard for programs: the numbers, and for each the address of the rows it counts. */
export function writeCardJson(
  { peildatum, request, overdueUnread, total, groups, ...rest }: Scorecard,
  origin: string,
): string {
  const rowsOf = (query: ListQuery) => `${origin}/toezeggingen.json?${writeListQuery(query, peildatum)}`
  const group = ({ value, name, counts, score, queries, named }: ScoreGroup) => ({
    value,
    name,
    counts: { ...counts, due: score.due },
    onTimeShare: score.onTimeShare,
    onTimeInterval: score.onTimeInterval,
    onTimeBounds: score.onTimeBounds,
    medianDelayDays: score.medianDelay,
    withDayShare: score.withDayShare,
    rows: Object.fromEntries(Object.entries(queries).map(([number, query]) => [number, rowsOf(query)])),
    named: named.map(({ id, clock }) => ({ id, clock })),
  })
  const narrowing = writeListQuery(request.query)
  const card = {
    peildatum,
    period: { code: writePeriod(request), from: request.from, to: request.to },
    per: request.level,
    unreviewedIncluded: request.unreviewed,
    query: Object.fromEntries([...narrowing.keys()].map((name) => [name, narrowing.getAll(name)])),
    ...rest,
    overdueUnread: overdueUnread ? { count: overdueUnread.count, rows: rowsOf(overdueUnread.query) } : null,
    total: group(total),
    groups: groups.map(group),
  }
  return `${JSON.stringify(card, null, 2)}\n`
}
