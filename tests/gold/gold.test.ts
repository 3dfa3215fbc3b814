import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findFalls, scoreGold } from '../../scripts/gold'

const folder = fileURLToPath(new URL('../../../shared/gold', import.meta.url))

describe.skipIf(!existsSync(folder))('the gold documents (skipped where ../shared is absent)', () => {
  test('every figure stands at or above its floor, and the published figures are those of these rules', async () => {
    const { figures } = await scoreGold(folder)
    expect(findFalls(figures.scores)).toEqual([])
    const published = JSON.parse(readFileSync(new URL('../../extractors/figures.json', import.meta.url), 'utf8'))
    expect(figures).toEqual(published)
  })
})

test('a score below its floor and an invented day are both called a fall', () => {
  const scores = {
    precision: 0.5,
    recall: 1,
    recall_dated: 1,
    recall_with_possible: 1,
    last_day_right: 1,
    actor_right: 1,
  }
  const rest = { acknowledgement_precision: 1, acknowledgement_recall: 1, document_date_right: 1, ministries_right: 1 }
  expect(findFalls({ ...scores, ...rest, invented_days: 2 })).toEqual(['precision 0.5 < 0.92', 'invented_days 2 > 0'])
})
