import type { Day } from '#extractors/types'
import type { Fields } from '../decisions/read-act.server'
import { formatDay } from '../format-day'
import type { HalfYear } from './half-year'

/**
 * What stands in the form before anybody typed. With ticked rows it is a whole proposal: the half year that begins on the
 * reference day as new term. It is only written when an editor presses the button. Dutch: the log is public and Dutch.
 */
export function proposeDecision({ half, ticked }: { half: HalfYear; ticked: string | null }, today: Day): Fields {
  const reason = { reden: `Rappel per ${formatDay(half.on)}.`, sinds: today }
  if (ticked === null) return reason
  return { ...reason, woorden: `uiterlijk ${formatDay(half.last)}`, laatste_dag: half.last }
}
