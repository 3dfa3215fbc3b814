/** A word, the beginning of a word (`toezeg*`), or words that have to stand beside each other. `text` has letters and digits. */
export interface SearchTerm {
  kind: 'word' | 'prefix' | 'phrase'
  text: string
}

/** What a search asks: one of each group of `all` has to be there, and none of `none`. */
export interface Search {
  all: SearchTerm[][]
  none: SearchTerm[]
}

/** More terms than this are left out: nobody types them, and each costs a look in the index. */
export const MOST_TERMS = 20

/** A beginning of fewer letters would find half of everything: a list refuses it (`findShortPrefix`). */
const SHORTEST_PREFIX = 3

/**
 * Reads what somebody typed: words (all of them), "words in quotes" beside each other, `OR` between words (`OF` too),
 * `-word` or `NOT word` (`NIET`) for what may not be there, `word*` for how a word begins. Every other sign is no syntax.
 */
export function readSearch(text: string): Search {
  const search: Search = { all: [], none: [] }
  let or = false
  let not = false
  for (const [token, quotedSign, phrase, wordSign] of text.normalize('NFC').matchAll(TOKEN)) {
    const sign = quotedSign ?? wordSign ?? ''
    if (phrase === undefined && /^(?:AND|EN)$/u.test(token)) continue
    if (phrase === undefined && /^(?:OR|OF)$/u.test(token)) or = search.all.length > 0 && !not
    else if (phrase === undefined && /^(?:NOT|NIET)$/u.test(token)) not = true
    else {
      const term = readTerm(phrase ?? token.slice(sign.length), phrase !== undefined)
      if (!term) continue
      if (not || sign === '-') search.none.push(term)
      else if (or) search.all.at(-1)?.push(term)
      else search.all.push([term])
      or = false
      not = false
    }
    if (search.all.length + search.none.length >= MOST_TERMS) break
  }
  return search
}

const TOKEN = /(-?)"([^"]*)"|(-?)[^\s"]+/gu

/** The first beginning of a word in a search that is too short to search for, as it was typed; null without one. */
export function findShortPrefix(text: string): string | null {
  for (const [token, , phrase] of text.normalize('NFC').matchAll(TOKEN)) {
    const bare = token.replace(/^[^\p{L}\p{N}]+|\*+$/gu, '')
    if (phrase === undefined && token.endsWith('*') && bare !== '' && [...bare].length < SHORTEST_PREFIX) return token
  }
  return null
}

function readTerm(text: string, quoted: boolean): SearchTerm | null {
  const bare = text
    .replace(/[\0*^]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .trim()
  if (bare === '') return null
  if (quoted) return { kind: 'phrase', text: bare.replace(/\s+/gu, ' ') }
  const isPrefix = text.endsWith('*') && [...bare].length >= SHORTEST_PREFIX
  return { kind: isPrefix ? 'prefix' : 'word', text: bare }
}

/**
 * The places in a text that a search would mark, in order and apart from each other: capitals and accents do not matter, and
 * words of three letters or more are marked inside other words too. `start` and `end` count code units.
 */
export function findMarks(text: string, search: Search): { start: number; end: number }[] {
  const folded = foldUnits(text)
  const marks = search.all.flat().flatMap((term) => findTerm(folded, term))
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((mark, index) => sorted.slice(0, index).every((earlier) => earlier.end <= mark.start))
}

function findTerm(folded: string, { kind, text }: SearchTerm): { start: number; end: number }[] {
  const words = foldUnits(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words.length === 0) return []
  const body = words.join('[^\\p{L}\\p{N}]{1,4}')
  const inside = kind === 'word' && [...text].length >= 3
  const pattern = `${inside ? '' : EDGE_BEFORE}${body}${inside || kind === 'prefix' ? '' : EDGE_AFTER}`
  return [...folded.matchAll(new RegExp(pattern, 'gu'))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])'
const EDGE_AFTER = '(?![\\p{L}\\p{N}])'

/** Lower case without accents, as many code units as before, so that places stay. */
function foldUnits(text: string): string {
  return [...text]
    .map((char) => {
      const plain = char
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
      return plain.length === char.length ? plain : char
    })
    .join('')
}
