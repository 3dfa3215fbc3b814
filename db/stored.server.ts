import type { Acknowledgement, Commitment, Deadline, ParsedDocument } from '#extractors/types'
import type { acknowledgements, commitments, documents } from './schema'

/** Rows back into the nouns of the core, for the readers that run on what is stored. */

/** The document as it was read; its problems are left out. */
export function toParsedDocument(row: typeof documents.$inferSelect): ParsedDocument {
  const { id, date, kind, title, dossier, number, aanhangsel, url, text, blocks } = row
  const { officeHolders, ministries, askedBy, addressee: to } = row
  return {
    id,
    date,
    kind,
    title,
    dossier,
    number,
    aanhangsel,
    officeHolders,
    ministries,
    to,
    askedBy,
    url,
    text,
    blocks,
    problems: [],
  }
}

export function toCommitment(row: typeof commitments.$inferSelect): Commitment {
  const { id, quote, start, end, kind, certainty, recipient, madeTo, strength, conditional, rule, repeats } = row
  const actor = { type: row.actorType, name: row.actorName }
  const deadline = toDeadline(row)
  return {
    id,
    quote,
    start,
    end,
    kind,
    certainty,
    actor,
    recipient,
    madeTo,
    deadline,
    strength,
    conditional,
    rule,
    repeats,
  }
}

export function toAcknowledgement(row: typeof acknowledgements.$inferSelect): Acknowledgement {
  const { quote, start, end, effect, madeOn, place: where, refs, members, rule } = row
  return { quote, start, end, effect, madeOn, where, refs, members, rule }
}

function toDeadline(row: typeof commitments.$inferSelect): Deadline | null {
  const { deadlineWords, deadlineType, deadlineRule, deadlineStart, deadlineEnd } = row
  if (deadlineWords === null || deadlineType === null || deadlineRule === null) return null
  return {
    words: deadlineWords,
    start: deadlineStart ?? row.start,
    end: deadlineEnd ?? row.end,
    type: deadlineType,
    earliest: row.earliest,
    latest: row.latest,
    rule: deadlineRule,
    convention: row.convention,
    basis: row.basis,
    source: row.basisSource,
    readings: row.readings ?? [],
    occurrences: row.occurrences ?? [],
  }
}
