import { describe, expect, test } from 'vitest'
import { defaultPeriod, readPeriod, writePeriod } from '#extractors/scorecard/period'
import { deriveScore, type ScoreCounts } from '#extractors/scorecard/score'
import { isWeekCode, weekCodeOf } from '#extractors/scorecard/week'

const none: ScoreCounts = {
  onTime: 0,
  late: 0,
  overdue: 0,
  moved: 0,
  unclear: 0,
  dropped: 0,
  made: 0,
  withDay: 0,
  withWords: 0,
  vague: 0,
}

describe('a score', () => {
  test('is the share of what was due, with its Wilson interval', () => {
    const score = deriveScore({ ...none, onTime: 5, late: 3, overdue: 2 }, [])
    expect(score).toMatchObject({ due: 10, onTimeShare: 0.5 })
    expect(score.onTimeInterval?.map((edge) => edge.toFixed(3))).toEqual(['0.237', '0.763'])
  })

  test('has bounds in which every vague term counts against, and for', () => {
    const { onTimeBounds } = deriveScore({ ...none, onTime: 6, late: 4, vague: 10 }, [])
    expect(onTimeBounds).toEqual([0.3, 0.8])
    expect(deriveScore({ ...none, onTime: 6, late: 4 }, []).onTimeBounds).toEqual([0.6, 0.6])
  })

  test('takes the median of delays with what is still open', () => {
    const counts = { ...none, onTime: 4, late: 3, overdue: 3 }
    const kept = [
      { days: 0, happened: true, count: 4 },
      { days: 10, happened: true, count: 3 },
    ]
    expect(deriveScore(counts, [...kept, { days: 90, happened: false, count: 3 }]).medianDelay).toBe(10)
    const waiting = { ...none, onTime: 4, overdue: 6 }
    const score = deriveScore(waiting, [
      kept[0] ?? { days: 0, happened: true },
      { days: 90, happened: false, count: 6 },
    ])
    expect([score.medianDelay, score.hasMedian]).toEqual([null, true])
  })

  test('below ten has no share, interval, bounds or median', () => {
    const score = deriveScore({ ...none, onTime: 9, made: 9, withDay: 9 }, [{ days: 0, happened: true, count: 9 }])
    expect(score).toEqual({
      due: 9,
      onTimeShare: null,
      onTimeInterval: null,
      onTimeBounds: null,
      medianDelay: null,
      hasMedian: false,
      withDayShare: null,
    })
  })
})

describe('a period', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-1', '2019-01-01', '2019-06-30'],
    ['2019-2', '2019-07-01', '2019-12-31'],
    ['2018-07-01/2019-06-30', '2018-07-01', '2019-06-30'],
  ])('%s is read and written back', (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to })
    expect(writePeriod({ from, to })).toBe(text)
  })

  test.each([
    '',
    '19',
    '2019-3',
    '2019-02-30/2019-03-01',
    '2019-06-30/2018-07-01',
    '2019-01-01',
    '0000',
    '0000-1',
    'altijd',
  ])('%s is none', (text) => expect(readPeriod(text)).toBeNull())

  test('is by default the year of the day and the one before', () => {
    expect(defaultPeriod('2019-06-05')).toEqual({ from: '2018-01-01', to: '2019-12-31' })
  })
})

test('weeks are those of ISO 8601', () => {
  expect(['2026-11-30', '2026-01-01', '2027-01-03', '2020-12-31', '2021-01-04'].map(weekCodeOf)).toEqual([
    '2026-w49',
    '2026-w01',
    '2026-w53',
    '2020-w53',
    '2021-w01',
  ])
  expect(['2026-w49', '2026-49', 'w49'].map(isWeekCode)).toEqual([true, false, false])
})
