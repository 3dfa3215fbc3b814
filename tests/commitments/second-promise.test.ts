import { expect, test } from 'vitest'
import { explainSentence } from '#extractors/commitments/sentence'

function judged(text: string, kind: 'letter' | 'other' = 'letter') {
  const context = { written: '2030-11-04', kind, afterOther: () => false }
  return explainSentence(text, context).clauses.filter((clause) => clause.rule !== null)
}

test('a second promise that opens with its verb takes the term that opens the sentence', () => {
  const text = 'In mei 2031 stuur ik uw Kamer de nota en informeer ik u over de veren.'
  expect(judged(text).map((clause) => clause.time?.latest)).toEqual(['2031-05-31', '2031-05-31'])
})

test('a second promise with a term of its own keeps it', () => {
  const text = 'In mei 2031 stuur ik uw Kamer de nota en informeer ik u in juni 2031 over de veren.'
  expect(judged(text).map((clause) => clause.time?.latest)).toEqual(['2031-05-31', '2031-06-30'])
})

test('in a list of answers only the government says "uw Kamer"', () => {
  const certainty = (text: string) => judged(text, 'other').map((clause) => clause.certainty)
  expect(certainty('Uw Kamer wordt uiterlijk mei 2031 geïnformeerd.')).toEqual(['sure'])
  expect(certainty('De Kamer wordt uiterlijk mei 2031 geïnformeerd.')).toEqual(['possible'])
})

test('what someone is unsure of or a third party expects is no promise', () => {
  expect(judged('Het is onzeker of het onderzoek in mei 2031 gereed is.')).toEqual([])
  expect(judged('De aannemer verwacht dat de tunnel in mei 2031 gereed is.')).toEqual([])
})
