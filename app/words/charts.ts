import type { Clock } from '#extractors/status/status'
import type { ChartName } from '../charts/chart'
import { countDays } from '../labels'
import type { Words } from '../language'
import { ENGLISH_CHARTS } from './charts-english'

/** What stands on and beside the charts. */
export interface ChartWords {
  table: string
  tableLeft: (rows: string) => string
  files: string
  pngFailed: string
  /** What a file says of itself; the heads of its last columns. */
  file: Record<'finding' | 'cases' | 'asOf' | 'unreviewed' | 'address' | 'licence', string>
  n: (count: string) => string
  asOf: (day: string) => string
  readThrough: (day: string) => string
  unreviewed: (count: string) => string
  shown: (shown: number, all: string) => string
  drawn: (drawn: number, all: string) => string
  filters: (words: string) => string
  cut: string
  clocks: Record<Clock, string>
  lastDay: string
  firstDay: string
  allowed: string
  about: Record<ChartName, string>
  nothing: Record<ChartName, string>
  columns: Record<
    | 'promise'
    | 'words'
    | 'from'
    | 'first'
    | 'last'
    | 'state'
    | 'ministry'
    | 'all'
    | 'halfYear'
    | 'onTime'
    | 'due'
    | 'share'
    | 'interval'
    | 'days'
    | 'waiting'
    | 'kept'
    | 'week'
    | 'open'
    | 'overdue'
    | 'shifts'
    | 'later',
    string
  >
  none: string
  days: (days: number) => string
  left: (days: number) => string
  lanes: (late: number, all: string, longest: number) => string
  ministries: {
    most: (name: string, late: string, all: string) => string
    one: (name: string, late: string, all: string) => string
    tied: (ministries: number, late: string) => string
    none: string
  }
  onTime: {
    counts: (onTime: string, all: string) => string
    share: (share: string, onTime: string, all: string, low: string, high: string) => string
    row: (onTime: string, all: string) => string
    tooFew: string
    half: (half: '1' | '2', year: string) => string
  }
  survival: {
    title: (share: string, days: string, certainty: string) => string
    few: (all: string) => string
    interval: (low: string, high: string) => string
    tooFew: string
    fewLeft: (days: string) => string
    curve: string
    median: (days: string) => string
    noMedian: string
    point: (days: string, share: string, certainty: string) => string
    axis: (days: string) => string
    cut: (days: string) => string
  }
  stock: {
    title: (open: string, overdue: string) => string
    point: (day: string, open: string, overdue: string) => string
  }
  moved: {
    title: (moved: string, days: string, isLater: boolean) => string
    told: (first: string, last: string, days: string) => string
  }
}

const DUTCH_CHARTS: ChartWords = {
  table: 'Tabel met dezelfde cijfers',
  tableLeft: (rows) => `De andere ${rows} rijen staan in het CSV-bestand.`,
  files: 'Download:',
  pngFailed: 'Het beeld kon niet worden gemaakt; neem de SVG.',
  file: {
    finding: 'bevinding',
    cases: 'aantal',
    asOf: 'peildatum',
    unreviewed: 'onbeoordeeld',
    address: 'adres',
    licence: 'licentie',
  },
  n: (count) => `n = ${count}`,
  asOf: (day) => `peildatum ${day}`,
  readThrough: (day) => `documenten gelezen tot en met ${day}`,
  unreviewed: (count) => `waarvan ${count} automatisch gevonden en nog niet beoordeeld`,
  filters: (words) => `beperkt tot: ${words}`,
  cut: 'alleen de 2.000 laatst opgenomen met de woorden van de zoekvraag; er zijn er meer',
  drawn: (drawn, all) => `${drawn} van ${all} ministeries getekend, alle in de tabel`,
  shown: (shown, all) => `${shown} van ${all} getoond`,
  clocks: {
    overdue: 'te laat',
    'due-soon': 'bijna op termijn',
    'on-track': 'loopt',
    'no-deadline': 'zonder termijn',
    'on-time': 'op tijd',
    late: 'te laat voldaan',
  },
  lastDay: 'laatste dag',
  firstDay: 'eerste laatste dag',
  allowed: 'wat de woorden toelaten',
  about: {
    termijnen:
      'Alleen wat nog openstaat. De balk is de tijd die de woorden toelaten, de streep de laatste dag, de stippellijn de peildatum.',
    ministeries: 'Aantallen, geen aandelen: een ministerie met meer stukken heeft ook meer toezeggingen.',
    'op-tijd':
      'Per halfjaar waarin de laatste dag viel. De streep is het aandeel, de balk het 95%-interval van Wilson. Onder de 10 staat er geen aandeel.',
    'nog-niet-nagekomen':
      'Schatting van Kaplan en Meier vanaf de laatste dag; wat nog openstaat telt mee zolang het gevolgd is. De band is per dag het 95%-interval (Greenwood, log-log): zo ver kan het toeval reiken. Waar er minder dan 10 zo lang zijn gevolgd, is er geen band en is de lijn gestreept.',
    voorraad:
      'Alles wat openstond, wanneer de laatste dag ook valt: op elke maandag en op de peildatum, met wat nu bekend is.',
    verschoven: 'De open punt is de eerst gegeven laatste dag, de streep de laatste dag die nu geldt.',
  },
  nothing: {
    termijnen: 'Geen openstaande toezegging met een laatste dag',
    ministeries: 'Geen toezegging van een ministerie',
    'op-tijd': 'Van geen toezegging is de laatste dag voorbij',
    'nog-niet-nagekomen': 'Van geen toezegging is de laatste dag voorbij',
    voorraad: 'Er staat geen toezegging open',
    verschoven: 'Geen toezegging kreeg een andere laatste dag',
  },
  columns: {
    promise: 'toezegging',
    words: 'woorden van de termijn',
    from: 'vanaf',
    first: 'eerst gegeven laatste dag',
    last: 'laatste dag',
    state: 'stand',
    ministry: 'ministerie',
    all: 'alle',
    halfYear: 'laatste dag in',
    onTime: 'op tijd',
    due: 'termijn voorbij',
    share: 'aandeel',
    interval: '95%-interval',
    days: 'dagen na de laatste dag',
    waiting: 'nog gevolgd',
    kept: 'nagekomen',
    week: 'dag',
    open: 'open',
    overdue: 'te laat',
    shifts: 'keer verschoven',
    later: 'dagen later',
  },
  none: '–',
  days: countDays,
  left: (days) => `nog ${countDays(days)}`,
  lanes: (late, all, longest) =>
    late === 0
      ? `Geen van de ${all} openstaande toezeggingen met een laatste dag is te laat`
      : `${late} van de ${all} openstaande toezeggingen met een laatste dag ${late === 1 ? 'is' : 'zijn'} te laat, de langste ${countDays(longest)}`,
  ministries: {
    most: (name, late, all) => `${name} heeft de meeste toezeggingen die te laat zijn: ${late} van ${all}`,
    one: (name, late, all) => `${name}: ${late} van ${all} toezeggingen te laat`,
    tied: (ministries, late) => `${ministries} ministeries hebben er elk ${late} te laat: de meeste`,
    none: 'Geen ministerie heeft een toezegging die te laat is',
  },
  onTime: {
    counts: (onTime, all) => `Van ${all} toezeggingen waarvan de laatste dag voorbij is, ${onTime} op tijd nagekomen`,
    share: (share, onTime, all, low, high) =>
      `${share} op tijd nagekomen: ${onTime} van ${all} toezeggingen waarvan de laatste dag voorbij is (95%-interval ${low} tot ${high})`,
    row: (onTime, all) => `${onTime} van ${all}`,
    tooFew: 'te weinig voor een aandeel',
    half: (half, year) => `${half === '1' ? 'eerste' : 'tweede'} helft van ${year}`,
  },
  survival: {
    title: (share, days, certainty) => `${share} was ${days} na de laatste dag nog niet nagekomen${certainty}`,
    few: (all) => `Van ${all} toezeggingen is de laatste dag voorbij: te weinig voor een aandeel`,
    interval: (low, high) => ` (95%-interval ${low} tot ${high})`,
    tooFew: 'minder dan 10 zo lang gevolgd',
    fewLeft: (days) => `langer dan ${days} zijn er minder dan 10 gevolgd: daar geen band`,
    curve: 'nog niet nagekomen',
    median: (days) => `mediaan ${days} na de laatste dag`,
    noMedian: 'geen mediaan: meer dan de helft wacht nog',
    point: (days, share, certainty) => `${days} na de laatste dag: ${share} nog niet nagekomen${certainty}`,
    axis: (days) => `${days} dagen`,
    cut: (days) => `getekend tot ${days}`,
  },
  stock: {
    title: (open, overdue) => `Er staan ${open} toezeggingen open, waarvan ${overdue} te laat`,
    point: (day, open, overdue) => `${day}: ${open} open, waarvan ${overdue} te laat`,
  },
  moved: {
    title: (moved, days, isLater) =>
      `${moved} met een andere laatste dag dan eerst gegeven; samen ${days} ${isLater ? 'later' : 'eerder'}`,
    told: (first, last, days) => `van ${first} naar ${last}: ${days}`,
  },
}

export const CHART_WORDS: Words<ChartWords> = { nl: DUTCH_CHARTS, en: ENGLISH_CHARTS }
