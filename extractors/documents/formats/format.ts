import type { DocumentFacts, Problem } from '../../types'

/** What a format reader makes of a file: plain text for `readText`, and what the format itself states. */
export interface FormatText {
  text: string
  facts?: Partial<DocumentFacts>
  problems: Problem[]
}

/** Larger inputs are refused unread, in bytes. */
export const MAX_INPUT_BYTES = 64 * 1024 * 1024
/** No reader returns more text than this, in code units; the rest is left out with a problem. */
export const MAX_TEXT_LENGTH = 64 * 1024 * 1024
/** Elements inside elements, for XML and HTML. */
export const MAX_DEPTH = 256

/** A file from which no text could be taken. */
export function unreadable(code: Problem['code'], message: string): FormatText {
  return { text: '', problems: [{ code, message }] }
}
