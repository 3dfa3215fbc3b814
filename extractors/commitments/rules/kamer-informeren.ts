import type { CommitmentRule } from '../rule'

/** Promises to inform the Kamer, with the one who promises named. */
export const KAMER_INFORMEREN: CommitmentRule[] = [
  {
    id: 'kamer-informeren',
    title: 'De regering zal de Kamer informeren',
    explanation:
      'Een bewindspersoon of het kabinet zegt dat hij de Kamer (of „u”, de leden, de commissie) iets zal laten weten of toesturen. De woorden mogen in elke volgorde binnen één deelzin staan.',
    phrase: '{de regering} ({zal}|{blijft}) {de Kamer} ({informeren}|{sturen}|{beantwoorden}|{terugkomen})',
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'Over de opbrengst van de proef zal ik uw Kamer in de herfst informeren.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'firm' },
      },
      {
        sentence:
          'Zoals ik op 3 mei 2030 in mijn antwoord op de vragen van de commissie over de agenda van het overleg met de havens en de reders (Kamerstuk 12 345, nr. 6) al meldde, zal ik uw Kamer na die gesprekken informeren over de veren.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      {
        sentence: 'De Minister van Defensie zal de Tweede Kamer een overzicht van de aankopen toesturen.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      {
        sentence: 'Het kabinet gaat de Kamer voor het kerstreces een brief over de dijken sturen.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
    ],
    counterexamples: [
      {
        sentence: 'De gemeente zal haar inwoners per brief informeren.',
        why: 'een derde informeert anderen dan de Kamer',
      },
      { sentence: 'Vorige week heb ik uw Kamer over de dijken geïnformeerd.', why: 'het is al gebeurd' },
    ],
  },
  {
    id: 'kan-de-kamer-informeren',
    title: 'De regering kan de Kamer op een termijn informeren',
    explanation: '„Pas in april kan ik uw Kamer informeren”: met een termijn zegt de regering wanneer zij het doet.',
    phrase: '{de regering} {kan} {de Kamer} ({informeren}|{sturen}|{beantwoorden}) {termijn} zonder {meedelen}',
    kind: 'inform',
    certainty: 'sure',
    strength: 'expected',
    examples: [
      { sentence: 'Pas in mei 2031 kan ik uw Kamer over de sluis informeren.', expect: { kind: 'inform' } },
      {
        sentence: 'Dit betekent dat ik u de nota in de herfst van 2031 kan toesturen.',
        expect: { kind: 'inform', certainty: 'sure', strength: 'expected' },
      },
    ],
    counterexamples: [
      { sentence: 'Ik kan uw Kamer informeren dat de sluis open is.', why: 'geen termijn: dat doet deze brief zelf' },
    ],
  },
  {
    id: 'kamer-krijgt-brief',
    title: 'De regering stuurt of informeert de Kamer',
    explanation:
      'De tegenwoordige tijd met toekomstige betekenis: „stuur ik uw Kamer een brief”, „informeer ik u in mei”. Zonder termijn of woord dat vooruitwijst (nader, later, binnenkort) geldt alleen sturen als belofte, want informeren gebeurt dan meestal in deze brief zelf.',
    phrase: '{de regering} {nu} {de Kamer} ({informeren}|{sturen}|{beantwoorden})',
    when: ({ slots, predicate, subject }) =>
      LOOKS_AHEAD.some((slot) => slot !== 'toegezegd' && slots.has(slot)) ||
      predicate.entry === 'op de hoogte houden' ||
      slots.has('sluit aan') ||
      (typeof subject === 'object' && subject?.type === 'office-holder') ||
      (slots.has('brief als voorwerp') && !slots.has('meedelen')) ||
      (slots.has('in een antwoord') &&
        slots.has('een brief') &&
        slots.has('sturen') &&
        !slots.has('meedelen') &&
        !slots.has('antwoorden')),
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'Zoals toegezegd stuur ik uw Kamer een brief over de veerdienst.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      { sentence: 'Na de zomer informeer ik u over de keuze.', expect: { kind: 'inform', certainty: 'sure' } },
    ],
    counterexamples: [
      { sentence: 'Hierbij stuur ik uw Kamer het jaarverslag van de keurmeesters.', why: 'dat doet deze brief zelf' },
      {
        sentence: 'In antwoord op uw brief deel ik u mede dat de vragen zijn beantwoord.',
        why: 'een mededeling in deze brief',
      },
    ],
  },
  {
    id: 'kamer-wordt-geinformeerd',
    title: 'De Kamer wordt geïnformeerd',
    explanation:
      'De lijdende vorm zonder dat iemand genoemd is: „uw Kamer wordt in mei geïnformeerd”, „het rapport zal aan de Kamer worden gezonden”.',
    phrase: '({wordt}|{zal worden}) {de Kamer} ({informeren}|{sturen}|{beantwoorden}|{terugkomen})',
    when: ({ slots, predicate }) =>
      !slots.has('wordt') ||
      ((slots.has('informeren') || slots.has('sturen') || !slots.has('terugkomen')) &&
        !GIVES_AN_OVERVIEW.test(predicate.entry ?? '') &&
        !slots.has('nu al')) ||
      LOOKS_AHEAD.some((slot) => slots.has(slot)),
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'Uw Kamer wordt hierover voor het zomerreces geïnformeerd.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      {
        sentence: 'De cijfers zullen zo spoedig mogelijk aan de Kamer worden gezonden.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
    ],
    counterexamples: [
      { sentence: 'Onlangs is uw Kamer over de sluis geïnformeerd.', why: 'is geïnformeerd: voltooid' },
      { sentence: 'Daarom wordt de Kamer een overzicht gegeven.', why: 'dat doet deze brief zelf' },
      { sentence: 'Daarom wordt u nu een voorlopige versie aangeboden.', why: 'dat doet deze brief zelf' },
      { sentence: 'De bewoners worden in mei door de gemeente geïnformeerd.', why: 'niet de Kamer' },
    ],
  },
  {
    id: 'kamer-ontvangt',
    title: 'De Kamer ontvangt',
    explanation: 'De Kamer is het onderwerp: „uw Kamer ontvangt”, „de Kamer kan een brief tegemoetzien”.',
    phrase: '{de Kamer als onderwerp} ({zal}|{nu}|{kan}) {ontvangen}',
    when: ({ clause }) => !RESULT.has(clause.opener ?? ''),
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'De Kamer ontvangt de evaluatie voor het einde van het jaar.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      { sentence: 'U kunt het voorstel in het voorjaar tegemoet zien.', expect: { kind: 'inform', certainty: 'sure' } },
      { sentence: 'U kunt de nota snel, uiterlijk in mei 2031, tegemoet zien.', expect: { kind: 'inform' } },
    ],
    counterexamples: [
      { sentence: 'Bijgaand ontvangt u het verslag van de inspectie.', why: 'dat doet deze brief zelf' },
      { sentence: 'De gemeenten ontvangen in mei een bijdrage.', why: 'niet de Kamer' },
      { sentence: 'Ik licht de cijfers toe, zodat u een goed beeld krijgt.', why: 'het gevolg van deze brief' },
    ],
  },
  {
    id: 'stuk-gaat-naar-de-kamer',
    title: 'Een stuk komt naar de Kamer',
    explanation:
      'Een brief, rapport of voorstel is het onderwerp en gaat naar de Kamer: „het wetsvoorstel komt in mei naar de Kamer”.',
    phrase: '({een stuk}|{een proces}|{onbekend onderwerp}) ({zal}|{nu}|{is}) {de Kamer} ({sturen}|{verlopen})',
    when: ({ slots, predicate }) =>
      !slots.has('de Kamer als onderwerp') &&
      (!slots.has('is') || slots.has('termijn')) &&
      (slots.has('een brief') || slots.has('een stuk') || (slots.has('zal') && REACHES.has(predicate.entry ?? ''))),
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'Het wetsvoorstel komt in het voorjaar naar de Kamer.', expect: { kind: 'inform' } },
      { sentence: 'De nota zal u binnen een maand bereiken.', expect: { kind: 'inform' } },
      { sentence: 'Die zullen uw Kamer zo spoedig mogelijk bereiken.', expect: { kind: 'inform' } },
    ],
    counterexamples: [
      { sentence: 'Het wetsvoorstel is in mei aan de Kamer gezonden.', why: 'voltooid' },
      {
        sentence:
          'In mei 2031 hebben de minister van Justitie en de minister van Binnenlandse Zaken en Koninkrijksrelaties uw Kamer bericht de aanbevelingen over te nemen.',
        why: 'voltooid',
      },
    ],
  },
  {
    id: 'vragen-beantwoorden',
    title: 'De regering zal vragen beantwoorden',
    explanation:
      'Het beantwoorden van Kamervragen is informeren, ook als de Kamer niet genoemd is: „vragen die het kabinet zal beantwoorden”.',
    phrase: '({de regering}|{niemand genoemd}|{onbekend onderwerp}) ({zal}|{zal worden}) {beantwoorden}',
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'Er liggen nog Kamervragen die de regering binnenkort zal beantwoorden.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      {
        sentence: 'De overige vragen zullen zo snel mogelijk worden beantwoord.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
    ],
    counterexamples: [
      { sentence: 'Hieronder zal ik de vragen gezamenlijk beantwoorden.', why: 'dat doet deze brief zelf' },
    ],
  },
  {
    id: 'nadere-informatie',
    title: 'Nadere informatie, uitsluitsel, verslag',
    explanation:
      'Wie in een stuk aan de Kamer zegt nadere informatie, uitsluitsel of verslag te zullen geven, belooft dat aan de Kamer, tenzij een ander genoemd is.',
    phrase:
      '({de regering}|{niemand genoemd}) ({zal}|{zal worden}|{te}) ({informeren}|{terugkomen}) zonder ({aan een derde}|{de Kamer})',
    when: ({ predicate, clause }) =>
      clause.kind !== 'aim' && predicate.entry !== null && GIVES_INFORMATION.test(predicate.entry),
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'Over de sluis zal nog nadere informatie worden verstrekt.', expect: { kind: 'inform' } },
      {
        sentence: 'Ik zal in de herfst verslag doen van de gesprekken.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      { sentence: 'Het kabinet zal rond de zomer een reactie geven op het advies.', expect: { kind: 'inform' } },
      {
        sentence: 'Het kabinet zal op het rapport van de raad reageren.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
    ],
    counterexamples: [
      { sentence: 'Ik zal de gemeenten nadere informatie verstrekken.', why: 'niet aan de Kamer' },
      { sentence: 'De dienst zal informatie verstrekken aan de bewoners.', why: 'de regering zelf geeft niets' },
    ],
  },
  {
    id: 'nader-berichten',
    title: 'Nader berichten, zonder dat gezegd is aan wie',
    explanation:
      '„Ik zal daarover nader informeren”: waarschijnlijk de Kamer, maar dat staat er niet. Een mens oordeelt.',
    phrase:
      '({de regering}|{niemand genoemd}) ({zal}|{zal worden}) {informeren} ({nader}|{termijn}|{losse termijn}|{na een gebeurtenis}) zonder ({aan een derde}|{de Kamer})',
    kind: 'inform',
    certainty: 'possible',
    strength: 'firm',
    examples: [
      { sentence: 'Ik zal daarover nader informeren.', expect: { kind: 'inform', certainty: 'possible' } },
      { sentence: 'Over de uitkomst zal later worden gerapporteerd.', expect: { kind: 'inform' } },
    ],
    counterexamples: [{ sentence: 'Ik zal de gemeenten nader informeren.', why: 'niet de Kamer' }],
  },
  {
    id: 'antwoord-volgt',
    title: 'Een antwoord, brief of bericht volgt',
    explanation:
      'Een antwoord, bericht, brief of reactie op een termijn, of „nog”, „nader”, „later”: dat is voor de Kamer, ook als die niet genoemd is.',
    phrase: '({zal}|{nu}) {verlopen} {bericht voor de Kamer} zonder ({een derde}|{de regering})',
    when: ({ predicate, slots }) =>
      predicate.entry !== null &&
      ARRIVES.has(predicate.entry) &&
      (slots.has('zal') || slots.has('nog') || LOOKS_AHEAD.some((slot) => slots.has(slot))),
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'De beantwoording van de overige vragen volgt zo snel mogelijk.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      { sentence: 'Over de brug volgt voor de zomer een brief.', expect: { kind: 'inform', certainty: 'sure' } },
      { sentence: 'Daarover volgt te zijner tijd bericht.', expect: { kind: 'inform' } },
      { sentence: 'Beantwoording zal in de loop van mei plaatsvinden.', expect: { kind: 'inform' } },
    ],
    counterexamples: [
      { sentence: 'Op uw brief volgt een lang traject.', why: 'er volgt geen brief maar een traject' },
      { sentence: 'Het antwoord van de gemeenten volgt in mei.', why: 'een derde antwoordt' },
    ],
  },
  {
    id: 'komt-met-brief',
    title: 'De regering komt met een brief',
    explanation:
      'Een brief, kabinetsreactie of beleidsreactie van de regering is voor de Kamer, ook als die niet genoemd is: „voor de zomer kom ik met een brief”.',
    phrase: '{de regering} ({zal}|{nu}|{te}) {sturen} {brief voor de Kamer}',
    when: ({ slots }) =>
      !slots.has('nu') || LOOKS_AHEAD.some((slot) => slots.has(slot)) || slots.has('brief als voorwerp'),
    kind: 'inform',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'In het voorjaar kom ik met een brief over de havens.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
      {
        sentence: 'De Minister stuurt voor het kerstreces een kabinetsreactie.',
        expect: { kind: 'inform', certainty: 'sure' },
      },
    ],
    counterexamples: [{ sentence: 'De reders komen in mei met een brief.', why: 'een derde' }],
  },
]

/** What a letter itself mostly gives. */
const GIVES_AN_OVERVIEW = /^(?:stand van zaken|overzicht|beeld|schets) /u
/** Giving information, told by a noun. */
const GIVES_INFORMATION =
  /^(?:reageren$|(?:informatie|duidelijkheid|uitsluitsel|opheldering|mededeling|mededelingen|bericht|verslag|verantwoording|reactie) )/u

/** Words that open what follows from what this letter does. */
const RESULT = new Set(['zodat', 'waardoor', 'opdat'])

/** Verbs with which only a paper comes to the Kamer, even one that is not named ("deze zal u bereiken"). */
const REACHES = new Set(['bereiken', 'toe|gaan', 'toe|komen'])

/** Verbs with which a paper arrives. */
const ARRIVES = new Set(['volgen', 'komen', 'verschijnen', 'plaats|vinden'])

/** Slots that show that a clause in the present tense speaks of later. */
export const LOOKS_AHEAD = [
  'termijn',
  'voorwaarde',
  'losse termijn',
  'vehikel',
  'na een gebeurtenis',
  'vervolg',
  'terugkerend',
  'nader',
  'toegezegd',
  'dan',
  'verwachting',
]
