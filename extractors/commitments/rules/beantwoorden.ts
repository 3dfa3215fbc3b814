import type { CommitmentRule } from '../rule'

/** Answers that come on a day that is named. */
export const BEANTWOORDEN: CommitmentRule[] = [
  {
    id: 'beantwoordt-op-termijn',
    title: 'De vragen worden op een termijn beantwoord',
    explanation:
      'De tegenwoordige tijd met een termijn: „de vragen worden in mei beantwoord”, „uiterlijk 1 mei beantwoord ik de vragen”. Zonder termijn gebeurt dat in deze brief zelf.',
    phrase:
      '({de regering}|{niemand genoemd}) ({nu}|{wordt}) {beantwoorden} {vraag of verzoek} ({termijn}|{losse termijn}|{na een gebeurtenis}) zonder ({aan een derde}|{een derde}|{lopend}|{iedere})',
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'De overige vragen worden uiterlijk 1 mei 2031 beantwoord.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'firm' },
      },
      {
        sentence: 'Voor het kerstreces beantwoord ik de vragen over de sluis.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
    ],
    counterexamples: [
      { sentence: 'De vragen worden per thema beantwoord.', why: 'zonder termijn: dat doet deze brief zelf' },
      { sentence: 'De telefoon wordt binnen twee dagen beantwoord.', why: 'geen vragen van de Kamer' },
    ],
  },
  {
    id: 'antwoorden-sturen',
    title: 'De antwoorden worden gestuurd',
    explanation:
      'Wie de antwoorden of de beantwoording stuurt, stuurt die aan de Kamer, ook als die niet genoemd is: „ik hoop de antwoorden spoedig te kunnen sturen”. In de tegenwoordige tijd moet er een termijn bij staan.',
    phrase:
      '({de regering}|{niemand genoemd}) ({zal}|{zal worden}|{te}{verwachting}|{te}{streven}|{te}{voornemens}|{nu}{termijn}|{nu}{losse termijn}|{wordt}{termijn}|{wordt}{losse termijn}) {antwoorden} {sturen} zonder ({een derde}|{aan een derde}|{de Kamer})',
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'Ik hoop de antwoorden spoedig te kunnen sturen.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'expected' },
      },
      {
        sentence: 'De antwoorden zullen zo spoedig mogelijk worden toegezonden.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'firm' },
      },
    ],
    counterexamples: [
      { sentence: 'De gemeente zal de antwoorden in mei sturen.', why: 'een derde' },
      { sentence: 'In antwoord op uw vraag zal ik de cijfers sturen.', why: 'niet de antwoorden worden gestuurd' },
    ],
  },
]
