import { LINE_SIGHT, type Line, toLine } from './lines'

const NUMBERS =
  '\\d{1,3}[a-z]?(?:\\s{0,2}(?:,\\s?en\\s|,|en\\s|&|t\\/m\\s|tot en met\\s|-|–|\\+|\\/)\\s{0,2}\\d{1,3}[a-z]?){0,30}'
/** "Vraag 1", "Vragen 3 en 4" alone on a line; group 1 holds the numbers. */
export const QUESTION_HEAD = new RegExp(`^(?:vra(?:ag|gen))\\s{0,3}(${NUMBERS})\\s{0,2}[.:)]?$`, 'iu')
const QUESTION_RUN_IN = new RegExp(
  `^(?:[Vv]ra(?:ag|gen)|VRAAG)\\s{1,3}(${NUMBERS})\\s{0,2}[.:)]?\\s+(?=[\\p{Lu}«“"‘'(])`,
  'u',
)
const ANSWER_WORD =
  '(?:(?:[Nn]ader|[Gg]ezamenlijk|[Aa]anvullend)\\s)?(?:[Aa]ntwoord(?:en)?|ANTWOORD|[Bb]eantwoording|[Rr]eactie|[Mm]ededeling|MEDEDELING)(?:\\s+op)?(?:\\s+de)?(?:\\s+vra(?:ag|gen))?'
/** "Antwoord", "Antwoord op vraag 2", "Reactie" alone on a line; group 1 holds the numbers, if any. */
export const ANSWER_HEAD = new RegExp(`^${ANSWER_WORD}(?:\\s{0,3}(${NUMBERS}))?\\s{0,2}[.:)]?$`, 'iu')
/** "Antwoord 1: …", "Antwoord: …", "Antwoord Ja, …": a head with the answer on the same line. */
export const ANSWER_RUN_IN = new RegExp(
  `^(?:${ANSWER_WORD}\\s{0,3}(${NUMBERS})?\\s{0,2}(?::\\s+|[.)]?\\s+(?=(?:Ja|Nee|Neen|Zie)[.,; ]))|${ANSWER_WORD}\\s{0,3}(?:${NUMBERS})\\s{0,2}[.)]\\s+(?=[\\p{Lu}«“‘]))`,
  'u',
)
/** "Vragen van het lid X (…)": the heading over the questions. */
export const ASKED = /^(?:schriftelijke\s+)?vra(?:ag|gen)\s+van\s+(?:het|de)\s+(?:lid|leden)/iu
/** "Antwoord van minister X (…)": the heading over the answers. */
export const ANSWERED =
  /^(?:antwoord\s+)?(?:nader\s+|aanvullend\s+)?(?:antwoord(?:en)?|mededeling)\s+van\s+(?:de\s+)?(?:minister|staatssecretaris|demissionair)/iu
/** The half of a written consultation that holds what the members ask. */
export const MEMBERS_PART =
  /^(?:[IVX]{1,4}\.?\s+)?(?:algemene\s+)?vragen\s+en\s+opmerkingen\s+(?:vanuit|van|door)\s+de\s+(?:fractie|leden|commissie)/iu
/** The half of a written consultation that holds the answers. */
export const GOVERNMENT_PART =
  /^(?:[IVX]{1,4}\.?\s+)?(?:antwoord|reactie)(?:\s?\/\s?(?:antwoord|reactie))?\s+van\s+(?:de\s+)?(?:minister|staatssecretaris|bewinds|regering|kabinet)/iu
const RECEIVED =
  /\(\s?ontvangen\s[^()]{4,40}\d{4}\s?\)[.,]?(?:\s{0,3}zie ook\s+(?:het\s+)?aanhangsel[\s\S]{1,90}?(?:nrs?\.\s?\d{1,4}|\d{4}[-–]\d{4})(?:,\s+vergaderjaar\s[\d–-]{7,9})?[.,]?){0,3}/iu
const SUBMITTED = /\(\s?ingezonden\s[^()]{4,40}\d{4}\s?\)\.?/iu
/** What goes on with the reference below such a heading. */
export const SEE_ALSO =
  /^(?:zie ook\s|aanhangsel\s+handelingen|handelingen,|(?:vergaderjaar\s+)?\d{4}\s?[-–]\s?\d{2,4},? nrs?\.|vergaderjaar\s\d{4}|nrs?\.\s?\d{1,4}\.?$)/iu

/** Cuts heads off the lines they share with text. */
export function cutHeads(text: string, lines: Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    if (line.role !== 'text') {
      out.push(line)
      continue
    }
    const runIn = QUESTION_HEAD.test(line.text) || ANSWER_HEAD.test(line.text) ? null : runInHead(line)
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

function runInHead(line: Line): number | null {
  const found = ANSWERED.test(line.text) ? null : (ANSWER_RUN_IN.exec(line.text) ?? QUESTION_RUN_IN.exec(line.text))
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
