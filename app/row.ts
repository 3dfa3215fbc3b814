import type { ListRow } from '#db/contract'
import type { Search } from '#extractors/search/read-search'
import { markSearch, type QuotePiece } from './mark-search'

/** A row of a list, as its page has it. */
export interface Row extends ListRow {
  /** The quote cut where the search found it; absent when nothing was searched. */
  pieces?: QuotePiece[]
}

/** Leaves out what no row shows: a page carries the data of its rows twice, as text and for the browser. */
export function toRow(commitment: ListRow, search: Search | null = null): Row {
  const { id, url, quote, clock, outcome, daysLate, ageDays, reviewed, certainty, origin, document, deadline, actor } =
    commitment
  return {
    ...{ id, url, quote, clock, outcome, daysLate, ageDays, reviewed, certainty, origin },
    document: {
      id: document.id,
      url: document.url,
      date: document.date,
      kind: document.kind,
      dossier: document.dossier,
      number: document.number,
    },
    deadline: deadline && {
      words: deadline.words,
      latest: deadline.latest,
      firstLatest: deadline.firstLatest,
      rule: deadline.rule,
    },
    actor: { type: actor.type, office: actor.office, ministry: actor.office ? null : actor.ministry },
    ...(search && { pieces: markSearch(quote, deadline?.words ?? null, search) }),
  }
}
