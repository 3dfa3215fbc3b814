import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Writer } from './open.server'
import { stampNow } from './recorded-at.server'
import { sessions, users } from './tracking-schema'

export type Role = 'reader' | 'editor' | 'administrator'
export const ROLES: Role[] = ['reader', 'editor', 'administrator']

export interface Account {
  name: string
  role: Role
}

/** Cannot do that with this account; the message is Dutch. */
export class AccountError extends Error {
  override name = 'AccountError'
}

const SHORTEST_PASSWORD = 12
const LONGEST_PASSWORD = 200
const SESSION_LENGTH = 12 * 60 * 60 * 1000
/** OWASP's parameters for scrypt: 32 MiB and some 100 ms a try. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const KEY_LENGTH = 32

/** Adds an account. Throws AccountError on a bad name, a short password or a name in use. */
export function addUser(db: Writer, name: string, role: Role, password: string): Account {
  if (!/^[a-z][a-z0-9._-]{1,39}$/u.test(name)) {
    throw new AccountError(
      'Een naam heeft 2 tot 40 tekens: kleine letters, cijfers, punt, streepje; begint met een letter.',
    )
  }
  assertPassword(password)
  if (db.select().from(users).where(eq(users.name, name)).get())
    throw new AccountError(`De naam ${name} is al in gebruik.`)
  db.insert(users)
    .values({ name, role, passwordHash: hashPassword(password), recordedAt: stampNow() })
    .run()
  return { name, role }
}

/** All accounts with whether they may sign in. */
export function listUsers(db: Writer): (Account & { disabled: boolean })[] {
  const rows = db.select().from(users).orderBy(asc(users.name)).all()
  return rows.map(({ name, role, disabledAt }) => ({ name, role, disabled: disabledAt !== null }))
}

/** Sets a new password and ends every session of the account. */
export function setPassword(db: Writer, name: string, password: string): void {
  assertPassword(password)
  changeUser(db, name, { passwordHash: hashPassword(password) })
}

/** Closes an account; its name stays in the history. Ends its sessions. */
export function disableUser(db: Writer, name: string): void {
  changeUser(db, name, { disabledAt: stampNow() })
}

/** The account of a name and password, or null: the same answer, in the same time, for an unknown name. */
export function checkPassword(db: Writer, name: string, password: string): Account | null {
  const row = db.select().from(users).where(eq(users.name, name)).get()
  const right = matches(password.slice(0, LONGEST_PASSWORD + 1), row?.passwordHash ?? NOBODY)
  return row && right && row.disabledAt === null ? { name: row.name, role: row.role } : null
}

/** Opens a session and gives its token, which is kept nowhere: the database has its hash. */
export function openSession(db: Writer, name: string, now = stampNow()): string {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.parse(now) + SESSION_LENGTH).toISOString()
  db.insert(sessions)
    .values({ tokenHash: hashToken(token), userName: name, createdAt: now, expiresAt })
    .run()
  return token
}

/** Who a token belongs to; null when it is unknown, ended, expired, or its account is closed. */
export function findSession(db: Writer, token: string, now = stampNow()): Account | null {
  const row = db
    .select({ name: users.name, role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.name, sessions.userName))
    .where(
      and(
        eq(sessions.tokenHash, hashToken(token)),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        isNull(users.disabledAt),
      ),
    )
    .get()
  return row ?? null
}

export function endSession(db: Writer, token: string): void {
  db.update(sessions)
    .set({ revokedAt: stampNow() })
    .where(eq(sessions.tokenHash, hashToken(token)))
    .run()
}

function changeUser(db: Writer, name: string, change: Partial<typeof users.$inferInsert>): void {
  if (db.update(users).set(change).where(eq(users.name, name)).run().changes === 0) {
    throw new AccountError(`Er is geen account met de naam ${name}.`)
  }
  const open = and(eq(sessions.userName, name), isNull(sessions.revokedAt))
  db.update(sessions).set({ revokedAt: stampNow() }).where(open).run()
}

function assertPassword(password: string): void {
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
    throw new AccountError(`Een wachtwoord heeft ${SHORTEST_PASSWORD} tot ${LONGEST_PASSWORD} tekens.`)
  }
}

/** `scrypt$salt$key`, both base64url. */
function hashPassword(password: string): string {
  const salt = randomBytes(16)
  return `scrypt$${salt.toString('base64url')}$${deriveKey(password, salt).toString('base64url')}`
}

function matches(password: string, stored: string): boolean {
  const [, salt = '', key = ''] = stored.split('$')
  const expected = Buffer.from(key, 'base64url')
  const given = deriveKey(password, Buffer.from(salt, 'base64url'))
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function deriveKey(password: string, salt: Buffer): Buffer {
  return scryptSync(password.normalize('NFKC'), salt, KEY_LENGTH, SCRYPT)
}

/** A hash that no password gives, so that an unknown name costs as much time as a known one. */
const NOBODY = `scrypt$${randomBytes(16).toString('base64url')}$${randomBytes(KEY_LENGTH).toString('base64url')}`

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
