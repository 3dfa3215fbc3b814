import type { Fields } from '../decisions/read-act.server'
import { tidyQuote } from '../source-text'
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

/** Why a sentence is no promise; each is one press. */
const REASONS = [
  'Beschrijft beleid of wat al gebeurt.',
  'Vertelt wat al is gedaan of toegezegd.',
  'Is van een ander dan het kabinet.',
  'Is te vaag om te volgen.',
]

/** What can be decided of a candidate: three keys, and the rest folded. */
export function CandidateActs({ on, similar, here, typed }: ActsProps) {
  return (
    <div className="acts">
      <DecideForm on={on} act="accept" action={here} className="act">
        <button type="submit" className="main" aria-keyshortcuts="1">
          Neem aan <kbd>1</kbd>
        </button>
      </DecideForm>
      <Duplicate on={on} similar={similar} here={here} typed={typed} />
      <Reject on={on} here={here} typed={typed} />
      <Edit on={on} here={here} typed={typed} />
    </div>
  )
}

function Duplicate({ on, similar, here, typed }: ActsProps) {
  return (
    <details className="act" open={typed.besluit === 'duplicate'}>
      <summary>
        Dubbel van … <kbd>2</kbd>
      </summary>
      <div aria-keyshortcuts="2">
        {similar.length > 0 ? (
          <DecideForm on={on} act="duplicate" action={here}>
            <ul className="choices">
              {similar.map(({ id, quote }) => (
                <li key={id}>
                  <button type="submit" name="van" value={id}>
                    {shorten(tidyQuote(quote))}
                  </button>
                </li>
              ))}
            </ul>
          </DecideForm>
        ) : null}
        <DecideForm on={on} act="duplicate" action={here} className="inline-form">
          <label htmlFor="van">Kenmerk of adres</label>
          <input id="van" name="van" required defaultValue={typed.van} />
          <button type="submit">Voeg samen</button>
        </DecideForm>
      </div>
    </details>
  )
}

function Reject({ on, here, typed }: Omit<ActsProps, 'similar'>) {
  return (
    <details className="act" open={typed.besluit === 'reject'}>
      <summary>
        Geen toezegging, omdat … <kbd>3</kbd>
      </summary>
      <div aria-keyshortcuts="3">
        <DecideForm on={on} act="reject" action={here}>
          <ul className="choices">
            {REASONS.map((reason) => (
              <li key={reason}>
                <button type="submit" name="reden" value={reason}>
                  {reason}
                </button>
              </li>
            ))}
          </ul>
        </DecideForm>
        <DecideForm on={on} act="reject" action={here} className="inline-form">
          <label htmlFor="andere-reden">Andere reden</label>
          <input id="andere-reden" name="reden" required defaultValue={typed.besluit === 'reject' ? typed.reden : ''} />
          <button type="submit">Wijs af</button>
        </DecideForm>
      </div>
    </details>
  )
}

function Edit({ on, here, typed }: Omit<ActsProps, 'similar'>) {
  const open = typed.besluit === 'edit'
  return (
    <details className="act" open={open}>
      <summary>Verbeter wat is gelezen</summary>
      <DecideForm on={on} act="edit" action={here}>
        <EditFields typed={open ? typed : {}} />
        <button type="submit">Leg vast</button>
      </DecideForm>
    </details>
  )
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 120).replace(/\s+\S*$/u, '')} …`
}
