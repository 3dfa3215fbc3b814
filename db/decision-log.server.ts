import { createHash } from 'node:crypto'
import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Decision, DecisionAct, Evidence } from '#extractors/decisions/types'
import type { Database, Writer } from './open.server'
import { stampNow } from './recorded-at.server'
import { decisions } from './tracking-schema'

/** What a new entry says; number, time and hash are given to it. */
export interface NewDecision {
  author: string
  commitment: string
  quote: string
  act: DecisionAct
  reason: string
  evidence: Evidence | null
}

/** An entry as exported: with the hashes that chain it. */
export type LoggedDecision = Decision & { quote: string; previousHash: string; hash: string }

type Row = typeof decisions.$inferSelect

/** The hash before the first entry. */
export const CHAIN_START = '0'.repeat(64)

/** Adds an entry at the end of the log. Call it inside a transaction: two writers may not take one number. */
export function appendDecision(tx: Writer, entry: NewDecision, recordedAt = stampNow()): LoggedDecision {
  const last = tx.select().from(decisions).orderBy(desc(decisions.number)).limit(1).get()
  const body = { ...entry, number: (last?.number ?? 0) + 1, recordedAt }
  const previousHash = last?.hash ?? CHAIN_START
  const logged = { ...body, previousHash, hash: hashEntry(body, previousHash) }
  const { commitment, ...columns } = logged
  tx.insert(decisions)
    .values({ ...columns, commitmentId: commitment })
    .run()
  return logged
}

/** All entries in order; with ids, those about these commitments (every id a commitment ever had). */
export function listDecisions(db: Writer, ids?: string[]): LoggedDecision[] {
  const where = ids ? inArray(decisions.commitmentId, ids) : undefined
  return db.select().from(decisions).where(where).orderBy(asc(decisions.number)).all().map(toLogged)
}

/** One entry, null when there is none of that number. */
export function findDecision(db: Writer, number: number): LoggedDecision | null {
  const row = db.select().from(decisions).where(eq(decisions.number, number)).get()
  return row ? toLogged(row) : null
}

/** The numbers of entries that are not as they were written, with what is wrong in Dutch; an empty list: unbroken. */
export function verifyDecisions(db: Database): { number: number; problem: string }[] {
  const problems: { number: number; problem: string }[] = []
  let previousHash = CHAIN_START
  let expected = 1
  for (const entry of listDecisions(db)) {
    if (entry.number !== expected) {
      problems.push({ number: entry.number, problem: `nummer ${expected} ontbreekt` })
    }
    if (entry.previousHash !== previousHash) {
      problems.push({ number: entry.number, problem: 'sluit niet aan op de regel ervoor' })
    }
    if (entry.hash !== hashEntry(entry, entry.previousHash)) {
      problems.push({ number: entry.number, problem: 'is na het vastleggen gewijzigd' })
    }
    previousHash = entry.hash
    expected = entry.number + 1
  }
  return problems
}

/** SHA-256 over the entry in a fixed order of keys, and the hash before it. */
export function hashEntry(entry: Omit<LoggedDecision, 'hash' | 'previousHash'>, previousHash: string): string {
  const { number, recordedAt, author, commitment, quote, act, reason, evidence } = entry
  const body = canonical([previousHash, number, recordedAt, author, commitment, quote, act, reason, evidence])
  return createHash('sha256').update(body).digest('hex')
}

/** JSON with sorted keys, so that the order in which an object was built does not count. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`
}

function toLogged({ commitmentId, ...row }: Row): LoggedDecision {
  return { ...row, commitment: commitmentId }
}
