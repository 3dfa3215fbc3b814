import { describe, expect, test } from 'vitest'
import type { PictureRow, RowsPicture } from '../../app/charts/chart'
import { anchorOf, baselinesOf, layRows } from '../../app/charts/row-layout'
import { roomFor } from '../../app/charts/rows-drawing'

function picture(rows: [label: string, value: string][]): RowsPicture {
  const row = ([label, value]: [string, string]): PictureRow => ({ label, value, bars: [], marks: [], told: [] })
  return { kind: 'rows', rows: rows.map(row), ticks: [], line: null }
}

describe('labels on a narrow page', () => {
  test('stand beside their value where they fit, and else go on below it', () => {
    const { labels } = layRows(
      picture([
        ['Financiën', '27% (8 / 30)'],
        ['Onderwijs, Cultuur en Wetenschap', '470'],
        ['Onderwijs, Cultuur en Wetenschap', '30% (11 / 37)'],
        ['Landbouw, Visserij, Voedselzekerheid en Natuur', '8% (1 / 12)'],
        ['Digitaliseringsaangelegenheden', '30% (11 / 37)'],
      ]),
    )
    expect(labels).toEqual([
      ['Financiën'],
      ['Onderwijs, Cultuur en Wetenschap'],
      ['Onderwijs, Cultuur en', 'Wetenschap'],
      ['Landbouw, Visserij,', 'Voedselzekerheid en Natuur'],
      ['', 'Digitaliseringsaangelegenheden'],
    ])
  })

  test('make every row of their picture as high, with the last line just above the bar', () => {
    const [one, two] = [
      layRows(picture([['Financiën', '1']])),
      layRows(picture([['Landbouw, Visserij, Voedselzekerheid en Natuur', '1']])),
    ]
    expect([two.rowHeight - one.rowHeight, two.barTop - one.barTop]).toEqual([14, 14])
    expect(baselinesOf(two.labels[0] ?? [], two.barTop)).toEqual([13, 27])
    expect(baselinesOf(['kort'], two.barTop)).toEqual([27])
  })

  test('say that they go on where three lines are too few, and keep a number in one piece', () => {
    const { labels } = layRows(picture([['woord '.repeat(40), '1']]))
    expect(labels[0]).toHaveLength(3)
    expect(labels[0]?.at(-1)).toMatch(/^woord .* woord …$/u)
    expect(labels[0]?.at(-1)?.length).toBeLessThanOrEqual(41)
    const number = '34\u00a0624-487'
    expect(layRows(picture([[`“uiterlijk 2025-11-25” · ${number}`, '322 dagen']])).labels).toEqual([
      ['“uiterlijk 2025-11-25” ·', number],
    ])
  })
})

test('words under an axis stay inside the picture', () => {
  const word = 'peildatum 30 november 2026'
  expect([0, 29, 32, 50, 68, 71, 100].map((at) => anchorOf(at, word))).toEqual([
    ...['start', 'start', 'middle', 'middle', 'middle', 'end', 'end'],
  ])
  expect([0, 50, 100].map((at) => anchorOf(at, '50%'))).toEqual(['start', 'middle', 'end'])
})

test('a number stands in its bar only where the bar is as wide', () => {
  expect(roomFor('7')).toBeLessThan(6)
  expect(roomFor('12.345')).toBeGreaterThan(15)
})
