import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import type { countRappel } from '../rappel/rappel.server'
import { RAPPEL_WORDS } from '../words/rappel'
import { PageLink } from './links'

/** How many stand on each list per ministry; each number leads to its rows, each name to its own rappel. */
export function RappelMinistries({ ministries }: { ministries: ReturnType<typeof countRappel> }) {
  const language = useLanguage()
  const words = useWords(RAPPEL_WORDS)
  if (ministries.length === 0) return null
  return (
    <section className="section" aria-labelledby="per-ministerie">
      <h2 id="per-ministerie">{words.choose}</h2>
      <table className="narrow" aria-labelledby="per-ministerie">
        <thead>
          <tr>
            <th scope="col">{words.ministry}</th>
            <th scope="col" className="number">
              {words.late}
            </th>
            <th scope="col" className="number">
              {words.due}
            </th>
          </tr>
        </thead>
        <tbody>
          {ministries.map(({ code, name, late, due, to, lateTo, dueTo }) => (
            <tr key={code}>
              <th scope="row">
                <PageLink to={to}>{name}</PageLink>
              </th>
              <td className="number">
                <PageLink className="target" to={lateTo}>
                  {formatCount(late, language)}
                  <span className="hidden-text">
                    {' '}
                    ({name}, {words.late})
                  </span>
                </PageLink>
              </td>
              <td className="number">
                <PageLink className="target" to={dueTo}>
                  {formatCount(due, language)}
                  <span className="hidden-text">
                    {' '}
                    ({name}, {words.due})
                  </span>
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{words.noMinistry}</p>
    </section>
  )
}
