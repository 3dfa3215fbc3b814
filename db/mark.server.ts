import { eq } from 'drizzle-orm'
import { toDeadline } from '#extractors/commitments/deadline'
import { identify } from '#extractors/commitments/identity'
import { splitSentences } from '#extractors/sentences/split'
import { readTimes } from '#extractors/time/read'
import type { Commitment, CommitmentKind, Deadline, ParsedDocument, Span } from '#extractors/types'
import { DecisionRefused } from './decide.server'
import { appendDecision, type LoggedDecision } from './decision-log.server'
import { locateQuote } from './find-quote.server'
import type { Database, Writer } from './open.server'
import { toRows } from './rows.server'
import { commitments, documents } from './schema'
import { toParsedDocument } from './stored.server'
import { rebuildTracking, resolveId, startTracking } from './tracking.server'

/** Words that somebody points at as a promise which the rules did not find. */
export interface Mark {
  document: string
  /** As typed or pasted; it must stand in the document. */
  quote: string
  kind: CommitmentKind
  author: string
  reason: string
}

/** Stands where the rule stands of a promise that no rule but a person found. */
export const BY_HAND = 'met-de-hand'

const SHORTEST_QUOTE = 10
const LONGEST_QUOTE = 2000
const LONGEST_REASON = 2000

/**
 * Adds a promise by hand and the decision that says so, as one transaction; the new commitment's id. Throws DecisionRefused
 * when the words do not stand in the document, or are a known promise already.
 */
export function markCommitment(db: Database, mark: Mark): string {
  assertMark(mark)
  return db.transaction(
    (tx) => {
      const document = findParsed(tx, mark.document)
      const commitment = readMarked(document, placeOf(document, mark.quote), mark.kind)
      assertNew(tx, commitment)
      insertMarked(tx, document, commitment)
      logMark(tx, mark, document, commitment)
      rebuildTracking(tx, [commitment.id])
      return commitment.id
    },
    { behavior: 'immediate' },
  )
}

/** Where the words stand in a document. Throws DecisionRefused when there is no such document, or they do not stand in it. */
export function findQuote(db: Writer, document: string, words: string): Span {
  return placeOf(findParsed(db, document), words)
}

/** Puts back the promise of a mark that came with a log from elsewhere; false when its document is not here, or differs. */
export function restoreMarked(tx: Writer, { act, commitment }: Pick<LoggedDecision, 'act' | 'commitment'>): boolean {
  if (act.action !== 'mark' || resolveId(tx, commitment) !== null) return false
  const row = tx.select().from(documents).where(eq(documents.id, act.document)).get()
  const span = row ? locateQuote(row.text, act.quote) : null
  if (!row || !span) return false
  const document = toParsedDocument(row)
  insertMarked(tx, document, { ...readMarked(document, span, act.kind), id: commitment })
  return true
}

function assertMark({ quote, reason, author }: Mark): void {
  const length = quote.trim().length
  if (author.trim() === '')
    throw new DecisionRefused('Er ontbreekt wie dit besluit neemt.', 'It is not said who takes this decision.')
  if (length < SHORTEST_QUOTE)
    throw new DecisionRefused(
      'Plak de hele zin waarin de toezegging staat.',
      'Paste the whole sentence that holds the promise.',
    )
  if (length > LONGEST_QUOTE) {
    throw new DecisionRefused(
      `Het citaat is te lang: ten hoogste ${LONGEST_QUOTE} tekens, dit zijn er ${length}.`,
      `The quote is too long: at most ${LONGEST_QUOTE} characters, these are ${length}.`,
    )
  }
  if (reason.length > LONGEST_REASON) {
    throw new DecisionRefused(
      `De reden is te lang: ten hoogste ${LONGEST_REASON} tekens, dit zijn er ${reason.length}.`,
      `The reason is too long: at most ${LONGEST_REASON} characters, these are ${reason.length}.`,
    )
  }
}

function findParsed(db: Writer, id: string): ParsedDocument {
  const row = db.select().from(documents).where(eq(documents.id, id)).get()
  if (!row)
    throw new DecisionRefused(
      `Er is geen document met het kenmerk ${id.slice(0, 80)}.`,
      `There is no document with the id ${id.slice(0, 80)}.`,
    )
  return toParsedDocument(row)
}

function placeOf(document: ParsedDocument, words: string): Span {
  const span = locateQuote(document.text, words)
  if (!span)
    throw new DecisionRefused(
      `Deze woorden staan niet in ${document.id}. Neem ze letterlijk over uit de tekst.`,
      `These words do not stand in ${document.id}. Copy them exactly from the text.`,
    )
  return span
}

/** The promise at a place: made by the signer, with the term that its sentence names. */
function readMarked(document: ParsedDocument, { start, end }: Span, kind: CommitmentKind): Commitment {
  const quote = document.text.slice(start, end)
  const [id = ''] = identify(document.id, [quote])
  const { to } = document
  return {
    id,
    quote,
    start,
    end,
    kind,
    // The decision publishes it, not the reading: once the decision is taken back, it is a candidate like any other.
    certainty: 'possible',
    actor: { type: 'signer', name: null },
    recipient: kind === 'inform' && to !== 'both' ? to : null,
    madeTo: document.askedBy,
    deadline: readTerm(document, { start, end }),
    strength: 'firm',
    conditional: false,
    rule: BY_HAND,
    repeats: [],
  }
}

/** The first time within the words that gives a day, else the first one without; times that lie behind are no term. */
function readTerm(document: ParsedDocument, span: Span): Deadline | null {
  const terms = splitSentences(document)
    .filter((sentence) => sentence.start < span.end && sentence.end > span.start)
    .flatMap((sentence) =>
      readTimes(sentence.text, document.date)
        .filter((time) => !time.past)
        .map((time) => toDeadline(sentence, time)),
    )
    .filter((term) => term.start >= span.start && term.end <= span.end)
  return terms.find((term) => term.latest !== null) ?? terms[0] ?? null
}

function assertNew(tx: Writer, { id }: Commitment): void {
  const known = resolveId(tx, id)
  if (known !== null)
    throw new DecisionRefused(
      `Deze woorden zijn al bekend als toezegging ${known}; beslis daar.`,
      `These words are known already as promise ${known}; decide there.`,
    )
}

function insertMarked(tx: Writer, document: ParsedDocument, commitment: Commitment): void {
  const [row] = toRows({ document, commitments: [commitment], acknowledgements: [] }, document.id).commitments
  if (!row) return
  tx.insert(commitments)
    .values({ ...row, origin: 'manual' })
    .run()
  startTracking(tx, [row])
}

function logMark(tx: Writer, mark: Mark, document: ParsedDocument, { id, quote, start, end, kind }: Commitment): void {
  const span = { start, end }
  const entry = { author: mark.author, reason: mark.reason.trim(), commitment: id, quote }
  const act = { action: 'mark' as const, document: document.id, span, quote, kind }
  appendDecision(tx, { ...entry, act, evidence: { document: document.id, span } })
}
