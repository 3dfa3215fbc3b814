import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listFrameSlots } from '#extractors/commitments/frame'
import { GATED_SLOTS } from '#extractors/commitments/gate'
import { readCommitments } from '#extractors/commitments/read'
import { COMMITMENT_RULES, EXCLUSION_RULES } from '#extractors/commitments/rules/index'
import { readText } from '#extractors/documents/read-text'
import { splitSentences } from '#extractors/sentences/split'

const folders = ['../../seeds/documents/', '../fixtures/letters/'].map((path) => new URL(path, import.meta.url))
const letters = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
)
const examples = [...COMMITMENT_RULES, ...EXCLUSION_RULES].map((rule) => ({
  name: rule.id,
  text: `Den Haag, 4 november 2030\n\nGeachte voorzitter,\n\n${[...rule.examples, ...rule.counterexamples]
    .map((example) => example.sentence)
    .join('\n\n')}\n`,
}))

describe('the prefilter changes no outcome', () => {
  test.each([...letters, ...examples])('$name', ({ name, text }) => {
    const document = readText(text, { name })
    const sentences = splitSentences(document)
    expect(readCommitments(document, sentences)).toEqual(readCommitments(document, sentences, { prefilter: false }))
  })
})

test('it asks only for slots that some rule names', () => {
  const named = new Set(COMMITMENT_RULES.flatMap((rule) => listFrameSlots(rule.phrase)))
  expect(GATED_SLOTS.filter((slot) => !named.has(slot))).toEqual([])
})
