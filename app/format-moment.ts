import { formatDay } from './format-day'

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A recorded moment (ISO 8601, UTC) as it was in the Netherlands: `5 januari 2019, 14.05 uur`. */
export function formatMoment(recordedAt: string): string {
  const parts = Object.fromEntries(
    AMSTERDAM.formatToParts(new Date(recordedAt)).map(({ type, value }) => [type, value]),
  )
  return `${formatDay(`${parts.year}-${parts.month}-${parts.day}`)}, ${parts.hour}.${parts.minute} uur`
}
