import { describe, expect, test } from 'vitest'
import { listFrameSlots } from '#extractors/commitments/frame'
import { readCommitments } from '#extractors/commitments/read'
import { COMMITMENT_RULES, EXCLUSION_RULES } from '#extractors/commitments/rules/index'
import { traceCommitments } from '#extractors/commitments/trace'
import { sentencesOf } from '#extractors/sentences/split'
import type { Commitment, ParsedDocument } from '#extractors/types'

const WRITTEN = '2030-11-04'

function documentOf(text: string): ParsedDocument {
  const block = { kind: 'paragraph' as const, start: 0, end: text.length }
  return {
    id: 'proef',
    date: WRITTEN,
    kind: 'letter',
    title: null,
    dossier: null,
    number: null,
    aanhangsel: null,
    officeHolders: [],
    ministries: [],
    to: 'TK',
    askedBy: [],
    url: null,
    text,
    blocks: [block],
    problems: [],
  }
}

function read(text: string): Commitment[] {
  return readCommitments(documentOf(text), sentencesOf(text))
}

describe.each(COMMITMENT_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples)('reads: $sentence', ({ sentence, expect: wanted }) => {
    const found = read(sentence).filter((one) => one.rule === rule.id)
    expect(
      found,
      read(sentence)
        .map((one) => one.rule)
        .join(', '),
    ).toHaveLength(1)
    expect(found[0]).toMatchObject(wanted)
  })

  test.each(rule.counterexamples)('stays silent on: $sentence', ({ sentence }) => {
    expect(read(sentence).map((one) => one.rule)).not.toContain(rule.id)
  })

  test('has two examples and a counterexample at least', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2)
    expect(rule.counterexamples.length).toBeGreaterThanOrEqual(1)
  })
})

describe.each(EXCLUSION_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('outvotes: $sentence', ({ sentence }) => {
    const left = read(sentence).filter((one) => one.certainty === 'sure' && rule.outvotes.includes(one.kind))
    expect(left.map((one) => one.rule)).toEqual([])
    if (rule.context === undefined) {
      const trace = traceCommitments(sentence, WRITTEN)
      expect(trace.clauses.flatMap((clause) => clause.outvotedBy.map((one) => one.rule))).toContain(id)
    }
  })

  test.each(rule.counterexamples)('stays silent on: $sentence', ({ sentence }) => {
    expect(read(sentence).length).toBeGreaterThan(0)
    const outvoted = traceCommitments(sentence, WRITTEN).clauses.filter((clause) => clause.chosen !== null)
    expect(outvoted.flatMap((clause) => clause.outvotedBy.map((one) => one.rule))).not.toContain(id)
  })
})

test('ids are kebab-case and unique', () => {
  const ids = [...COMMITMENT_RULES, ...EXCLUSION_RULES].map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
})

test('no frame names a slot that nothing gives', () => {
  const given = new Set<string>()
  for (const rule of COMMITMENT_RULES) {
    for (const { sentence } of rule.examples) {
      for (const clause of traceCommitments(sentence, WRITTEN).clauses) for (const slot of clause.slots) given.add(slot)
    }
  }
  for (const rule of EXCLUSION_RULES) {
    for (const { sentence } of [...rule.examples, ...rule.counterexamples]) {
      for (const clause of traceCommitments(sentence, WRITTEN).clauses) for (const slot of clause.slots) given.add(slot)
    }
  }
  const asked = [...COMMITMENT_RULES, ...EXCLUSION_RULES].flatMap((rule) => listFrameSlots(rule.phrase))
  const fromPlace = [
    'in een debat',
    'in een ander stuk',
    'vervolg op een derde',
    'vehikel',
    'terugkerend',
    'tot een dag',
  ]
  expect([...new Set(asked)].filter((slot) => !given.has(slot) && !fromPlace.includes(slot))).toEqual([])
})
