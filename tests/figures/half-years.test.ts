import { expect, test } from 'vitest'
import { halfYearOf, listHalfYears } from '#extractors/scorecard/half-years'

test('a half year has its first and last day', () => {
  expect(halfYearOf('2019-06-30')).toEqual({ code: '2019-1', from: '2019-01-01', to: '2019-06-30' })
  expect(halfYearOf('2019-07-01')).toEqual({ code: '2019-2', from: '2019-07-01', to: '2019-12-31' })
})

test('half years follow each other without a gap', () => {
  expect(listHalfYears('2018-12-31', '2020-01-01').map(({ code }) => code)).toEqual([
    '2018-2',
    '2019-1',
    '2019-2',
    '2020-1',
  ])
  expect(listHalfYears('2019-02-01', '2019-03-01')).toHaveLength(1)
  expect(listHalfYears('2020-01-01', '2019-01-01')).toEqual([])
})
