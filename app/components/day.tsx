import { formatDay } from '../format-day'

/** A day in words, machine-readable; nothing when there is none. */
export function DayText({ day }: { day: string | null }) {
  return day ? (
    <time dateTime={day} className="nowrap">
      {formatDay(day)}
    </time>
  ) : null
}
