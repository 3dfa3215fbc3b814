/** The parts of a text that say what it is, cleaned for reading facts: no tags, no markdown marks, no odd spaces. */
export interface PlainParts {
  /** The beginning, line breaks kept. */
  head: string
  /** The last part; empty when the head holds everything. */
  end: string
}

const HEAD = 7_000
const END = 3_000

/** Cuts and cleans the head and the end of a text. */
export function readPlainParts(text: string): PlainParts {
  return {
    head: clean(text.slice(0, HEAD)),
    end: text.length > HEAD ? clean(text.slice(Math.max(HEAD, text.length - END))) : '',
  }
}

/** One line: white space folded, broken words joined. */
export function oneLine(text: string): string {
  return text
    .replace(/([\p{Ll}])-\s*\n\s*([\p{Ll}])/gu, '$1$2')
    .replace(/\s+/gu, ' ')
    .trim()
}

function clean(text: string): string {
  let bare = text
  if (bare.includes('<') && /<\/?\p{L}[^<>]{0,400}>/u.test(bare)) bare = stripTags(bare)
  if (/[\v\f\r\u2028\u2029]/u.test(bare)) bare = bare.replace(/\r\n?|\f|\v|\u2028|\u2029/gu, '\n')
  if (/[\u00a0\u00ad\u2007\u200b\u202f\ufeff]/u.test(bare)) {
    bare = bare.replace(/[\u00a0\u2007\u202f]/gu, ' ').replace(/[\ufeff\u200b\u00ad]/gu, '')
  }
  if (!/[#*_]/u.test(bare)) return bare
  return bare.replace(/^[ \t]*#{1,6}[ \t]+|\*{1,3}|(?<![\p{L}\d])_{1,3}|_{1,3}(?![\p{L}\d])/gmu, '')
}

function stripTags(text: string): string {
  return text
    .replace(/<noot[\s>][\s\S]{0,2000}?<\/noot>/giu, '')
    .replace(
      /<\/?(?:nadruk|extref|intref|sup|sub|b|i|em|strong|a|span|ondernummer|politiek|voornaam|achternaam|dossiernr)(?:\s[^<>]{0,400})?>/giu,
      ' ',
    )
    .replace(/<[^<>]{0,600}>/gu, '\n')
    .replace(/&amp;/gu, '&')
}
