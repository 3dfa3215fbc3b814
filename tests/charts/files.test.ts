import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { readListQuery } from '#db/list-query'
import { listCommitments } from '#db/queries/commitments.server'
import { buildSurvival } from '../../app/charts/build/survival'
import { CHART_NAMES, type ChartName } from '../../app/charts/chart'
import { writeChartCsv } from '../../app/charts/csv-file'
import { loadChart } from '../../app/charts/load.server'
import { FILE_COLOURS } from '../../app/charts/paint'
import { writeSvg } from '../../app/charts/svg-file'
import { wrap } from '../../app/charts/wrap'
import { loader as csv } from '../../app/routes/grafieken.$naam[.]csv'
import { loader as svg } from '../../app/routes/grafieken.$naam[.]svg'
import { readerContext } from '../app/reader-context'
import { HOSTILE, openSmallDatabase } from '../app/small-database'

const db = openSmallDatabase()
const AS_OF = '2019-06-05'

function args(name: string, kind: string, query = `peildatum=${AS_OF}`) {
  const request = new Request(`http://localhost/grafieken/${name}.${kind}?${query}`)
  return { request, params: { naam: name }, context: readerContext(db) }
}

function draw(name: ChartName) {
  return loadChart(db, name, { query: {}, asOf: AS_OF, given: AS_OF, language: 'nl' })
}

test.each(CHART_NAMES)('every number of %s that leads somewhere equals the rows there', (name) => {
  const cells = draw(name)
    .table.rows.flat()
    .filter(({ to }) => to?.startsWith('/toezeggingen?'))
  if (name !== 'termijnen' && name !== 'verschoven' && name !== 'nog-niet-nagekomen') {
    expect(cells.length).toBeGreaterThan(1)
  }
  for (const { text, to = '' } of cells) {
    const read = readListQuery(new URL(to, 'http://localhost').searchParams)
    if ('problem' in read) throw new Error(read.problem)
    expect(`${to}: ${listCommitments(db, read.query, read.peildatum ?? '').count}`).toBe(`${to}: ${text}`)
  }
})

describe.each(CHART_NAMES)('%s as a file', (name) => {
  test('is SVG that stands by itself: title, number of cases, peildatum, no style sheet, no script', async () => {
    const response = svg(args(name, 'svg'))
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
    const text = await response.text()
    expect(text).toMatch(/^<\?xml[^>]+>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/u)
    expect(text).toMatch(/>n = \d+/u)
    expect(text).toContain('5 juni 2019')
    expect(text).not.toMatch(/\sstyle=|<style|<script|var\(--/u)
    expect(text).not.toContain(HOSTILE)
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/gu)) expect(text.split(`id="${id}"`)).toHaveLength(2)
  })

  test('is CSV with the same figures as its table', async () => {
    const chart = draw(name)
    const rows: string[][] = parse(await csv(args(name, 'csv')).text(), { bom: true, delimiter: ';' })
    if (chart.table.rows.length === 0) return expect(rows.length).toBeLessThanOrEqual(1)
    expect(rows[0]?.slice(0, chart.table.columns.length)).toEqual(chart.table.columns.map(({ word }) => word))
    expect(rows).toHaveLength(chart.table.rows.length + 1)
    for (const [index, cells] of chart.table.rows.entries()) {
      expect(rows[index + 1]?.slice(0, cells.length)).toEqual(cells.map(({ text }) => text))
      expect(rows[index + 1]).toContain(AS_OF)
    }
  })
})

test('an unknown chart or filter is refused', () => {
  const thrown = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return (error as Response).status
    }
  }
  expect(thrown(() => svg(args('taart', 'svg')))).toBe(404)
  expect(thrown(() => svg(args('termijnen', 'svg', 'kleur=rood')))).toBe(400)
})

test('files have the light colours of the tokens', () => {
  const tokens = readFileSync(new URL('../../app/styles/tokens.css', import.meta.url), 'utf8').split('@media')[0] ?? ''
  for (const [name, hex] of Object.entries(FILE_COLOURS)) expect(tokens).toContain(`--${name}: ${hex};`)
})

test('the band of a curve stands in a file and in its key, along the highest there and the lowest back', () => {
  const durations = [
    { days: 0, happened: true, count: 50 },
    { days: 40, happened: true, count: 20 },
    { days: 100, happened: false, count: 30 },
  ]
  const text = writeSvg(buildSurvival(durations, { asOf: AS_OF, language: 'nl', unreviewed: 0, files: null }), '')
  expect(text.split('fill-opacity="0.2"')).toHaveLength(3)
  expect(text).toContain('d="M0 40.69H40V60.89H100V60.89V78.64H100V78.64H40V60.13H0Z"')
})

test('a key in a file is as wide as its word needs', () => {
  const legend = ['kort', 'minder dan 10 zo lang gevolgd', 'ook kort'].map(
    (word) => ({ word, ink: 'span', shape: 'curve' }) as const,
  )
  const text = writeSvg({ ...draw('op-tijd'), legend }, '')
  const places = [...text.matchAll(/<svg x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="24"/gu)]
  expect(places.map(([, x, width]) => [Number(x), Number(width)])).toEqual([
    [24, 336],
    [360, 336],
    [24, 336],
  ])
})

test('long lines are broken between words', () => {
  expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie'])
  expect(wrap('onafbreekbaar', 4)).toEqual(['onafbreekbaar'])
  expect(wrap('', 4)).toEqual([])
})

test('a number in a file has no signs between its thousands; other text stays as it is', () => {
  const cells = ['1.064', '12,345,678', '3.5', '30 821', '24% – 52%'].map((text) => ({ text }))
  const columns = cells.map((_, index) => ({ word: `c${index}` }))
  const csv = writeChartCsv({ ...draw('op-tijd'), table: { columns, rows: [cells] } }, [], 'nl')
  expect(csv.split('\r\n')[1]).toMatch(/^1064;12345678;3\.5;30 821;24% – 52%;/u)
})

test('the title of an image stays within it in a wide letter too', async () => {
  const text = await svg(args('op-tijd', 'svg')).text()
  const lines = [...text.matchAll(/font-size="19"[^>]*>([^<]+)</gu)].map(([, line = '']) => line)
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(54)
})
