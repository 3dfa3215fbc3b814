import type { SlotMatch } from '../phrase'
import type { Counterexample, Rule, TimeExample } from '../rule'
import type { Day, Span, TermType, TimeExpression } from '../types'
import type { DaySpan } from './calendar'
import type { Lead } from './lead'

/** What a rule knows besides its own match. */
export interface TimeContext {
  /** The sentence with its masked parts blanked out; offsets are those of the sentence. */
  text: string
  /** Date of the letter; null when unknown: then only absolute terms get a day. */
  written: Day | null
  /** Whether the clause around the span reports something that has happened. */
  isPast(span: Span): boolean
  /**
   * The time that starts at `at`, or behind a comma and a space there, by any rule; null when none does. With `from` it is
   * read as in a letter of that day.
   */
  readNext(at: number, from?: Day): NextTime | null
}

/** A time that stands right behind another, with the period it refers to. */
export interface NextTime {
  time: TimeExpression
  anchor: DaySpan | null
}

/** A match of a rule's phrase, with the relation words that stand before it ("uiterlijk in", "voor de"). */
export interface TimeMatch extends Span {
  text: string
  slots: Record<string, SlotMatch | undefined>
  lead: Lead | null
}

/** What a rule makes of a match: an expression whose words, place and rule the reader fills in. */
export interface Reading {
  type: TermType
  earliest: Day | null
  latest: Day | null
  readings?: TimeExpression['readings']
  basis: string | null
  source?: string | null
  past?: boolean
  occurrences?: TimeExpression['occurrences']
  /** The period the relation words refer to: what "zes weken na" counts from. */
  anchor?: DaySpan
  /** Where the words end, when the rule reads on beyond its phrase. */
  end?: number
}

/**
 * A time rule. A phrase that begins with `{relatie}` or `[{relatie}]` is found by what follows; the relation words are
 * then read to the left (`lead.ts`), so that the search hangs on the rare word (the month), not on "in" or "voor".
 */
export interface TimeRule extends Rule {
  /** Other forms of the same rule. */
  also?: string[]
  convention: string | null
  /** A condition that gives way to a term with a day inside its words: "als ik omstreeks de zomer mag komen". */
  yields?: boolean
  /** Null: the phrase fits but means no time here. */
  read(match: TimeMatch, context: TimeContext): Reading | null
  examples: TimeExample[]
  counterexamples: Counterexample[]
}
