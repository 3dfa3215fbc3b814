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

test('what recurs from a year on is due for the first time in that year, and says so', () => {
  const [promise] = judged('Vanaf 2032 zal ik uw Kamer jaarlijks in mei over de sluizen informeren.')
  expect(promise?.time).toMatchObject({ type: 'recurring', latest: '2032-05-31' })
  expect(promise?.time?.basis).toContain('vanaf 2032')
  expect(promise?.time?.occurrences?.map(({ latest }) => latest).slice(0, 2)).toEqual(['2032-05-31', '2033-05-31'])
})

test('a preposition before the Kamer is no part of the verb', () => {
  const [promise] = judged('In mei 2031 verwacht ik de uitkomst van de proef aan uw Kamer te kunnen melden.')
  expect(promise).toMatchObject({ certainty: 'sure' })
  expect(promise?.rule?.kind).toBe('inform')
})

test('"om die reden" opens no clause of its own', () => {
  const [promise] = judged('Om die reden denk ik uw Kamer uiterlijk in mei 2031 over de sluis te kunnen informeren.')
  expect(promise).toMatchObject({ certainty: 'sure', time: { latest: '2031-05-31' } })
})

test('brackets behind a third party tell when that party comes with something', () => {
  const [promise] = judged(
    'Ik zal uw Kamer een reactie sturen op de visie van de Europese Commissie (verwacht in mei 2031).',
  )
  expect(promise).toMatchObject({ certainty: 'sure', time: null })
})

test('what is set down in this letter may still be promised', () => {
  const said = (text: string) => judged(text).map((clause) => clause.certainty)
  expect(said('In mei 2031 zal ik het beleid, neergelegd in deze brief, evalueren.')).toEqual(['sure'])
  expect(said('In deze brief zal ik uw Kamer over de veren informeren.')).toEqual([])
})

test('the clause of a promise begins right behind the clause before it', () => {
  const { view, clauses } = explainSentence(
    'Er zijn ook zaken die meer tijd vergen, daarover stuur ik uw Kamer een aparte brief.',
    { written: '2030-11-04', kind: 'letter' },
  )
  const words = clauses.find(({ rule }) => rule !== null)?.reading.clause.words ?? []
  expect(words.map((index) => view.words[index]?.text)[0]).toBe('daarover')
})

test('"tijdens" dates the promise, whatever the meeting is about', () => {
  const [promise] = judged('De overige vragen zal ik beantwoorden tijdens mijn deel van het debat op 8 mei 2031.')
  expect(promise?.time?.latest).toBe('2031-05-08')
})

test('what is left over to another, or laid down in a treaty or declaration, is no promise', () => {
  expect(judged('Daarom laat ik het innemen van een standpunt over aan mijn opvolger.')).toEqual([])
  expect(judged('In de slotverklaring is vastgelegd dat de proef in mei 2031 wordt geëvalueerd.')).toEqual([])
  expect(
    judged('Ik kan u melden dat ik u de nota in mei 2031 zal toezenden, zoals bepaald in artikel 2 van de wet.'),
  ).toHaveLength(1)
})

test('being aware of something is no act, and days of meetings that were are no term', () => {
  expect(judged('Ik realiseer mij dat wij dit jaar weinig tijd hebben.')).toEqual([])
  const [told] = judged('In mei 2031 informeer ik u over de overleggen van 6 juni, 13 juni en 4 juli over de veren.')
  expect(told?.time?.latest).toBe('2031-05-31')
  const [sent] = judged(
    'De nota ontvangt u, zoals toegezegd in het overleg van 15 oktober 2030, uiterlijk medio mei 2031.',
  )
  expect(sent?.time?.latest).toBe('2031-05-20')
})

test('a clause with "wat" that adds to the main one may promise', () => {
  expect(
    judged('Het oordeel is streng, wat ik in mei 2031 aan uw Kamer zal sturen.').map(({ time }) => time?.latest),
  ).toEqual(['2031-05-31'])
  expect(judged('Het is de vraag wat ik in mei 2031 aan uw Kamer zal sturen.')).toEqual([])
})

test('who is named behind "door" in an active clause does not act', () => {
  const [promise] = judged(
    'Ik verwacht het besluit na advisering door de Raad van State in mei 2031 aan uw Kamer aan te bieden.',
  )
  expect(promise).toMatchObject({ certainty: 'sure', rule: { kind: 'inform' } })
})

test('what has always been the aim, or follows from this letter, is no promise', () => {
  expect(judged('Het streven is altijd geweest om het voorstel in mei 2031 in consultatie te laten gaan.')).toEqual([])
  expect(
    judged('Ik licht de maatregelen toe, zodat u een goed beeld krijgt van de veren.').filter(
      ({ rule }) => rule?.kind === 'inform',
    ),
  ).toEqual([])
  expect(judged('De lijst is gepubliceerd, zodat alle cijfers ook voor u beschikbaar zijn.')).toEqual([])
})
