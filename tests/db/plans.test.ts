import { expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import type { ListQuery } from '#db/contract'
import { openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { generateDocuments } from '../../scripts/generate'

const db = openDatabase(':memory:')
loadBulk(db, generateDocuments(2000))

/** How SQLite walks for the rows of a page: the plans of the statements that ask for a key. */
function plansOf(query: ListQuery): string {
  const prepare = db.$client.prepare
  const asked: string[] = []
  db.$client.prepare = ((sql: string) => {
    asked.push(sql)
    return prepare.call(db.$client, sql)
  }) as typeof prepare
  listCommitments(db, query, '2026-11-30')
  db.$client.prepare = prepare
  const walks = asked.filter((sql) => sql.includes('json_array('))
  expect(walks.length).toBeGreaterThan(0)
  return walks
    .flatMap((sql) => {
      const none = Array.from(sql.matchAll(/\?/gu), () => 0)
      return prepare.call(db.$client, `explain query plan ${sql}`).all(none) as { detail: string }[]
    })
    .map(({ detail }) => detail)
    .join('\n')
}

test.each<[ListQuery, RegExp]>([
  [{}, /spells_due/u],
  [{ sort: 'made' }, /spells_made/u],
  [{ sort: 'ministry' }, /spells_ministry/u],
  [{ sort: 'shifts' }, /spells_shifts/u],
  [{ clocks: ['overdue'] }, /spells_running/u],
  [{ clocks: ['overdue'], sort: 'made' }, /spells_running_made/u],
  [{ clocks: ['overdue'], sort: 'shifts' }, /spells_running_shifts/u],
  [{ clocks: ['due-soon'], sort: 'shifts' }, /spells_running_shifts/u],
  [{ clocks: ['due-soon'] }, /spells_running/u],
])('the page of %j is a walk over an index', (query, index) => {
  const plans = plansOf(query)
  expect(plans).toMatch(index)
  expect(plans).not.toMatch(/TEMP B-TREE/u)
})
