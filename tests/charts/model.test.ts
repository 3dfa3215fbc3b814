import { describe, expect, test } from 'vitest'
import { readHalfYear } from '#extractors/scorecard/half-years'
import { deriveWilsonInterval } from '#extractors/wilson'
import { buildLanes, type Lane } from '../../app/charts/build/lanes'
import { buildMinistries } from '../../app/charts/build/ministries'
import { buildMoved } from '../../app/charts/build/moved'
import { buildOnTime } from '../../app/charts/build/on-time'
import { buildStock } from '../../app/charts/build/stock'
import { buildSurvival } from '../../app/charts/build/survival'
import type { Chart } from '../../app/charts/chart'
import { makeDayAxis, mondayOf } from '../../app/charts/day-axis'
import { type ChartFrame, formatShare } from '../../app/charts/frame'

const frame: ChartFrame = { asOf: '2019-01-05', language: 'nl', unreviewed: 0, files: null }
const texts = ({ table }: Chart) => table.rows.map((cells) => cells.map(({ text }) => text))

const lane: Lane = {
  label: '“in december” · 30 821-51',
  quote: 'Ik zal u in december informeren.',
  to: '/toezeggingen/x',
  words: 'in december',
  from: '2018-12-01',
  latest: '2018-12-31',
  clock: 'overdue',
  daysLate: 5,
}

describe('the deadline swimlane', () => {
  const chart = buildLanes(
    {
      lanes: [lane, { ...lane, label: 'b', clock: 'on-track', latest: '2019-03-05', daysLate: 0 }],
      counts: { all: 3, overdue: 1, longest: 5 },
    },
    { ...frame, unreviewed: 2 },
  )

  test('has a bar for what the words allow, a mark on the last day, a line on the peildatum', () => {
    const picture = chart.picture?.kind === 'rows' ? chart.picture : null
    const whole = 94 // days from 1 December 2018 to 5 March 2019
    expect(picture?.rows[0]?.bars).toEqual([{ from: 0, to: (100 * 30) / whole, ink: 'overdue' }])
    expect(picture?.rows[0]?.marks).toEqual([{ at: (100 * 30) / whole, shape: 'mark' }])
    expect(picture?.line).toEqual({ at: (100 * 35) / whole, word: 'peildatum 5 januari 2019' })
  })

  test('states its finding, its number of cases, the peildatum and what is not shown', () => {
    expect(chart.title).toBe('1 van de 3 openstaande toezeggingen met een laatste dag is te laat, de langste 5 dagen')
    expect(chart.note).toBe(
      'n = 3, waarvan 2 automatisch gevonden en nog niet beoordeeld · 2 van 3 getoond · peildatum 5 januari 2019',
    )
  })

  test('has the same in its table', () => {
    expect(texts(chart)[0]).toEqual([
      lane.label,
      'in december',
      '1 december 2018',
      '31 december 2018',
      'te laat, 5 dagen',
    ])
    expect(texts(chart)[1]?.at(-1)).toBe('loopt, nog 59 dagen')
  })
})

describe('counts by ministry', () => {
  const none = { overdue: 0, 'due-soon': 0, 'on-track': 0, 'no-deadline': 0, 'on-time': 0, late: 0 }
  const to = { overdue: 'a', 'due-soon': 'b', 'on-track': 'c', 'no-deadline': 'd', 'on-time': 'e', late: 'f' }
  const chart = buildMinistries(
    [
      { code: 'OCW', name: 'Onderwijs', counts: { ...none, 'no-deadline': 4 }, to: '/o', clockTo: to },
      { code: 'BZK', name: 'Binnenlandse Zaken', counts: { ...none, overdue: 2, late: 1 }, to: '/b', clockTo: to },
    ],
    frame,
  )

  test('put the most overdue first, stacked without a gap in one scale', () => {
    const rows = chart.picture?.kind === 'rows' ? chart.picture.rows : []
    expect(rows.map(({ label, value }) => [label, value])).toEqual([
      ['Binnenlandse Zaken', '3'],
      ['Onderwijs', '4'],
    ])
    expect(rows[0]?.bars).toEqual([
      { from: 0, to: 50, ink: 'overdue', text: '2' },
      { from: 50, to: 75, ink: 'late', text: '1' },
    ])
    expect(rows[1]?.bars).toEqual([{ from: 0, to: 100, ink: 'no-deadline', text: '4' }])
  })

  test('explain each segment in the key, and leave out clocks that do not occur', () => {
    expect(chart.legend.map(({ word }) => word)).toEqual(['te laat', 'zonder termijn', 'te laat voldaan'])
    expect(chart.title).toBe('Binnenlandse Zaken heeft de meeste toezeggingen die te laat zijn: 2 van 3')
    expect(chart.table.rows[0]?.map(({ to }) => to)).toEqual([undefined, 'a', 'd', 'f', '/b'])
  })
})

test.each([
  [[['BZK', 2]], 'BZK: 2 van 2 toezeggingen te laat'],
  [
    [
      ['BZK', 2],
      ['OCW', 2],
      ['VWS', 1],
    ],
    '2 ministeries hebben er elk 2 te laat: de meeste',
  ],
  [
    [
      ['BZK', 2],
      ['OCW', 1],
    ],
    'BZK heeft de meeste toezeggingen die te laat zijn: 2 van 2',
  ],
] as [[string, number][], string][])('of %j the title says no more than is so', (late, title) => {
  const none = { 'due-soon': 0, 'on-track': 0, 'no-deadline': 0, 'on-time': 0, late: 0 }
  const clockTo = { overdue: '', 'due-soon': '', 'on-track': '', 'no-deadline': '', 'on-time': '', late: '' }
  const counts = late.map(([code, overdue]) => ({ code, name: code, counts: { ...none, overdue }, to: '', clockTo }))
  expect(buildMinistries(counts, frame).title).toBe(title)
})

test('moves to an earlier day are not called later', () => {
  const move = { label: 'a', quote: 'q', to: '/x', first: '2019-03-05', latest: '2019-03-01', shifts: 1 }
  expect(buildMoved({ moves: [move], all: 1, days: -4 }, frame).title).toContain('samen 4 dagen eerder')
})

describe('on-time shares', () => {
  const cohort = (code: string, onTime: number, due: number) => ({
    half: readHalfYear(code),
    onTime,
    due,
    onTimeTo: '/o',
    dueTo: '/d',
  })

  test('have a Wilson interval from ten cases on', () => {
    const chart = buildOnTime([cohort('2018-2', 5, 10)], frame)
    const [row] = chart.picture?.kind === 'rows' ? chart.picture.rows : []
    expect(row?.marks).toEqual([{ at: 50, shape: 'mark' }])
    expect(row?.bars[0]?.from).toBeCloseTo(23.66, 2)
    expect(row?.bars[0]?.to).toBeCloseTo(76.34, 2)
    expect(texts(chart)[0]).toEqual(['tweede helft van 2018', '5', '10', '50%', '24% – 76%'])
    expect(chart.title).toContain('50% op tijd nagekomen: 5 van 10')
  })

  test('below ten there are counts and no percentage anywhere', () => {
    const chart = buildOnTime([cohort('2018-2', 4, 9)], frame)
    const picture = chart.picture?.kind === 'rows' ? chart.picture.rows : []
    expect(picture.flatMap(({ bars, marks }) => [...bars, ...marks])).toEqual([])
    expect(JSON.stringify([chart.title, chart.table.rows, picture])).not.toContain('%')
    expect(texts(chart)[0]?.slice(0, 3)).toEqual(['tweede helft van 2018', '4', '9'])
  })
})

describe('the share not yet kept', () => {
  const durations = [
    { days: 0, happened: true, count: 50 },
    { days: 40, happened: true, count: 20 },
    { days: 100, happened: false, count: 30 },
  ]
  const drawn = (chart: Chart) => {
    if (chart.picture?.kind !== 'curves') throw new Error('nothing was drawn')
    return chart.picture
  }
  const places = (points: { x: number; y: number }[] = []) => points.map(({ x, y }) => [x, Math.round(y)])

  test('falls in steps, tells a day in its title and its median in its note', () => {
    const chart = buildSurvival(durations, frame)
    expect(chart.title).toBe('30% was 90 dagen na de laatste dag nog niet nagekomen (95%-interval 21% tot 39%)')
    expect(chart.note).toBe('n = 100 · mediaan 0 dagen na de laatste dag · peildatum 5 januari 2019')
    const { curves } = drawn(chart)
    expect(curves).toHaveLength(1)
    expect(places(curves[0]?.points)).toEqual([
      [0, 100],
      [0, 50],
      [40, 30],
      [100, 30],
    ])
    expect(curves[0]?.points.at(-1)?.told).toBe(
      '100 dagen na de laatste dag: 30% nog niet nagekomen (95%-interval 21% tot 39%)',
    )
  })

  test('has the same interval as a band, in its key and in its table', () => {
    const chart = buildSurvival(durations, frame)
    expect(drawn(chart).band?.points.map(({ x, low, high }) => [x, Math.round(low), Math.round(high)])).toEqual([
      [0, 40, 59],
      [40, 21, 39],
      [100, 21, 39],
    ])
    expect(chart.legend.map(({ word, shape }) => [word, shape])).toEqual([
      ['nog niet nagekomen', 'curve'],
      ['95%-interval', 'band'],
    ])
    expect(texts(chart)).toEqual([
      ['0', '100', '50', '50%', '40% – 59%'],
      ['40', '50', '20', '30%', '21% – 39%'],
    ])
  })

  test('has no band where fewer than ten were followed for so long: a broken line, and words', () => {
    const chart = buildSurvival(
      [
        { days: 10, happened: true, count: 5 },
        { days: 20, happened: false, count: 10 },
        { days: 60, happened: true, count: 2 },
        { days: 80, happened: false, count: 7 },
      ],
      frame,
    )
    const { curves, band } = drawn(chart)
    expect(curves.map(({ ink, points }) => [ink, places(points)])).toEqual([
      [
        'span',
        [
          [0, 100],
          [12.5, 79],
          [25, 79],
        ],
      ],
      [
        'thin',
        [
          [25, 79],
          [75, 62],
          [100, 62],
        ],
      ],
    ])
    expect(band?.points.map(({ x }) => x)).toEqual([12.5, 25])
    expect(chart.title).toBe('62% was 80 dagen na de laatste dag nog niet nagekomen (minder dan 10 zo lang gevolgd)')
    expect(chart.note).toContain('langer dan 20 dagen zijn er minder dan 10 gevolgd: daar geen band')
    expect(chart.legend.at(-1)).toEqual({ word: 'minder dan 10 zo lang gevolgd', ink: 'thin', shape: 'curve' })
    expect(texts(chart)).toEqual([
      ['10', '24', '5', '79%', '57% – 91%'],
      ['60', '9', '2', '62%', 'minder dan 10 zo lang gevolgd'],
    ])
  })

  test('has no band once all is kept', () => {
    const chart = buildSurvival(
      [
        { days: 5, happened: true, count: 10 },
        { days: 30, happened: true, count: 10 },
      ],
      frame,
    )
    expect(drawn(chart).band?.points.map(({ x }) => Math.round(x))).toEqual([17, 100])
    expect(texts(chart).at(-1)).toEqual(['30', '10', '10', '0%', '–'])
  })

  test('says when more than half still waits', () => {
    const chart = buildSurvival(
      [
        { days: 5, happened: true },
        { days: 9, happened: false, count: 10 },
      ],
      frame,
    )
    expect(chart.note).toContain('geen mediaan')
    expect(chart.title).toBe('91% was 9 dagen na de laatste dag nog niet nagekomen (95%-interval 51% tot 99%)')
  })

  test('is not drawn of fewer than ten', () => {
    const chart = buildSurvival([{ days: 5, happened: true, count: 9 }], frame)
    expect(chart.picture).toBeNull()
    expect(JSON.stringify(chart.table)).not.toContain('%')
  })
})

test('the stock stands on a scale that holds it, newest first in the table', () => {
  const chart = buildStock(
    [
      { day: '2018-12-31', open: 7, overdue: 0 },
      { day: '2019-01-05', open: 11, overdue: 3 },
    ],
    { open: '/o', overdue: '/d' },
    frame,
  )
  expect(chart.title).toBe('Er staan 11 toezeggingen open, waarvan 3 te laat')
  const picture = chart.picture?.kind === 'curves' ? chart.picture : null
  expect(picture?.up.map(({ word }) => word)).toEqual(['0', '10', '20'])
  expect(picture?.curves.map(({ points }) => points.map(({ y }) => y))).toEqual([
    [35, 55],
    [0, 15],
  ])
  expect(chart.table.rows[0]?.map(({ text, to }) => [text, to])).toEqual([
    ['5 januari 2019', undefined],
    ['11', '/o'],
    ['3', '/d'],
  ])
})

test('a move goes from the first last day to the one in force', () => {
  const move = { label: 'a', quote: 'b', to: '/x', first: '2018-12-31', latest: '2019-04-10', shifts: 2 }
  const chart = buildMoved({ moves: [move], all: 1, days: 100 }, frame)
  expect(chart.title).toBe('1 met een andere laatste dag dan eerst gegeven; samen 100 dagen later')
  const [row] = chart.picture?.kind === 'rows' ? chart.picture.rows : []
  expect(row?.marks).toEqual([
    { at: 0, shape: 'ring' },
    { at: 100, shape: 'mark' },
  ])
  expect(texts(chart)[0]).toEqual(['a', '31 december 2018', '10 april 2019', '100', '2'])
})

test('a chart of nothing says so and draws nothing', () => {
  for (const chart of [
    buildLanes({ lanes: [], counts: { all: 0, overdue: 0, longest: 0 } }, frame),
    buildMinistries([], frame),
    buildOnTime([], frame),
    buildSurvival([], frame),
    buildStock([{ day: '2019-01-05', open: 0, overdue: 0 }], { open: '', overdue: '' }, frame),
    buildMoved({ moves: [], all: 0, days: 0 }, frame),
  ]) {
    expect(chart.picture).toBeNull()
    expect(chart.table.rows).toEqual([])
    expect(chart.note).toBe('n = 0 · peildatum 5 januari 2019')
  }
})

describe('an axis of days', () => {
  test('has a few ticks, closer when there is less', () => {
    const words = (days: string[]) => makeDayAxis(days, 'nl').ticks.map(({ word }) => word)
    expect(words(['2018-12-01', '2019-03-05'])).toEqual(['dec. 2018', 'jan. 2019', 'feb.', 'mrt.'])
    expect(words(['2018-02-01', '2020-03-05'])).toEqual(['2019', '2020'])
    expect(words(['1993-01-01', '2026-09-01'])).toEqual(['2000', '2010', '2020'])
    expect(words(['2019-01-05'])).toEqual([])
  })

  test('keeps days outside at its edge', () => {
    const { at } = makeDayAxis(['2019-01-01', '2019-01-11'], 'nl')
    expect(['2018-01-01', '2019-01-06', '2020-01-01'].map(at)).toEqual([0, 50, 100])
  })

  test('knows Mondays', () => {
    expect(['2019-01-05', '2019-01-07', '2019-01-06'].map(mondayOf)).toEqual(['2018-12-31', '2019-01-07', '2018-12-31'])
  })
})

test.each([
  [299 / 300, '99%'],
  [1 / 300, '1%'],
  [1, '100%'],
  [0, '0%'],
  [deriveWilsonInterval(300, 300)[1], '100%'],
  [deriveWilsonInterval(0, 300)[0], '0%'],
  [0.375, '38%'],
])('a share of %f is %s: none and all are not said of less', (share, text) => {
  expect(formatShare(share)).toBe(text)
})
