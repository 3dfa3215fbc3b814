import { describe, expect, it } from 'vitest'
import { maskText } from '#extractors/time/masks'
import { createMatcher } from '#extractors/time/matcher'
import { readTimes } from '#extractors/time/read'
import type { TimeContext, TimeRule } from '#extractors/time/rule'
import { timeRules } from '#extractors/time/rules/index'
import { isPastClause } from '#extractors/time/tense'

/** What this rule alone makes of a sentence. */
function readAlone(rule: TimeRule, sentence: string, written: string) {
  const { text } = maskText(sentence)
  const context: TimeContext = { text, written, isPast: (span) => isPastClause(text, span), readNext: () => null }
  return createMatcher([rule])(text).filter(({ match }) => rule.read(match, context) !== null)
}

describe.each(timeRules.map((rule) => ({ id: rule.id, rule })))('rule $id', ({ rule }) => {
  it.each(rule.examples)('reads "$text" in: $sentence', (example) => {
    const times = readTimes(example.sentence, example.written)
    const time = times.find(({ text }) => text === example.text)
    expect(time, JSON.stringify(times)).toBeDefined()
    expect(time).toMatchObject({ rule: rule.id, type: example.type, latest: example.latest })
    if (example.earliest) expect(time?.earliest).toBe(example.earliest)
    expect(example.sentence.slice(time?.start, time?.end)).toBe(example.text)
  })

  it.each(rule.counterexamples)('stays silent on: $sentence', ({ sentence }) => {
    expect(readAlone(rule, sentence, '2025-11-20').map(({ match }) => match.text)).toEqual([])
  })

  it('is written down in full', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2)
    expect(rule.counterexamples.length).toBeGreaterThanOrEqual(1)
    expect(rule.title.length * rule.explanation.length * rule.phrase.length).toBeGreaterThan(0)
  })
})

describe('the table of contents', () => {
  it('names every rule once, in kebab case', () => {
    const ids = timeRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
  })
})
