import { daysBetween } from '../../time/calendar'
import { tellDay } from '../../time/told-day'
import type { FollowUpRule } from '../rule'

/** Days before and after the last day in which a delivery is expected. */
const EARLY = 60
const LATE = 180

/** The reason of time. */
export const moment: FollowUpRule[] = [
  {
    id: 'rond-de-termijn',
    title: 'Rond de termijn',
    explanation: 'Het latere stuk komt binnen twee maanden voor tot een half jaar na de laatste dag van de toezegging.',
    weight: 0.15,
    find: ({ promise, later }) => {
      const { deadline } = promise.facts
      const latest = deadline?.latest
      if (!latest) return null
      const days = daysBetween(latest, later.facts.date)
      const opens = deadline.earliest !== null && later.facts.date >= deadline.earliest && days <= 0
      if (days > LATE || (days < -EARLY && !opens)) return null
      const strength = days <= 0 ? 1 : 1 - days / (2 * LATE)
      return { words: `komt ${tellDistance(days)} (${tellDay(latest)})`, strength, span: null }
    },
    examples: [
      {
        promise: { deadline: { earliest: null, latest: '2020-06-30' } },
        later: { text: 'Pontons.', date: '2020-06-20' },
        words: 'komt 10 dagen voor de laatste dag (30 juni 2020)',
      },
      {
        promise: { deadline: { earliest: null, latest: '2020-06-30' } },
        later: { text: 'Pontons.', date: '2020-07-30' },
        words: 'komt 30 dagen na de laatste dag (30 juni 2020)',
      },
    ],
    counterexamples: [
      {
        promise: { deadline: { earliest: null, latest: '2020-06-30' } },
        later: { text: 'Pontons.', date: '2022-06-20' },
        why: 'Twee jaar na de termijn.',
      },
    ],
  },
]

function tellDistance(days: number): string {
  const count = Math.abs(days) === 1 ? '1 dag' : `${Math.abs(days)} dagen`
  return days === 0 ? 'op de laatste dag' : `${count} ${days < 0 ? 'voor' : 'na'} de laatste dag`
}
