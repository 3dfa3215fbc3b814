import type { Fields } from '../decisions/read-act.server'
import { useWords } from '../language'
import { tidyQuote } from '../source-text'
import { DECIDE_WORDS } from '../words/decide'
import { REVIEW_WORDS } from '../words/review'
import { DecideForm, type DecideOn } from './decide-form'
import { EditFields } from './edit-fields'

export interface Similar {
  id: string
  quote: string
}

interface ActsProps {
  on: DecideOn
  similar: Similar[]
  here: string
  /** What was typed in a form that was not taken; it stands there again. */
  typed: Fields
}

/** Why a sentence is no promise; each is one press. What the public log keeps is Dutch, whatever the button says. */
const REASONS = ['policy', 'done', 'other', 'vague'] as const

/** What can be decided of a candidate: three keys, and the rest folded. */
export function CandidateActs({ on, similar, here, typed }: ActsProps) {
  const words = useWords(REVIEW_WORDS)
  return (
    <div className="acts">
      <DecideForm on={on} act="accept" action={here} className="act">
        <button type="submit" className="main" aria-keyshortcuts="1">
          {words.accept} <kbd>1</kbd>
        </button>
      </DecideForm>
      <Duplicate on={on} similar={similar} here={here} typed={typed} />
      <Reject on={on} here={here} typed={typed} />
      <Edit on={on} here={here} typed={typed} />
    </div>
  )
}

function Duplicate({ on, similar, here, typed }: ActsProps) {
  const words = useWords(REVIEW_WORDS)
  return (
    <details className="act" open={typed.besluit === 'duplicate'}>
      <summary>
        {words.duplicate} <kbd>2</kbd>
      </summary>
      <div aria-keyshortcuts="2">
        {similar.length > 0 ? (
          <DecideForm on={on} act="duplicate" action={here}>
            <ul className="choices">
              {similar.map(({ id, quote }) => (
                <li key={id}>
                  <button type="submit" name="van" value={id} lang="nl">
                    {shorten(tidyQuote(quote))}
                  </button>
                </li>
              ))}
            </ul>
          </DecideForm>
        ) : null}
        <DecideForm on={on} act="duplicate" action={here} className="inline-form">
          <label htmlFor="van">{words.idOrAddress}</label>
          <input id="van" name="van" required defaultValue={typed.van} />
          <button type="submit">{words.merge}</button>
        </DecideForm>
      </div>
    </details>
  )
}

function Reject({ on, here, typed }: Omit<ActsProps, 'similar'>) {
  const words = useWords(REVIEW_WORDS)
  return (
    <details className="act" open={typed.besluit === 'reject'}>
      <summary>
        {words.reject} <kbd>3</kbd>
      </summary>
      <div aria-keyshortcuts="3">
        <DecideForm on={on} act="reject" action={here}>
          <ul className="choices">
            {REASONS.map((reason) => (
              <li key={reason}>
                <button type="submit" name="reden" value={REVIEW_WORDS.nl.reasons[reason]}>
                  {words.reasons[reason]}
                </button>
              </li>
            ))}
          </ul>
        </DecideForm>
        <DecideForm on={on} act="reject" action={here} className="inline-form">
          <label htmlFor="andere-reden">{words.otherReason}</label>
          <input id="andere-reden" name="reden" required defaultValue={typed.besluit === 'reject' ? typed.reden : ''} />
          <button type="submit">{words.rejectIt}</button>
        </DecideForm>
      </div>
    </details>
  )
}

function Edit({ on, here, typed }: Omit<ActsProps, 'similar'>) {
  const words = useWords(DECIDE_WORDS)
  const open = typed.besluit === 'edit'
  return (
    <details className="act" open={open}>
      <summary>{words.edit.title}</summary>
      <DecideForm on={on} act="edit" action={here}>
        <EditFields typed={open ? typed : {}} />
        <button type="submit">{words.record}</button>
      </DecideForm>
    </details>
  )
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/u, '')} …`
}
