import { expect, test } from 'vitest'
import { loadBulk } from '#db/bulk.server'
import type { ListQuery, ListSort } from '#db/contract'
import { SORT_WORDS } from '#db/list-query'
import { openDatabase } from '#db/open.server'
import { settleCounts } from '#db/queries/cells.server'
import { listPage } from '#db/queries/commitments.server'
import { generateDocuments } from '../../scripts/generate'

const DAY = '2026-11-30'
const db = openDatabase(':memory:')
loadBulk(db, generateDocuments(2000))
settleCounts(db, DAY)

/** How SQLite finds the rows of a page: the plans of every statement that is asked for it. */
function plansOf(query: ListQuery): string[] {
  const asked: string[] = []
  const original = db.$client.prepare
  const prepare = ((sql: string) => {
    asked.push(sql)
    return original.call(db.$client, sql)
  }) as typeof original
  db.$client.prepare = prepare
  // Another client to those who keep statements by it, so that each page asks them anew.
  const $client = new Proxy(db.$client, {
    get(client, name) {
      const value: unknown = Reflect.get(client, name)
      return typeof value === 'function' ? value.bind(client) : value
    },
  })
  const watched: typeof db = Object.assign(Object.create(db), { $client })
  const { next } = listPage(watched, query, DAY)
  if (next) listPage(watched, next, DAY)
  db.$client.prepare = original
  const walks = asked.filter((sql) => /\bspells\b/u.test(sql))
  return walks.flatMap((sql) => {
    const names = Array.from(sql.matchAll(/@(\w+)/gu), ([, name = '']) => [
      name,
      /^(?:names|ministries)/u.test(name) ? '[]' : 0,
    ])
    const none = names.length > 0 ? Object.fromEntries(names) : Array.from(sql.matchAll(/\?/gu), () => 0)
    const rows = db.$client.prepare(`explain query plan ${sql}`).all(none) as { detail: string }[]
    // A merge sorts the first rows of its lanes, one of each.
    return rows.map(({ detail }) => (/\brecursive\b/u.test(sql) ? detail.replace('TEMP B-TREE', 'queue') : detail))
  })
}

function isOneRunning({ clocks }: ListQuery): boolean {
  return clocks?.length === 1 && ['overdue', 'due-soon', 'on-track'].includes(clocks[0] ?? '')
}

const FILTERS: ListQuery[] = [
  {},
  { clocks: ['overdue'] },
  { clocks: ['due-soon'] },
  { clocks: ['no-deadline'] },
  { clocks: ['overdue', 'late'] },
  { ministries: ['BZK'] },
  { ministries: ['BZK', 'JenV'], outcomes: ['fulfilled'] },
  { committees: ['binnenlandse-zaken'] },
  { outcomes: ['fulfilled'] },
  { kinds: ['act'], strengths: ['intended'] },
  { sources: ['debate'], unreviewed: 'reviewed' },
  { kinds: ['external'], clocks: ['on-track'], unreviewed: 'only' },
]

test.each(Object.keys(SORT_WORDS) as ListSort[])(
  'a page in the order %s is a walk over an index, under every filter',
  (sort) => {
    for (const filter of FILTERS) {
      const plans = plansOf({ ...filter, sort, pageSize: 20 })
      expect(plans.length, JSON.stringify(filter)).toBeGreaterThan(0)
      for (const plan of plans) {
        // Every row that is read comes from an index: no walk over the table, and no sorting of what was found, but for what is
        // few: all rows of one clock that runs.
        expect(plan, JSON.stringify(filter)).not.toMatch(/^SCAN (?:spells|commitments|documents|tracking)$/u)
        if (!isOneRunning(filter)) expect(plan, JSON.stringify(filter)).not.toMatch(/TEMP B-TREE/u)
      }
    }
  },
)

test.each<[ListQuery, RegExp]>([
  [{}, /spells_due/u],
  [{ sort: 'made' }, /spells_made/u],
  [{ sort: 'ministry' }, /spells_ministry/u],
  [{ sort: 'shifts' }, /spells_moved/u],
  [{ kinds: ['act'], strengths: ['intended'], sources: ['answer'], ministries: ['BZK', 'JenV'] }, /spells_cell_due/u],
  [{ dossiers: ['30100'] }, /spells_dossier/u],
  [{ officeHolders: ['mark-rutte.gedaan'] }, /spells_holder/u],
])('the page of %j uses its own index', (query, index) => {
  expect(plansOf(query).join('\n')).toMatch(index)
})

test.each<[ListQuery, RegExp]>([
  [{ kinds: ['act'], strengths: ['intended'], sources: ['answer'] }, /spells_class_due/u],
  [{ kinds: ['act'], strengths: ['intended'], sources: ['answer'], sort: 'made' }, /spells_class_made/u],
])('the page of %j reads nothing of the spells but an index of classes', (query, index) => {
  const plans = plansOf(query).filter((plan) => index.test(plan))
  expect(plans.length).toBeGreaterThan(0)
  for (const plan of plans) expect(plan).toMatch(/COVERING INDEX/u)
})
