import type { Words } from '../language'

/** What the front page says. */
interface OverviewWords {
  title: string
  in: string
  all: string
  unreviewed: string
  late: string
  noneLate: string
  soon: string
  noneSoon: string
  perMinistry: string
  allOf: (count: string) => string
  asList: (count: string) => string
}

export const OVERVIEW_WORDS: Words<OverviewWords> = {
  nl: {
    title: 'Wat is toegezegd, en wat is te laat',
    in: 'in',
    all: 'alle',
    unreviewed: 'automatisch gevonden en nog niet beoordeeld',
    late: 'Te laat',
    noneLate: 'Op deze dag is geen toezegging te laat.',
    soon: 'Laatste dag binnen 30 dagen',
    noneSoon: 'De komende 30 dagen verstrijkt geen termijn.',
    perMinistry: 'Per ministerie',
    allOf: (count) => `alle ${count}`,
    asList: (count) => `als lijst (${count})`,
  },
  en: {
    title: 'What was promised, and what is late',
    in: 'in',
    all: 'all',
    unreviewed: 'found automatically and not yet reviewed',
    late: 'Overdue',
    noneLate: 'No promise is overdue on this day.',
    soon: 'Last day within 30 days',
    noneSoon: 'No term passes in the coming 30 days.',
    perMinistry: 'By ministry',
    allOf: (count) => `all ${count}`,
    asList: (count) => `as a list (${count})`,
  },
}
