import { and, eq, inArray } from 'drizzle-orm'
import { drawSample } from '#extractors/scorecard/sample'
import type { Day } from '#extractors/types'
import type { ListedCommitment } from '../contract'
import type { Database } from '../open.server'
import { commitments, documents } from '../schema'
import { spells, tracking } from '../tracking-schema'
import { listCondition, onDay, spellOn, TRACKED } from './conditions.server'
import { LISTED_COLUMNS, toListed } from './listed.server'

export interface Sample {
  /** How many there were to draw from. */
  population: number
  items: (ListedCommitment & { sourceUrl: string | null })[]
}

/** A sample of what is published on the day, in the order in which it was drawn. */
export function readSample(db: Database, size: number, seed: number, asOf: Day): Sample {
  const all = db
    .select({ id: spells.commitmentId })
    .from(spells)
    .where(and(onDay(asOf), listCondition(db, {}, asOf)))
    .all()
  const drawn = drawSample(
    all.map(({ id }) => id),
    size,
    seed,
  )
  const rows = db
    .select({ ...LISTED_COLUMNS, sourceUrl: documents.url })
    .from(commitments)
    .innerJoin(documents, eq(documents.id, commitments.documentId))
    .innerJoin(spells, spellOn(asOf))
    .innerJoin(tracking, TRACKED)
    .where(inArray(commitments.id, drawn))
    .all()
  const byId = new Map(rows.map((row) => [row.commitment.id, { ...toListed(row, asOf), sourceUrl: row.sourceUrl }]))
  return { population: all.length, items: drawn.flatMap((id) => byId.get(id) ?? []) }
}
