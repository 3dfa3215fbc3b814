import type { Standing } from '#db/queries/standing.server'
import { useWords } from '../language'
import { STANDING_WORDS } from '../words/standing'
import { DayText } from './day'

/** What keeps a promise without a last day: the condition it waits for, and how long ago it was made. */
export function StandingNotes({ condition, ageDays }: Pick<Standing, 'condition'> & { ageDays: number | null }) {
  const words = useWords(STANDING_WORDS)
  return (
    <>
      {condition ? (
        <p>
          {condition.met ? (
            <>
              {words.met[0]}
              <DayText day={condition.met} />
              {words.met[1]}
            </>
          ) : (
            words.waits
          )}
        </p>
      ) : null}
      {ageDays === null ? null : <p className="quiet">{words.age(ageDays)}</p>}
    </>
  )
}
