import type { Chamber, DocumentKind } from '../types'
import type { Line } from './lines'

const ANSWERED =
  /(?:^|\n)\s{0,60}(?:antwoord\s+)?(?:nader\s+|aanvullend\s+)?(?:antwoord(?:en)?|mededeling)\s+van\s+(?:de\s+)?(?:minister|staatssecretaris|demissionair)|(?:^|\n)[ \t>*|]{0,9}beantwoord\s+door[\s|]|antwoord\s+schriftelijke\s+vragen|beantwoording\s+(?:van\s+)?(?:de\s+)?(?:schriftelijke\s+|kamer)?\s?(?:kamer)?vragen|antwoord(?:en)?\s+op\s+(?:de\s+)?(?:schriftelijke\s+)?(?:kamer)?vragen,?\s+(?:van|gesteld)/iu
const POSTPONED =
  /(?:uitstel|niet\s+binnen\s+de\s+(?:gebruikelijke|gestelde)\s+termijn|binnen\s+de\s+(?:gebruikelijke|gestelde)\s+termijn\s+[^.]{0,80}niet)/iu
const QUESTIONED = /(?:^|\n)\s{0,60}(?:schriftelijke\s+)?vra(?:ag|gen)\s+van\s+(?:het|de)\s+(?:leden|lid)/iu
const DEBATE =
  /(?:^|\n)\s{0,80}De\s{1,60}voorzitter\s{0,60}:|(?:^|\n)\s{0,20}Voorzitter: \p{Lu}|verslag\s+van\s+een\s+(?:algemeen\s+overleg|commissiedebat|wetgevingsoverleg|notaoverleg|rondetafelgesprek|debat|mondeling\s+overleg|openbare|nota-?overleg)/iu
const OTHER =
  /(?:^|\n)\s{0,60}(?:(?:gewijzigde|nader gewijzigde)\s+)?(?:motie\s+van\s+(?:het|de)\s+(?:leden|lid)|amendement\s+van|verslag\s+van\s+een|memorie\s+van\s+toelichting|voorstel\s+van\s+wet|nota\s+naar\s+aanleiding|advies\s+afdeling)|besluitenlijst\s+van\s+de|lijst\s+van\s+vragen/iu
const ANSWER_LIST =
  /(?:^|\n)\s{0,60}(?:nr\.\s{0,3}\d{1,5}\s{1,9})?(?:verslag\s+houdende\s+een\s+)?lijst\s+van\s+vragen\s+en\s+antwoorden/iu
const CONSULTED =
  /verslag\s+van\s+een\s+(?:nader\s+)?schriftelijk\s+overleg|fracties\s+(?:de\s+)?behoefte\s+(?:om\s+)?(?:een\s+aantal\s+)?vragen\s+(?:en\s+opmerkingen\s+)?ter\s+beantwoording/iu
/** A covering letter with numbered answers below it. */
const COVERS_ANSWERS =
  /(?:hierbij|bijgaand)\s[^.]{0,90}antwoorden\s[^.]{0,40}op\s(?:de\s)?(?:schriftelijke\s)?(?:kamer)?vragen/iu
const NUMBERED = /^\d{1,3}\s?[.)]?(?:\s|$)/u
const LETTER =
  /(?:^|\n)\s{0,60}kamerbrief\s|brief\s+van\s+de\s+(?:minister|staatssecretaris)|aan\s+de\s+voorzitters?|geachte\s+(?:mevrouw\s+de\s+)?voorzitter|de\s+voorzitter\s+van\s+de\s+(?:tweede|eerste)\s+kamer/iu

/** Whether the text reports a debate: in its head a chair opens, or it says what it reports. */
export function isDebate(head: string): boolean {
  const top = head.slice(0, 6_000)
  return /oorzitter\s{0,60}:|verslag/iu.test(top) && DEBATE.test(top) && !CONSULTED.test(top)
}

/** What sort of document the text is: whether it reports a debate (`isDebate`), and whether a minister or state secretary signs it. */
export function readKind(
  head: string,
  lines: Line[],
  { debate, signed }: { debate: boolean; signed: boolean },
): DocumentKind {
  const top = head.slice(0, 6_000)
  const titles = titlesOf(lines, head)
  const answers = lines.filter((line) => line.role === 'answer-head').length
  const questions = lines.filter((line) => line.role === 'question-head').length
  if (CONSULTED.test(top)) return answers > 0 || /reactie\s+van\s+de|antwoord/iu.test(head) ? 'answer' : 'other'
  if (debate) return 'debate'
  if (answers > 1 || (answers > 0 && (questions > 0 || ANSWERED.test(titles)))) return 'answer'
  if (QUESTIONED.test(top) && lines.filter((line) => line.part === 'answer').length > 2) return 'answer'
  if (QUESTIONED.test(top) && !/brief\s+van\s+de\s+(?:minister|staats)/iu.test(top)) {
    return ANSWERED.test(titles) ? 'answer' : signed && !/ingezonden/iu.test(top) ? 'letter' : 'other'
  }
  if (ANSWER_LIST.test(top)) return 'answer'
  if (COVERS_ANSWERS.test(top) && lines.filter((line) => NUMBERED.test(line.text)).length > 2) return 'answer'
  if (ANSWERED.test(titles) && !POSTPONED.test(top)) return 'answer'
  if (OTHER.test(top) && !/(?:^|\n)\s{0,60}brief\s+van\s+de/iu.test(top)) return 'other'
  return LETTER.test(top) || signed ? 'letter' : 'other'
}

/** The head of the document without its body, so that a letter about answers is no answer. */
function titlesOf(lines: Line[], head: string): string {
  const isTitle = (line: Line, index: number): boolean =>
    line.role === 'letterhead' ||
    line.role === 'heading' ||
    (index < 40 && line.role === 'text' && /[^.?!:;,]$/u.test(line.tail) && line.end - line.start < 300)
  const titles = lines.filter(isTitle).slice(0, 60)
  return titles.length === 0 ? head.slice(0, 1_500) : titles.map((line) => line.text).join('\n')
}

/** To which chamber a document is addressed; answers to questions without an address go to the Tweede Kamer. */
export function readChamber(head: string, kind: DocumentKind, session: 'tk' | 'ek' | null): Chamber | null {
  const address = /(?:aan\s+)?(?:de\s+)?voorzitters?\s+van\s+de\s+[\s\S]{4,90}/iu.exec(head.slice(0, 8_000))?.[0]
  const place = address ?? (kind === 'debate' ? head : head.slice(0, 700))
  const upper = /eerste\s+(?:en\s+(?:van\s+)?(?:de\s+)?tweede\s+)?kamer/iu.test(place)
  const lower = /tweede\s+(?:en\s+(?:van\s+)?(?:de\s+)?eerste\s+)?kamer/iu.test(place)
  if (address !== undefined && upper && lower) return 'both'
  if (upper && !lower) return 'EK'
  if (lower) return 'TK'
  return kind === 'answer' ? (session === 'ek' ? 'EK' : 'TK') : null
}
