import { readTimes } from '#extractors/time/read'
import type { TimeExpression } from '#extractors/types'

/** What one line of input gives: the times in the sentence, or what is wrong with the line, in Dutch. */
export type TimesAnswer =
  | { times: Pick<TimeExpression, 'text' | 'start' | 'end' | 'type' | 'earliest' | 'latest' | 'rule' | 'basis'>[] }
  | { times: []; error: string }

/** Reads one line `{"sentence", "written"}`; `written` is the day of the letter, null or absent when there is none. Never throws. */
export function readTimesLine(line: string): TimesAnswer {
  let asked: { sentence?: unknown; written?: unknown } | null
  try {
    asked = JSON.parse(line)
  } catch {
    return { times: [], error: 'deze regel is geen geldige JSON' }
  }
  if (typeof asked?.sentence !== 'string') return { times: [], error: '“sentence” ontbreekt of is geen tekst' }
  const { sentence, written = null } = asked
  if (written !== null && !isDay(written)) return { times: [], error: '“written” is geen bestaande dag als 2019-01-31' }
  return { times: readTimes(sentence, written).map(toAnswer) }
}

function toAnswer(time: TimeExpression) {
  const { text, start, end, type, earliest, latest, rule, basis } = time
  return { text, start, end, type, earliest, latest, rule, basis }
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
