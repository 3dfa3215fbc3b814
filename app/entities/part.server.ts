import type { ListQuery } from '#db/contract'
import { writeListQuery } from '#db/list-query'
import { listCommitments } from '#db/queries/commitments.server'
import { countClocks } from '#db/queries/entities.server'
import { loadChart } from '../charts/load.server'
import { CLOCKS } from '../labels'
import { addressOf } from '../list-page.server'
import { toRow } from '../row'
import type { Asked } from './asked.server'
import type { EntityPart } from './view'

const SHOWN = 5

/** The promises of a query as a part of a page: a counter per clock that leads to its rows, the worst of them, and their last days. */
export function buildPart(asked: Asked, id: string, title: string, query: ListQuery): EntityPart {
  const { db, asOf, given, words, language } = asked
  const clocks = countClocks(db, query, asOf)
  const to = (change: ListQuery = {}) => addressOf('/toezeggingen', { ...query, ...change }, given)
  const worst: ListQuery =
    clocks.overdue > 0 ? { clocks: ['overdue'], sort: 'late' } : { clocks: ['due-soon', 'on-track'], sort: 'term' }
  const { items, count } = listCommitments(db, { ...query, ...worst, pageSize: SHOWN }, asOf)
  const chart = loadChart(db, 'termijnen', { query, asOf, given, language })
  return {
    id,
    title,
    count: Object.values(clocks).reduce((total, one) => total + one, 0),
    to: to(),
    counters: CLOCKS.map((clock) => ({ clock, count: clocks[clock], to: to({ clocks: [clock] }) })),
    rowsTitle: clocks.overdue > 0 ? words.late5 : words.soon5,
    rows: items.map((item) => toRow(item)),
    rowsShown: items.length,
    rowsCount: count,
    rowsTo: to(worst),
    chart: chart.picture ? chart : null,
    search: writeListQuery(query, given).toString(),
  }
}
