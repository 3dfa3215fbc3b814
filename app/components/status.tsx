import type { Clock, Outcome } from '#extractors/status/status'
import { isClosed, tellStatus } from '../labels'
import { useLanguage } from '../language'

/** Each clock has a shape of its own, so that nothing depends on colour: solid is finished or late, open is running. */
const SHAPES: Record<Clock, JSX.Element> = {
  overdue: <path d="M8 .8 15.2 8 8 15.2.8 8z" />,
  'due-soon': (
    <>
      <circle className="ring" cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  'on-track': <circle className="ring" cx="8" cy="8" r="6" />,
  'no-deadline': <circle className="ring dashed" cx="8" cy="8" r="6" />,
  'on-time': (
    <>
      <circle cx="8" cy="8" r="7" />
      <path className="tick" d="m4.6 8.2 2.3 2.3 4.5-4.8" />
    </>
  ),
  late: (
    <>
      <circle className="ring" cx="8" cy="8" r="6" />
      <path className="hatch" d="M2.6 9.4 9.4 2.6M4 12l8-8M6.6 13.4l6.8-6.8" />
    </>
  ),
}

const OUTLINE = <rect className="ring" x="2" y="2" width="12" height="12" rx="2" />

interface StatusFacts {
  outcome: Outcome
  clock: Clock
  daysLate: number
}

/** The shape alone, for places where the word stands elsewhere. */
export function StatusShape({ outcome = 'open', clock }: { outcome?: Outcome; clock: Clock }) {
  const closed = isClosed(outcome)
  // What was kept looks kept, also when no day said by when.
  const shape = outcome === 'fulfilled' && clock === 'no-deadline' ? 'on-time' : clock
  return (
    <svg
      className={`shape shape-${closed ? 'outline' : shape}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {closed ? OUTLINE : SHAPES[shape]}
    </svg>
  )
}

/** A status breaks between its number and what it says, never inside: “2.891 dagen” and “te laat” stay whole. */
function keepTogether(word: string): string {
  return word.replace(/(\d) (?=\p{L})/gu, '$1\u00a0').replace(/te laat/gu, 'te\u00a0laat')
}

/** Shape and word: "◆ 5 dagen te laat". */
export function StatusLabel({ outcome, clock, daysLate }: StatusFacts) {
  const language = useLanguage()
  return (
    <span className={`status${clock === 'overdue' ? ' strong' : ''}`}>
      <StatusShape outcome={outcome} clock={clock} />
      <span>{keepTogether(tellStatus({ outcome, clock, daysLate }, language))}</span>
    </span>
  )
}
