import { asc, desc, eq } from 'drizzle-orm'
import type { Database, Writer } from './open.server'
import { stampNow } from './recorded-at.server'
import { commitments } from './schema'
import { resolveId } from './tracking.server'
import { correctionAnswers, corrections } from './tracking-schema'

/** A reader's report that something is wrong with a promise, with the answers of editors, oldest first. */
export interface Correction {
  number: number
  recordedAt: string
  commitment: string
  quote: string
  message: string
  answers: { recordedAt: string; author: string; message: string; accepted: boolean }[]
}

/** The report cannot be taken; the message is Dutch, for an English page in `english`. */
export class CorrectionRefused extends Error {
  override name = 'CorrectionRefused'
  constructor(
    message: string,
    readonly english: string,
  ) {
    super(message)
  }
}

const LONGEST_MESSAGE = 2000

/** Takes a report; its number. Text only: whatever stands in it is shown as text. */
export function storeCorrection(db: Database, commitment: string, message: string): number {
  return db.transaction(
    (tx) => {
      const id = resolveId(tx, commitment)
      const row = id ? tx.select().from(commitments).where(eq(commitments.id, id)).get() : undefined
      if (!row)
        throw new CorrectionRefused('Er is geen toezegging met dit kenmerk.', 'There is no promise with this id.')
      assertMessage(message)
      const values = { recordedAt: stampNow(), commitmentId: row.id, quote: row.quote, message: message.trim() }
      return Number(tx.insert(corrections).values(values).run().lastInsertRowid)
    },
    { behavior: 'immediate' },
  )
}

/** Adds an editor's answer. A later answer does not replace an earlier one. */
export function answerCorrection(
  db: Database,
  correction: number,
  answer: { author: string; message: string; accepted: boolean },
): void {
  assertMessage(answer.message)
  if (!db.select().from(corrections).where(eq(corrections.number, correction)).get()) {
    throw new CorrectionRefused(
      `Er is geen melding met nummer ${correction}.`,
      `There is no report with number ${correction}.`,
    )
  }
  const values = { correction, recordedAt: stampNow(), ...answer, message: answer.message.trim() }
  db.insert(correctionAnswers).values(values).run()
}

/** All reports, newest first; or those about one promise. */
export function listCorrections(db: Writer, commitment?: string): Correction[] {
  const where = commitment ? eq(corrections.commitmentId, commitment) : undefined
  const rows = db.select().from(corrections).where(where).orderBy(desc(corrections.number)).all()
  return rows.map(({ commitmentId, ...row }) => ({
    ...row,
    commitment: commitmentId,
    answers: db
      .select()
      .from(correctionAnswers)
      .where(eq(correctionAnswers.correction, row.number))
      .orderBy(asc(correctionAnswers.number))
      .all()
      .map(({ recordedAt, author, message, accepted }) => ({ recordedAt, author, message, accepted })),
  }))
}

function assertMessage(message: string): void {
  const length = message.trim().length
  if (length === 0) throw new CorrectionRefused('Schrijf wat er niet klopt.', 'Write what is wrong.')
  if (length > LONGEST_MESSAGE) {
    throw new CorrectionRefused(
      `De tekst is te lang: ten hoogste ${LONGEST_MESSAGE} tekens, dit zijn er ${length}.`,
      `The text is too long: at most ${LONGEST_MESSAGE} characters, these are ${length}.`,
    )
  }
}
