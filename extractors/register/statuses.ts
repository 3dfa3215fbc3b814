import type { Outcome } from '../status/status'

/**
 * What the Kamer's register of promises says of one, by its own word in small letters, as an outcome of ours; null: known,
 * and no outcome. A word that is not here is told to whoever loads the register and changes nothing.
 */
export const REGISTER_STATUSES: Readonly<Record<string, Outcome | null>> = {
  openstaand: 'open',
  voldaan: 'fulfilled',
  nagekomen: 'fulfilled',
  afgedaan: 'fulfilled',
  'deels voldaan': 'partly',
  'deels afgedaan': 'partly',
  vervallen: 'lapsed',
  'niet nagekomen': null,
}

/** The outcome a status word stands for; undefined when the word is not known. */
export function readRegisterStatus(status: string): Outcome | null | undefined {
  const word = status.trim().toLowerCase().replace(/\s+/gu, ' ')
  return Object.hasOwn(REGISTER_STATUSES, word) ? REGISTER_STATUSES[word] : undefined
}
