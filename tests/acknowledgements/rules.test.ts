import { describe, expect, it } from 'vitest'
import { mayReport } from '#extractors/acknowledgements/cue'
import { traceAcknowledgements } from '#extractors/acknowledgements/read'
import { ACKNOWLEDGEMENT_RULES } from '#extractors/acknowledgements/rules/index'

const LONE = { around: '', kind: 'letter' as const }
const RULES = ACKNOWLEDGEMENT_RULES.map((rule) => [rule.id, rule] as const)

describe('acknowledgement rules', () => {
  it('have unique Dutch ids, two examples and a counterexample', () => {
    const ids = ACKNOWLEDGEMENT_RULES.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const rule of ACKNOWLEDGEMENT_RULES) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/u)
      expect(rule.examples.length, rule.id).toBeGreaterThanOrEqual(2)
      expect(rule.counterexamples.length, rule.id).toBeGreaterThanOrEqual(1)
    }
  })

  it.each(RULES)('%s reads its examples', (id, rule) => {
    for (const { sentence, written, expect: expected } of rule.examples) {
      const { acknowledgement, trace } = traceAcknowledgements(sentence, { ...LONE, written })
      expect(acknowledgement, `${sentence}\n${JSON.stringify(trace)}`).toMatchObject({ rule: id, ...expected })
    }
  })

  it.each(RULES)('%s stays silent on its counterexamples', (id, rule) => {
    for (const { sentence } of rule.counterexamples) {
      const { trace } = traceAcknowledgements(sentence, { ...LONE, written: '2020-06-01' })
      const spoke = trace.filter((entry) => entry.rule === id && entry.outcome !== 'refused')
      expect(spoke, sentence).toEqual([])
    }
  })

  it.each(RULES)('%s has a cue in its examples', (_, rule) => {
    for (const { sentence } of rule.examples) expect(mayReport(sentence), sentence).toBe(true)
  })

  it('leaves questions alone', () => {
    const reading = traceAcknowledgements('Heeft de Minister dit niet toegezegd in het debat?', {
      ...LONE,
      written: null,
    })
    expect(reading).toEqual({ acknowledgement: null, trace: [] })
  })
})
