import type { Words } from '../language'

/** What the front page says. */
interface OverviewWords {
  title: string
  in: string
  /** Before the day of the newest document read. */
  readThrough: string
  all: string
  unreviewed: string
  late: string
  noneLate: string
  ofTerm: (since: string) => string
  onlyOlder: (since: string) => string
  allLate: (count: string) => string
  soon: string
  noneSoon: string
  perMinistry: string
  recently: string
  recent: Record<'late' | 'made' | 'kept', string>
  allOf: (count: string) => string
  asList: (count: string) => string
  everything: string
  committee: string
  everyCommittee: string
  show: string
  own: string
  keep: string
  forget: string
}

export const OVERVIEW_WORDS: Words<OverviewWords> = {
  nl: {
    title: 'Wat is toegezegd, en wat is te laat',
    in: 'in',
    readThrough: 'Het jongste document dat is gelezen, is van',
    all: 'alle',
    unreviewed: 'automatisch gevonden en nog niet beoordeeld',
    late: 'Te laat',
    noneLate: 'Op deze dag is geen toezegging te laat.',
    ofTerm: (since) => `Met een laatste dag sinds ${since}: vier jaar, zo lang als een Kamer zit.`,
    onlyOlder: (since) => `Met een laatste dag sinds ${since} (vier jaar) is er geen te laat; dit zijn oudere.`,
    allLate: (count) => `Alle ${count}, langst te laat eerst`,
    soon: 'Laatste dag binnen 30 dagen',
    noneSoon: 'De komende 30 dagen verstrijkt geen termijn.',
    perMinistry: 'Per ministerie',
    recently: 'In de afgelopen 30 dagen:',
    recent: { late: 'te laat geworden', made: 'toegezegd', kept: 'voldaan' },
    allOf: (count) => `alle ${count}`,
    asList: (count) => `als lijst (${count})`,
    everything: 'naar alle toezeggingen',
    committee: 'Van één commissie',
    everyCommittee: 'alle commissies',
    show: 'Toon',
    own: 'Uw commissie',
    keep: 'Onthoud deze commissie',
    forget: 'Vergeet deze commissie',
  },
  en: {
    title: 'What was promised, and what is late',
    in: 'in',
    readThrough: 'The newest document read is of',
    all: 'all',
    unreviewed: 'found automatically and not yet reviewed',
    late: 'Overdue',
    noneLate: 'No promise is overdue on this day.',
    ofTerm: (since) => `With a last day since ${since}: four years, the term of a Kamer.`,
    onlyOlder: (since) => `None with a last day since ${since} (four years) is overdue; these are older.`,
    allLate: (count) => `All ${count}, longest overdue first`,
    soon: 'Last day within 30 days',
    noneSoon: 'No term passes in the coming 30 days.',
    perMinistry: 'By ministry',
    recently: 'In the last 30 days:',
    recent: { late: 'became overdue', made: 'promised', kept: 'fulfilled' },
    allOf: (count) => `all ${count}`,
    asList: (count) => `as a list (${count})`,
    everything: 'to all promises',
    committee: 'Of one committee',
    everyCommittee: 'all committees',
    show: 'Show',
    own: 'Your committee',
    keep: 'Remember this committee',
    forget: 'Forget this committee',
  },
}
