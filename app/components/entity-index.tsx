import type { IndexRow, IndexView } from '../entities/view'
import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import { ENTITY_WORDS } from '../words/entities'
import { EntityMenu } from './entity-menu'
import { PageLink } from './links'

/** Every ministry, person, committee … with its numbers; each number leads to its rows. */
export function EntityIndex({ view }: { view: IndexView }) {
  const words = useWords(ENTITY_WORDS)
  const groups = view.groups.filter(({ rows }) => rows.length > 0)
  return (
    <>
      <EntityMenu />
      <div className="page-heading">
        <h1>{view.title}</h1>
        <p className="quiet">{view.about}</p>
      </div>
      {groups.length === 0 ? <p>{words.none}</p> : null}
      {groups.map(({ title, rows }) => (
        <section key={title} className="section">
          {groups.length > 1 ? <h2>{title}</h2> : null}
          <table className="narrow" aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{view.title}</th>
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
        </section>
      ))}
      {view.note ? <p className="quiet">{view.note}</p> : null}
    </>
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
        <Count count={row.overdue} to={row.overdueTo} label={`${row.name}, ${words.late}`} />
      </td>
      <td className="number">
        <Count count={row.count} to={row.countTo} label={`${row.name}, ${words.all}`} />
      </td>
    </tr>
  )
}

function Count({ count, to, label }: { count: number; to: string; label: string }) {
  const language = useLanguage()
  return (
    <PageLink className="target" to={to}>
      {formatCount(count, language)}
      <span className="hidden-text"> ({label})</span>
    </PageLink>
  )
}
