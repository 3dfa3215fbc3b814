import { compilePhrase, isWordCode, type Phrase, type PhraseMatch, startsWord } from '../phrase'
import { listOpenings } from '../phrase-parts'
import { type Lead, readLead } from './lead'
import type { TimeMatch, TimeRule } from './rule'
import { SLOT_ANCHORS, SLOT_STARTS, TIME_SLOTS } from './slots'
import { createWordIndex, type WordIndex } from './word-index'

/**
 * A phrase may open with three parts that are read to the left of what the rest finds: `{relatie}` (relation words),
 * `[{bijvoeglijk}]` (at most three words between them and the noun) and `[{woorddeel}]` (the first part of a compound).
 */
const OPENING = /^(\[\{relatie\}\] |\{relatie\} )?(\[\{bijvoeglijk\}\] )?(\[\{woorddeel\}\])?/u
const ADJECTIVES = 3
const COMPOUND = 40

interface CompiledPhrase {
  rule: TimeRule
  order: number
  lead: 'required' | 'optional' | 'none'
  /** How many words may stand between the relation words and the noun. */
  adjectives: number
  /** The phrase may start inside a compound; the match then starts at the compound's first letter. */
  compound: boolean
  phrase: Phrase
}

/** A match of a rule's phrase, with the rule and its place in the table of contents. */
export interface RuleMatch {
  rule: TimeRule
  order: number
  match: TimeMatch
}

/** Every match of every rule in a text. */
export type Matcher = (text: string) => RuleMatch[]

/** How far the words a phrase needs may stand behind its first word, without and with a gap between. */
const REACH = 160
const FAR_REACH = 500

/** Words too common to gate a phrase. */
const COMMON = new Set(
  'de het een in op van aan voor met bij om na tot per over te en of dat die dit deze uit als zo nog al om elk elke dan er ik'.split(
    ' ',
  ),
)

const SLOT_WORDS = { starts: SLOT_STARTS, anchors: SLOT_ANCHORS, common: COMMON }

/** Compiles the rules once and files their phrases by first word, each behind the rarest words it needs. */
export function createMatcher(rules: TimeRule[]): Matcher {
  const index = createWordIndex<CompiledPhrase>()
  for (const one of rules.flatMap(compileRule)) {
    const { text } = one.phrase
    const reach = text.includes('…') ? FAR_REACH : REACH
    for (const opening of listOpenings(text, SLOT_WORDS)) index.add(one, { ...opening, reach, compound: one.compound })
  }
  return (text) => matchAll(index, text)
}

function compileRule(rule: TimeRule, order: number): CompiledPhrase[] {
  return [rule.phrase, ...(rule.also ?? [])].map((text) => {
    const [opening = '', relation, adjectives, compound] = OPENING.exec(text) ?? []
    return {
      rule,
      order,
      lead: relation ? (relation.startsWith('[') ? 'optional' : 'required') : 'none',
      adjectives: adjectives ? ADJECTIVES : 0,
      compound: compound !== undefined,
      phrase: compilePhrase(text.slice(opening.length), TIME_SLOTS, { glued: true, startsAt: () => true }),
    }
  })
}

function matchAll(index: WordIndex<CompiledPhrase>, text: string): RuleMatch[] {
  const matches: RuleMatch[] = []
  index.scan(text, (one, at) => {
    const found = one.phrase.at(text, at)
    if (!found || !(one.compound || startsWord(text, at) || readLead(text, at))) return
    const match = complete(one, text, found)
    if (match) matches.push({ rule: one.rule, order: one.order, match })
  })
  return matches
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

/** Where the adjective before `at` starts; null when no adjective stands there: an article, a figure, punctuation. */
function previousWord(text: string, at: number): number | null {
  const end = at - 1
  if (end <= 0 || text[end] !== ' ' || !(isWordCode(text.charCodeAt(end - 1)) || text[end - 1] === '-')) return null
  const start = wordStart(text, end)
  const word = text.slice(start, end)
  return NO_ADJECTIVE.has(word.toLowerCase()) || !/^\p{L}/u.test(word) || /\d/u.test(word) ? null : start
}

const NO_ADJECTIVE = new Set(['de', 'het', 'een'])
