import { compilePhrase, isWordCode, type PhraseMatch, startsWord } from '../phrase'
import { type Lead, readLead } from './lead'
import type { CompiledPhrase, TimeMatch, TimeRule } from './rule'
import { TIME_SLOTS } from './slots'

/**
 * A phrase may open with three parts that are read to the left of what the rest finds: `{relatie}` (relation words),
 * `[{bijvoeglijk}]` (at most three words between them and the noun) and `[{woorddeel}]` (the first part of a compound).
 */
const OPENING = /^(\[\{relatie\}\] |\{relatie\} )?(\[\{bijvoeglijk\}\] )?(\[\{woorddeel\}\])?/u
const ADJECTIVES = 3
const COMPOUND = 40

/** The phrases of a rule, ready to find. */
export function compileRule(rule: Pick<TimeRule, 'phrase' | 'also'>): CompiledPhrase[] {
  return [rule.phrase, ...(rule.also ?? [])].map((text) => {
    const [opening = '', relation, adjectives, compound] = OPENING.exec(text) ?? []
    const startsAt = compound ? () => true : startsAfterLead
    const phrase = compilePhrase(text.slice(opening.length), TIME_SLOTS, { glued: true, startsAt })
    return {
      lead: relation ? (relation.startsWith('[') ? 'optional' : 'required') : 'none',
      adjectives: adjectives ? ADJECTIVES : 0,
      compound: compound !== undefined,
      find: phrase.find,
    }
  })
}

/** Every match of the phrase in the sentence, each with its relation words. */
export function findMatches(phrase: CompiledPhrase, text: string): TimeMatch[] {
  const matches: TimeMatch[] = []
  let from = 0
  for (let found = phrase.find(text, from); found; found = phrase.find(text, from)) {
    const match = complete(phrase, text, found)
    if (match) matches.push(match)
    from = match ? found.end : found.start + 1
  }
  return matches
}

/** A word start, or right behind relation words that damage glued to it ("per1 januari"). */
function startsAfterLead(text: string, at: number): boolean {
  return startsWord(text, at) || readLead(text, at) !== null
}

function complete(phrase: CompiledPhrase, text: string, found: PhraseMatch): TimeMatch | null {
  const core = phrase.compound ? wordStart(text, found.start) : found.start
  const lead = phrase.lead === 'none' ? null : findLead(text, core, phrase.adjectives)
  if (!lead && phrase.lead === 'required') return null
  const start = lead?.start ?? core
  return { start, end: found.end, text: text.slice(start, found.end), slots: found.slots, lead }
}

function findLead(text: string, at: number, adjectives: number): Lead | null {
  let from = at
  for (let steps = 0; steps <= adjectives; steps++) {
    const lead = readLead(text, from)
    if (lead) return lead
    const previous = previousWord(text, from)
    if (previous === null) return null
    from = previous
  }
  return null
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < COMPOUND && (isWordCode(text.charCodeAt(start - 1)) || text[start - 1] === '-'))
    start--
  return start
}

/** Where the word before `at` starts; null when something other than one space stands between. */
function previousWord(text: string, at: number): number | null {
  const end = at - 1
  if (end <= 0 || text[end] !== ' ' || !isWordCode(text.charCodeAt(end - 1))) return null
  return wordStart(text, end)
}
