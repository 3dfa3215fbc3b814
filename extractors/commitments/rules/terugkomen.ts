import type { CommitmentRule } from '../rule'

/** Promises to come back to a subject, with or without the Kamer named. */
export const TERUGKOMEN: CommitmentRule[] = [
  {
    id: 'hierop-terugkomen',
    title: 'Hierop terugkomen',
    explanation:
      'De regering komt op een onderwerp terug of gaat er later op in. Er moet een termijn, een stuk of de Kamer bij staan; anders gebeurt het in deze brief zelf.',
    phrase:
      '({de regering}|{niemand genoemd}) ({zal}|{zal worden}|{nu}|{wordt}|{wil}) {terugkomen} ({termijn}|{losse termijn}|{vehikel}|{na een gebeurtenis}|{stuk als middel}|{op schrift}|{naar de Kamer}|{zal}{de Kamer}|{zal}{genoemd stuk}|{zal worden}{genoemd stuk}|{zal worden}{dan})',
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    when: ({ slots, predicate }) =>
      predicate.entry !== null &&
      (COMES_BACK.has(predicate.entry) ||
        (slots.has('de regering') && TELLS.has(predicate.entry)) ||
        slots.has('vehikel') ||
        slots.has('stuk als middel') ||
        slots.has('genoemd stuk')),
    examples: [
      { sentence: 'Op de kosten kom ik voor de zomer terug.', expect: { kind: 'inform', certainty: 'sure' } },
      {
        sentence: 'Ik zal hier in de volgende voortgangsrapportage nader op ingaan.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      {
        sentence: 'Mijn reactie wil ik opnemen in de volgende brief over de veren.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      { sentence: 'Op de kosten kom ik schriftelijk terug.', expect: { kind: 'inform', certainty: 'sure' } },
      { sentence: 'Met een voorstel kom ik terug naar uw Kamer.', expect: { kind: 'inform', certainty: 'sure' } },
    ],
    counterexamples: [
      {
        sentence: 'Vervolgens zal ik kort ingaan op de achtergrond.',
        why: 'zonder termijn of stuk: dat doet deze brief zelf',
      },
      { sentence: 'De Europese Commissie komt hier in mei op terug.', why: 'een derde' },
    ],
  },
  {
    id: 'geeft-stand-op-termijn',
    title: 'Op een termijn een stand of overzicht geven',
    explanation:
      'De regering geeft op een termijn of in een volgend stuk een overzicht, update, reactie of duidelijkheid: dat is voor de Kamer, ook als die niet genoemd is.',
    phrase:
      '{de regering} ({nu}|{zal}|{te}|{wil}) {informeren} ({termijn}|{vehikel}|{stuk als middel}|{na een gebeurtenis}) zonder ({een derde}|{aan een derde}|{de Kamer})',
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    when: ({ predicate, clause }) =>
      clause.kind !== 'aim' && predicate.entry !== null && GIVES_A_VIEW.test(predicate.entry),
    examples: [
      {
        sentence: 'In de volgende voortgangsrapportage geef ik een update over de sluizen.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      {
        sentence: 'In mei 2031 geeft het kabinet duidelijkheid over de sluis.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
    ],
    counterexamples: [
      { sentence: 'De gemeente geeft in mei 2031 een overzicht van de kosten.', why: 'een derde' },
      { sentence: 'Ik geef een overzicht van de kosten.', why: 'zonder termijn: dat doet deze brief zelf' },
    ],
  },
  {
    id: 'hierop-terugkomen-ooit',
    title: 'Terugkomen zonder moment',
    explanation:
      '„Daar kom ik op terug” zonder termijn of stuk kan ook later in dezelfde tekst zijn: een mens oordeelt.',
    phrase: '{de regering} ({zal}|{nu}) {terugkomen}',
    when: ({ predicate }) => predicate.entry === 'terug|komen' || predicate.entry === 'terug|koppelen',
    kind: 'inform',
    certainty: 'possible',
    strength: 'firm',
    examples: [
      { sentence: 'Op de kosten van de brug kom ik terug.', expect: { kind: 'inform', certainty: 'possible' } },
      { sentence: 'De Minister koppelt dit terug.', expect: { kind: 'inform', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'De gemeente komt hierop terug.', why: 'een derde' }],
  },
]

const GIVES_A_VIEW =
  /^(?:update|stand van zaken|overzicht|beeld|schets|terugkoppeling|toelichting|inzicht|informatie|duidelijkheid|uitsluitsel|opheldering|reactie) /u
const COMES_BACK = new Set(['terug|komen', 'in|gaan', 'terug|koppelen', 'reageren'])
const TELLS = new Set(['rapporteren', 'stil|staan', 'toe|lichten', 'informeren', 'aandacht besteden'])
