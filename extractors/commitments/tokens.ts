import type { Span } from '../types'

/** A word, number or mark of a sentence; `start` and `end` count in the sentence text. */
export interface Token extends Span {
  text: string
  lower: string
  kind: 'word' | 'number' | 'mark'
}

const TOKEN = /[\p{L}\p{M}]+(?:[’'&.-][\p{L}\p{M}]+)*|\d[\d.,:/-]*\d|[^\s]/gu
const WORD = /^[\p{L}\p{M}]/u
const NUMBER = /^\d/u

/** Function words and the cue words that lose the space between them at the joints of lines (`uwKamer`, `zalik`). */
const GLUE_LEFT = ['zullen', 'worden', 'wordt', 'deze', 'zal', 'aan', 'met', 'uw', 'de', 'ik', 'en', 'dat', 'het', 'in']
const GLUE_RIGHT =
  /^(?:kamer|zal|zullen|wordt|worden|ik|geïnformeerd|informeren|gesprek|gesprekken|brief|onderzoek|overleg|kabinet|minister|staatssecretaris)$/u

/** The tokens of a sentence, in order; glued cue words are told apart. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const found of text.matchAll(TOKEN)) {
    const start = found.index
    const cut = WORD.test(found[0]) ? gluedAt(found[0].toLowerCase()) : 0
    if (cut > 0) addToken(tokens, found[0].slice(0, cut), start)
    addToken(tokens, found[0].slice(cut), start + cut)
  }
  return tokens
}

function addToken(tokens: Token[], text: string, start: number): void {
  const kind = WORD.test(text) ? 'word' : NUMBER.test(text) ? 'number' : 'mark'
  tokens.push({ text, lower: text.toLowerCase(), start, end: start + text.length, kind })
}

/** Where two glued words part, 0 when the word is whole. */
function gluedAt(lower: string): number {
  if (lower.length < 5 || lower.length > 30) return 0
  for (const left of GLUE_LEFT) {
    if (lower.startsWith(left) && GLUE_RIGHT.test(lower.slice(left.length))) return left.length
  }
  return 0
}
