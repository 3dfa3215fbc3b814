import { formatCount } from '../labels'
import { PageLink } from './links'

interface MinistryCount {
  code: string
  name: string
  count: number
  overdue: number
  to: string
  lateTo: string
}

/** Counts per ministry, most overdue first. Numbers only: with so few, a percentage would say more than is known. */
export function MinistryTable({ ministries }: { ministries: MinistryCount[] }) {
  if (ministries.length === 0) return null
  return (
    <section className="section">
      <h2 id="per-ministerie">Per ministerie</h2>
      <table className="narrow" aria-labelledby="per-ministerie">
        <thead>
          <tr>
            <th scope="col">Ministerie</th>
            <th scope="col" className="number">
              Te laat
            </th>
            <th scope="col" className="number">
              Alle
            </th>
          </tr>
        </thead>
        <tbody>
          {ministries.map(({ code, name, count, overdue, to, lateTo }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="number">
                <Count count={overdue} to={lateTo} label={`${name}, te laat`} />
              </td>
              <td className="number">
                <Count count={count} to={to} label={`${name}, alle toezeggingen`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Count({ count, to, label }: { count: number; to: string; label: string }) {
  return (
    <PageLink className="target" to={to}>
      {formatCount(count)}
      <span className="hidden-text"> ({label})</span>
    </PageLink>
  )
}
