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
  {
    id: 'streven-zonder-termijn',
    title: 'Een streven zonder termijn',
    explanation: 'Wie ernaar streeft iets te doen zonder te zeggen wanneer, noemt een beleidsdoel: een mens oordeelt.',
    phrase: '{streven} zonder ({termijn}|{na een gebeurtenis})',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [{ sentence: 'Het kabinet streeft ernaar de regeldruk te verlagen.', why: 'geen termijn' }, { sentence: 'Het streven is de procedures te versnellen.', why: 'geen termijn' }],
    counterexamples: [{ sentence: 'Het kabinet streeft ernaar de regeling in mei te wijzigen.', why: 'met termijn' }],
  },
  {
    id: 'gebeurt-al',
    title: 'Wat al gaande is',
    explanation: '„Momenteel”, „op dit moment”, „voortdurend”: wat nu al gebeurt, hoeft geen belofte te zijn.',
    phrase: '({nu}|{wordt}|{laat}) {lopend} zonder {termijn}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [{ sentence: 'Op dit moment laat ik de gevolgen onderzoeken.', why: 'al gaande' }, { sentence: 'Momenteel wordt de regeling herzien.', why: 'al gaande' }],
    counterexamples: [{ sentence: 'Daarom laat ik de gevolgen onderzoeken.', why: 'niets zegt dat het al gebeurt' }],
  },
  {
    id: 'alleen-bevorderen',
    title: 'Alleen bevorderen of doen',
    explanation: 'Woorden als bevorderen, versterken, bijdragen of „dat doen” noemen geen handeling die na te gaan is, tenzij er een termijn bij staat.',
    phrase: '{bevorderen} zonder ({termijn}|{na een gebeurtenis}|{handelen}|{onderzoeken}|{sturen})',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [{ sentence: 'Ja, ik ben bereid dat te doen.', why: 'wat precies blijft open' }, { sentence: 'Ik ben voornemens de samenwerking te bevorderen.', why: 'niet na te gaan' }],
    counterexamples: [{ sentence: 'Ik ben voornemens de regeling te wijzigen.', why: 'na te gaan' }],
  },
]
