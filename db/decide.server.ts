import { eq } from 'drizzle-orm'
import { readTermAfterCondition } from '#extractors/decisions/condition'
import { listUndone } from '#extractors/decisions/derive'
import type { DecisionAct, Evidence } from '#extractors/decisions/types'
import { findOccurrenceDue, occurrenceAt } from '#extractors/status/occurrences'
import { FIRST_DAY, isDay, isPlausible, LAST_DAY } from '#extractors/time/calendar'
import { appendDecision, type LoggedDecision, listDecisions } from './decision-log.server'
import type { Database, Writer } from './open.server'
import { commitmentRedirects, commitments, documents } from './schema'
import { listFormerIds, rebuildTracking, resolveId } from './tracking.server'
import { tracking } from './tracking-schema'

/** What somebody wants to decide, about the state that they saw: `version` is the last entry they knew of. */
export interface Proposal {
  commitment: string
  act: DecisionAct
  author: string
  reason: string
  evidence: Evidence | null
  version: number
}

/** The decision cannot stand; the message is Dutch and says why, for an English page in `english`. */
export class DecisionRefused extends Error {
  override name = 'DecisionRefused'
  constructor(
    message: string,
    readonly english: string,
  ) {
    super(message)
  }
}

/** Somebody else decided in between: `since` holds their entries, nothing of the proposal was written. */
export class StaleDecision extends Error {
  override name = 'StaleDecision'
  readonly english =
    'Somebody else has decided on this promise in the meantime. What you typed stands below and is not lost.'
  constructor(
    readonly since: LoggedDecision[],
    readonly version: number,
  ) {
    super('Iemand anders heeft intussen over deze toezegging beslist. Uw invoer staat hieronder en is niet verloren.')
  }
}

type CommitmentRow = typeof commitments.$inferSelect

const LONGEST_REASON = 2000

/** Acts that change what is published and so need a reason. */
const NEEDS_REASON = ['reject', 'outcome', 'deadline', 'edit', 'reopen', 'undo']

/** Writes one decision and what follows from it, as one transaction. Throws DecisionRefused or StaleDecision. */
export function decide(db: Database, proposal: Proposal): LoggedDecision {
  return db.transaction((tx) => decideIn(tx, proposal), { behavior: 'immediate' })
}

/** Several decisions as one: all or none. */
export function decideAll(db: Database, proposals: Proposal[]): LoggedDecision[] {
  return db.transaction((tx) => proposals.map((proposal) => decideIn(tx, proposal)), { behavior: 'immediate' })
}

function decideIn(tx: Writer, proposal: Proposal): LoggedDecision {
  const id = resolveId(tx, proposal.commitment)
  const row = id === null ? undefined : tx.select().from(commitments).where(eq(commitments.id, id)).get()
  if (!row) throw new DecisionRefused(...explainMissing(tx, proposal.commitment))
  assertForm(proposal)
  const log = listDecisions(tx, listFormerIds(tx, row.id))
  const version = log.at(-1)?.number ?? 0
  if (version !== proposal.version) {
    throw new StaleDecision(
      log.filter((entry) => entry.number > proposal.version),
      version,
    )
  }
  assertPossible(tx, row, proposal.act, log)
  assertEvidence(tx, proposal.evidence)
  const { author, evidence } = proposal
  const act = completeAct(row, proposal.act)
  const entry = { author, act, evidence, reason: proposal.reason.trim(), commitment: row.id, quote: row.quote }
  const logged = appendDecision(tx, entry)
  rebuildTracking(tx, [row.id])
  return logged
}

/** A condition that was met gives the term its day, by the words of the promise unless the editor gave one. */
function completeAct(row: CommitmentRow, act: DecisionAct): DecisionAct {
  if (act.action !== 'condition-met' || act.latest !== null) return act
  const { deadlineWords: words, deadlineType: type, latest } = row
  const term = readTermAfterCondition({ words, type, latest }, act.since)
  return term ? { ...act, latest: term.latest, words: term.words, rule: term.rule ?? undefined } : act
}

function explainMissing(tx: Writer, given: string): [nl: string, en: string] {
  const id = given.slice(0, 80)
  const former = tx.select().from(commitmentRedirects).where(eq(commitmentRedirects.oldId, given)).get()
  return former
    ? [
        `De toezegging ${id} wordt in ${former.documentId} niet meer gevonden; er is niets vastgelegd.`,
        `The promise ${id} is no longer found in ${former.documentId}; nothing was recorded.`,
      ]
    : [`Er is geen toezegging met het kenmerk ${id}.`, `There is no promise with the id ${id}.`]
}

/** What can be wrong with a proposal by itself. */
function assertForm({ act, reason, author }: Proposal): void {
  if (author.trim() === '')
    throw new DecisionRefused('Er ontbreekt wie dit besluit neemt.', 'It is not said who takes this decision.')
  if (reason.length > LONGEST_REASON) {
    throw new DecisionRefused(
      `De reden is te lang: ten hoogste ${LONGEST_REASON} tekens, dit zijn er ${reason.length}.`,
      `The reason is too long: at most ${LONGEST_REASON} characters, these are ${reason.length}.`,
    )
  }
  if (NEEDS_REASON.includes(act.action) && reason.trim() === '') {
    throw new DecisionRefused('Voor dit besluit is een reden nodig.', 'This decision needs a reason.')
  }
  if ('since' in act) assertDay(act.since)
  if ('latest' in act && act.latest !== null) assertDay(act.latest)
  if ('occurrence' in act && act.occurrence !== undefined) assertDay(act.occurrence)
}

function assertDay(value: string): void {
  if (!isDay(value)) {
    throw new DecisionRefused(
      `“${value.slice(0, 40)}” is geen bestaande dag; schrijf een dag als 2019-01-31.`,
      `“${value.slice(0, 40)}” is no day that exists; write a day as 2019-01-31.`,
    )
  }
  if (!isPlausible(value)) {
    throw new DecisionRefused(
      `${value} ligt te ver weg; kies een dag van ${FIRST_DAY} tot en met ${LAST_DAY}.`,
      `${value} is too far away; choose a day from ${FIRST_DAY} up to ${LAST_DAY}.`,
    )
  }
}

/** What can be wrong with it in the light of what is known of the promise. */
function assertPossible(tx: Writer, row: CommitmentRow, act: DecisionAct, log: LoggedDecision[]): void {
  const state = tx.select().from(tracking).where(eq(tracking.commitmentId, row.id)).get()
  const merged = state?.review === 'duplicate'
  if (merged && !['undo', 'accept', 'reject', 'duplicate'].includes(act.action)) {
    throw new DecisionRefused(
      `Deze toezegging is samengevoegd met ${state.duplicateOf}; beslis daar.`,
      `This promise was merged with ${state.duplicateOf}; decide there.`,
    )
  }
  if (act.action === 'duplicate') assertOriginal(tx, row.id, act.of)
  if ('since' in act && row.made !== null && act.since < row.made) {
    throw new DecisionRefused(
      `De dag ${act.since} ligt voor de dag waarop de toezegging is gedaan (${row.made}).`,
      `The day ${act.since} lies before the day on which the promise was made (${row.made}).`,
    )
  }
  if (act.action === 'follow-up') assertDocument(tx, act.document)
  const conditional = (state?.changes.conditional ?? row.conditional) || row.deadlineType === 'conditional'
  if (act.action === 'condition-met' && !conditional) {
    throw new DecisionRefused(
      'Deze toezegging hangt niet van een voorwaarde af.',
      'This promise does not depend on a condition.',
    )
  }
  if ('occurrence' in act && act.occurrence !== undefined) assertOccurrence(row, act)
  if (act.action === 'undo') assertUndoable(log, act.entry)
}

function assertOccurrence(
  { occurrences }: CommitmentRow,
  act: DecisionAct & { occurrence?: string | undefined },
): void {
  if (!occurrences?.length)
    throw new DecisionRefused(
      'Deze toezegging keert niet terug; er is geen keer om aan te wijzen.',
      'This promise does not return; there is no occurrence to point out.',
    )
  const keeps = act.action === 'outcome' ? act.outcome : act.action === 'follow-up' ? act.verdict : null
  if (keeps !== 'fulfilled')
    throw new DecisionRefused(
      'Van één keer kan alleen worden vastgelegd dat eraan is voldaan.',
      'Of one occurrence it can only be recorded that it was fulfilled.',
    )
  const day = act.occurrence ?? ''
  if (occurrenceAt(occurrences, findOccurrenceDue(occurrences, day))?.latest !== day) {
    throw new DecisionRefused(
      `Geen van de keren heeft ${day} als laatste dag.`,
      `None of the occurrences has ${day} as its last day.`,
    )
  }
}

function assertOriginal(tx: Writer, id: string, of: string): void {
  const original = resolveId(tx, of)
  if (original === null)
    throw new DecisionRefused(
      `Er is geen toezegging met het kenmerk ${of.slice(0, 80)}.`,
      `There is no promise with the id ${of.slice(0, 80)}.`,
    )
  if (original === id)
    throw new DecisionRefused(
      'Een toezegging kan geen dubbele van zichzelf zijn.',
      'A promise cannot be a duplicate of itself.',
    )
  const state = tx.select().from(tracking).where(eq(tracking.commitmentId, original)).get()
  if (state?.review === 'duplicate') {
    throw new DecisionRefused(
      `${original} is zelf een dubbele van ${state.duplicateOf}; kies die.`,
      `${original} is itself a duplicate of ${state.duplicateOf}; choose that one.`,
    )
  }
}

function assertUndoable(log: LoggedDecision[], number: number): void {
  if (!log.some((entry) => entry.number === number))
    throw new DecisionRefused(
      `Besluit ${number} hoort niet bij deze toezegging.`,
      `Decision ${number} is not about this promise.`,
    )
  if (listUndone(log).has(number))
    throw new DecisionRefused(
      `Besluit ${number} is al teruggenomen.`,
      `Decision ${number} has been taken back already.`,
    )
}

function assertEvidence(tx: Writer, evidence: Evidence | null): void {
  if (!evidence) return
  const text = assertDocument(tx, evidence.document)
  const { span } = evidence
  if (span && !(0 <= span.start && span.start < span.end && span.end <= text.length)) {
    throw new DecisionRefused(
      `De aangewezen passage ligt buiten de tekst van ${evidence.document}.`,
      `The passage lies outside the text of ${evidence.document}.`,
    )
  }
}

function assertDocument(tx: Writer, id: string): string {
  const row = tx.select({ text: documents.text }).from(documents).where(eq(documents.id, id)).get()
  if (!row)
    throw new DecisionRefused(
      `Er is geen document met het kenmerk ${id.slice(0, 80)}.`,
      `There is no document with the id ${id.slice(0, 80)}.`,
    )
  return row.text
}
