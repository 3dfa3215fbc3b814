import type { ExclusionRule } from '../rule'

const ALL = ['inform', 'act', 'external'] as const

/** What keeps a clause from being a promise, whatever rule finds it. */
export const UITSLUITINGEN: ExclusionRule[] = [
  {
    id: 'geen-vraag',
    title: 'Een vraag is geen belofte',
    explanation: 'Een zin die op een vraagteken eindigt belooft niets: „Bent u bereid …?”.',
    phrase: '{vraagzin}',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'Zal het kabinet de Kamer voor de zomer informeren?', why: 'een vraag' },
      { sentence: 'Bent u bereid in mei een onderzoek te starten?', why: 'een vraag' },
    ],
    counterexamples: [{ sentence: 'Ik zal uw Kamer voor de zomer informeren.', why: 'geen vraag' }],
  },
  {
    id: 'geen-ontkenning',
    title: 'Wat niet gebeurt',
    explanation: '„Zal niet”, „geen”: een ontkende handeling is geen belofte, behalve „niet alleen … maar ook”.',
    phrase: '{ontkenning}',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'Ik zal de regeling niet wijzigen.', why: 'ontkend' },
      { sentence: 'Het kabinet zal hierover geen onderzoek laten doen.', why: 'ontkend' },
    ],
    counterexamples: [
      { sentence: 'Ik zal niet alleen de havens maar ook de reders raadplegen.', why: 'niet alleen: geen ontkenning' },
    ],
  },
  {
    id: 'deze-brief-zelf',
    title: 'Wat deze brief zelf doet',
    explanation: '„In deze brief”, „hieronder”, „bijgaand”, „in dit overzicht”: dat gebeurt in het stuk zelf.',
    phrase: '{dit stuk}',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'Bijgaand zend ik u de nota over de havens.', why: 'gebeurt hier' },
      { sentence: 'In deze brief zal ik uw Kamer informeren over de havens.', why: 'gebeurt hier' },
    ],
    counterexamples: [{ sentence: 'Ik zal uw Kamer daarover nader informeren.', why: 'gebeurt later' }],
  },
  {
    id: 'volgorde-in-de-brief',
    title: 'Waar deze brief vervolgens op ingaat',
    explanation:
      '„Tot slot zal ik ingaan op de kosten”: zonder termijn of ander stuk zegt dat in welke volgorde deze brief iets behandelt.',
    phrase:
      '{volgorde} ({zal}|{nu}) {terugkomen} zonder ({termijn}|{losse termijn}|{vehikel}|{na een gebeurtenis}|{stuk als middel}|{genoemd stuk}|{de Kamer})',
    when: ({ predicate }) => predicate.entry !== null && TREATS.has(predicate.entry),
    outvotes: ['inform', 'act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Tot slot zal ik ingaan op de kosten van de veren.', why: 'gebeurt hier' },
      { sentence: 'Vervolgens zal ik stilstaan bij de vragen over de dijken.', why: 'gebeurt hier' },
    ],
    counterexamples: [{ sentence: 'Tot slot zal ik uw Kamer in mei over de veren informeren.', why: 'gebeurt later' }],
  },
  {
    id: 'hierbij',
    title: 'Wat hierbij gebeurt',
    explanation:
      '„Hierbij” en „hiermee” bij sturen, melden of informeren: dat gebeurt in het stuk zelf. Bij een handeling („hierbij zal ik de havens betrekken”) betekent het „daarbij”.',
    phrase:
      '{hierbij} ({nu}|{wordt}|{informeren}|{sturen}|{meedelen}|{ontvangen}|{beantwoorden}|{te}) zonder {zegt toe}',
    outvotes: ['inform'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Hierbij zend ik u de nota over de havens.', why: 'gebeurt hier' },
      { sentence: 'Hiermee informeer ik uw Kamer nader over de havens.', why: 'gebeurt hier' },
    ],
    counterexamples: [{ sentence: 'Hierbij zal ik de ervaringen van de havens betrekken.', why: 'een handeling' }],
  },
  {
    id: 'mededeling-in-deze-brief',
    title: 'Wat deze brief meedeelt',
    explanation:
      '„Ik deel u mee dat …”: de mededeling gebeurt in het stuk zelf. Wat er in de bijzin beloofd wordt, telt op zichzelf.',
    phrase: '{nu} {meedelen} {de Kamer} {met een dat-zin}',
    outvotes: ['inform'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Naar aanleiding van uw nadere vragen deel ik u mee dat de sluis open is.', why: 'gebeurt hier' },
      { sentence: 'Daarom bericht ik u nader dat de sluis open is.', why: 'gebeurt hier' },
    ],
    counterexamples: [
      { sentence: 'In mei 2031 laat ik uw Kamer de uitkomst van de proef weten.', why: 'gebeurt later' },
    ],
  },
  {
    id: 'hierbij-gedaan',
    title: 'Wat hiermee gedaan wordt',
    explanation: '„Hiermee wordt uitvoering gegeven aan de motie”: in de tegenwoordige tijd doet het stuk dat zelf.',
    phrase: '{hierbij} ({nu}|{wordt}|{laat}) zonder {termijn}',
    outvotes: ['act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Hiermee wordt uitvoering gegeven aan de motie.', why: 'gebeurt hier' },
      { sentence: 'Hierbij bied ik een overzicht aan.', why: 'gebeurt hier' },
    ],
    counterexamples: [{ sentence: 'Hierbij zal ik de ervaringen van de havens betrekken.', why: 'zal: later' }],
  },
  {
    id: 'al-gebeurd',
    title: 'Wat al gebeurd is',
    explanation: 'Verleden of voltooide tijd, en wat iemand zou doen.',
    phrase: '({voltooid}|{verleden}|{zou})',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'Ik heb uw Kamer in mei geïnformeerd.', why: 'voltooid' },
      { sentence: 'De Minister zou de Kamer informeren.', why: 'zou' },
      { sentence: 'Vorig jaar werd de Kamer daarover geïnformeerd.', why: 'verleden' },
    ],
    counterexamples: [{ sentence: 'Ik informeer uw Kamer in mei.', why: 'toekomst' }],
  },
  {
    id: 'eerder-toegezegd-zonder-dag',
    title: 'Wat eerder is toegezegd, zonder termijn',
    explanation: '„Ik heb toegezegd de Kamer te informeren” vertelt alleen van een eerdere belofte.',
    phrase: '{eerder toegezegd} zonder {termijn}',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'Ik heb toegezegd uw Kamer te informeren.', why: 'een eerdere belofte' },
      { sentence: 'In het debat is toegezegd de Kamer een overzicht te sturen.', why: 'een eerdere belofte' },
    ],
    counterexamples: [{ sentence: 'Ik zeg toe uw Kamer te informeren.', why: 'deze brief zegt het toe' }],
  },
  {
    id: 'inspanning-zonder-termijn',
    title: 'Proberen of zich inzetten, zonder termijn',
    explanation: '„Het kabinet zet zich in om de sluis te verbreden” is beleid zonder een dag waarop iets af is.',
    phrase: '{inspanning} zonder ({termijn}|{de Kamer})',
    outvotes: ['act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Het kabinet zet zich in om de sluis te verbreden.', why: 'beleid zonder dag' },
      { sentence: 'Ik probeer de regels te vereenvoudigen.', why: 'beleid zonder dag' },
    ],
    counterexamples: [
      { sentence: 'Het kabinet zet zich in om de nota aan uw Kamer aan te bieden.', why: 'de Kamer krijgt iets' },
    ],
  },
  {
    id: 'plicht-of-mogelijkheid',
    title: 'Wat moet of kan',
    explanation: 'Een plicht (moet, dient) of een mogelijkheid (kan, mag) is geen belofte.',
    phrase: '({moet}|{kan worden})',
    outvotes: ['inform', 'act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Het kabinet moet de Kamer elk jaar informeren.', why: 'een plicht' },
      { sentence: 'De regeling kan in 2031 worden gewijzigd.', why: 'een mogelijkheid' },
    ],
    counterexamples: [{ sentence: 'Uw Kamer kan de nota in mei tegemoet zien.', why: 'de Kamer krijgt iets' }],
  },
  {
    id: 'beleid-zonder-einde',
    title: 'Beleid zonder einde',
    explanation: '„Blijven”, „nauwgezet volgen”, „inzetten op”, „streven naar”: er is niets dat op een dag af is.',
    phrase:
      '({de regering}|{een dienst}|{niemand genoemd}) ({beleid}|{blijven}|{blijft}) zonder ({termijn}|{de Kamer})',
    when: ({ slots }) =>
      slots.has('blijven') || slots.has('blijft') || (!slots.has('handelen') && !slots.has('onderzoeken')),
    outvotes: ['act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Het kabinet zal de ontwikkelingen nauwgezet volgen.', why: 'volgen kent geen einde' },
      { sentence: 'Ik zal mij blijven inzetten voor de havens.', why: 'blijven inzetten' },
    ],
    counterexamples: [{ sentence: 'Ik blijf uw Kamer hierover informeren.', why: 'de Kamer wordt geïnformeerd' }],
  },
  {
    id: 'bijzin-die-niets-belooft',
    title: 'Bijzinnen die niets beloven',
    explanation:
      'Een voorwaarde, een reden of een afhankelijke vraag („als ik u informeer”, „hoe het kabinet zal handelen”) is zelf geen belofte.',
    phrase: '{bijzin zonder belofte}',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'Het is nog niet duidelijk hoe het kabinet de Kamer zal informeren.', why: 'een afhankelijke vraag' },
      { sentence: 'Als ik de wet zal wijzigen, volgt een lang traject.', why: 'een voorwaarde' },
      {
        sentence: 'De commissie vroeg naar het tijdstip waarop de Kamer zal worden ingelicht.',
        why: 'een vraag naar wanneer',
      },
    ],
    counterexamples: [
      {
        sentence: 'Er volgt een brief, waarin ik op de kosten zal ingaan.',
        why: 'een bijvoeglijke bijzin kan beloven',
      },
    ],
  },
  {
    id: 'woorden-van-een-ander',
    title: 'Woorden van een ander',
    explanation: 'Wat volgens een derde zal gebeuren, is geen belofte van de regering.',
    phrase: '{woorden van een derde}',
    outvotes: ['inform', 'act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'De gemeente geeft aan dat de brug in mei zal worden vervangen.', why: 'de gemeente zegt het' },
      { sentence: 'Volgens de planning van de gemeente is de brug in mei 2031 gereed.', why: 'de gemeente zegt het' },
      { sentence: 'Deze landen hebben toegezegd dat de Kamer zal worden geïnformeerd.', why: 'derden zeggen het toe' },
    ],
    counterexamples: [
      { sentence: 'Het kabinet geeft aan dat de brug in mei zal worden vervangen.', why: 'de regering zegt het' },
    ],
  },
  {
    id: 'wat-wenselijk-is',
    title: 'Wat wenselijk, nodig of van belang is',
    explanation:
      '„Het is van belang dat …”, „het is wenselijk dat …”: een oordeel over wat er zou moeten gebeuren belooft niets.',
    phrase: '{onder een wens}',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'Het is wenselijk dat de regeling in 2031 wordt geëvalueerd.', why: 'een oordeel' },
      { sentence: 'Ik vind het van belang dat uw Kamer tijdig wordt geïnformeerd.', why: 'een oordeel' },
    ],
    counterexamples: [{ sentence: 'De planning is dat de regeling in 2031 wordt geëvalueerd.', why: 'een planning' }],
  },
  {
    id: 'wat-de-minister-krijgt',
    title: 'Wat de Minister zelf krijgt',
    explanation: '„Het advies zal mij in mei bereiken”: een ander stuurt iets aan de regering; dat belooft zij niet.',
    phrase: '{aan mij} zonder ({een mens spreekt}|{de regering}|{de Kamer})',
    when: ({ slots }) => slots.has('sturen') || slots.has('ontvangen'),
    outvotes: ['inform', 'act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Het eindrapport zal mij in mei 2031 worden aangeboden.', why: 'een ander biedt het aan' },
      { sentence: 'Het advies zal mij voor de zomer bereiken.', why: 'een ander stuurt het' },
    ],
    counterexamples: [
      { sentence: 'Het eindrapport zal in mei 2031 worden gepubliceerd.', why: 'niet aan de Minister' },
    ],
  },
  {
    id: 'verzoek-aan-de-regering',
    title: 'Wat een motie verzoekt',
    explanation: '„Verzoekt de regering”: een verzoek van de Kamer is geen belofte.',
    phrase: '{verzoek}',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'De motie verzoekt de regering de Kamer voor de zomer te informeren.', why: 'een verzoek' },
      { sentence: 'De motie verzoekt het kabinet in mei een onderzoek te starten.', why: 'een verzoek' },
    ],
    counterexamples: [
      { sentence: 'Ter uitvoering van de motie zal ik een onderzoek laten doen.', why: 'de regering belooft' },
    ],
  },
  {
    id: 'verzoek-aan-de-kamer',
    title: 'Wat de regering de Kamer vraagt',
    explanation: '„Ik verzoek u om uitstel”: de brief vraagt iets van de Kamer en belooft niets.',
    phrase: '{de regering} {nu} {de Kamer}',
    when: ({ predicate }) => predicate.entry !== null && ASKS.has(predicate.entry),
    outvotes: ['inform', 'act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Ik verzoek u mij toe te staan het plan later dan 1 mei 2031 te sturen.', why: 'een verzoek' },
      { sentence: 'Wij verzoeken uw Kamer in mei een overleg over de havens te houden.', why: 'een verzoek' },
    ],
    counterexamples: [
      {
        sentence: 'Ik zal de havens verzoeken uw Kamer in mei de cijfers te sturen.',
        why: 'de havens krijgen het verzoek',
      },
    ],
  },
  {
    id: 'tekst-van-een-wet',
    title: 'De tekst van een wet',
    explanation:
      'Een aangehaald wetsartikel („de in het eerste lid bedoelde regeling wordt overgelegd”) is een regel, geen belofte.',
    phrase: '{wettekst} ({nu}|{wordt}) zonder {termijn}',
    outvotes: ALL,
    leaves: 'nothing',
    examples: [
      { sentence: 'De regeling, bedoeld in artikel 12, wordt aan de Kamer overgelegd.', why: 'een wetsartikel' },
      { sentence: 'Een besluit krachtens het eerste lid wordt aan de Kamer toegezonden.', why: 'een wetsartikel' },
    ],
    counterexamples: [
      { sentence: 'Ik zal het eerste lid van artikel 12 wijzigen.', why: 'de regering belooft een wijziging' },
    ],
  },
  {
    id: 'handeling-in-een-debat',
    context: 'kind of document',
    title: 'Een handeling zonder termijn in een debat',
    explanation:
      'In een debat spreken ook Kamerleden, en veel wat iemand daar zegt te zullen doen, doet hij meteen („ik ga even kijken”). Zonder termijn telt het niet, tenzij iemand het met zoveel woorden toezegt.',
    phrase: '{in een debat} zonder ({termijn}|{zegt toe})',
    outvotes: ['act'],
    leaves: 'nothing',
    examples: [],
    counterexamples: [{ sentence: 'Ik zal de regeling wijzigen.', why: 'een losse zin' }],
  },
  {
    id: 'beurt-in-een-debat',
    context: 'kind of document',
    title: 'Wat nog in het debat zelf komt',
    explanation:
      '„Daar kom ik op terug” en „die vragen zal ik beantwoorden” gaan in een debat over dezelfde beurt, tenzij er een termijn, de Kamer of een brief bij staat.',
    phrase:
      '{in een debat} {een mens spreekt} ({terugkomen}|{beantwoorden}) zonder ({termijn}|{losse termijn}|{de Kamer}|{op schrift}|{brief voor de Kamer}|{stuk als middel}|{vehikel})',
    outvotes: ['inform'],
    leaves: 'nothing',
    examples: [],
    counterexamples: [{ sentence: 'Op de kosten van de brug kom ik terug.', why: 'een losse zin' }],
  },
  {
    id: 'gaande-of-terloops',
    title: 'Wat gaande is of terloops gezegd wordt',
    explanation:
      'Een handeling in de tegenwoordige tijd zonder termijn die al gaande is („momenteel”, „altijd”), zich herhaalt, van een voorwaarde afhangt of in een bijzin staat, beschrijft hoe het gaat.',
    phrase:
      '({nu}|{wordt}) ({lopend}|{terugkerend}|{voorwaarde}|{bijzin}) zonder ({termijn}|{na een gebeurtenis}|{vervolg}{een mens spreekt}|{de Kamer})',
    outvotes: ['act'],
    leaves: 'nothing',
    examples: [
      { sentence: 'Momenteel wordt de regeling herzien.', why: 'al gaande' },
      { sentence: 'Ouders worden altijd betrokken.', why: 'hoe het gaat' },
      { sentence: 'Van belang is dat de meldingen worden onderzocht.', why: 'in een bijzin' },
    ],
    counterexamples: [{ sentence: 'Daarom wordt de regeling herzien.', why: 'niets zegt dat het al gebeurt' }],
  },
  {
    id: 'derde-in-een-debat',
    context: 'kind of document',
    title: 'Een ander in een debat',
    explanation: 'Wat sprekers in een debat van derden zeggen, is geen datum om te volgen.',
    phrase: '{in een debat}',
    outvotes: ['external'],
    leaves: 'nothing',
    examples: [],
    counterexamples: [{ sentence: 'De provincie zal in mei 2031 een proef starten.', why: 'een losse zin' }],
  },
]

/** Verbs with which a letter treats a subject. */
const TREATS = new Set(['in|gaan', 'stil|staan', 'schetsen', 'uiteen|zetten', 'aandacht besteden', 'toe|lichten'])

/** Verbs with which a letter asks something of the Kamer. */
const ASKS = new Set(['verzoeken', 'vragen'])
