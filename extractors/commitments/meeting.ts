import { addDays } from '../time/calendar'
import { toDutch } from '../time/dutch'
import { readTimes } from '../time/read'
import type { Day, Sentence, TimeExpression } from '../types'
import { standsTogether } from './neighbour'

const BEFORE_IT =
  /^(?:nog |uiterlijk |ruim |kort ){0,2}(?:voor|vóór|voorafgaand aan|in aanloop naar) (?:dit|dat|het|deze|die) (?:[\p{L}-]{2,25} ){0,2}([\p{L}-]{0,25}?(debat|overleg|vergadering|AO|WGO|CD))$/iu
const SOME_TIME_AHEAD = /(?:dag|dagen|week|weken|maand)\s{1,3}$/iu

/**
 * "voor dit debat": the day before the meeting (C9), when the sentence itself or the one before it names a meeting of the
 * same kind and one day still to come. Null when the term is another, or "twee weken voor dit debat".
 */
export function dateMeeting(
  time: TimeExpression,
  sentences: readonly Sentence[],
  index: number,
  written: Day | null,
): TimeExpression | null {
  const own = sentences[index]
  const kind = BEFORE_IT.exec(time.text)?.[2]
  if (kind === undefined || time.latest !== null || !own || SOME_TIME_AHEAD.test(own.text.slice(0, time.start)))
    return null
  const before = sentences[index - 1]
  const day =
    dayOfMeeting(own.text, kind, written) ??
    (before && standsTogether(before, own) ? dayOfMeeting(before.text, kind, written) : null)
  if (day === null) return null
  return { ...time, earliest: written, latest: addDays(day, -1), basis: `${kind.toLowerCase()} op ${toDutch(day)}` }
}

/** The one day still to come in a sentence that names a meeting of the kind. */
function dayOfMeeting(text: string, kind: string, written: Day | null): Day | null {
  if (written === null || !new RegExp(`${kind}(?!\\p{L})`, 'iu').test(text)) return null
  const days = readTimes(text, written).filter(({ type, past, latest }) => type === 'exact' && !past && latest !== null)
  const [only] = days
  return days.length === 1 && only?.latest && only.latest > written ? only.latest : null
}
