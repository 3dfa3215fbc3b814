import type { Standing } from '#db/queries/standing.server'
import { useWords } from '../language'
import { STANDING_WORDS } from '../words/standing'
import { DayText } from './day'
import { PageLink } from './links'

interface NotesProps {
  standing: Pick<Standing, 'condition' | 'partOf'>
  ageDays: number | null
}

/** What the clock alone does not say: the promise it is part of, the condition it waits for, how long ago it was made. */
export function StandingNotes({ standing: { condition, partOf }, ageDays }: NotesProps) {
  const words = useWords(STANDING_WORDS)
  return (
    <>
      {partOf ? (
        <p>
          {words.partOf[0]}
          <PageLink to={`/toezeggingen/${encodeURIComponent(partOf)}`}>{partOf}</PageLink>
          {words.partOf[1]}
        </p>
      ) : null}
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
