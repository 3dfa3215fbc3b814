import { z } from 'zod'
import type { DecisionAct } from '#extractors/decisions/types'
import { appendDecision, CHAIN_START, hashEntry, type LoggedDecision, listDecisions } from './decision-log.server'
import type { Database } from './open.server'
import { rebuildTracking, resolveId } from './tracking.server'

/** The log cannot be taken in; nothing was written. The message is Dutch and names the line. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}

const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })
const outcome = z.enum(['open', 'partly', 'fulfilled', 'continuing', 'lapsed', 'unclear'])
const kind = z.enum(['inform', 'act', 'external'])
const day = z.iso.date()

const changes = z.object({
  kind: kind.optional(),
  strength: z.enum(['firm', 'expected', 'intended']).optional(),
  conditional: z.boolean().optional(),
  actorName: z.string().optional(),
})

const act = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept') }),
  z.object({ action: z.literal('reject') }),
  z.object({ action: z.literal('duplicate'), of: z.string() }),
  z.object({ action: z.literal('edit'), changes }),
  z.object({ action: z.literal('mark'), document: z.string(), span, quote: z.string(), kind }),
  z.object({ action: z.literal('outcome'), outcome, since: day, occurrence: day.optional() }),
  z.object({ action: z.literal('deadline'), latest: day.nullable(), words: z.string(), since: day }),
  z.object({
    action: z.literal('follow-up'),
    document: z.string(),
    verdict: z.enum(['fulfilled', 'partly', 'none']),
    since: day,
    occurrence: day.optional(),
  }),
  z.object({
    action: z.literal('condition-met'),
    since: day,
    latest: day.nullable(),
    words: z.string().optional(),
    rule: z.string().optional(),
  }),
  z.object({ action: z.literal('reopen'), since: day }),
  z.object({ action: z.literal('undo'), entry: z.number().int().min(1) }),
]) satisfies z.ZodType<DecisionAct>

const entry = z.object({
  number: z.number().int().min(1),
  recordedAt: z.iso.datetime(),
  author: z.string().min(1),
  commitment: z.string().min(1),
  quote: z.string(),
  act,
  reason: z.string(),
  evidence: z.object({ document: z.string(), span: span.nullable() }).nullable(),
  previousHash: z.string().regex(/^[0-9a-f]{64}$/u),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
})

/** The whole log as JSON lines, one entry a line, in order. */
export function exportDecisions(db: Database): string {
  return listDecisions(db)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('')
}

/**
 * Takes in an exported log: entries this log already holds are passed over, the rest is added after them with its own
 * numbers, times and hashes. All or nothing. Throws ImportRefused on a broken line, a broken chain, or a log that parts
 * from this one.
 */
export function importDecisions(db: Database, lines: string): { added: number; known: number; unmatched: string[] } {
  const entries = readEntries(lines)
  return db.transaction(
    (tx) => {
      const own = listDecisions(tx)
      for (const [index, one] of entries.entries()) assertSame(one, own[index])
      const fresh = entries.slice(own.length)
      for (const { hash: _hash, previousHash: _previous, number: _number, recordedAt, ...body } of fresh) {
        appendDecision(tx, body, recordedAt)
      }
      const ids = [...new Set(fresh.map((one) => one.commitment))]
      const resolved = ids.map((id) => resolveId(tx, id))
      rebuildTracking(
        tx,
        resolved.filter((id) => id !== null),
      )
      const unmatched = ids.filter((_, index) => resolved[index] === null)
      return { added: fresh.length, known: entries.length - fresh.length, unmatched }
    },
    { behavior: 'immediate' },
  )
}

function readEntries(lines: string): LoggedDecision[] {
  let previousHash = CHAIN_START
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const read = readEntry(line, index + 1)
      const chained = read.number === index + 1 && read.previousHash === previousHash
      if (!chained || read.hash !== hashEntry(read, previousHash)) {
        throw new ImportRefused(`Regel ${index + 1} sluit niet aan op de regel ervoor of is gewijzigd.`)
      }
      previousHash = read.hash
      return read
    })
}

function readEntry(line: string, number: number): LoggedDecision {
  try {
    return entry.parse(JSON.parse(line))
  } catch (error) {
    const where = error instanceof z.ZodError ? ` (${error.issues[0]?.path.join('.') || 'vorm'})` : ''
    throw new ImportRefused(`Regel ${number} is geen besluit uit een export${where}.`)
  }
}

function assertSame(given: LoggedDecision, own: LoggedDecision | undefined): void {
  if (own && own.hash !== given.hash) {
    throw new ImportRefused(
      `Besluit ${given.number} is in dit bestand een ander dan in deze database; er is niets ingelezen.`,
    )
  }
}
