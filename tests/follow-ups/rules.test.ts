import { describe, expect, it } from 'vitest'
import { readAcknowledgements } from '#extractors/acknowledgements/read'
import type { FollowUpExample } from '#extractors/follow-ups/rule'
import { FOLLOW_UP_RULES } from '#extractors/follow-ups/rules/index'
import { findSharedSubject } from '#extractors/follow-ups/shared-subject'
import { prepareLater, preparePromise } from '#extractors/follow-ups/subject'
import { readTheme } from '#extractors/follow-ups/theme'
import { letterOf, sentencesIn } from './letters'

function pairOf({ promise, later }: Pick<FollowUpExample, 'promise' | 'later'>) {
  const document = { ...letterOf(later.text), date: later.date ?? '2020-06-01' }
  const sentences = sentencesIn(document)
  const prepared = preparePromise(
    {
      id: 'belofte',
      quote: 'Ik zal de Kamer informeren.',
      context: '',
      document: { id: 'eerder', kind: 'letter', dossier: null, number: null, aanhangsel: null, ministries: [] },
      made: '2020-03-02',
      ministries: [],
      deadline: null,
      numbers: [],
      ...promise,
    },
    readTheme(promise.quote ?? ''),
  )
  const follower = prepareLater({
    id: 'later',
    date: document.date,
    kind: 'letter',
    title: null,
    dossier: null,
    ministries: [],
    sentences,
    acknowledgements: readAcknowledgements(document, sentences),
    commitments: [],
    ...later,
  })
  return { promise: prepared, later: follower, subject: findSharedSubject(prepared, follower) }
}

describe('follow-up rules', () => {
  it.each(FOLLOW_UP_RULES.map((rule) => [rule.id, rule] as const))('%s proves itself by its examples', (id, rule) => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2)
    expect(rule.counterexamples.length).toBeGreaterThanOrEqual(1)
    for (const example of rule.examples) expect(rule.find(pairOf(example))?.words, id).toBe(example.words)
    for (const example of rule.counterexamples) expect(rule.find(pairOf(example)), example.why).toBeNull()
  })
})
