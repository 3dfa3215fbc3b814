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
]
