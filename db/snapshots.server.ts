import { createHash } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { exportText } from '#extractors/published-text'
import { defaultPeriod } from '#extractors/scorecard/period'
import { weekCodeOf } from '#extractors/scorecard/week'
import type { Day } from '#extractors/types'
import type { Database } from './open.server'
import { readScorecard } from './queries/scorecard.server'
import { stampNow } from './recorded-at.server'
import type { Scorecard, ScoreGroup, ScoreLevel } from './scorecard-contract'
import { snapshots } from './snapshot-schema'

const LEVELS: ScoreLevel[] = ['ministry', 'office-holder', 'post-holder', 'cabinet', 'committee']

export interface Snapshot {
  week: string
  day: Day
  sha256: string
  recordedAt: string
}
/** A snapshot with what was frozen: the text whose hash it is, and the scorecards in it. */
export type FrozenSnapshot = Snapshot & { content: string; cards: Scorecard[] }

/**
 * Freezes the scorecards of the week of `day`: each level, reviewed promises alone and with unreviewed ones, over the year of
 * the day and the one before. A week that was frozen before stays as it is.
 */
export function freezeWeek(db: Database, day: Day): Snapshot & { isNew: boolean } {
  const week = weekCodeOf(day)
  return db.transaction(
    (tx) => {
      const before = tx.select().from(snapshots).where(eq(snapshots.week, week)).get()
      if (before) return { ...before, isNew: false }
      const content = JSON.stringify({ week, cards: readCards(db, day) }, null, 1)
      const row = { week, day, content, sha256: hashOf(content), recordedAt: stampNow() }
      tx.insert(snapshots).values(row).run()
      return { ...row, isNew: true }
    },
    { behavior: 'immediate' },
  )
}

/** Every frozen week, newest first. */
export function listSnapshots(db: Database): Snapshot[] {
  const { week, day, sha256, recordedAt } = snapshots
  return db.select({ week, day, sha256, recordedAt }).from(snapshots).orderBy(desc(week)).all()
}

/** What was frozen in a week, null when nothing was. */
export function findSnapshot(db: Database, week: string): FrozenSnapshot | null {
  const row = db.select().from(snapshots).where(eq(snapshots.week, week)).get()
  return row ? { ...row, cards: (JSON.parse(row.content) as { cards: Scorecard[] }).cards } : null
}

/** SHA-256 of a frozen text, hexadecimal. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex')
}

function readCards(db: Database, day: Day): Scorecard[] {
  return LEVELS.flatMap((level) =>
    [false, true].map((unreviewed) => {
      const card = readScorecard(db, { ...defaultPeriod(day), level, unreviewed, query: {} }, day)
      return { ...card, total: publish(card.total), groups: card.groups.map(publish) }
    }),
  )
}

/** What is frozen is published as it is, so its quotes leave out how to reach a person, as in every export. */
function publish(group: ScoreGroup): ScoreGroup {
  return { ...group, named: group.named.map((one) => ({ ...one, quote: exportText(one.quote) })) }
}
