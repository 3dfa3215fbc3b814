import type { ExclusionRule } from '../rule'

/** What makes a promise doubtful: it is left for a person to judge. */
export const TWIJFELS: ExclusionRule[] = [
  {
    id: 'wordt-verwacht',
    title: 'Iets wordt verwacht of voorzien',
    explanation:
      'Wie iets voorziet of verwacht en wie het doet, blijft in de lijdende vorm open: „in de lente wordt een strategie voorzien”. Werk van de regering zelf („de evaluatie wordt in mei verwacht”) telt wel.',
    phrase: '{wordt} {verwachting} zonder ({eigen werk}{termijn})',
    when: ({ predicate }) => predicate.entry !== null && FORESEES.has(predicate.entry),
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'In het voorjaar wordt een nieuwe richtlijn verwacht.', why: 'niet te zien wie het doet' },
      { sentence: 'In mei wordt een besluit voorzien.', why: 'niet te zien wie het doet' },
    ],
    counterexamples: [
      { sentence: 'In mei wordt een besluit genomen.', why: 'er wordt iets gedaan' },
      { sentence: 'De evaluatie van de proef wordt in mei 2031 verwacht.', why: 'werk van de regering zelf' },
      { sentence: 'Naar verwachting wordt het convenant in mei ondertekend.', why: 'er wordt iets gedaan' },
    ],
  },
  {
    id: 'voornemen-van-een-onbekende',
    title: 'Een voornemen van wie niet bekend is',
    explanation:
      '„Het voorzitterschap is voornemens …”, „het concern streeft ernaar …”: wie het onderwerp is, is niet herkend en kan een derde zijn. Een mens oordeelt.',
    phrase: '{te} {onbekend onderwerp} {eigen voornemen} zonder {niemand genoemd}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'De kroonprins is voornemens in mei 2031 de sluis te openen.', why: 'niet de regering' },
      { sentence: 'De beheerders streven ernaar de sluis in mei 2031 te openen.', why: 'niet de regering' },
    ],
    counterexamples: [
      { sentence: 'Het streven is de sluis in mei 2031 te openen.', why: 'een streven van de regering' },
    ],
  },
  {
    id: 'streven-zonder-termijn',
    title: 'Een streven zonder termijn',
    explanation: 'Wie ernaar streeft iets te doen zonder te zeggen wanneer, noemt een beleidsdoel: een mens oordeelt.',
    phrase: '{streven} zonder ({termijn}|{na een gebeurtenis})',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'Het kabinet streeft ernaar de regeldruk te verlagen.', why: 'geen termijn' },
      { sentence: 'Het streven is de procedures te versnellen.', why: 'geen termijn' },
    ],
    counterexamples: [{ sentence: 'Het kabinet streeft ernaar de regeling in mei te wijzigen.', why: 'met termijn' }],
  },
  {
    id: 'bedrag-beschikbaar',
    title: 'Een bedrag dat beschikbaar is',
    explanation:
      '„In 2031 is 5 miljoen euro beschikbaar”: een stand van de begroting, geen handeling op een dag. Een mens oordeelt.',
    phrase: '{is klaar} {bedrag}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'In 2031 is 5 miljoen euro beschikbaar voor de veren.', why: 'een stand van de begroting' },
      { sentence: 'Uiterlijk in mei 2031 is nog 2 miljard beschikbaar.', why: 'een stand van de begroting' },
    ],
    counterexamples: [{ sentence: 'In mei 2031 is de website beschikbaar.', why: 'geen bedrag' }],
  },
  {
    id: 'inspanning',
    title: 'Proberen of zich inzetten iets op een termijn te doen',
    explanation:
      '„Het kabinet zet zich in om de sluis in 2031 te verbreden”: een inspanning, waarvan niet vaststaat dat er iets uitkomt. Wie zich inzet om de Kamer iets te sturen, belooft dat wel als voornemen.',
    phrase: '{inspanning} {termijn} zonder {de Kamer}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'Ik probeer de regeling in mei te wijzigen.', why: 'een inspanning' },
      { sentence: 'Het kabinet zet zich in om in 2031 een akkoord te sluiten.', why: 'een inspanning' },
    ],
    counterexamples: [
      {
        sentence: 'Het kabinet zet zich in om de nota in mei aan uw Kamer aan te bieden.',
        why: 'de Kamer krijgt iets',
      },
    ],
  },
  {
    id: 'eerder-gezegd',
    title: 'Wat eerder is gezegd of toegezegd',
    explanation:
      '„In de brief is toegezegd dat …”, „mijn collega heeft laten weten dat hij …”: de zin vertelt wat eerder of door een ander is beloofd. Zonder dag die nog komt is niet te zien of de belofte openstaat: een mens oordeelt.',
    phrase: '{eerder gezegd} zonder {termijn}',
    outvotes: ['inform', 'act'],
    leaves: 'possible',
    examples: [
      {
        sentence: 'In die brief is toegezegd dat uw Kamer jaarlijks zal worden geïnformeerd.',
        why: 'een eerdere brief',
      },
      {
        sentence: 'De Minister van Defensie heeft gemeld dat hij de proef zal beëindigen.',
        why: 'een ander zei het al',
      },
    ],
    counterexamples: [
      { sentence: 'Ik zeg toe dat uw Kamer jaarlijks wordt geïnformeerd.', why: 'deze brief zegt het toe' },
      {
        sentence: 'Ik heb gemeld dat uw Kamer in mei 2031 een brief zal ontvangen.',
        why: 'die dag moet nog komen, dus de belofte staat open',
      },
    ],
  },
  {
    id: 'eerder-toegezegd',
    title: 'Wat eerder is toegezegd, met een termijn',
    explanation:
      '„Ik heb toegezegd uw Kamer voor de zomer te informeren”: de zin vertelt van een eerdere belofte. Die kan nog openstaan of met deze brief zijn nagekomen: een mens oordeelt.',
    phrase: '{eerder toegezegd} {termijn}',
    outvotes: ['inform', 'act'],
    leaves: 'possible',
    examples: [
      { sentence: 'Ik heb toegezegd uw Kamer voor 1 mei 2031 te informeren.', why: 'misschien doet deze brief dat al' },
      { sentence: 'In het debat is toegezegd de Kamer in mei een overzicht te sturen.', why: 'een eerdere belofte' },
    ],
    counterexamples: [
      { sentence: 'Ik zeg toe uw Kamer voor 1 mei 2031 te informeren.', why: 'deze brief zegt het toe' },
    ],
  },
  {
    id: 'beleidsdoel',
    title: 'Een doelstelling of ambitie',
    explanation:
      '„De doelstelling is de uitstoot in 2031 te halveren”: een doel van beleid, geen handeling die de regering op die dag doet. Een mens oordeelt.',
    phrase: '{beleidsdoel} {te} zonder {de Kamer}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'De doelstelling is de uitstoot in 2031 te halveren.', why: 'een beleidsdoel' },
      { sentence: 'De ambitie is om in 2032 alle sluizen te vernieuwen.', why: 'een beleidsdoel' },
    ],
    counterexamples: [
      { sentence: 'De doelstelling is de Kamer in mei 2031 te informeren.', why: 'de Kamer wordt geïnformeerd' },
    ],
  },
  {
    id: 'kamer-in-een-bijzin',
    title: 'De Kamer in een bijzin met „dat”',
    explanation:
      'Wat van belang is, afgesproken is of gehoopt wordt („het is goed dat de Kamer wordt geïnformeerd”) is nog geen belofte, tenzij de zin zelf toezegt of een termijn noemt.',
    phrase:
      '{bijzin} {de Kamer} ({wordt}|{nu}) zonder ({termijn}|{losse termijn}|{terugkerend}|{vehikel}|{na een gebeurtenis}|{betrekkelijke bijzin})',
    when: ({ clause }) => clause.opener === 'dat',
    outvotes: ['inform'],
    leaves: 'possible',
    examples: [
      { sentence: 'Ik acht het van belang dat de Kamer hierover wordt geïnformeerd.', why: 'een wens' },
      { sentence: 'Afgesproken is dat uw Kamer een afschrift ontvangt.', why: 'een afspraak' },
    ],
    counterexamples: [{ sentence: 'Ik zeg toe dat uw Kamer hierover wordt geïnformeerd.', why: 'een toezegging' }],
  },
  {
    id: 'toezegging-van-een-feit',
    title: 'Toezeggen dat iets zo is',
    explanation:
      '„Ik kan toezeggen dat de regels gelden”: als in de bijzin niets gebeurt, is het misschien alleen een verzekering. Een mens oordeelt.',
    phrase: '{toezeggen} {met een dat-zin}',
    outvotes: ['inform'],
    leaves: 'possible',
    examples: [
      { sentence: 'Ik kan toezeggen dat de gewone regels van toepassing zijn.', why: 'een verzekering' },
      { sentence: 'Ik zeg toe dat dit geen gevolgen heeft voor de havens.', why: 'een verzekering' },
    ],
    counterexamples: [{ sentence: 'Dat kan ik u toezeggen.', why: 'een toezegging' }],
  },
  {
    id: 'gebeurt-al',
    title: 'Wat al gaande is',
    explanation: '„Momenteel”, „op dit moment”, „voortdurend”: wat nu al gebeurt, hoeft geen belofte te zijn.',
    phrase: '({laat}|{wordt}) {lopend} zonder {termijn}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'Op dit moment laat ik de gevolgen onderzoeken.', why: 'al gaande' },
      { sentence: 'Momenteel laat ik de regeling herzien.', why: 'al gaande' },
      { sentence: 'Momenteel wordt na overleg een plan uitgewerkt.', why: 'al gaande' },
    ],
    counterexamples: [{ sentence: 'Daarom laat ik de gevolgen onderzoeken.', why: 'niets zegt dat het al gebeurt' }],
  },
  {
    id: 'alleen-bevorderen',
    title: 'Alleen bevorderen of doen',
    explanation:
      'Woorden als bevorderen, versterken, bijdragen of „dat doen” noemen geen handeling die na te gaan is, tenzij er een termijn bij staat.',
    phrase: '{bevorderen} zonder ({termijn}|{na een gebeurtenis}|{handelen}|{onderzoeken}|{sturen})',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'Ja, ik ben bereid dat te doen.', why: 'wat precies blijft open' },
      { sentence: 'Ik ben voornemens de samenwerking te bevorderen.', why: 'niet na te gaan' },
    ],
    counterexamples: [{ sentence: 'Ik ben voornemens de regeling te wijzigen.', why: 'na te gaan' }],
  },
  {
    id: 'beurt-van-een-ander',
    context: 'kind of document',
    title: 'Terugkomen in een debat, in de derde persoon',
    explanation:
      '„De Minister komt daarop terug” kan de voorzitter zeggen die de toezeggingen opleest, of een lid dat op zijn beurt wacht: een mens oordeelt.',
    phrase:
      '{in een debat} ({terugkomen}|{beantwoorden}) zonder ({een mens spreekt}|{termijn}|{losse termijn}|{de Kamer}|{op schrift}|{brief voor de Kamer}|{stuk als middel}|{vehikel})',
    outvotes: ['inform'],
    leaves: 'possible',
    examples: [],
    counterexamples: [{ sentence: 'Op de kosten van de brug komt de Minister terug.', why: 'een losse zin' }],
  },
  {
    id: 'gezegd-in-een-debat',
    context: 'kind of document',
    title: 'Gezegd in een debat',
    explanation:
      'In een debat spreken ook Kamerleden. Een handeling met een termijn die daar genoemd wordt, beoordeelt een mens; wie de Kamer zal informeren is wel de regering.',
    phrase: '{in een debat} {termijn}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [],
    counterexamples: [{ sentence: 'Ik zal de regeling wijzigen.', why: 'een losse zin' }],
  },
  {
    id: 'in-een-ander-stuk',
    context: 'kind of document',
    title: 'Staat in een ander stuk',
    explanation:
      'In een besluitenlijst of ander stuk dat geen brief of antwoord is, telt een zin zonder bewindspersoon niet vanzelf als belofte, tenzij „uw Kamer” op een termijn iets krijgt: zo spreekt alleen de regering.',
    phrase: '{in een ander stuk} zonder ({de regering}|{uw Kamer}{termijn})',
    outvotes: ['act', 'inform'],
    leaves: 'possible',
    examples: [],
    counterexamples: [{ sentence: 'Ik zal de regeling wijzigen.', why: 'een losse zin' }],
  },
  {
    id: 'vervolg-op-een-derde',
    context: 'sentences before',
    title: 'Een zin die verder gaat over een ander',
    explanation:
      'De zin ervoor gaat over een derde („Italië organiseert in juni een forum”) en deze wijst terug („ook zal er een verdrag worden opgesteld”): waarschijnlijk doet die derde het.',
    phrase: '{vervolg op een derde} ({niemand genoemd}|{een proces}|{een stuk}|{onbekend onderwerp})',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      {
        sentence: 'Noorwegen houdt in juni 2031 een congres. Ook zal er een verklaring worden opgesteld.',
        why: 'gaat over Noorwegen',
      },
    ],
    counterexamples: [
      {
        sentence: 'Ik houd in juni een congres. Ook zal er een verklaring worden opgesteld.',
        why: 'gaat over de regering',
      },
    ],
  },
  {
    id: 'terloops-in-een-bijzin',
    title: 'Terloops in een bijvoeglijke bijzin',
    explanation:
      'Wat een bijzin terloops van een ding zegt („de evaluatie die in november wordt afgerond”) is meestal bekend en hoeft niet van de regering te zijn.',
    phrase: '{betrekkelijke bijzin} ({niemand genoemd}|{een proces}|{een stuk}|{onbekend onderwerp})',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'Dat hangt af van de evaluatie die in november 2031 wordt afgerond.', why: 'terloops' },
      { sentence: 'De campagne, die in mei 2031 zal starten, richt zich op jongeren.', why: 'terloops' },
    ],
    counterexamples: [{ sentence: 'De evaluatie wordt in november 2031 afgerond.', why: 'de hoofdzin zelf' }],
  },
  {
    id: 'aanname',
    title: 'Waar iemand van uitgaat',
    explanation:
      '„Ik ga ervan uit dat de middelen in 2031 worden besteed”: een aanname, geen toezegging. Een mens oordeelt.',
    phrase: '{onder een aanname}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'Wij gaan ervan uit dat het onderzoek in mei 2031 start.', why: 'een aanname' },
      { sentence: 'Ik ga er van uit dat de regeling in 2031 wordt gewijzigd.', why: 'een aanname' },
    ],
    counterexamples: [{ sentence: 'Ik zeg toe dat de regeling in 2031 wordt gewijzigd.', why: 'een toezegging' }],
  },
  {
    id: 'verzoek-aan-een-ander',
    title: 'Een verzoek dat nu gedaan wordt',
    explanation:
      '„De raad wordt verzocht voor de zomer te adviseren”: het verzoek gebeurt nu, en de termijn is die van een ander. Een mens oordeelt.',
    phrase: '({nu}|{wordt}) {termijn}',
    when: ({ predicate }) => predicate.entry !== null && REQUESTS.has(predicate.entry),
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'De raad wordt verzocht in mei 2031 een advies uit te brengen.', why: 'de termijn van een ander' },
      { sentence: 'Ik verzoek de havens voor 1 mei 2031 de cijfers te sturen.', why: 'de termijn van een ander' },
    ],
    counterexamples: [{ sentence: 'In mei 2031 zal ik de raad om advies vragen.', why: 'het verzoek komt nog' }],
  },
  {
    id: 'in-een-ander-land',
    title: 'Wat in een ander land gebeurt',
    explanation:
      '„In Frankrijk treedt de wet in mei in werking”: zonder dat de regering genoemd is, doet waarschijnlijk dat land het. Een mens oordeelt.',
    phrase: '{in een ander land} ({een proces}|{een stuk}|{niemand genoemd}|{onbekend onderwerp}) zonder {de Kamer}',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'In Frankrijk treedt de wet op 1 januari 2032 in werking.', why: 'een ander land' },
      { sentence: 'Het onderzoek in Noorwegen zal in mei 2031 starten.', why: 'een ander land' },
    ],
    counterexamples: [
      { sentence: 'In mei 2031 zal ik in Noorwegen een congres organiseren.', why: 'de regering doet het' },
    ],
  },
  {
    id: 'loopt-tot',
    title: 'Wat tot een dag loopt',
    explanation: '„De regeling loopt tot 2031” zegt hoe lang iets geldt, niet wat de regering dan doet.',
    phrase: '{tot een dag} {verlopen} ({nu}|{is})',
    when: ({ predicate }) =>
      predicate.entry === 'lopen' || predicate.entry === 'gelden' || predicate.entry === 'beschikbaar zijn',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'De regeling loopt tot 1 januari 2031.', why: 'zegt hoe lang iets geldt' },
      { sentence: 'Het programma loopt tot eind 2031.', why: 'zegt hoe lang iets geldt' },
    ],
    counterexamples: [{ sentence: 'De campagne loopt door tot eind 2031.', why: 'de regering gaat door' }],
  },
  {
    id: 'iedere',
    title: 'Wat voor iedereen of altijd geldt',
    explanation: '„Iedere aanvraag zal worden beoordeeld” beschrijft een werkwijze.',
    phrase: '{iedere} ({zal}|{zal worden}|{nu}|{wordt}) zonder ({termijn}|{de Kamer})',
    outvotes: ['act'],
    leaves: 'possible',
    examples: [
      { sentence: 'Iedere aanvraag zal op eigen waarde worden beoordeeld.', why: 'een werkwijze' },
      { sentence: 'Elke melding zal worden onderzocht.', why: 'een werkwijze' },
    ],
    counterexamples: [{ sentence: 'De aanvraag van de haven zal worden beoordeeld.', why: 'een bepaald geval' }],
  },
]

/** Verbs with which someone is asked to do something. */
const REQUESTS = new Set(['verzoeken', 'op|roepen'])

/** Verbs that only look ahead. */
const FORESEES = new Set(['verwachten', 'voorzien', 'plannen', 'beogen'])
