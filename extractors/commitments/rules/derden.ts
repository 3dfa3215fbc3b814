import type { CommitmentRule } from '../rule'

/** Dated acts of others, kept as dates to watch. */
export const DERDEN: CommitmentRule[] = [
  {
    id: 'derde-op-termijn',
    title: 'Een ander doet iets op een termijn',
    explanation:
      'De Europese Commissie, een gemeente, een bedrijf of een adviesraad komt op een termijn met iets. Geen belofte van de regering, wel een datum om te volgen.',
    phrase:
      '{een derde} ({zal}|{nu}|{wordt}|{zal worden}|{te}) ({handelen}|{onderzoeken}|{sturen}|{informeren}|{verlopen}|{bevorderen}|{terugkomen}|{meedelen}) {termijn}',
    kind: 'external',
    certainty: 'sure',
    strength: 'expected',
    examples: [
      {
        sentence: 'De Europese Commissie komt in het voorjaar van 2031 met een voorstel.',
        expect: { kind: 'external' },
      },
      { sentence: 'De provincie zal in mei 2031 een proef starten.', expect: { kind: 'external' } },
    ],
    counterexamples: [{ sentence: 'De Europese Commissie heeft in mei een voorstel gedaan.', why: 'voltooid' }],
  },
]
