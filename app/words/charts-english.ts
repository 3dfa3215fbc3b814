import type { ChartWords } from './charts'

const countDays = (days: number) => (days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`)

export const ENGLISH_CHARTS: ChartWords = {
  table: 'Table with the same figures',
  tableLeft: (rows) => `The other ${rows} rows are in the CSV file.`,
  files: 'Download:',
  pngFailed: 'The image could not be made; take the SVG.',
  file: {
    finding: 'finding',
    cases: 'cases',
    asOf: 'reference day',
    unreviewed: 'unreviewed',
    address: 'address',
    licence: 'licence',
  },
  n: (count) => `n = ${count}`,
  asOf: (day) => `reference day ${day}`,
  readThrough: (day) => `documents read up to and including ${day}`,
  unreviewed: (count) => `of which ${count} found automatically and not yet reviewed`,
  filters: (words) => `limited to: ${words}`,
  cut: 'only the 2,000 added last with the words of the search; there are more',
  drawn: (drawn, all) => `${drawn} of ${all} ministries drawn, all in the table`,
  shown: (shown, all) => `${shown} of ${all} shown`,
  clocks: {
    overdue: 'overdue',
    'due-soon': 'due soon',
    'on-track': 'running',
    'no-deadline': 'no last day',
    'on-time': 'on time',
    late: 'kept late',
  },
  lastDay: 'last day',
  firstDay: 'last day as first given',
  allowed: 'what the words allow',
  about: {
    termijnen:
      'Only what is still open. The bar is the time that the words allow, the stroke the last day, the dashed line the reference day.',
    ministeries: 'Counts, not shares: a ministry with more papers has more promises.',
    'op-tijd':
      'By the half year of the last day. The stroke is the share, the bar its 95% Wilson interval. Below 10 there is no share.',
    'nog-niet-nagekomen':
      'Kaplan–Meier estimate from the last day on; what is still open counts for as long as it was followed. The band is the 95% interval of each day by itself (Greenwood, log-log): so far can chance reach. Where fewer than 10 were followed for so long there is no band and the line is dashed.',
    voorraad:
      'All that was open, whenever its last day falls: on each Monday and on the reference day, by what is known now.',
    verschoven: 'The open dot is the last day as first given, the stroke the last day now in force.',
  },
  nothing: {
    termijnen: 'No open promise with a last day',
    ministeries: 'No promise of a ministry',
    'op-tijd': 'No promise has passed its last day',
    'nog-niet-nagekomen': 'No promise has passed its last day',
    voorraad: 'No promise is open',
    verschoven: 'No promise got another last day',
  },
  columns: {
    promise: 'promise',
    words: 'words of the term',
    from: 'from',
    first: 'last day as first given',
    last: 'last day',
    state: 'state',
    ministry: 'ministry',
    all: 'all',
    halfYear: 'last day in',
    onTime: 'on time',
    due: 'past the last day',
    share: 'share',
    interval: '95% interval',
    days: 'days after the last day',
    waiting: 'still followed',
    kept: 'kept',
    week: 'day',
    open: 'open',
    overdue: 'overdue',
    shifts: 'times moved',
    later: 'days later',
  },
  none: '–',
  days: countDays,
  left: (days) => `${countDays(days)} left`,
  lanes: (late, all, longest) =>
    late === 0
      ? `None of the ${all} open promises with a last day is overdue`
      : `${late} of the ${all} open promises with a last day ${late === 1 ? 'is' : 'are'} overdue, the longest by ${countDays(longest)}`,
  ministries: {
    most: (name, late, all) => `${name} has the most overdue promises: ${late} of ${all}`,
    one: (name, late, all) => `${name}: ${late} of ${all} promises overdue`,
    tied: (ministries, late) => `${ministries} ministries have ${late} overdue each, the most`,
    none: 'No ministry has an overdue promise',
  },
  onTime: {
    counts: (onTime, all) => `Of ${all} promises past their last day, ${onTime} kept on time`,
    share: (share, onTime, all, low, high) =>
      `${share} kept on time: ${onTime} of ${all} promises past their last day (95% interval ${low} to ${high})`,
    row: (onTime, all) => `${onTime} of ${all}`,
    tooFew: 'too few for a share',
    half: (half, year) => `${half === '1' ? 'first' : 'second'} half of ${year}`,
  },
  survival: {
    title: (share, days, certainty) => `${share} was not yet kept ${days} after the last day${certainty}`,
    few: (all) => `${all} promises are past their last day: too few for a share`,
    interval: (low, high) => ` (95% interval ${low} to ${high})`,
    tooFew: 'fewer than 10 followed for so long',
    fewLeft: (days) => `fewer than 10 were followed for longer than ${days}: no band there`,
    curve: 'not yet kept',
    median: (days) => `median ${days} after the last day`,
    noMedian: 'no median: more than half still waits',
    point: (days, share, certainty) => `${days} after the last day: ${share} not yet kept${certainty}`,
    axis: (days) => `${days} days`,
    cut: (days) => `drawn up to ${days}`,
  },
  stock: {
    title: (open, overdue) => `${open} promises are open, ${overdue} of them overdue`,
    point: (day, open, overdue) => `${day}: ${open} open, ${overdue} of them overdue`,
  },
  moved: {
    title: (moved, days, isLater) =>
      `${moved} with another last day than first given; together ${days} ${isLater ? 'later' : 'earlier'}`,
    told: (first, last, days) => `from ${first} to ${last}: ${days}`,
  },
}
