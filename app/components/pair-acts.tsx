import type { Link } from '#db/queries/links.server'
import type { Fields } from '../decisions/read-act.server'
import { useWords } from '../language'
import { DECIDE_WORDS } from '../words/decide'
import { PAIR_WORDS } from '../words/pair'
import { DecideForm, type DecideOn } from './decide-form'

interface PairActsProps {
  on: DecideOn
  link: Link
  here: string
  typed: Fields
}

/** Three answers; the day from which the answer holds is that of the later document unless it is changed. */
export function PairActs({ on, link, here, typed }: PairActsProps) {
  const { document, passage, date } = link
  const { verdicts } = useWords(PAIR_WORDS)
  const words = useWords(DECIDE_WORDS)
  return (
    <DecideForm on={on} act="follow-up" action={here} className="section decision-form pair-acts">
      <input type="hidden" name="vervolg" value={document} />
      <input type="hidden" name="bewijs" value={document} />
      {passage ? (
        <>
          <input type="hidden" name="van_teken" value={passage.start} />
          <input type="hidden" name="tot_teken" value={passage.end} />
        </>
      ) : null}
      <p className="button-row">
        <button type="submit" className="main" name="oordeel" value="fulfilled" aria-keyshortcuts="1">
          {verdicts.fulfilled} <kbd>1</kbd>
        </button>
        <button type="submit" name="oordeel" value="partly" aria-keyshortcuts="2">
          {verdicts.partly} <kbd>2</kbd>
        </button>
        <button type="submit" name="oordeel" value="none" aria-keyshortcuts="3">
          {verdicts.none} <kbd>3</kbd>
        </button>
      </p>
      <p className="button-row">
        <span>
          <label htmlFor="sinds">{words.from}</label>
          <input id="sinds" name="sinds" type="date" required defaultValue={typed.sinds ?? date} />
        </span>
        <span className="grow">
          <label htmlFor="reden">{words.reasonIfAny}</label>
          <input id="reden" name="reden" defaultValue={typed.reden} />
        </span>
      </p>
    </DecideForm>
  )
}
