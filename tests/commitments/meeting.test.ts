import { expect, test } from 'vitest'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'

function deadlineIn(body: string) {
  const text = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 17 januari 2023\n\n${body}\n\nDe Minister van Defensie,\nA. de Boer\n`
  const [sure] = extract(readText(text, { name: 'brief.txt' })).commitments.filter(({ kind }) => kind === 'inform')
  return sure?.deadline
}

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
