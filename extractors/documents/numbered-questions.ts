import type { Line } from './lines'
import { ANSWER_HEAD, ANSWER_RUN_IN } from './question-heads'

const NUMBERED = /^(\d{1,3})\s?[.)]?\s*(?=[\p{Lu}«“"‘'(])/u
const LONE_NUMBER = /^(\d{1,3})\s?[.)]?$/u
const CLOSED = /[?.!](?:["”»’')\]]|\d{1,2}|<\/?sup>|\s|\[\d{1,2}\s?\])*$/u

/** Numbered questions with the answers below them and no word that says which is which: three or more in a row that ask. */
export function isDialogue(lines: Line[]): boolean {
  const solid = lines.filter((line) => line.role === 'text')
  let last = 0
  solid.forEach((line, index) => {
    const number = numberOf(line)
    if (number !== undefined && Number(number) === last + 1 && asksBelow(solid, index)) last++
  })
  return last > 2
}

/** In such a text a question ends where the line above closes with a question mark and this line asks nothing. */
export function endsQuestion(solid: Line[], index: number): boolean {
  const above = solid[index - 1]
  const line = solid[index] as Line
  return above?.tail.includes('?') === true && CLOSED.test(above.tail) && !/^[^.!]{0,300}\?/u.test(line.text)
}

/** The number with which a question opens that is marked by it alone: "1. Bent u …?" or "1" alone on a line. */
export function numberOf(line: Line): string | undefined {
  return (LONE_NUMBER.exec(line.text) ?? NUMBERED.exec(line.text))?.[1]
}

/** Whether a line holds a number and nothing else. */
export function isLoneNumber(line: Line): boolean {
  return LONE_NUMBER.test(line.text)
}

/** Whether the paragraph that starts here ends in a question before an answer or a next number comes. */
export function asksBelow(solid: Line[], index: number): boolean {
  for (let step = isLoneNumber(solid[index] as Line) ? 1 : 0; step < 14; step++) {
    const line = solid[index + step]
    if (line === undefined || (step > 0 && (ANSWER_HEAD.test(line.text) || ANSWER_RUN_IN.test(line.text)))) return false
    if (CLOSED.test(line.tail)) return line.tail.includes('?') || /waarom (?:niet|wel)/iu.test(line.tail)
  }
  return false
}
