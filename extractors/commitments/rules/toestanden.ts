import type { CommitmentRule } from '../rule'

/** Acts told as a state that will be so: something is in force, live or done on a day. */
export const TOESTANDEN: CommitmentRule[] = [
  {
    id: 'moet-op-termijn-klaar',
    title: 'Iets moet op een termijn klaar zijn',
    explanation:
      'Werk van de regering moet op een dag zijn afgerond, aangepast of in werking zijn: zo stelt zij zichzelf die dag.',
    phrase:
      '({een proces}|{een stuk}) {moet zijn} ({handelen}|{onderzoeken}|{verlopen}|{sturen}|{bevorderen}) {termijn} zonder ({een derde}|{een dienst}|{aan een derde}|{regel van de EU})',
    kind: 'act',
    certainty: 'sure',
    strength: 'intended',
    examples: [
      {
        sentence: 'Het onderzoek moet eind 2031 zijn afgerond.',
        expect: { kind: 'act', certainty: 'sure', strength: 'intended' },
      },
      {
        sentence: 'De regeling moet per 1 januari 2032 in werking treden.',
        expect: { kind: 'act', certainty: 'sure' },
      },
    ],
    counterexamples: [
      { sentence: 'De gemeenten moeten de plannen in mei 2031 hebben afgerond.', why: 'een plicht van derden' },
      { sentence: 'Het onderzoek moet in mei 2031 worden ingediend.', why: 'een plicht, geen toestand' },
    ],
  },
  {
    id: 'iets-moet-op-termijn-klaar',
    title: 'Iets moet op een termijn klaar zijn, onbekend van wie',
    explanation: 'Iets moet op een dag zijn gedaan, maar van wie het is staat er niet: een mens oordeelt.',
    phrase:
      '{onbekend onderwerp} {moet zijn} ({handelen}|{onderzoeken}|{verlopen}|{sturen}|{bevorderen}) {termijn} zonder ({een derde}|{een dienst}|{aan een derde})',
    kind: 'act',
    certainty: 'possible',
    strength: 'intended',
    examples: [
      { sentence: 'De sluizen moeten op 1 juli 2031 zijn aangepast.', expect: { kind: 'act', certainty: 'possible' } },
      { sentence: 'De website moet in mei 2031 gereed zijn.', expect: { kind: 'act', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'De sluizen moeten worden aangepast.', why: 'geen termijn en geen toestand' }],
  },
  {
    id: 'gaat-gelden-op-termijn',
    title: 'Iets gaat op een dag gelden',
    explanation:
      'Een verbod, norm of bedrag geldt vanaf een dag die nog komt, of treedt dan in werking: dat regelt de regering. Europees recht telt niet.',
    phrase:
      '{onbekend onderwerp} ({nu}|{zal}) {gaat gelden} {termijn} zonder ({een derde}|{een dienst}|{aan een derde}|{regel van de EU}|{tot een dag}|{in een ander land})',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      {
        sentence: 'Met ingang van 1 januari 2032 geldt een verbod op deze verf.',
        expect: { kind: 'act', certainty: 'sure' },
      },
      { sentence: 'De vrijstelling gaat op 1 juli 2031 in.', expect: { kind: 'act', certainty: 'sure' } },
    ],
    counterexamples: [
      { sentence: 'Voor deze verf geldt een verbod.', why: 'geen dag die nog komt' },
      { sentence: 'In Frankrijk geldt vanaf 1 januari 2032 een verbod.', why: 'een ander land' },
    ],
  },
  {
    id: 'gaat-live-op-termijn',
    title: 'Iets gaat op een termijn open of live',
    explanation:
      'Een website, loket of systeem gaat op een dag die nog komt open of live, zonder dat een derde genoemd is.',
    phrase:
      '{onbekend onderwerp} ({nu}|{zal}) {verlopen} {termijn} zonder ({een derde}|{een dienst}|{aan een derde}|{tot een dag})',
    when: ({ predicate }) => predicate.entry === 'live gaan' || predicate.entry === 'open|gaan',
    kind: 'act',
    certainty: 'sure',
    strength: 'firm',
    examples: [
      { sentence: 'De website gaat in mei 2031 live.', expect: { kind: 'act', certainty: 'sure' } },
      { sentence: 'In mei 2031 zal de site live gaan.', expect: { kind: 'act', certainty: 'sure' } },
    ],
    counterexamples: [{ sentence: 'De winkels gaan in mei 2031 weer open voor huurders.', why: 'huurders: een derde' }],
  },
  {
    id: 'iets-verloopt-op-termijn',
    title: 'Iets begint, verschijnt of eindigt op een termijn',
    explanation:
      'Iets waarvan niet gezegd is van wie het is, begint, verschijnt of gebeurt op een termijn die nog komt: een mens oordeelt.',
    phrase:
      '{onbekend onderwerp} ({nu}|{zal}|{is}) {verlopen} {termijn} zonder ({een derde}|{een dienst}|{aan een derde}|{de Kamer}|{regel van de EU})',
    when: ({ predicate }) => predicate.entry !== null && HAPPENS.has(predicate.entry),
    kind: 'act',
    certainty: 'possible',
    strength: 'expected',
    examples: [
      { sentence: 'De opening vindt op 12 mei 2031 plaats.', expect: { kind: 'act', certainty: 'possible' } },
      { sentence: 'Het hulpmiddel verschijnt in de herfst van 2031.', expect: { kind: 'act', certainty: 'possible' } },
    ],
    counterexamples: [{ sentence: 'De opening vond op 12 mei plaats.', why: 'verleden' }],
  },
  {
    id: 'anderen-kunnen-vanaf',
    title: 'Anderen kunnen vanaf een dag iets aanvragen',
    explanation:
      'Gemeenten, scholen of burgers kunnen vanaf een dag die nog komt iets aanvragen: dan stelt de regering iets open. Een mens oordeelt.',
    phrase: '{een derde} {kan} {aanvragen} {termijn}',
    kind: 'act',
    certainty: 'possible',
    strength: 'firm',
    examples: [
      {
        sentence: 'Vanaf 1 juli 2031 kunnen scholen subsidie aanvragen.',
        expect: { kind: 'act', certainty: 'possible' },
      },
      { sentence: 'Gemeenten kunnen in mei 2031 een aanvraag indienen.', expect: { kind: 'act' } },
    ],
    counterexamples: [{ sentence: 'Scholen kunnen altijd subsidie aanvragen.', why: 'geen termijn' }],
  },
]

/** Verbs with which something happens on a day, and is no trend that goes on. */
const HAPPENS = new Set([
  'starten',
  'beginnen',
  'aan|vangen',
  'van start gaan',
  'plaats|vinden',
  'verschijnen',
  'volgen',
  'in werking treden',
  'van kracht worden',
  'beschikbaar komen',
  'beschikbaar zijn',
  'gereed komen',
  'gereed zijn',
  'klaar zijn',
  'klaar|komen',
  'operationeel worden',
  'open|gaan',
  'live gaan',
  'in|gaan',
  'vervallen',
  'in consultatie gaan',
  'naar raad gaan',
  'voorzien',
  'plannen',
])
