import { z } from 'zod'
import { FIELD_WORDS } from '../words/api-fields'

const day = z.iso.date().describe(FIELD_WORDS.day.nl)
const count = z.int().min(0)
const share = z.number().min(0).max(1)
const span = z.tuple([share, share]).nullable()

/** The numbers of a scorecard, each as the given shape: a count, or the address of the rows that it counts. */
const numbers = <Shape extends z.ZodType>(shape: Shape) =>
  z.object({
    due: shape.describe(FIELD_WORDS.due.nl),
    onTime: shape,
    late: shape,
    overdue: shape,
    moved: shape.describe(FIELD_WORDS.moved.nl),
    unclear: shape.describe(FIELD_WORDS.unclear.nl),
    dropped: shape.describe(FIELD_WORDS.dropped.nl),
    made: shape.describe(FIELD_WORDS.made.nl),
    withDay: shape.describe(FIELD_WORDS.withDay.nl),
    withWords: shape.describe(FIELD_WORDS.withWords.nl),
    vague: shape.describe(FIELD_WORDS.vague.nl),
  })

const group = z.object({
  value: z.string().nullable().describe(FIELD_WORDS.groupValue.nl),
  name: z.string(),
  counts: numbers(count),
  onTimeShare: share.nullable().describe(FIELD_WORDS.onTimeShare.nl),
  onTimeInterval: span.describe(FIELD_WORDS.onTimeInterval.nl),
  onTimeBounds: span.describe(FIELD_WORDS.onTimeBounds.nl),
  medianDelayDays: count.nullable().describe(FIELD_WORDS.medianDelayDays.nl),
  withDayShare: share.nullable(),
  rows: numbers(z.url()).describe(FIELD_WORDS.scoreRows.nl),
  named: z.array(z.object({ id: z.string(), clock: z.string() })).describe(FIELD_WORDS.named.nl),
})

/** A scorecard as `/scorekaart.json` gives it. */
export const scorecardSchema = z.object({
  peildatum: day,
  period: z.object({ code: z.string(), from: day, to: day }),
  per: z.enum(['ministry', 'office-holder', 'post-holder', 'cabinet', 'committee']),
  unreviewedIncluded: z.boolean(),
  query: z.record(z.string(), z.array(z.string())).describe(FIELD_WORDS.query.nl),
  readThrough: day.nullable().describe(FIELD_WORDS.readThrough.nl),
  overdueUnread: z.object({ count, rows: z.url() }).nullable().describe(FIELD_WORDS.overdueUnread.nl),
  ungrouped: count.describe(FIELD_WORDS.ungrouped.nl),
  groupsLeft: count.describe(FIELD_WORDS.groupsLeft.nl),
  unreviewedDue: count.describe(FIELD_WORDS.unreviewedDue.nl),
  licence: z.url(),
  version: z.string(),
  total: group,
  groups: z.array(group),
})
