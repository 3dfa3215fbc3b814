/**
 * A frame is a phrase without order: `{de regering} ({zal}|{voornemens}) {de Kamer} zonder {ontkenning}` holds when the
 * clause has a reading for each slot, one of each choice, and none of what follows `zonder`. `[…]` may be absent.
 */
export interface Frame {
  text: string
  holds(marks: SlotMarks): boolean
}

/** Which of the slots that frames name a clause has, by the number of the slot. */
export type SlotMarks = Uint8Array

/** Every slot that some frame names has a number, so that a frame is a few looks in a list. */
const numbers = new Map<string, number>()

interface Term {
  /** Each option is a list of slots that must all be there. */
  options: string[][]
  absent: boolean
}

interface NumberedTerm {
  options: number[][]
  absent: boolean
}

/** The marks of these slots, for frames that are compiled already. */
export function markSlots(slots: Iterable<string>): SlotMarks {
  const marks = new Uint8Array(numbers.size)
  for (const slot of slots) {
    const number = numbers.get(slot)
    if (number !== undefined) marks[number] = 1
  }
  return marks
}

/** Compiles a frame; throws on a phrase that it cannot read, so at load. */
export function compileFrame(phrase: string): Frame {
  const terms = readTerms(phrase).map(({ options, absent }) => ({
    options: options.map((slots) => slots.map(numberOf)),
    absent,
  }))
  return { text: phrase, holds: (marks) => holds(terms, marks) }
}

function numberOf(slot: string): number {
  const number = numbers.get(slot) ?? numbers.size
  numbers.set(slot, number)
  return number
}

function holds(terms: readonly NumberedTerm[], marks: SlotMarks): boolean {
  for (const { options, absent } of terms) if (hasOne(options, marks) === absent) return false
  return true
}

function hasOne(options: readonly number[][], marks: SlotMarks): boolean {
  for (const option of options) if (hasAll(option, marks)) return true
  return false
}

function hasAll(option: readonly number[], marks: SlotMarks): boolean {
  for (const slot of option) if (marks[slot] !== 1) return false
  return true
}

/** The slots that a frame names, for the rule book and the check that each exists. */
export function listFrameSlots(phrase: string): string[] {
  return readTerms(phrase).flatMap((term) => term.options.flat())
}

const TERM = /\s*(?:(zonder)\s+)?(?:\[[^\]]{1,200}\]|\(([^()]{1,400})\)|(\{[^}]{1,60}\}))/uy

function readTerms(phrase: string): Term[] {
  const terms: Term[] = []
  TERM.lastIndex = 0
  while (TERM.lastIndex < phrase.length) {
    const at = TERM.lastIndex
    const found = TERM.exec(phrase)
    if (!found) throw new Error(`Frame cannot be read from "${phrase.slice(at, at + 20)}": ${phrase}`)
    const [, absent, choice, slot] = found
    if (choice === undefined && slot === undefined) continue
    terms.push({ options: (choice ?? slot ?? '').split('|').map(readSlots), absent: absent !== undefined })
  }
  if (terms.every((term) => term.absent)) throw new Error(`Frame asks for nothing: ${phrase}`)
  return terms
}

function readSlots(option: string): string[] {
  const slots = [...option.matchAll(/\{([^}]{1,60})\}/gu)].map((match) => match[1] as string)
  if (slots.length === 0) throw new Error(`Frame has an option without a slot: ${option}`)
  return slots
}
