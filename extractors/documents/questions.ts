import { LINE_SIGHT, type Line, toLine } from './lines'

const NUMBERS =
  '\\d{1,3}[a-z]?(?:\\s{0,2}(?:,\\s?en\\s|,|en\\s|&|t\\/m\\s|tot en met\\s|-|–|\\+|\\/)\\s{0,2}\\d{1,3}[a-z]?){0,30}'
const QUESTION_HEAD = new RegExp(`^(?:vra(?:ag|gen))\\s{0,3}(${NUMBERS})\\s{0,2}[.:)]?$`, 'iu')
const QUESTION_RUN_IN = new RegExp(`^(?:vra(?:ag|gen))\\s{1,3}(${NUMBERS})\\s{0,2}[.:)]?\\s+(?=[\\p{Lu}«“"‘'(])`, 'iu')
const ANSWER_WORD =
  '(?:(?:nader|gezamenlijk|aanvullend)\\s)?(?:antwoord(?:en)?|beantwoording|reactie)(?:\\s+op)?(?:\\s+de)?(?:\\s+vra(?:ag|gen))?'
const ANSWER_HEAD = new RegExp(`^${ANSWER_WORD}(?:\\s{0,3}(${NUMBERS}))?\\s{0,2}[.:)]?$`, 'iu')
const ANSWER_RUN_IN = new RegExp(
  `^${ANSWER_WORD}\\s{0,3}(${NUMBERS})?\\s{0,2}(?::\\s+|[.)]?\\s+(?=(?:Ja|Nee|Neen|Zie)[.,; ]))`,
  'u',
)
const ASKED = /^(?:schriftelijke\s+)?vra(?:ag|gen)\s+van\s+(?:het|de)\s+(?:lid|leden)/iu
const ANSWERED =
  /^(?:antwoord\s+)?(?:nader\s+|aanvullend\s+)?(?:antwoord(?:en)?|mededeling)\s+van\s+(?:de\s+)?(?:minister|staatssecretaris|demissionair)/iu
const RECEIVED =
  /\((?:on|in)tvangen[\s\S]{1,40}?\)(?:[.,]?\s{0,3}zie ook\s+(?:het\s+)?aanhangsel[\s\S]{1,90}?(?:nrs?\.\s?\d{1,4}|\d{4}[-–]\d{4})\.?)*/iu
const SUBMITTED = /\(\s?ingezonden\s[^()]{4,40}\d{4}\s?\)\.?/iu
const SEE_ALSO =
  /^(?:zie ook\s|aanhangsel\s+handelingen|handelingen,|(?:vergaderjaar\s+)?\d{4}\s?[-–]\s?\d{2,4},? nrs?\.|vergaderjaar\s\d{4}|nrs?\.\s?\d{1,4}\.?$)/iu
const NUMBERED = /^(\d{1,3})\s?[.)]?\s*(?=[\p{Lu}«“"‘'(])/u
const LONE_NUMBER = /^(\d{1,3})\s?[.)]?$/u
const CLOSED = /[?.!](?:["”»’')\]]|\d{1,2}|<\/?sup>|\s|\[\d{1,2}\s?\])*$/u

/**
 * Finds questions and answers: cuts heads off the lines they share with text, marks heads, and gives each line of text
 * the part (`question` or `answer`) and number it stands in. Documents without questions are left as they are.
 */
export function markQuestions(text: string, lines: Line[]): Line[] {
  const named = lines.some((line) => line.role === 'text' && QUESTION_HEAD.test(line.text))
  const answered = lines.some(
    (line) =>
      line.role === 'text' &&
      (ANSWER_HEAD.test(line.text) || ANSWER_RUN_IN.test(line.text) || ANSWERED.test(line.text)),
  )
  const asked = lines.some((line) => line.role === 'text' && ASKED.test(line.text))
  if (!answered && !(asked && (named || isQuestionnaire(lines)))) return lines
  const cut = cutHeads(text, lines, named)
  assignParts(cut, named)
  return cut
}

/** Members' questions without a government that answers: nearly every paragraph ends in a question mark. */
function isQuestionnaire(lines: Line[]): boolean {
  const solid = lines.filter((line) => line.role === 'text' && line.text.length > 40)
  return (
    solid.filter((line) => line.tail.includes('?')).length > solid.length / 3 &&
    !lines.some((line) => /^geachte|^aan de voorzitter/iu.test(line.text))
  )
}

function cutHeads(text: string, lines: Line[], named: boolean): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    if (line.role !== 'text') {
      out.push(line)
      continue
    }
    const runIn = QUESTION_HEAD.test(line.text) || ANSWER_HEAD.test(line.text) ? null : runInHead(line, named)
    const cut = runIn ?? preambleEnd(text, line)
    if (cut === null || line.start + cut >= line.end) {
      out.push(line)
      continue
    }
    out.push(withMark(toLine(text, line.start, line.start + cut, line.newPage), line))
    out.push(toLine(text, line.start + cut, line.end))
  }
  return out
}

function runInHead(line: Line, named: boolean): number | null {
  const found = ANSWERED.test(line.text)
    ? null
    : (ANSWER_RUN_IN.exec(line.text) ?? (named ? null : QUESTION_RUN_IN.exec(line.text)))
  return found === null || found[0].length < 6 ? null : found[0].length
}

/** Where the heading "Antwoord van minister X (…). (Ontvangen …)" or "Vragen van … (Ingezonden …)" ends inside its line. */
function preambleEnd(text: string, line: Line): number | null {
  const raw = text.slice(line.start, Math.min(line.end, line.start + LINE_SIGHT + 200))
  const found = RECEIVED.exec(raw) ?? SUBMITTED.exec(raw)
  if (found === null || found.index > LINE_SIGHT) return null
  const end = found.index + found[0].length
  return line.start + end + 3 < line.end ? end : null
}

function withMark(head: Line, line: Line): Line {
  head.mark = line.mark
  return head
}

interface Reading {
  part: 'head' | 'question' | 'answer' | null
  number: string | undefined
  /** Highest question number so far. */
  last: number
  /** What the heading that was read last opens. */
  opens: 'question' | 'answer'
  /** Between the heading of the questions or answers and the first of them. */
  preamble: boolean
}

function assignParts(lines: Line[], named: boolean): void {
  const state: Reading = { part: null, number: undefined, last: 0, opens: 'answer', preamble: false }
  const afterBlank = new Set(lines.filter((line, index) => line.role === 'text' && lines[index - 1]?.role === 'blank'))
  const solid = lines.filter((line) => line.role === 'text')
  solid.forEach((line, index) => {
    if (afterBlank.has(line) && state.part === 'head') state.part = state.opens
    if (readHead(line, state)) return
    if (!named && readNumbered(solid, index, state)) return
    if (state.part === 'head') line.role = 'letterhead'
    else if (state.part !== null) {
      line.part = state.part
      line.number = state.number
    }
  })
  markAbove(solid)
  reclaimQuestions(lines)
}

/** How many lines the printed head of an answer takes at most. */
const HEAD_LINES = 25

/** Titles above the heading of the questions belong to the head, unless a covering letter with sentences stands there. */
function markAbove(solid: Line[]): void {
  const first = solid.findIndex((line) => line.role === 'letterhead')
  const above = solid.slice(0, Math.max(0, first))
  if (first > HEAD_LINES || above.some((line) => /[.?!]$/u.test(line.tail))) return
  for (const line of above) if (line.role === 'text') line.role = 'letterhead'
}

/** Handles the lines that open a part; returns whether the line was one. */
function readHead(line: Line, state: Reading): boolean {
  const question = QUESTION_HEAD.exec(line.text)
  const answer = question === null ? ANSWER_HEAD.exec(line.text) : null
  if (question !== null || answer !== null) {
    line.role = question === null ? 'answer-head' : 'question-head'
    state.part = question === null ? 'answer' : 'question'
    state.number = (question ?? answer)?.[1] ?? (question === null ? state.number : undefined)
    line.number = state.number
    state.preamble = false
    state.last = Math.max(state.last, Number.parseInt(state.number ?? '0', 10) || 0)
    return true
  }
  if (ASKED.test(line.text) || ANSWERED.test(line.text)) {
    line.role = 'letterhead'
    state.opens = ANSWERED.test(line.text) ? 'answer' : 'question'
    state.part = isClosedPreamble(line) ? state.opens : 'head'
    state.last = 0
    state.preamble = true
    return true
  }
  state.preamble &&= state.part === 'head' || SEE_ALSO.test(line.text)
  if (state.preamble) {
    if (state.part === 'head' && isClosedPreamble(line)) state.part = state.opens
    line.role = 'letterhead'
    return true
  }
  return false
}

function isClosedPreamble(line: Line): boolean {
  return /\d{4}\s?\)/u.test(line.tail) || /\((?:ontvangen|ingezonden)\s[^()]{4,40}\d{4}\s?\)/iu.test(line.text)
}

/** Questions marked by a number only: "1. Bent u …?" or "1" alone on a line. */
function readNumbered(solid: Line[], index: number, state: Reading): boolean {
  const line = solid[index] as Line
  const number = (LONE_NUMBER.exec(line.text) ?? NUMBERED.exec(line.text))?.[1]
  if (number === undefined || Number(number) !== state.last + 1 || state.part === null) return false
  if (!asksBelow(solid, index)) return false
  state.part = 'question'
  state.number = number
  state.last = Number(number)
  if (LONE_NUMBER.test(line.text)) line.role = 'question-head'
  else line.part = 'question'
  line.number = number
  return true
}

/** Whether the paragraph that starts here ends in a question before an answer or a next number comes. */
function asksBelow(solid: Line[], index: number): boolean {
  for (let step = LONE_NUMBER.test((solid[index] as Line).text) ? 1 : 0; step < 14; step++) {
    const line = solid[index + step]
    if (line === undefined || (step > 0 && (ANSWER_HEAD.test(line.text) || ANSWER_RUN_IN.test(line.text)))) return false
    if (CLOSED.test(line.tail)) return line.tail.includes('?') || /waarom (?:niet|wel)/iu.test(line.tail)
  }
  return false
}

/** An answer head without a question head before it: the question is the text just above that ends in a question mark. */
function reclaimQuestions(lines: Line[]): void {
  let seenQuestion = true
  lines.forEach((line, index) => {
    if (line.role === 'question-head') seenQuestion = true
    if (line.role !== 'answer-head') return
    if (!seenQuestion) reclaimAbove(lines, index)
    seenQuestion = false
  })
}

function reclaimAbove(lines: Line[], index: number): void {
  const above: Line[] = []
  for (let at = index - 1; at >= 0 && above.length < 20; at--) {
    const line = lines[at] as Line
    if (line.role === 'answer-head' || line.role === 'question-head') break
    if (line.role === 'blank' && above.length > 0) break
    if (line.role !== 'text') continue
    if (above.length === 0 && !line.tail.includes('?')) break
    if (above.length > 0 && /[.!]$/u.test(line.tail)) break
    above.push(line)
  }
  for (const line of above) line.part = 'question'
}
