import { useWords } from '../language'
import type { GroupTable as Table } from '../list-groups.server'
import { LIST_WORDS } from '../words/list'
import { CountLink } from './count-link'
import { PageLink } from './links'
import { type AtFirst, Still } from './still'

/** The list counted per ministry, month and so on: each number leads to its rows. */
export function GroupTable({ id, title, note, rows }: AtFirst<Table, 'rows'> & { id: string }) {
  return (
    <section className="section">
      <Still id={id} data={rows}>
        {(all) => <Lines title={title} rows={all} />}
      </Still>
      {note ? <p className="quiet">{note}</p> : null}
    </section>
  )
}

function Lines({ title, rows }: Pick<Table, 'title' | 'rows'>) {
  const words = useWords(LIST_WORDS)
  return (
    <table className="narrow" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            {words.overdue}
          </th>
          <th scope="col" className="number">
            {words.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, overdue, to, lateTo }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">
              <CountLink count={overdue} to={lateTo} label={`${name}, ${words.overdue}`} />
            </td>
            <td className="number">
              <CountLink count={count} to={to} label={`${name}, ${words.all}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The ways to count this list, as links. */
export function GroupingLinks({ groupings }: { groupings: { word: string; to: string; current?: boolean }[] }) {
  const words = useWords(LIST_WORDS)
  return (
    <details className="groupings">
      <summary>{words.per}</summary>
      <ul>
        {groupings.map(({ word, to, current }) => (
          <li key={word}>
            <PageLink to={to} aria-current={current ? 'true' : undefined}>
              {word}
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
