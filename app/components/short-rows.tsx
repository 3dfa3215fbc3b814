import type { Row } from '../row'
import { CommitmentRow } from './commitment-row'
import { Still } from './still'

/** A few promises of a longer list. They only stand there: the page of a route that shows them names them as still. */
export function ShortRows({ id, rows }: { id: string; rows: Row[] | undefined }) {
  return (
    <Still as="ol" id={id} className="rows" data={rows}>
      {(all) =>
        all.map((commitment) => (
          <li key={commitment.id}>
            <CommitmentRow commitment={commitment} short />
          </li>
        ))
      }
    </Still>
  )
}
