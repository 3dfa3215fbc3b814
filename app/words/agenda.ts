import type { Words } from '../language'

/** The agenda: what falls due, by week or month. */
interface AgendaWords {
  title: string
  about: string
  committee: string
  anyCommittee: string
  before: string
  per: string
  periods: Record<'maand' | 'week', string>
  show: string
  count: (count: number) => string
  asList: string
  cut: (shown: number, count: number) => string
  none: string
  week: string
  upTo: string
}

export const AGENDA_WORDS: Words<AgendaWords> = {
  nl: {
    title: 'Agenda',
    about: 'Toezeggingen waarvan de laatste dag nog komt, eerst wat het eerst verstrijkt.',
    committee: 'Commissie',
    anyCommittee: 'alle commissies',
    before: 'Tot en met (volgende vergadering)',
    per: 'Per',
    periods: { maand: 'maand', week: 'week' },
    show: 'Toon',
    count: (count) => `${count} ${count === 1 ? 'toezegging' : 'toezeggingen'}`,
    asList: 'als lijst',
    cut: (shown, count) => `De eerste ${shown} van ${count} staan hier; kies een commissie of een datum.`,
    none: 'In deze periode verstrijkt geen termijn.',
    week: 'Week van',
    upTo: 'tot en met',
  },
  en: {
    title: 'Agenda',
    about: 'Promises whose last day is still to come, the first to fall due first.',
    committee: 'Committee',
    anyCommittee: 'all committees',
    before: 'Up to and including (next meeting)',
    per: 'By',
    periods: { maand: 'month', week: 'week' },
    show: 'Show',
    count: (count) => `${count} ${count === 1 ? 'promise' : 'promises'}`,
    asList: 'as a list',
    cut: (shown, count) => `The first ${shown} of ${count} are shown; choose a committee or a date.`,
    none: 'No term passes in this period.',
    week: 'Week of',
    upTo: 'up to and including',
  },
}
