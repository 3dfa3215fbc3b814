import { type Line, toLine } from './lines'

const TURN =
  /^(?:de\s+(?:heer|voorzitter)|mevrouw|het\s+lid|(?:de\s+)?(?:minister(?:-president)?|staatssecretaris)|(?:de\s+)?griffier)(?:\s[\p{L}’' -]{1,60})?(?:\s?\([\p{L}\d ./-]{1,30}\))?\s?:$/iu
const TURN_RUN_IN =
  /^(?:de\s+(?:heer|voorzitter)|mevrouw|het\s+lid|(?:minister(?:-president)?|staatssecretaris))(?:\s[\p{L}’' -]{1,60})?(?:\s?\([\p{L}\d ./-]{1,30}\))?\s?:\s+(?=\p{Lu})/u
const GOVERNMENT = /^(?:de\s+)?(?:minister|staatssecretaris)/iu
const CHAIR = /^de\s+voorzitter/iu
const MOTION = /^(?:motie|de kamer,|gehoord de beraadslaging)/iu
const PROMISES = /toezegging/iu

/**
 * Marks who speaks in a report of a debate. Turns of members and of the chair are `question` (they promise nothing), those
 * of ministers and state secretaries stay text; where the chair reads out the promises, the rest of the turn is text too.
 */
export function markSpeakers(text: string, lines: Line[]): Line[] {
  const out: Line[] = []
  const turns = lines.filter((line) => line.role === 'text' && isTurn(line.text)).length
  let part: 'question' | null = turns > 1 ? 'question' : null
  let chair = false
  for (const line of lines) {
    if (line.role !== 'text') {
      out.push(line)
      continue
    }
    const alone = isTurn(line.text)
    const runIn = alone ? null : TURN_RUN_IN.exec(text.slice(line.start, Math.min(line.end, line.start + 140)))
    if (alone || runIn !== null) {
      const head = runIn === null ? line : toLine(text, line.start, line.start + runIn[0].length)
      head.role = 'heading'
      part = GOVERNMENT.test(head.text) ? null : 'question'
      chair = CHAIR.test(head.text)
      out.push(head)
      if (runIn !== null) out.push(spoken(toLine(text, line.start + runIn[0].length, line.end), part))
      continue
    }
    if (chair && PROMISES.test(line.text)) part = null
    if (MOTION.test(line.text)) part = 'question'
    out.push(spoken(line, part))
  }
  return out
}

function isTurn(text: string): boolean {
  return text.endsWith(':') && TURN.test(text)
}

function spoken(line: Line, part: 'question' | null): Line {
  line.part = part
  return line
}
