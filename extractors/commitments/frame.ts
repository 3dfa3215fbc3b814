/**
 * A frame is a phrase without order: `{de regering} ({zal}|{voornemens}) {de Kamer} zonder {ontkenning}` holds when the
 * clause has a reading for each slot, one of each choice, and none of what follows `zonder`. `[…]` may be absent.
 */
export interface Frame {
  text: string
  holds(slots: ReadonlySet<string>): boolean
}

interface Term {
  /** Each option is a list of slots that must all be there. */
  options: string[][]
  absent: boolean
}

/** Compiles a frame; throws on a phrase that it cannot read, so at load. */
export function compileFrame(phrase: string): Frame {
  const terms = readTerms(phrase)
  return {
    text: phrase,
    holds: (slots) =>
      terms.every((term) => term.options.some((option) => option.every((slot) => slots.has(slot))) !== term.absent),
  }
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
