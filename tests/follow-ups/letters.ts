import { splitSentences } from '#extractors/sentences/split'
import type { ParsedDocument, Sentence } from '#extractors/types'

/** A letter of one paragraph, for tests. */
export function letterOf(text: string, facts: Partial<ParsedDocument> = {}): ParsedDocument {
  return {
    id: 'brief',
    date: '2020-06-01',
    kind: 'letter',
    title: null,
    dossier: null,
    number: null,
    aanhangsel: null,
    officeHolders: [],
    ministries: [],
    to: 'TK',
    askedBy: [],
    url: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    problems: [],
    ...facts,
  }
}

export function sentencesIn(document: ParsedDocument): Sentence[] {
  return splitSentences(document)
}
