/**
 * A frame is a phrase without order: `{de regering} ({zal}|{voornemens}) {de Kamer} zonder {ontkenning}` holds when the
 * clause has a reading for each slot, one of each choice, and none of what follows `zonder`. `[…]` may be absent.
 */
export interface Frame {
  text: string
  holds(marks: SlotMarks): boolean
}

/** Which of the slots that frames name a clause has: one bit for each, 32 to a number. */
export type SlotMarks = number[]

/** Every slot that some frame names has a number, so that a frame is a few looks at bits. */
const numbers = new Map<string, number>()
const BITS = 32

/** A part of a frame: it holds when one of its options does, or none when it stands behind `zonder`. */
export interface Term {
  /** Each option is a list of slots that must all be there. */
  options: string[][]
  absent: boolean
}

interface MarkedTerm {
  options: SlotMarks[]
  absent: boolean
}

/** The marks of these slots, for frames that are compiled already. */
export function markSlots(slots: Iterable<string>): SlotMarks {
  const marks: SlotMarks = []
  for (let slot = 0; slot < numbers.size; slot += BITS) marks.push(0)
  for (const slot of slots) {
    const number = numbers.get(slot)
    if (number === undefined) continue
    const at = (number / BITS) | 0
    marks[at] = (marks[at] as number) | (1 << (number % BITS))
  }
  return marks
}

/** The marks that either has. */
export function joinMarks(one: SlotMarks, other: SlotMarks): SlotMarks {
  return one.map((bits, at) => bits | (other[at] ?? 0))
}

/** Compiles a frame; throws on a phrase that it cannot read, so at load. */
export function compileFrame(phrase: string): Frame {
  const terms = readTerms(phrase)
  for (const slot of listFrameSlots(phrase)) if (!numbers.has(slot)) numbers.set(slot, numbers.size)
  const marked = terms.map(({ options, absent }) => ({ options: options.map(markSlots), absent }))
  return { text: phrase, holds: (marks) => holds(marked, marks) }
}

function holds(terms: readonly MarkedTerm[], marks: SlotMarks): boolean {
  for (const { options, absent } of terms) if (hasOne(options, marks) === absent) return false
  return true
}

function hasOne(options: readonly SlotMarks[], marks: SlotMarks): boolean {
  for (const option of options) if (hasAll(option, marks)) return true
  return false
}

function hasAll(option: SlotMarks, marks: SlotMarks): boolean {
  for (let at = 0; at < option.length; at++) {
    const wanted = option[at] as number
    if (((marks[at] as number) & wanted) !== wanted) return false
  }
  return true
}

/** The slots that a frame names, for the rule book and the check that each exists. */
export function listFrameSlots(phrase: string): string[] {
  return readTerms(phrase).flatMap((term) => term.options.flat())
}

const TERM = /\s*(?:(zonder)\s+)?(?:\[[^\]]{1,200}\]|\(([^()]{1,400})\)|(\{[^}]{1,60}\}))/uy

/** The parts of a frame that ask something. */
export function readTerms(phrase: string): Term[] {
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
