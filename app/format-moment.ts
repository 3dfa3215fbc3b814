import { formatDay } from './format-day'
import type { Language } from './language'

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A recorded moment (ISO 8601, UTC) as it was in the Netherlands: `5 januari 2019, 14.05 uur` or `5 January 2019, 14:05`. */
export function formatMoment(recordedAt: string, language: Language = 'nl'): string {
  const parts = Object.fromEntries(
    AMSTERDAM.formatToParts(new Date(recordedAt)).map(({ type, value }) => [type, value]),
  )
  const day = formatDay(`${parts.year}-${parts.month}-${parts.day}`, language)
  return language === 'en' ? `${day}, ${parts.hour}:${parts.minute}` : `${day}, ${parts.hour}.${parts.minute} uur`
}
