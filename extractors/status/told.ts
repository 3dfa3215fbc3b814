import type { Day } from '../types'
import type { Clock, Outcome, Status, StatusFacts } from './status'

/** A status as people read it, with an example that a test runs through `deriveStatus`. */
export interface ToldStatus {
  word: string
  explanation: string
  example: { told: string; facts: StatusFacts; asOf: Day; expect: Partial<Status> }
}

const MADE = '2018-12-13'
const TERM = [{ latest: '2019-07-04', since: MADE }]

/** The outcomes (uitkomst): what became of a promise. */
export const TOLD_OUTCOMES: Record<Outcome, ToldStatus> = {
  open: {
    word: 'open',
    explanation: 'Er is geen stuk of besluit bekend waaruit blijkt dat aan de toezegging is voldaan.',
    example: {
      told: 'Gedaan op 13 december 2018; er is nog niets over vastgelegd.',
      facts: { made: MADE, deadlines: TERM, outcomes: [] },
      asOf: '2019-01-05',
      expect: { outcome: 'open' },
    },
  },
  partly: {
    word: 'deels voldaan',
    explanation: 'Een deel is nagekomen; de termijn loopt door voor de rest.',
    example: {
      told: 'Op 1 maart 2019 kwam een eerste deel; op 5 juli 2019 is de rest een dag te laat.',
      facts: { made: MADE, deadlines: TERM, outcomes: [{ outcome: 'partly', since: '2019-03-01' }] },
      asOf: '2019-07-05',
      expect: { outcome: 'partly', clock: 'overdue', daysLate: 1 },
    },
  },
  fulfilled: {
    word: 'voldaan',
    explanation: 'De toezegging is nagekomen. De dag van nakoming telt, niet de dag waarop dat is vastgelegd.',
    example: {
      told: 'Nagekomen op 4 juli 2019, de laatste dag van de termijn.',
      facts: { made: MADE, deadlines: TERM, outcomes: [{ outcome: 'fulfilled', since: '2019-07-04' }] },
      asOf: '2020-01-01',
      expect: { outcome: 'fulfilled', clock: 'on-time', daysLate: 0 },
    },
  },
  continuing: {
    word: 'doorlopend',
    explanation: 'De toezegging heeft geen einde, zoals jaarlijks rapporteren; de klok loopt niet.',
    example: {
      told: 'Vastgelegd als doorlopend op 1 februari 2019.',
      facts: { made: MADE, deadlines: TERM, outcomes: [{ outcome: 'continuing', since: '2019-02-01' }] },
      asOf: '2020-01-01',
      expect: { outcome: 'continuing', clock: 'no-deadline' },
    },
  },
  lapsed: {
    word: 'vervallen',
    explanation: 'De toezegging hoeft niet meer te worden nagekomen, bijvoorbeeld omdat de Kamer haar liet vallen.',
    example: {
      told: 'Vervallen verklaard op 1 februari 2019: daarna nooit te laat.',
      facts: { made: MADE, deadlines: TERM, outcomes: [{ outcome: 'lapsed', since: '2019-02-01' }] },
      asOf: '2020-01-01',
      expect: { outcome: 'lapsed', clock: 'no-deadline', daysLate: 0 },
    },
  },
  unclear: {
    word: 'niet te beoordelen',
    explanation: 'Uit de stukken valt niet op te maken of aan de toezegging is voldaan.',
    example: {
      told: 'Zo vastgelegd op 1 augustus 2019; op 1 juli 2019 wist nog niemand dat: toen was zij open.',
      facts: { made: MADE, deadlines: TERM, outcomes: [{ outcome: 'unclear', since: '2019-08-01' }] },
      asOf: '2019-07-01',
      expect: { outcome: 'open', clock: 'due-soon' },
    },
  },
}

/** The clock (klok): where a promise stands against its last day on the peildatum. */
export const TOLD_CLOCKS: Record<Clock, ToldStatus> = {
  'no-deadline': {
    word: 'zonder termijn',
    explanation: 'Er is geen laatste dag te berekenen (geen, vage of voorwaardelijke termijn), of de klok loopt niet.',
    example: {
      told: 'Zo spoedig mogelijk: woorden, geen dag.',
      facts: { made: MADE, deadlines: [{ latest: null, since: MADE }], outcomes: [] },
      asOf: '2024-01-01',
      expect: { clock: 'no-deadline', daysLate: 0, latest: null },
    },
  },
  'on-track': {
    word: 'loopt',
    explanation: 'De laatste dag is meer dan 30 dagen weg.',
    example: {
      told: 'Laatste dag 4 juli 2019, bekeken op 3 juni 2019: nog 31 dagen.',
      facts: { made: MADE, deadlines: TERM, outcomes: [] },
      asOf: '2019-06-03',
      expect: { clock: 'on-track' },
    },
  },
  'due-soon': {
    word: 'bijna op termijn',
    explanation: 'De laatste dag is vandaag of ligt binnen 30 dagen.',
    example: {
      told: 'Laatste dag 4 juli 2019, bekeken op 4 juni 2019: nog 30 dagen.',
      facts: { made: MADE, deadlines: TERM, outcomes: [] },
      asOf: '2019-06-04',
      expect: { clock: 'due-soon', daysLate: 0 },
    },
  },
  overdue: {
    word: 'te laat',
    explanation: 'De laatste dag is voorbij en aan de toezegging is niet of niet geheel voldaan.',
    example: {
      told: 'Laatste dag 31 december 2018, bekeken op 5 januari 2019: 5 dagen te laat.',
      facts: { made: MADE, deadlines: [{ latest: '2018-12-31', since: MADE }], outcomes: [] },
      asOf: '2019-01-05',
      expect: { clock: 'overdue', daysLate: 5 },
    },
  },
  'on-time': {
    word: 'op tijd',
    explanation: 'Voldaan op of voor de laatste dag die toen gold.',
    example: {
      told: 'Uitgesteld tot 1 oktober 2019 en op 30 september 2019 nagekomen: op tijd, na één uitstel.',
      facts: {
        made: MADE,
        deadlines: [...TERM, { latest: '2019-10-01', since: '2019-06-20' }],
        outcomes: [{ outcome: 'fulfilled', since: '2019-09-30' }],
      },
      asOf: '2019-12-01',
      expect: { clock: 'on-time', shifts: 1, firstLatest: '2019-07-04', latest: '2019-10-01' },
    },
  },
  late: {
    word: 'te laat voldaan',
    explanation: 'Voldaan na de laatste dag die toen gold.',
    example: {
      told: 'Laatste dag 4 juli 2019, nagekomen op 14 juli 2019: 10 dagen te laat.',
      facts: { made: MADE, deadlines: TERM, outcomes: [{ outcome: 'fulfilled', since: '2019-07-14' }] },
      asOf: '2024-01-01',
      expect: { clock: 'late', daysLate: 10 },
    },
  },
}

const YEARLY = [
  { earliest: '2019-01-01', latest: '2019-07-04' },
  { earliest: '2020-01-01', latest: '2020-07-02' },
]

/** What holds beside the two axes: terms that move, promises that return, that wait for a condition, or that name no day. */
export const TOLD_CASES: Record<'moved' | 'returning' | 'conditional' | 'termless', ToldStatus> = {
  moved: {
    word: 'verschoven termijn',
    explanation:
      'Een later stuk dat de toezegging noemt en een nieuwe termijn geeft, of een besluit, verschuift de laatste dag. De eerste termijn blijft staan, met elke verschuiving en het stuk erbij. Te laat is wat na de geldende termijn komt; daarnaast staat hoeveel te laat het is naar de eerste termijn. Zo’n later stuk telt niet als tweede toezegging.',
    example: {
      told: 'Eerst 4 juli 2019, op 20 juni verschoven naar 1 oktober: op 10 juli loopt de toezegging, met één verschuiving.',
      facts: { made: MADE, deadlines: [...TERM, { latest: '2019-10-01', since: '2019-06-20' }], outcomes: [] },
      asOf: '2019-07-10',
      expect: { clock: 'on-track', shifts: 1, firstLatest: '2019-07-04', latest: '2019-10-01' },
    },
  },
  returning: {
    word: 'terugkerende toezegging',
    explanation:
      'Wat elk jaar of elk kwartaal terugkeert, heeft een laatste dag per keer. De klok is die van de keer die aan de beurt is: de eerste na de laatste die is nagekomen. Een stuk dat eraan voldoet sluit één keer af, niet de toezegging. Een keer waarvoor niets is gevonden blijft te laat, tot zij of een latere keer is nagekomen; daarna staat zij als gemist in de lijst.',
    example: {
      told: 'Jaarlijks voor het zomerreces; in 2019 nagekomen op 1 juli. Op 12 juli 2020 is de keer van 2020 tien dagen te laat.',
      facts: {
        made: MADE,
        deadlines: TERM,
        outcomes: [],
        recurrence: { occurrences: YEARLY, kept: [{ occurrence: 0, since: '2019-07-01' }] },
      },
      asOf: '2020-07-12',
      expect: { outcome: 'open', clock: 'overdue', daysLate: 10, latest: '2020-07-02' },
    },
  },
  conditional: {
    word: 'voorwaardelijke toezegging',
    explanation:
      'Wat van een voorwaarde afhangt heeft geen laatste dag en is nooit te laat, ook niet als er een dag bij staat, totdat iemand heeft vastgelegd dat de voorwaarde is vervuld. Een duur (“binnen zes weken na afronding”) telt dan vanaf die dag.',
    example: {
      told: 'Binnen zes weken na afronding; vastgelegd is dat het onderzoek op 1 mei 2019 klaar was: laatste dag 12 juni 2019.',
      facts: {
        made: MADE,
        deadlines: [
          { latest: null, since: MADE },
          { latest: '2019-06-12', since: '2019-05-01' },
        ],
        outcomes: [],
      },
      asOf: '2019-05-02',
      expect: { clock: 'on-track', latest: '2019-06-12', firstLatest: null, shifts: 0 },
    },
  },
  termless: {
    word: 'zonder termijn',
    explanation:
      'Wat geen laatste dag heeft, kan niet te laat zijn. Wel staat erbij hoeveel dagen het al open staat, en wat ouder is dan de standaardtermijn staat apart.',
    example: {
      told: 'Gedaan op 13 december 2018 zonder termijn: vijf jaar later nog steeds niet te laat.',
      facts: { made: MADE, deadlines: [{ latest: null, since: MADE }], outcomes: [] },
      asOf: '2023-12-13',
      expect: { outcome: 'open', clock: 'no-deadline', daysLate: 0 },
    },
  },
}
