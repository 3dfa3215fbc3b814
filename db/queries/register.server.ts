import { asc, eq } from 'drizzle-orm'
import { readRegisterStatus } from '#extractors/register/statuses'
import type { RegisterReading } from '#extractors/register/types'
import type { Writer } from '../open.server'
import { registerReadings } from '../tracking-schema'

/** What the register said of the promise of a document, by day; empty for one that is not from a register. */
export function listRegisterReadings(db: Writer, documentId: string): RegisterReading[] {
  const { readOn, status } = registerReadings
  return db
    .select({ readOn, status })
    .from(registerReadings)
    .where(eq(registerReadings.documentId, documentId))
    .orderBy(asc(readOn))
    .all()
    .map((row) => ({ ...row, outcome: readRegisterStatus(row.status) ?? null }))
}
