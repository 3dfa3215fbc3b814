import { describe, expect, it } from 'vitest'
import { weekdayOf, yearOf } from '#extractors/time/calendar'
import {
  budgetDebates,
  elections,
  findRecess,
  lastSittingBefore,
  prinsjesdag,
  recessesOf,
  verantwoordingsdag,
} from '#extractors/time/parliament'

describe('the calendar of parliament', () => {
  it('gives the recesses of the calendar with their source', () => {
    const recess = findRecess('zomer', 2019)
    expect(recess).toMatchObject({ name: 'zomerreces 2019', start: '2019-07-05', end: '2019-09-02' })
    expect(recess?.source).toMatch(/^https?:/u)
    expect(recess && lastSittingBefore(recess)).toBe('2019-07-04')
  })

  it('finds a recess that shares its weeks with an election reces', () => {
    expect(findRecess('voorjaar', 2021)?.name).toBe('voorjaars-/verkiezingsreces 2021')
    expect(findRecess('verkiezing', 2021)?.start).toBe('2021-02-12')
  })

  it('does not count a dropped recess: the election reces took its place', () => {
    expect(findRecess('herfst', 2023)).toMatchObject({ name: 'verkiezingsreces 2023', start: '2023-10-27' })
    expect(recessesOf(2023).map(({ name }) => name)).not.toContain('herfstreces 2023')
  })

  it('follows the pattern in years without a row', () => {
    expect(findRecess('zomer', 1988)).toMatchObject({ start: '1988-07-01', end: '1988-09-05' })
    expect(findRecess('kerst', 2031)).toMatchObject({ start: '2031-12-19' })
    expect(findRecess('zomer', 1988)?.name).toContain('patroon')
    expect(findRecess('herfst', 1990)).toBeNull()
    for (let year = 2028; year < 2060; year++)
      for (const recess of recessesOf(year)) expect([weekdayOf(recess.start), weekdayOf(recess.end)]).toEqual([5, 1])
  })

  it('keeps the two chambers apart', () => {
    expect(findRecess('zomer', 2010, 'EK')).toMatchObject({ start: '2010-07-08', end: '2010-09-13' })
    expect(findRecess('zomer', 2010)?.start).toBe('2010-07-02')
    expect(findRecess('kerst', 2024, 'EK')).toMatchObject({ start: '2024-12-19', end: '2025-01-20' })
  })

  it('counts Prinsjesdag, Verantwoordingsdag and the budget debates', () => {
    expect(prinsjesdag(2025).start).toBe('2025-09-16')
    expect(verantwoordingsdag(2024).start).toBe('2024-05-15')
    expect(budgetDebates(2023)).toMatchObject({ start: '2023-10-01', end: '2023-12-21' })
  })

  it('lists the elections in order', () => {
    const starts = elections.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort())
    const of2019 = elections.filter(({ start, kind }) => yearOf(start) === 2019 && kind !== 'waterschap')
    expect(of2019.map(({ kind }) => kind)).toEqual(['PS', 'EP', 'EK'])
  })
})
