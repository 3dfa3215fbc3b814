import { type SQL, sql } from 'drizzle-orm'
import { type Clock, dueSoonUntil } from '#extractors/status/status'
import type { Day } from '#extractors/types'
import { spells } from '../tracking-schema'

/** The clock of each row as a value, to group by. */
export function clockValue(asOf: Day): SQL<Clock> {
  const { latest, outcome, outcomeSince } = spells
  return sql<Clock>`case
    when ${latest} is null or ${outcome} not in ('open', 'partly', 'fulfilled') then 'no-deadline'
    when ${outcome} = 'fulfilled' then case when ${latest} < ${outcomeSince} then 'late' else 'on-time' end
    when ${latest} < ${asOf} then 'overdue'
    when ${latest} <= ${dueSoonUntil(asOf)} then 'due-soon'
    else 'on-track' end`
}
