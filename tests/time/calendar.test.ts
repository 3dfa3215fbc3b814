import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  daysInMonth,
  easter,
  isDay,
  isoWeek,
  lastOfMonth,
  makeDay,
  nextWeekday,
  nthWeekday,
  partsOf,
  weekdayBefore,
  weekdayOf,
  weekOf,
} from '#extractors/time/calendar'

const days = fc
  .tuple(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => makeDay(year, month, day))
  .filter((day): day is string => day !== null)

describe('counting with days', () => {
  it('agrees with the JavaScript calendar', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000)
        expect(addDays(day, count)).toBe(expected.toISOString().slice(0, 10))
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(weekdayOf(addDays(day, count)) % 7).toBe(expected.getUTCDay())
      }),
    )
  })

  it('adds months without leaving the month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, months) => {
        const from = partsOf(day)
        const to = partsOf(addMonths(day, months))
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)))
      }),
    )
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29')
  })

  it('finds weekdays and weeks', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const next = nextWeekday(day, weekday)
        expect(weekdayOf(next)).toBe(weekday)
        expect(daysBetween(day, next)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(day, next)).toBeLessThan(7)
        expect(daysBetween(weekdayBefore(day, weekday), day)).toBeGreaterThan(0)
        expect(weekdayOf(weekOf(day).earliest)).toBe(1)
        expect(weekOf(day).earliest <= day && day <= weekOf(day).latest).toBe(true)
      }),
    )
    expect(isoWeek(2025, 24)).toEqual({ earliest: '2025-06-09', latest: '2025-06-15' })
    expect(isoWeek(2026, 53)?.latest).toBe('2027-01-03')
    expect(isoWeek(2025, 53)).toBeNull()
    expect(nthWeekday(2019, 9, 2, 3)).toBe('2019-09-17')
  })

  it('knows which days exist', () => {
    expect(makeDay(2023, 2, 29)).toBeNull()
    expect(makeDay(2000, 2, 29)).toBe('2000-02-29')
    expect(makeDay(1900, 2, 29)).toBeNull()
    expect(makeDay(2024, 13, 1)).toBeNull()
    expect(makeDay(2024, 1, Number.NaN)).toBeNull()
    expect(isDay('2024-06-31')).toBe(false)
    expect(isDay('2024-6-1')).toBe(false)
    expect(lastOfMonth(2024, 2)).toBe('2024-02-29')
  })

  it('knows Easter and working days', () => {
    expect([1961, 2000, 2019, 2024, 2025, 2038].map(easter)).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ])
    expect(addWorkingDays('2025-05-20', 10)).toBe('2025-06-03')
    expect(addWorkingDays('2025-05-23', 1)).toBe('2025-05-26')
  })
})
