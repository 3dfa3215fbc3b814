import { describe, expect, test } from 'vitest'
import { readTimes } from '#extractors/time/read'
import { listCalendar } from '../../app/method/calendar.server'
import { CONVENTIONS } from '../../app/method/conventions'
import { listUnseen } from '../../app/method/measured.server'
import { listRuleGroups, nameRule, searchRules } from '../../app/rule-book.server'
import { ENGLISH_CONVENTIONS } from '../../app/words/conventions-english'

describe('the conventions on the method page are those of the reader', () => {
  test.each(CONVENTIONS)('$id: $example.words', ({ id, example }) => {
    const written = example.words.includes('1 maart 2021') ? '2021-03-01' : '2018-10-01'
    const words = example.words.replace(/\s*\(.*$/u, '')
    const [time] = readTimes(`Ik informeer uw Kamer ${words} over de dijken.`, written)
    expect(time?.text).toContain(words.split(' ').at(-1))
    expect(time?.latest).toBe(example.gives)
    expect(time?.convention).toBe(id)
  })

  test('C1 to C11, each once, and in English', () => {
    expect(CONVENTIONS.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, index) => `C${index + 1}`))
    expect(Object.keys(ENGLISH_CONVENTIONS)).toEqual(CONVENTIONS.map(({ id }) => id))
  })
})

test('the calendar names a source for each day', () => {
  const tables = listCalendar()
  expect(tables.length).toBeGreaterThan(4)
  expect(tables.flatMap(({ days }) => days).filter(({ source }) => !source)).toEqual([])
  const summer = tables.flatMap(({ days }) => days).find(({ name }) => name === 'zomerreces 2019')
  expect(summer).toMatchObject({ start: '2019-07-05', end: '2019-09-02' })
})

test('each measurement on documents new to the rules names what it counted, within bounds', () => {
  const rounds = listUnseen()
  expect(new Set(rounds.map(({ source }) => source)).size).toBe(rounds.length)
  for (const { figures } of rounds) {
    expect(figures.map(({ name }) => name)).toContain('recall')
    for (const { hits, total, interval } of figures) {
      expect(hits).toBeLessThanOrEqual(total)
      expect(interval[0]).toBeLessThanOrEqual(hits / total)
      expect(interval[1]).toBeGreaterThanOrEqual(hits / total)
    }
  }
})

describe('the rule book', () => {
  const groups = listRuleGroups()
  const rules = groups.flatMap((group) => group.rules)

  test('has every kind of rule, each id once', () => {
    expect(groups.map(({ rules: own }) => own.length).every((count) => count > 5)).toBe(true)
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test('tells what each example gives', () => {
    expect(rules.flatMap(({ examples }) => examples).filter(({ gives }) => gives === '')).toEqual([])
  })

  test('is searched by all words', () => {
    const found = searchRules(groups, 'ZOMER reces')
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap((group) => group.rules).length).toBeLessThan(rules.length)
    expect(searchRules(groups, 'xyzzy')).toEqual([])
  })

  test('names a rule that is gone by its id', () => {
    expect(nameRule('er-niet-meer')).toEqual({ id: 'er-niet-meer', title: 'er-niet-meer' })
  })
})
