import { REGISTER_RULE } from '#extractors/register/types'
import type { Commitment, Extraction, ParsedDocument } from '#extractors/types'
import { findResponsible } from './responsible.server'
import type { acknowledgements, commitments, documents, problems } from './schema'

type Bookkeeping = 'sha256' | 'sourceName' | 'fingerprint' | 'version' | 'recordedAt'

/** An extraction as rows of the tables. */
export interface DocumentRows {
  document: Omit<typeof documents.$inferInsert, Bookkeeping>
  commitments: (typeof commitments.$inferInsert)[]
  problems: (typeof problems.$inferInsert)[]
  acknowledgements: (typeof acknowledgements.$inferInsert)[]
}

/** Pure: the rows for an extraction, under the id the document has in the database. */
export function toRows(extraction: Extraction, id: string): DocumentRows {
  const { document } = extraction
  return {
    document: toDocumentRow(document, id),
    commitments: extraction.commitments.map((commitment) => toCommitmentRow(commitment, extraction, id)),
    problems: document.problems.map(({ code, message }, position) => ({ documentId: id, position, code, message })),
    acknowledgements: extraction.acknowledgements.map(({ where, ...found }, position) => ({
      documentId: id,
      position,
      start: found.start,
      end: found.end,
      quote: found.quote,
      effect: found.effect,
      madeOn: found.madeOn,
      place: where,
      refs: found.refs,
      members: found.members,
      rule: found.rule,
    })),
  }
}

function toDocumentRow(document: ParsedDocument, id: string): DocumentRows['document'] {
  return {
    id,
    date: document.date,
    kind: document.kind,
    title: document.title,
    dossier: document.dossier,
    number: document.number,
    aanhangsel: document.aanhangsel,
    addressee: document.to,
    url: document.url,
    officeHolders: document.officeHolders,
    ministries: document.ministries,
    askedBy: document.askedBy,
    blocks: document.blocks,
    text: document.text,
  }
}

function toCommitmentRow(commitment: Commitment, { document }: Extraction, documentId: string) {
  const { deadline } = commitment
  return {
    id: documentId === document.id ? commitment.id : moveId(commitment.id, document.id, documentId),
    documentId,
    made: document.date,
    start: commitment.start,
    end: commitment.end,
    quote: commitment.quote,
    searchText: toSearchText(commitment.quote),
    kind: commitment.kind,
    certainty: commitment.certainty,
    origin: commitment.rule === REGISTER_RULE ? ('register' as const) : ('extracted' as const),
    actorType: commitment.actor.type,
    actorName: commitment.actor.name,
    ...findResponsible(commitment.actor, document),
    recipient: commitment.recipient,
    madeTo: commitment.madeTo,
    strength: commitment.strength,
    conditional: commitment.conditional,
    rule: commitment.rule,
    repeats: commitment.repeats,
    deadlineWords: deadline?.words ?? null,
    deadlineStart: deadline?.start ?? null,
    deadlineEnd: deadline?.end ?? null,
    deadlineType: deadline?.type ?? null,
    earliest: deadline?.earliest ?? null,
    latest: deadline?.latest ?? null,
    deadlineRule: deadline?.rule ?? null,
    convention: deadline?.convention ?? null,
    basis: deadline?.basis ?? null,
    basisSource: deadline?.source ?? null,
    readings: deadline?.readings ?? null,
    occurrences: deadline?.occurrences ?? null,
  }
}

/** A commitment's id begins with its document's. */
function moveId(id: string, from: string, to: string): string {
  return id.startsWith(from) ? to + id.slice(from.length) : `${to}.${id}`
}

/** White space folded; a word broken at a line end stands both joined and as it was, for the hyphen may be its own. */
function toSearchText(quote: string): string {
  const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const joined = quote.replace(/(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, '$1')
  const plain = fold(quote.replace(/-[ \t]*\r?\n[ \t]*/gu, '-'))
  return joined === quote ? plain : `${fold(joined)} ${plain}`
}
