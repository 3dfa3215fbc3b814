import { findMarks, type Search } from '#extractors/search/read-search'
import { cutAtTerm } from './source-text'

/** A stretch of a quote with one look: found by the search, or in the words of the term, or both. */
export interface QuotePiece {
  text: string
  found?: true
  term?: true
}

/** The quote in pieces, with what the search found marked. */
export function markSearch(quote: string, term: string | null, search: Search): QuotePiece[] {
  const [before, words, after] = cutAtTerm(quote, term)
  return [...cutAtMarks(before, search), ...cutAtMarks(words, search, true), ...cutAtMarks(after, search)]
}

function cutAtMarks(text: string, search: Search, term?: true): QuotePiece[] {
  const pieces: QuotePiece[] = []
  const add = (part: string, found?: true) => {
    if (part !== '') pieces.push({ text: part, ...(found && { found }), ...(term && { term }) })
  }
  let at = 0
  for (const { start, end } of findMarks(text, search)) {
    add(text.slice(at, start))
    add(text.slice(start, end), true)
    at = end
  }
  add(text.slice(at))
  return pieces
}
