import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { drawSample } from '#extractors/scorecard/sample'
import { loader as page } from '../../app/routes/methode_.steekproef'
import { loader as csv } from '../../app/routes/methode_.steekproef[.]csv'
import { loader as reply } from '../../app/routes/wederhoor.$ministerie'
import { readerContext } from '../app/reader-context'
import { openManyPromises } from './many'

const ids = Array.from({ length: 1000 }, (_, index) => `kst-1-${index}.abcd`)

describe('a sample', () => {
  test('is the same for the same seed, whatever the order of the ids, and another for another', () => {
    const drawn = drawSample(ids, 10, 7)
    expect(drawSample(ids.toReversed(), 10, 7)).toEqual(drawn)
    expect(drawSample(ids, 10, 8)).not.toEqual(drawn)
    expect(new Set(drawn).size).toBe(10)
    expect(drawSample(ids, 5, 7)).toEqual(drawn.slice(0, 5))
  })

  test('moves no other when an id is added', () => {
    const drawn = drawSample(ids, 1000, 7)
    const more = drawSample([...ids, 'kst-2-1.ffff'], 1001, 7)
    expect(more.filter((id) => id !== 'kst-2-1.ffff')).toEqual(drawn)
  })

  test('has no favourites: over many seeds each tenth of the list is drawn about as often', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let seed = 0; seed < 200; seed += 1) {
      for (const id of drawSample(ids, 20, seed)) {
        const tenth = Math.floor(ids.indexOf(id) / 100)
        tenths[tenth] = (tenths[tenth] ?? 0) + 1
      }
    }
    // 400 expected in each; five times the spread of such a count is 95.
    for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(95)
  })

  test('holds no more than there is', () => {
    expect(drawSample(['a', 'b'], 50, 1)).toHaveLength(2)
    expect(drawSample([], 50, 1)).toEqual([])
  })
})

const db = openManyPromises()
const args = (path: string, params: Record<string, string> = {}) => ({
  request: new Request(`http://localhost${path}`),
  params,
  context: readerContext(db),
})

test('page and CSV hold the same sample; the CSV has empty columns for a verdict', async () => {
  const query = '?n=12&zaad=7&peildatum=2018-12-31'
  const shown = page(args(`/methode/steekproef${query}`))
  const rows: Record<string, string>[] = parse(await (await csv(args(`/methode/steekproef.csv${query}`))).text(), {
    bom: true,
    delimiter: ';',
    columns: true,
  })
  expect(shown.items).toHaveLength(12)
  expect(rows.map(({ kenmerk }) => kenmerk)).toEqual(shown.items.map(({ id }) => id))
  expect(rows[0]).toMatchObject({
    oordeel_is_toezegging: '',
    oordeel_termijn: '',
    peildatum: '2018-12-31',
    getrokken_uit: String(shown.population),
    steekproef: `http://localhost/methode/steekproef${query}`,
  })
  expect(rows[0]?.zin_in_document).toMatch(/^http:\/\/localhost\/documenten\/.+#.+/u)
})

test.each(['n=0', 'n=501', 'n=veel', 'zaad=-1', 'kleur=rood'])('%s is refused', (query) => {
  expect(() => page(args(`/methode/steekproef?${query}`))).toThrow()
})

test('the right of reply holds all that counts against the ministry, and its files the same', () => {
  const { name, lists } = reply(args('/wederhoor/BZK?peildatum=2018-12-31', { ministerie: 'BZK' }))
  expect(name).toBe('Binnenlandse Zaken en Koninkrijksrelaties')
  expect(lists.map(({ list }) => list)).toEqual(['overdue', 'late', 'moved'])
  for (const { count, items, csv: file } of lists) {
    expect(count).toBeGreaterThan(0)
    expect(items).toHaveLength(count)
    expect(file).toContain('ministerie=BZK')
    expect(file).toContain('peildatum=2018-12-31')
  }
  expect(() => reply(args('/wederhoor/XYZ', { ministerie: 'XYZ' }))).toThrow()
})
