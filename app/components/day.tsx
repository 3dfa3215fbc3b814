import { formatDay } from '../format-day'
import { useLanguage } from '../language'

/** A day in words, machine-readable; nothing when there is none. */
export function DayText({ day }: { day: string | null }) {
  const language = useLanguage()
  return day ? (
    <time dateTime={day} className="nowrap">
      {formatDay(day, language)}
    </time>
  ) : null
}
