import type { Line } from './lines'
import { asksBelow, endsQuestion, isDialogue, isLoneNumber, numberOf } from './numbered-questions'
import {
  ANSWER_HEAD,
  ANSWER_RUN_IN,
  ANSWERED,
  ASKED,
  cutHeads,
  GOVERNMENT_PART,
  MEMBERS_PART,
  QUESTION_HEAD,
  SEE_ALSO,
} from './question-heads'

/**
 * Finds questions and answers: cuts heads off the lines they share with text, marks heads, and gives each line of text
 * the part (`question` or `answer`) and number it stands in. Documents without questions are left as they are.
 */
export function markQuestions(text: string, lines: Line[]): Line[] {
  const consulted = lines.some((line) => line.role === 'text' && MEMBERS_PART.test(line.text))
  const named = lines.some((line) => line.role === 'text' && QUESTION_HEAD.test(line.text))
  const answered = lines.some(
    (line) =>
      line.role === 'text' &&
      (ANSWER_HEAD.test(line.text) || ANSWER_RUN_IN.test(line.text) || ANSWERED.test(line.text)),
  )
  const asked = lines.some((line) => line.role === 'text' && ASKED.test(line.text))
  const numbered = !answered && !named && isDialogue(lines)
  if (!answered && !numbered && !consulted && !(asked && (named || isQuestionnaire(lines)))) return lines
  const cut = cutHeads(text, lines)
  assignParts(cut, { named, dialogue: numbered, consulted })
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

interface Reading {
  part: 'head' | 'question' | 'answer' | null
  number: string | undefined
  /** Highest question number so far. */
  last: number
  /** What the heading that was read last opens. */
  opens: 'question' | 'answer'
  consulted: boolean
  /** Between the heading of the questions or answers and the first of them. */
  preamble: boolean
}

/** What kind of questions and answers a text holds. */
interface Form {
  /** Questions stand under "Vraag 1". */
  named: boolean
  /** Numbered questions, answers below them without a word. */
  dialogue: boolean
  /** A written consultation in two halves. */
  consulted: boolean
}

function assignParts(lines: Line[], { named, dialogue, consulted }: Form): void {
  const state: Reading = { part: null, number: undefined, last: 0, opens: 'answer', preamble: false, consulted }
  const afterBlank = new Set(lines.filter((line, index) => line.role === 'text' && lines[index - 1]?.role === 'blank'))
  const solid = lines.filter((line) => line.role === 'text')
  solid.forEach((line, index) => {
    if (afterBlank.has(line) && state.part === 'head') state.part = state.opens
    if (readHead(line, state)) return
    if (!named && readNumbered(solid, index, state, dialogue)) return
    if (dialogue && state.part === 'question' && endsQuestion(solid, index)) state.part = 'answer'
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
  return readQuestionHead(line, state) || readHalf(line, state) || readPreamble(line, state)
}

function readQuestionHead(line: Line, state: Reading): boolean {
  const question = QUESTION_HEAD.exec(line.text)
  const answer = question === null ? ANSWER_HEAD.exec(line.text) : null
  if (question === null && answer === null) return false
  line.role = question === null ? 'answer-head' : 'question-head'
  state.part = question === null ? 'answer' : 'question'
  state.number = (question ?? answer)?.[1] ?? (question === null ? state.number : undefined)
  line.number = state.number
  state.preamble = false
  state.last = Math.max(state.last, Number.parseInt(state.number ?? '0', 10) || 0)
  return true
}

/** The headings of a written consultation: what the members ask, what the government answers. */
function readHalf(line: Line, state: Reading): boolean {
  if (!state.consulted || line.end - line.start >= 160) return false
  const members = MEMBERS_PART.test(line.text)
  if (!members && !GOVERNMENT_PART.test(line.text)) return false
  line.role = 'heading'
  state.part = members ? 'question' : 'answer'
  state.number = undefined
  return true
}

/** The heading "Antwoord van minister X (…)" or "Vragen van het lid X (…)", up to its date and references. */
function readPreamble(line: Line, state: Reading): boolean {
  const answered = ANSWERED.test(line.text)
  if (answered || ASKED.test(line.text)) {
    state.opens = answered ? 'answer' : 'question'
    state.part = isClosedPreamble(line) ? state.opens : 'head'
    state.last = 0
    state.preamble = true
  } else {
    state.preamble &&= state.part === 'head' || SEE_ALSO.test(line.text)
    if (state.preamble && state.part === 'head' && isClosedPreamble(line)) state.part = state.opens
  }
  if (state.preamble) line.role = 'letterhead'
  return state.preamble
}

function isClosedPreamble(line: Line): boolean {
  return /\d{4}\s?\)/u.test(line.tail) || /\((?:ontvangen|ingezonden)\s[^()]{4,40}\d{4}\s?\)/iu.test(line.text)
}

/** Questions marked by a number only. */
function readNumbered(solid: Line[], index: number, state: Reading, dialogue: boolean): boolean {
  const line = solid[index] as Line
  const number = numberOf(line)
  if (number === undefined || Number(number) !== state.last + 1 || (state.part === null && !dialogue)) return false
  if (!asksBelow(solid, index)) return false
  state.part = 'question'
  state.number = number
  state.last = Number(number)
  if (isLoneNumber(line)) line.role = 'question-head'
  else line.part = 'question'
  line.number = number
  return true
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
