import type { CommitmentRule } from '../rule'

/** Acts without a named doer: something of the government starts, is done or is finished. */
export const VERLOPEN: CommitmentRule[] = [
  {
    id: 'proces-op-termijn',
    title: 'Iets start of verschijnt op een termijn',
    explanation:
      'Een onderzoek, campagne, regeling of ander werk van de regering begint, verschijnt of is klaar op een termijn die nog komt.',
    phrase:
      '({een proces}|{een stuk}) ({zal}|{nu}|{is}|{kan}|{laat}) ({verlopen}|{handelen}|{sturen}) ({termijn}|{na een gebeurtenis})',
    when: ({ predicate, slots }) => predicate.entry !== 'gelden' || slots.has('termijn'),
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'In september start een onderzoek naar de veerdiensten.',
        expect: { kind: 'act', certainty: 'sure' },
      },
      {
        sentence: 'De proef zal naar verwachting begin 2031 beginnen.',
        expect: { kind: 'act', certainty: 'sure', strength: 'expected' },
      },
    ],
    counterexamples: [
      { sentence: 'Het onderzoek van de provincie is in mei gestart.', why: 'voltooid' },
      { sentence: 'De wedstrijd begint in juli.', why: 'geen werk van de regering' },
    ],
  },
  {
    id: 'wordt-gedaan-op-termijn',
    title: 'Iets wordt op een termijn gedaan',
    explanation:
      'De lijdende vorm met een termijn: „de regeling wordt in 2031 gewijzigd”, „de wet zal voor de zomer worden ingediend”.',
    phrase:
      '({wordt}|{zal worden}|{zal zijn}) ({niemand genoemd}|{de regering}) ({handelen}|{onderzoeken}|{verlopen}|{bevorderen}|{sturen}) ({termijn}|{na een gebeurtenis}|{zal zijn}{dan})',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'De subsidieregeling wordt in 2031 geëvalueerd.', expect: { kind: 'act', certainty: 'sure' } },
      { sentence: 'Het besluit zal voor de zomer worden gepubliceerd.', expect: { kind: 'act', certainty: 'sure' } },
      {
        sentence: 'In mei 2031 worden de veren door het Rijk overgenomen.',
        expect: { kind: 'act', certainty: 'sure' },
      },
      { sentence: 'De aanpassing zal in mei 2031 zijn afgerond.', expect: { kind: 'act', certainty: 'sure' } },
    ],
    counterexamples: [{ sentence: 'De brug wordt in mei door de gemeente vervangen.', why: 'een derde doet het' }],
  },
  {
    id: 'zal-worden-gedaan',
    title: 'Iets zal worden gedaan',
    explanation: 'De lijdende vorm met zullen, zonder termijn: „de ervaringen zullen worden meegenomen”.',
    phrase: '{zal worden} {niemand genoemd} ({handelen}|{onderzoeken}|{sturen})',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'De opmerkingen van de havens zullen worden meegenomen in het plan.', expect: { kind: 'act' } },
      { sentence: 'Daarbij zal ook naar de kosten worden gekeken.', expect: { kind: 'act' } },
    ],
    counterexamples: [{ sentence: 'De opmerkingen zijn meegenomen in het plan.', why: 'voltooid' }],
  },
  {
    id: 'proces-zal-verlopen',
    title: 'Iets zal plaatsvinden',
    explanation: 'Een onderzoek, campagne of ander werk van de regering zal plaatsvinden of volgen, zonder termijn.',
    phrase: '({een proces}|{een stuk}) {zal} {verlopen}',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'Daarna zal een evaluatie van de proef plaatsvinden.', expect: { kind: 'act' } },
      { sentence: 'Een tweede proef zal volgen.', expect: { kind: 'act' } },
    ],
    counterexamples: [{ sentence: 'De uitstoot zal dalen.', why: 'een voorspelling' }],
  },
  {
    id: 'wordt-gedaan',
    title: 'Iets wordt gedaan',
    explanation:
      'De lijdende vorm in de tegenwoordige tijd zonder termijn kan een belofte zijn of lopend beleid: een mens oordeelt.',
    phrase: '{wordt} {niemand genoemd} ({handelen}|{onderzoeken}|{sturen})',
    kind: 'act',
    certainty: 'possible',
    strength: 'firm',
    examples: [
      {
        sentence: 'Ervaringen uit andere havens worden hierin meegenomen.',
        expect: { kind: 'act', certainty: 'possible' },
      },
      { sentence: 'Daarbij wordt onderzocht of de sluis breder kan.', expect: { kind: 'act', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'De brug werd in 2012 vervangen.', why: 'verleden' }],
  },
  {
    id: 'ander-krijgt-op-termijn',
    title: 'Een ander krijgt iets op een termijn',
    explanation:
      'Gemeenten, instellingen of burgers ontvangen iets op een termijn die nog komt: dan geeft de regering het.',
    phrase: '{een derde} ({zal}|{nu}) {ontvangen} {termijn} zonder ({bijzin}|{aan een derde})',
    when: ({ predicate, slots, clause }) =>
      clause.kind !== 'sub' &&
      (predicate.entry === 'ontvangen' || predicate.entry === 'krijgen') &&
      !slots.has('heel jaar') &&
      !slots.has('tot een dag'),
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'De gemeenten ontvangen in mei 2031 de beschikking.', expect: { kind: 'act', certainty: 'sure' } },
      { sentence: 'De scholen krijgen voor de zomer een handreiking.', expect: { kind: 'act', certainty: 'sure' } },
    ],
    counterexamples: [{ sentence: 'De gemeenten ontvangen elk jaar veel klachten.', why: 'geen termijn' }],
  },
  {
    id: 'wordt-duidelijk-op-termijn',
    title: 'Iets wordt op een termijn duidelijk',
    explanation: 'Er wordt op een termijn iets duidelijk of bekend dat de regering bekendmaakt.',
    phrase: '{wordt duidelijk} ({nu}|{zal}) {termijn} zonder {een derde}',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'In de Voorjaarsnota wordt duidelijk hoe de kosten worden verdeeld.',
        expect: { kind: 'act', certainty: 'sure' },
      },
      { sentence: 'Voor de zomer zal duidelijk worden welke havens meedoen.', expect: { kind: 'act' } },
    ],
    counterexamples: [{ sentence: 'Uit het rapport wordt duidelijk dat de kosten stijgen.', why: 'geen termijn' }],
  },
  {
    id: 'proces-verloopt',
    title: 'Iets vindt plaats, zonder termijn',
    explanation:
      'Een onderzoek, meting of ander werk van de regering in de tegenwoordige tijd zonder termijn: een mens oordeelt of het nog moet komen.',
    phrase: '{een proces} {nu} {verlopen}',
    kind: 'act',
    certainty: 'possible',
    strength: 'firm',
    examples: [
      { sentence: 'Voor en na de campagne vinden metingen plaats.', expect: { kind: 'act', certainty: 'possible' } },
      {
        sentence: 'Het onderzoek vindt plaats op basis van open bronnen.',
        expect: { kind: 'act', certainty: 'possible' },
      },
    ],
    counterexamples: [{ sentence: 'Het onderzoek heeft plaatsgevonden.', why: 'voltooid' }],
  },
  {
    id: 'is-klaar-op-termijn',
    title: 'Iets is op een termijn klaar',
    explanation: 'Iets is op een termijn gereed, klaar of beschikbaar, zonder dat een derde genoemd is.',
    phrase: '{is klaar} ({is}|{nu}|{zal}) {termijn} {onbekend onderwerp} zonder ({een derde}|{lopend})',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'Uiterlijk begin 2032 is de nieuwe website beschikbaar.',
        expect: { kind: 'act', certainty: 'sure' },
      },
      { sentence: 'Dit hulpmiddel is voor de zomer gereed.', expect: { kind: 'act', certainty: 'sure' } },
    ],
    counterexamples: [{ sentence: 'De website is beschikbaar in drie talen.', why: 'geen termijn' }],
  },
  {
    id: 'beoogde-datum',
    title: 'De beoogde datum is',
    explanation: '„De beoogde datum van inwerkingtreding is 1 juli 2031”: een streefdag van de regering.',
    phrase: '{streefdatum} ({is}|{nu}) {termijn} zonder {een derde}',
    kind: 'act',
    certainty: 'sure',
    strength: 'expected',
    examples: [
      {
        sentence: 'De beoogde inwerkingtreding van het wetsvoorstel is 1 juli 2031.',
        expect: { kind: 'act', certainty: 'sure', strength: 'expected' },
      },
      { sentence: 'De streefdatum voor de nieuwe regeling is 1 mei 2031.', expect: { kind: 'act' } },
    ],
    counterexamples: [{ sentence: 'De beoogde datum is nog niet bekend.', why: 'geen dag' }],
  },
  {
    id: 'staat-gepland',
    title: 'Iets is gepland of voorzien',
    explanation:
      'Iets is op een termijn gepland, voorzien of geagendeerd. Wie het doet is niet gezegd: een mens oordeelt.',
    phrase: '{onbekend onderwerp} {is} {verwachting} {termijn}',
    kind: 'act',
    certainty: 'possible',
    strength: 'expected',
    examples: [
      { sentence: 'De opening is voorzien in mei 2031.', expect: { kind: 'act', certainty: 'possible' } },
      { sentence: 'Dat punt staat gepland voor 12 maart 2031.', expect: { kind: 'act', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'De gemeente heeft de opening in mei 2031 gepland.', why: 'voltooid, en een derde' }],
  },
]
