import { randomBytes } from 'node:crypto'
import { and, asc, count, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Day } from '#extractors/types'
import type { Database, Writer } from './open.server'
import { mailReaders, mailSent, mailViews } from './reader-schema'

/** A reader with what is followed. */
export interface MailReader {
  id: number
  address: string
  token: string
  views: { query: string; confirmedOn: Day | null }[]
}

const MOST_VIEWS = 20
/** Somebody who fills in another's address makes no flood of it. */
const MOST_UNCONFIRMED = 3

/**
 * Notes that somebody with this address wants to follow this query. Gives the reader to write to, or null when there is
 * nothing to confirm (it is followed already) or too much waits for confirmation.
 */
export function askToFollow(db: Database, address: string, query: string, today: Day): MailReader | null {
  return db.transaction(
    (tx) => {
      const token = randomBytes(24).toString('base64url')
      tx.insert(mailReaders).values({ address, token }).onConflictDoNothing().run()
      const reader = findReader(tx, eq(mailReaders.address, address))
      if (!reader) return null
      const waiting = reader.views.filter((view) => view.confirmedOn === null).length
      if (reader.views.some((view) => view.query === query && view.confirmedOn !== null)) return null
      if (reader.views.length >= MOST_VIEWS || waiting >= MOST_UNCONFIRMED) return null
      tx.insert(mailViews).values({ readerId: reader.id, query, askedOn: today }).onConflictDoNothing().run()
      return reader
    },
    { behavior: 'immediate' },
  )
}

/** The reader of a token, null when there is none (any more). */
export function findMailReader(db: Writer, token: string): MailReader | null {
  return findReader(db, eq(mailReaders.token, token))
}

/** The owner of the address confirms everything that waits. False when the token is of nobody. */
export function confirmFollowing(db: Database, token: string, today: Day): boolean {
  const reader = findMailReader(db, token)
  if (!reader) return false
  db.update(mailViews)
    .set({ confirmedOn: today })
    .where(and(eq(mailViews.readerId, reader.id), isNull(mailViews.confirmedOn)))
    .run()
  return true
}

/** Removes the address and everything kept with it. */
export function stopFollowing(db: Database, token: string): void {
  db.delete(mailReaders).where(eq(mailReaders.token, token)).run()
}

/** Readers with something confirmed, in order of their number. */
export function listMailReaders(db: Database): MailReader[] {
  const ids = db
    .selectDistinct({ id: mailViews.readerId })
    .from(mailViews)
    .where(isNotNull(mailViews.confirmedOn))
    .orderBy(asc(mailViews.readerId))
    .all()
  return ids.flatMap(({ id }) => findReader(db, eq(mailReaders.id, id)) ?? [])
}

/** Forgets what nobody confirmed since a day, and addresses that follow nothing. */
export function forgetUnconfirmed(db: Database, before: Day): void {
  db.delete(mailViews)
    .where(and(isNull(mailViews.confirmedOn), lt(mailViews.askedOn, before)))
    .run()
  for (const { id } of db.select({ id: mailReaders.id }).from(mailReaders).all()) {
    const [row] = db.select({ views: count() }).from(mailViews).where(eq(mailViews.readerId, id)).all()
    if (row?.views === 0) db.delete(mailReaders).where(eq(mailReaders.id, id)).run()
  }
}

/** Takes these events for sending: those the reader was not told before. They count as told from now on. */
export function takeUnsent(db: Database, readerId: number, events: string[]): string[] {
  return db.transaction(
    (tx) =>
      events.filter((event) => tx.insert(mailSent).values({ readerId, event }).onConflictDoNothing().run().changes > 0),
    { behavior: 'immediate' },
  )
}

/** A mail that did not leave: its events were not told after all. */
export function giveBack(db: Database, readerId: number, events: string[]): void {
  for (let at = 0; at < events.length; at += 500) {
    const part = inArray(mailSent.event, events.slice(at, at + 500))
    db.delete(mailSent)
      .where(and(eq(mailSent.readerId, readerId), part))
      .run()
  }
}

function findReader(db: Writer, where: ReturnType<typeof eq>): MailReader | null {
  const reader = db.select().from(mailReaders).where(where).get()
  if (!reader) return null
  const views = db
    .select({ query: mailViews.query, confirmedOn: mailViews.confirmedOn })
    .from(mailViews)
    .where(eq(mailViews.readerId, reader.id))
    .orderBy(asc(mailViews.query))
    .all()
  return { ...reader, views }
}
