import type { IndexRow, IndexView } from '../entities/view'
import { useWords } from '../language'
import type { PageHandle } from '../page-handle'
import { ENTITY_WORDS } from '../words/entities'
import { CountLink } from './count-link'
import { EntityMenu } from './entity-menu'
import { PageLink } from './links'
import { type AtFirst, Still } from './still'

/** What only stands in these pages. */
export const INDEX_PAGE: PageHandle = { still: ['groups.rows'] }

/** Every ministry, person, committee … with its numbers; each number leads to its rows. */
export function EntityIndex({ view }: { view: IndexView }) {
  const words = useWords(ENTITY_WORDS)
  const groups: AtFirst<IndexView['groups'][number], 'rows'>[] = view.groups.filter((group) => !isEmpty(group))
  return (
    <>
      <EntityMenu />
      <div className="page-heading">
        <h1>{view.title}</h1>
        <p className="quiet">{view.about}</p>
      </div>
      {groups.length === 0 ? <p>{words.none}</p> : null}
      {groups.map(({ title, rows }, index) => (
        <section key={title} className="section">
          {groups.length > 1 ? <h2>{title}</h2> : null}
          <Still id={`lijst-${index}`} data={rows}>
            {(all) => <Lines title={title} about={view.title} rows={all} />}
          </Still>
        </section>
      ))}
      {view.note ? <p className="quiet">{view.note}</p> : null}
    </>
  )
}

/** True for a group that the server sent as empty; one whose rows stand in the page alone has some. */
function isEmpty({ rows }: AtFirst<IndexView['groups'][number], 'rows'>): boolean {
  return rows !== undefined && rows.length === 0
}

function Lines({ title, about, rows }: { title: string; about: string; rows: IndexRow[] }) {
  const words = useWords(ENTITY_WORDS)
  return (
    <table className="narrow" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{about}</th>
          <th scope="col" className="number">
            {words.late}
          </th>
          <th scope="col" className="number">
            {words.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.to} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row }: { row: IndexRow }) {
  const words = useWords(ENTITY_WORDS)
  return (
    <tr>
      <th scope="row">
        <PageLink to={row.to}>{row.name}</PageLink>
        {row.note ? <span className="quiet small block">{row.note}</span> : null}
      </th>
      <td className="number">
        <CountLink count={row.overdue} to={row.overdueTo} label={`${row.name}, ${words.late}`} />
      </td>
      <td className="number">
        <CountLink count={row.count} to={row.countTo} label={`${row.name}, ${words.all}`} />
      </td>
    </tr>
  )
}
