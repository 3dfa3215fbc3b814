import { type Part, readParts } from './phrase-parts'
import type { Span } from './types'

/**
 * The small language in which a rule says what it looks for, so that a clerk can read it and a machine can match it:
 *
 *     'eind {maand} [{jaar}]'            literals, a slot, a part that may be absent
 *     '(voor|tot) de zomer[vakantie]'    a choice; parts without a space between them are one word
 *     'zal … (u|uw Kamer) … informeren'  … is a gap inside the clause: at most 8 words; …20 at most 20
 *     '{van:maand} tot {tot:maand}'      the slot `maand` twice, under two names; in two choices one name may return
 *
 * A space stands for one to three white-space characters. The first letter of a word may be a capital, and a double
 * vowel may carry accents (`vóór`, `één`). Nothing in a phrase repeats without a bound, so no input makes it explode.
 */

/** What fills each slot: the source of a regular expression without groups that capture and without `*`, `+` or `{n,}`. */
export type Slots = Record<string, string>

export interface SlotMatch extends Span {
  text: string
}

export interface PhraseMatch extends Span {
  text: string
  /** Only the slots that were filled. */
  slots: Record<string, SlotMatch | undefined>
}

export interface Phrase {
  /** The phrase as written. */
  text: string
  /** The regular expression it became; flag `u`. */
  source: string
  /** The first match that starts at `from` or later, on whole words. */
  find(text: string, from?: number): PhraseMatch | null
  /** Every match, left to right, not overlapping. */
  findAll(text: string): PhraseMatch[]
  /** The match that starts exactly at `at`, without looking at what stands before it. */
  at(text: string, at: number): PhraseMatch | null
}

export interface PhraseOptions {
  /** Damaged text: the white space between two words may be gone ("1 juli2024", "ditvoorjaar"). */
  glued?: boolean
  /** Whether a match may start at `at`; by default only where no letter or digit stands before it. */
  startsAt?: (text: string, at: number) => boolean
}

const SPACE = '\\s{1,3}'
const NO_SPACE = '\\s{0,3}'
/** Before a gap the word may carry a comma or a closing mark. */
const GAP_SPACE = `[,:)”»’"']{0,2}${SPACE}`
/** A word of a gap: it stays in its clause (no `;`) and in its sentence (a full stop only after an abbreviation). */
const GAP_WORD = '(?:[^\\s;]{0,40}[^\\s;.!?]|(?:\\p{L}{1,3}|\\p{L}\\.\\p{L}(?:\\.\\p{L})?)\\.)'
const RIGHT_EDGE = '(?![\\p{L}\\p{N}])'

/** Compiles a phrase; throws on an unknown slot or a slot that could repeat without bound, so at load, never on input. */
export function compilePhrase(phrase: string, slots: Slots = {}, options: PhraseOptions = {}): Phrase {
  const parts = readParts(phrase)
  if (parts.every((part) => part.kind === 'choice' && part.optional))
    throw new Error(`Phrase may match nothing: ${phrase}`)
  const groups: string[] = []
  const source = emitSequence(parts, { slots, groups, space: options.glued ? NO_SPACE : SPACE }) + RIGHT_EDGE
  const compiled: Compiled = { source, groups, startsAt: options.startsAt ?? startsWord }
  let anywhere: RegExp | null = null
  let sticky: RegExp | null = null
  const find = (text: string, from = 0) => {
    anywhere ??= new RegExp(source, 'gu')
    return findWhole(anywhere, compiled, text, from)
  }
  return {
    text: phrase,
    source,
    find,
    findAll: (text) => findEvery(find, text),
    at: (text, at) => {
      sticky ??= new RegExp(source, 'yu')
      sticky.lastIndex = at
      const found = sticky.exec(text)
      return found && toMatch(found, compiled, text)
    },
  }
}

/** The source of a phrase without named slots, to fill a slot of another phrase with. */
export function phraseSource(phrase: string, slots: Slots = {}): string {
  return `(?:${emitSequence(readParts(phrase), { slots, groups: null, space: SPACE })})`
}

/** The source of a choice between words, longest first, first letter in either case: for slots. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map((word) => word.split(' ').map(emitWord).join(SPACE)).join('|')})`
}

/** Whether the code unit belongs to a word (letter or digit); letters beyond Latin count as letters. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f)
}

/** Whether a word may start at `at`: no letter or digit stands before it. */
export function startsWord(text: string, at: number): boolean {
  return at === 0 || !isWordCode(text.charCodeAt(at - 1))
}

interface Compiled {
  source: string
  /** The slot that each capturing group fills; a name may return. */
  groups: readonly string[]
  startsAt: (text: string, at: number) => boolean
}

function findWhole(regex: RegExp, compiled: Compiled, text: string, from: number): PhraseMatch | null {
  regex.lastIndex = from
  for (;;) {
    const found = regex.exec(text)
    if (!found) return null
    if (!compiled.startsAt(text, found.index)) {
      regex.lastIndex = found.index + 1
      continue
    }
    return toMatch(found, compiled, text)
  }
}

function findEvery(find: Phrase['find'], text: string): PhraseMatch[] {
  const matches: PhraseMatch[] = []
  for (let match = find(text); match; match = find(text, match.end)) matches.push(match)
  return matches
}

function toMatch(found: RegExpExecArray, { source, groups }: Compiled, text: string): PhraseMatch {
  const slots: PhraseMatch['slots'] = {}
  const spans = new SlotSpans(source, text, found.index)
  for (let group = 1; group <= groups.length; group++) {
    const words = found[group]
    const name = groups[group - 1] as string
    if (words !== undefined && slots[name] === undefined) slots[name] = new FilledSlot(words, group, spans)
  }
  return { start: found.index, end: found.index + found[0].length, text: found[0], slots }
}

/** A slot that was filled; where it stands is worked out when asked for, because few rules ask. */
class FilledSlot implements SlotMatch {
  constructor(
    readonly text: string,
    private readonly group: number,
    private readonly spans: SlotSpans,
  ) {}

  get start(): number {
    return this.spans.of(this.group)[0]
  }

  get end(): number {
    return this.spans.of(this.group)[1]
  }
}

/** Where the groups of one match stand, found by matching once more. */
class SlotSpans {
  private known: RegExpIndicesArray | undefined

  constructor(
    private readonly source: string,
    private readonly text: string,
    private readonly at: number,
  ) {}

  of(group: number): [number, number] {
    this.known ??= findSpans(this.source, this.text, this.at)
    return this.known?.[group] ?? [this.at, this.at]
  }
}

function findSpans(source: string, text: string, at: number): RegExpIndicesArray | undefined {
  const regex = new RegExp(source, 'dyu')
  regex.lastIndex = at
  return regex.exec(text)?.indices
}

interface Emission {
  slots: Slots
  /** The names of the slots in the order of their groups; null where names are not wanted. */
  groups: string[] | null
  space: string
}

/** A part that may be absent takes the white space on its left with it, or, at the start, the white space on its right. */
function emitSequence(parts: Part[], emission: Emission): string {
  let source = ''
  let started = false
  parts.forEach((part, index) => {
    const next = parts[index + 1]
    const space = started && part.spaced ? (part.kind === 'gap' ? GAP_SPACE : emission.space) : ''
    const body = emitPart(part, emission)
    if (part.kind === 'choice' && part.optional) {
      const nextSpaced = !next || next.spaced
      const trailing = !started && next?.spaced ? emission.space : ''
      source += nextSpaced ? `(?:${space}${body}${trailing})?` : `${space}(?:${body})?`
      if (!nextSpaced) started = true
      return
    }
    source += space + body
    started = part.kind !== 'gap'
  })
  return source
}

function emitPart(part: Part, emission: Emission): string {
  const { groups, slots } = emission
  if (part.kind === 'literal') return emitWord(part.text)
  if (part.kind === 'gap') return `(?:${GAP_WORD}${SPACE}){0,${part.words}}?`
  if (part.kind === 'choice') return `(?:${part.options.map((option) => emitSequence(option, emission)).join('|')})`
  const source = slots[part.vocabulary]
  if (source === undefined) throw new Error(`Phrase names an unknown slot {${part.vocabulary}}`)
  assertBounded(source, part.vocabulary)
  if (!groups) return `(?:${source})`
  groups.push(part.name)
  return `(${source})`
}

function emitWord(word: string): string {
  const escaped = word.replace(/[\\^$.*+?/()[\]{}|]/gu, (char) => `\\${char}`)
  const first = escaped[0] as string
  const lower = first.toLowerCase()
  const upper = first.toUpperCase()
  const head = lower === upper ? first : `[${upper}${lower}]`
  const tail = escaped.slice(1).replace(/oo/gu, '[oó][oó]').replace(/ee/gu, '[eé][eé]')
  return /^ee/u.test(word) ? `[EÉeé][eé]${escaped.slice(2)}` : head + tail
}

function assertBounded(source: string, slot: string): void {
  const bare = source.replace(/\\./gu, '').replace(/\[[^\]]*\]/gu, '')
  if (/[*+]|\{\d+,\}/u.test(bare)) throw new Error(`Slot {${slot}} repeats without bound`)
  if (/\((?!\?)/u.test(bare)) throw new Error(`Slot {${slot}} has a capturing group`)
}
