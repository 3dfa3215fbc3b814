/**
 * How source text looks on a page. The stored text keeps every mark of its origin (line-end hyphens, markdown signs,
 * note numbers); these functions say which characters a reader need not see. They never change the stored text.
 */

export interface SourcePiece {
  text: string
  /** A note number, shown raised. */
  note?: true
}

/**
 * What a reader does not need: a hyphen at the end of a line inside a word (but not in "in- en uitvoer"), bold signs of
 * markdown, a heading's `#`, a backslash before a sign, a mark that turns the direction of what follows it, and the tags around
 * a note number.
 */
const UNSEEN =
  /(?<hyphen>(?<=\p{L})-[ \t]{0,4}\r?\n\s{0,4}(?=\p{Ll})(?!(?:en|of|tot|als)\s))|(?<note><sup>(?<number>\d{1,3})<\/sup>)|(?<sign>\*\*|^[ \t]{0,3}#{1,6}[ \t]{1,4}|\\(?=[\\`*_{}[\]()#+.!-])|[\u202a-\u202e\u2066-\u2069])/gmu

/** Cuts text into what is shown: running text, and between it the note numbers. */
export function readSourcePieces(text: string): SourcePiece[] {
  const pieces: SourcePiece[] = []
  let running = ''
  let from = 0
  for (const match of text.matchAll(UNSEEN)) {
    running += text.slice(from, match.index)
    from = match.index + match[0].length
    if (!match.groups?.note) continue
    if (running) pieces.push({ text: running })
    pieces.push({ text: match.groups.number ?? '', note: true })
    running = ''
  }
  running += text.slice(from)
  if (running) pieces.push({ text: running })
  return pieces
}

/** One line of running text: white space folded, note numbers and footnotes in mid-sentence left out. */
export function tidyQuote(text: string): string {
  return readSourcePieces(dropFootnotes(text))
    .filter((piece) => !piece.note)
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What a paper is about: its title without the head of a letter of answers ("Beantwoording Kamervragen van … over X" is X). */
export function printSubject(title: string): string {
  return tidyQuote(title).replace(/^(?:beantwoording|antwoord)\s.{0,400}?\sover\s+/iu, '')
}

/** A quote as we print it: tidied, with … where it starts or ends in mid-sentence. */
export function printQuote(text: string): string {
  const tidy = tidyQuote(text)
  const before = /^\p{Ll}/u.test(tidy) ? '… ' : ''
  const after = /[.!?:;»”"')\]]$/u.test(tidy) ? '' : ' …'
  return `${before}${tidy}${after}`
}

/** The printed quote in three parts around the words of the term; the last two are empty when the term stands elsewhere. */
export function cutAtTerm(quote: string, words: string | null): [before: string, term: string, after: string] {
  const printed = printQuote(quote)
  const term = words ? tidyQuote(words) : ''
  const at = term ? printed.toLowerCase().indexOf(term.toLowerCase()) : -1
  if (at < 0) return [printed, '', '']
  return [printed.slice(0, at), printed.slice(at, at + term.length), printed.slice(at + term.length)]
}

/** The same three parts, with a long lead-in cut between words so that the term shows in the first two lines. */
export function excerptAtTerm(quote: string, words: string | null): [before: string, term: string, after: string] {
  const [before, term, after] = cutAtTerm(quote, words)
  if (!term || before.length <= LONGEST_LEAD) return [before, term, after]
  return [`… ${before.slice(-LONGEST_LEAD).replace(/^\S*\s/u, '')}`, term, after]
}

const LONGEST_LEAD = 110

/** Of the paragraphs of a quote, those after the first that open with a note number are footnotes. */
function dropFootnotes(text: string): string {
  return text
    .split(/\n[ \t]{0,8}\n/u)
    .filter((paragraph, index) => index === 0 || !/^\s*<sup>\d/u.test(paragraph))
    .join('\n')
}
