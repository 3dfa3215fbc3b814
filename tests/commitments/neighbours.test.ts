import { expect, test } from 'vitest'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'

function informing(body: string) {
  const text = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 17 januari 2023\n\n${body}\n\nDe Minister van Defensie,\nA. de Boer\n`
  return extract(readText(text, { name: 'brief.txt' })).commitments.filter(({ kind }) => kind === 'inform')
}

const deadlineIn = (body: string) => informing(body)[0]?.deadline

test('"voor dit debat" is the day before the debate that the sentence before dates, and says so', () => {
  expect(
    deadlineIn('Op 12 april a.s. is een debat over de veren. Voor dit debat stuur ik uw Kamer een brief.'),
  ).toMatchObject({ words: 'Voor dit debat', latest: '2023-04-11', basis: 'debat op 12 april 2023', convention: 'C9' })
})

test('a meeting of another kind, two days, or a time ahead of the meeting give no day', () => {
  const latest = (body: string) => deadlineIn(body)?.latest ?? null
  expect(latest('Op 12 april a.s. is een vergadering. Voor dit debat stuur ik uw Kamer een brief.')).toBeNull()
  expect(
    latest(
      'Op 12 en 13 april a.s. is een debat over de veren. Het debat op 3 mei a.s. gaat over sluizen. Voor het debat stuur ik uw Kamer een brief.',
    ),
  ).toBe('2023-05-02')
  expect(latest('Op 6 april a.s. is een debat. Ik stuur uw Kamer tien dagen voor dit debat een brief.')).toBeNull()
  expect(latest('Voor het debat stuur ik uw Kamer een brief.')).toBeNull()
})

test('what will stand in a paper is due when the next sentence says that this paper comes', () => {
  expect(
    deadlineIn('In die brief zal ik ingaan op de kosten van de veren. U kunt de brief in mei tegemoet zien.'),
  ).toMatchObject({ words: 'in mei', latest: '2023-05-31' })
  expect(
    deadlineIn('In die brief zal ik ingaan op de kosten van de veren. U kunt het rapport in mei tegemoet zien.'),
  ).toBeNull()
})

test('what a paper that comes with the letter goes into is no promise', () => {
  expect(
    informing('Ik informeer u met bijgevoegde rapportage over de veren. In de rapportage ga ik ook in op de kosten.'),
  ).toEqual([])
  expect(informing('Later komt er meer. In de rapportage ga ik ook in op de kosten.')).toHaveLength(1)
})

test('the day of a relative clause about the paper is the term', () => {
  expect(
    deadlineIn('Uw Kamer wordt over de proef geïnformeerd met de voortgangsbrief die is voorzien voor 2026.'),
  ).toMatchObject({ latest: '2026-12-31' })
})

test('"deze brief" is the letter that the sentence before announces', () => {
  const [, second] = informing(
    'Begin april kom ik met een beleidsbrief over de veren. In deze brief zal ik een reactie geven op het advies «Grenzen aan kleine scholen».',
  )
  expect(second?.deadline?.latest).toBe('2023-04-10')
  expect(informing('De veren varen. In deze brief zal ik een reactie geven op het advies.')).toEqual([])
})
