import { Form } from '@remix-run/react'
import { useWords } from '../language'
import type { Row } from '../row'
import { REVIEW_WORDS } from '../words/review'
import { CommitmentRow } from './commitment-row'

/** What comes next in the queue, to accept together. */
export function MoreCandidates({ rows, here }: { rows: (Row & { version: number })[]; here: Here }) {
  const words = useWords(REVIEW_WORDS)
  if (rows.length === 0) return null
  return (
    <section className="section" aria-labelledby="hierna">
      <h2 id="hierna">{words.afterwards}</h2>
      <Form method="post" action={here.address}>
        <input type="hidden" name="besluit" value="accept-many" />
        <input type="hidden" name="kenmerk" value={here.id} />
        <ol className="rows pick-rows">
          {rows.map((row) => (
            <li key={row.id}>
              <label>
                <input type="checkbox" name="kies" value={`${row.id} ${row.version}`} />
                <span className="hidden-text">{words.pick}</span>
              </label>
              <CommitmentRow commitment={row} short />
            </li>
          ))}
        </ol>
        <p className="form-end">
          <button type="submit">{words.acceptTicked}</button>
        </p>
      </Form>
    </section>
  )
}

interface Here {
  address: string
  id: string
}
