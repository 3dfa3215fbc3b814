import type { ExclusionRule } from '../rule'

/** What makes a promise doubtful: it is left for a person to judge. */
export const TWIJFELS: ExclusionRule[] = [
  {
    id: 'wordt-verwacht',
    title: 'Iets wordt verwacht of voorzien',
    explanation: 'Wie iets voorziet of verwacht en wie het doet, blijft in de lijdende vorm open: „in de lente wordt een strategie voorzien”.',
    phrase: '{wordt} ({voorzien}|{verwachting}|{verwachten})',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [{ sentence: 'In het voorjaar wordt een nieuwe richtlijn verwacht.', why: 'niet te zien wie het doet' }, { sentence: 'In mei wordt een besluit voorzien.', why: 'niet te zien wie het doet' }],
    counterexamples: [{ sentence: 'In mei wordt een besluit genomen.', why: 'er wordt iets gedaan' }],
  },
]
