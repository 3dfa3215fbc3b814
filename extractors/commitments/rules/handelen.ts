import type { CommitmentRule } from '../rule'

/** Checkable acts of the government itself. */
export const HANDELEN: CommitmentRule[] = [
  {
    id: 'regering-zal-handelen',
    title: 'De regering zal iets doen',
    explanation:
      'Een bewindspersoon, het kabinet of een ministerie zal iets doen dat na te gaan is: onderzoeken, wijzigen, starten, in gesprek gaan.',
    phrase:
      '{de regering} {zal} ({handelen}|{onderzoeken}|{sturen}{termijn}|{sturen}{na een gebeurtenis}|{bevorderen}{termijn}|{verlopen}{termijn}|{onbekend werkwoord}{termijn})',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'In het voorjaar zal ik een proef met deelvervoer starten.',
        expect: { kind: 'act', certainty: 'sure', strength: 'firm' },
      },
      {
        sentence: 'Het kabinet zal de gevolgen voor het grensverkeer laten onderzoeken.',
        expect: { kind: 'act', certainty: 'sure' },
      },
    ],
    counterexamples: [
      { sentence: 'De provincie zal in mei een proef starten.', why: 'een derde' },
      { sentence: 'Het kabinet zal de ontwikkelingen nauwgezet volgen.', why: 'geen resultaat dat na te gaan is' },
    ],
  },
  {
    id: 'regering-handelt-op-termijn',
    title: 'De regering doet iets op een termijn',
    explanation: 'De tegenwoordige tijd met een termijn die nog komt: „in september start ik een onderzoek”.',
    phrase:
      '{de regering} ({nu}|{laat}) ({handelen}|{onderzoeken}|{sturen}{termijn}) ({termijn}|{na een gebeurtenis}|{vervolg}{een mens spreekt})',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'Na de zomer start ik een campagne over veilig varen.', expect: { kind: 'act', certainty: 'sure' } },
      {
        sentence: 'Het kabinet besluit voor het einde van het jaar over de brug.',
        expect: { kind: 'act', certainty: 'sure' },
      },
      {
        sentence: 'De raad brengt in mei advies uit, waarna ik een besluit neem.',
        expect: { kind: 'act', certainty: 'sure', conditional: true },
      },
      {
        sentence: 'Zodra het advies er is, organiseer ik een bijeenkomst.',
        expect: { kind: 'act', certainty: 'sure', conditional: true },
      },
    ],
    counterexamples: [
      { sentence: 'Sinds 2019 organiseert het kabinet elk jaar een veiling.', why: 'een gewoonte, geen belofte' },
    ],
  },
  {
    id: 'regering-laat-onderzoeken',
    title: 'De regering laat iets doen',
    explanation: '„Laat ik onderzoeken”, „ga ik in gesprek”: een handeling die begint, zonder termijn.',
    phrase: '{de regering} ({laat}|{nu}) ({handelen}|{onderzoeken})',
    when: ({ predicate }) => predicate.tense === 'laat' || (predicate.entry !== null && STARTING.has(predicate.entry)),
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'Ten slotte laat ik de sluizen nader onderzoeken.', expect: { kind: 'act' } },
      { sentence: 'Daarom ga ik met de vervoerders in gesprek over de drukte.', expect: { kind: 'act' } },
    ],
    counterexamples: [{ sentence: 'Het kabinet werkt samen met de provincies.', why: 'lopend beleid' }],
  },
  {
    id: 'voornemens-te-handelen',
    title: 'Voornemens of bereid iets te doen',
    explanation:
      'De regering is voornemens, van plan of bereid iets te doen, of streeft ernaar. Dat telt als voornemen.',
    phrase:
      '{te} ({bereid}{de regering}|{voornemens}{de regering}|{voornemens}{onbekend onderwerp}|{beoogt}{de regering}{termijn}|{intentie}|{streven}) zonder {een derde} zonder {een dienst} ({handelen}|{onderzoeken}|{verlopen}|{bevorderen}|{sturen}|{terugkomen}|{onbekend werkwoord}{termijn})',
    kind: 'act',
    certainty: 'sure',
    strength: 'intended',
    examples: [
      {
        sentence: 'Ik ben bereid te verkennen of de regeling ruimer kan.',
        expect: { kind: 'act', certainty: 'sure', strength: 'intended' },
      },
      {
        sentence: 'IenW beoogt eind 2031 de nieuwe veren aan te besteden.',
        expect: { kind: 'act', certainty: 'sure', strength: 'intended' },
      },
      {
        sentence: 'Het kabinet is voornemens om in 2031 een nieuw fonds op te richten.',
        expect: { kind: 'act', certainty: 'sure', strength: 'intended' },
      },
    ],
    counterexamples: [
      { sentence: 'De raden zijn bereid een advies uit te brengen.', why: 'derden zijn bereid' },
      { sentence: 'Bent u bereid een onderzoek in te stellen?', why: 'een vraag' },
    ],
  },
  {
    id: 'heeft-besloten-te-handelen',
    title: 'De regering heeft besloten iets te doen',
    explanation:
      'Een besluit om iets te doen op een termijn die nog komt: „ik heb besloten om in de herfst een onderzoek te laten doen”.',
    phrase:
      '{de regering} {te} {besloten} ({handelen}|{onderzoeken}|{sturen}|{verlopen}) ({termijn}|{na een gebeurtenis}) zonder ({een derde}|{een dienst})',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'Ik heb besloten om in de herfst van 2031 een onderzoek te laten uitvoeren.',
        expect: { kind: 'act', certainty: 'sure', strength: 'firm' },
      },
      {
        sentence: 'Het kabinet heeft besloten de regeling per 1 januari 2032 te verlengen.',
        expect: { kind: 'act', certainty: 'sure' },
      },
    ],
    counterexamples: [
      { sentence: 'Ik heb besloten de regeling te verlengen.', why: 'geen termijn die nog komt' },
      { sentence: 'De gemeente heeft besloten de brug in mei 2031 te vervangen.', why: 'een derde' },
    ],
  },
  {
    id: 'verwacht-te-handelen',
    title: 'De regering verwacht iets op een termijn te doen',
    explanation: 'De regering verwacht of hoopt op een termijn iets te doen dat na te gaan is.',
    phrase:
      '{de regering} {te} {verwachting} ({handelen}|{onderzoeken}|{sturen}|{verlopen}) ({termijn}|{losse termijn}) zonder ({een derde}|{de Kamer})',
    kind: 'act',
    certainty: 'sure',
    strength: 'expected',
    examples: [
      {
        sentence: 'Ik verwacht het besluit in mei 2031 aan de Raad van State te kunnen voorleggen.',
        expect: { kind: 'act', certainty: 'sure', strength: 'expected' },
      },
      {
        sentence: 'Het kabinet hoopt de onderhandelingen voor de zomer af te ronden.',
        expect: { kind: 'act', certainty: 'sure' },
      },
    ],
    counterexamples: [{ sentence: 'De havens verwachten de bouw in mei te starten.', why: 'een derde' }],
  },
  {
    id: 'verwacht-te-doen',
    title: 'De regering verwacht iets te doen, zonder termijn',
    explanation:
      'De regering verwacht of hoopt iets te doen dat na te gaan is, zonder te zeggen wanneer: een mens oordeelt.',
    phrase:
      '{de regering} {te} {verwachting} ({handelen}|{onderzoeken}|{sturen}) zonder ({een derde}|{een dienst}|{de Kamer}|{termijn}|{aan een derde})',
    kind: 'act',
    certainty: 'possible',
    strength: 'expected',
    examples: [
      {
        sentence: 'Ik verwacht ook een tussentijdse rapportage te leveren.',
        expect: { kind: 'act', certainty: 'possible', strength: 'expected' },
      },
      { sentence: 'Het kabinet hoopt de regeling te verlengen.', expect: { kind: 'act', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'De havens verwachten een rapportage te leveren.', why: 'een derde' }],
  },
  {
    id: 'regering-wil-op-termijn',
    title: 'De regering wil iets op een termijn doen',
    explanation: 'Een wens van de regering met een handeling die na te gaan is en een termijn: dat telt als voornemen.',
    phrase: '{de regering} {wil} ({handelen}|{onderzoeken}|{sturen}|{verlopen}) {termijn}',
    kind: 'act',
    certainty: 'sure',
    strength: 'intended',
    examples: [
      {
        sentence: 'Ik wil in het najaar met de havens een convenant sluiten.',
        expect: { kind: 'act', certainty: 'sure', strength: 'intended' },
      },
      { sentence: 'Wij willen de proef in 2031 afronden.', expect: { kind: 'act', certainty: 'sure' } },
    ],
    counterexamples: [{ sentence: 'De reders willen de proef in 2031 afronden.', why: 'een derde' }],
  },
  {
    id: 'regering-wil-handelen',
    title: 'De regering wil iets doen',
    explanation:
      'Een wens van de regering met een handeling die na te gaan is. Zonder termijn gaat dit naar de beoordeling.',
    phrase: '{de regering} {wil} ({handelen}|{onderzoeken})',
    kind: 'act',
    certainty: 'possible',
    strength: 'intended',
    examples: [
      {
        sentence: 'Ik wil de vergunningplicht voor kleine schepen afschaffen.',
        expect: { kind: 'act', certainty: 'possible', strength: 'intended' },
      },
      {
        sentence: 'Wij willen met de havens afspraken maken over walstroom.',
        expect: { kind: 'act', strength: 'intended' },
      },
    ],
    counterexamples: [{ sentence: 'De reders willen afspraken maken over walstroom.', why: 'een derde' }],
  },
  {
    id: 'regering-doet-nu',
    title: 'De regering doet iets, zonder termijn',
    explanation:
      'Een handeling in de tegenwoordige tijd zonder termijn kan een belofte zijn of lopend beleid: een mens oordeelt.',
    phrase: '{de regering} {nu} ({handelen}|{onderzoeken})',
    when: ({ slots }) => slots.has('een mens spreekt'),
    kind: 'act',
    certainty: 'possible',
    strength: 'firm',
    examples: [
      { sentence: 'Ik neem deze ervaringen mee bij de herziening.', expect: { kind: 'act', certainty: 'possible' } },
      { sentence: 'Ik maak hierover afspraken met de havens.', expect: { kind: 'act', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'Ik vind dat de regels goed werken.', why: 'een oordeel' }],
  },
  {
    id: 'regering-zal-iets',
    title: 'De regering zal iets met een onbekend werkwoord',
    explanation: 'De regering zal iets doen of bevorderen dat niet vanzelf na te gaan is: een mens oordeelt.',
    phrase: '{de regering} {zal} ({onbekend werkwoord}|{bevorderen}|{verlopen}|{sturen}|{meedelen})',
    kind: 'act',
    certainty: 'possible',
    strength: 'firm',
    examples: [
      { sentence: 'Ik zal hier coulant mee omgaan.', expect: { kind: 'act', certainty: 'possible' } },
      { sentence: 'Het kabinet zal de samenwerking bevorderen.', expect: { kind: 'act', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'De sector zal hier coulant mee omgaan.', why: 'een derde' }],
  },
  {
    id: 'dienst-zal-handelen',
    title: 'Een dienst van het Rijk zal iets doen',
    explanation:
      'Een dienst onder een minister (NVWA, UWV, inspectie) zal iets doen. Of dat een belofte van de regering is, beoordeelt een mens.',
    phrase: '{een dienst} ({zal}|{nu}|{te}) ({handelen}|{onderzoeken}|{bevorderen}|{verlopen}|{sturen}|{informeren})',
    when: ({ slots }) => slots.has('zal') || slots.has('termijn') || slots.has('te'),
    kind: 'act',
    certainty: 'possible',
    strength: 'firm',
    examples: [
      {
        sentence: 'De NVWA zal de komende maanden extra controles uitvoeren.',
        expect: { kind: 'act', certainty: 'possible' },
      },
      { sentence: 'Het UWV start in mei met de nieuwe werkwijze.', expect: { kind: 'act', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'De NVWA heeft extra controles uitgevoerd.', why: 'voltooid' }],
  },
]

/** Present-tense verbs that by themselves speak of something that begins now. */
const STARTING = new Set([
  'in gesprek gaan',
  'gesprek gaan',
  'in gesprek treden',
  'gesprek aan|gaan',
  'in overleg treden',
  'in overleg gaan',
  'op werkbezoek gaan',
  'starten',
  'op|starten',
  'aan de slag gaan',
  'uit|werken',
  'uit|zoeken',
  'in consultatie brengen',
  'in procedure brengen',
  'langs gaan',
  'aan tafel gaan',
  'om tafel gaan',
])
