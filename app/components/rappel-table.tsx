import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import type { RappelList } from '../rappel/rappel.server'
import type { RappelRow } from '../rappel/rappel-row'
import { RAPPEL_WORDS } from '../words/rappel'
import { PageLink } from './links'

/** One list of a rappel; with `versions` (for who may decide) each row can be ticked and shows what we propose. */
export function RappelTable({
  list,
  period,
  versions,
  ticked = [],
}: {
  list: RappelList
  period: React.ReactNode
  versions: Record<string, number> | null
  /** The ids of the rows that are ticked. */
  ticked?: string[]
}) {
  const language = useLanguage()
  const words = useWords(RAPPEL_WORDS)
  const id = `lijst-${list.letter.toLowerCase()}`
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{words.lists[list.letter]}</h2>
        <PageLink to={list.to}>
          {formatCount(list.count, language)} {list.count === 1 ? words.count[0] : words.count[1]}, {words.asList}
        </PageLink>
      </div>
      <p className="quiet">{period}</p>
      {list.count === 0 ? <p>{words.none}</p> : null}
      {list.rows.length > 0 ? (
        <table className="stacks paper-table" aria-labelledby={id}>
          <thead>
            <tr>
              {versions ? (
                <th scope="col">
                  <span className="hidden-text">{words.tick}</span>
                </th>
              ) : null}
              {words.headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row) => (
              <tr key={row.id}>
                {versions ? <Tick row={row} version={versions[row.id] ?? 0} ticked={ticked} /> : null}
                <Cells row={row} withProposal={versions !== null} />
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {list.rows.length < list.count ? (
        <p>
          {words.shown[0]}
          {formatCount(list.rows.length, language)}
          {words.shown[1]}
        </p>
      ) : null}
    </section>
  )
}

function Tick({ row, version, ticked }: { row: RappelRow; version: number; ticked: string[] }) {
  const words = useWords(RAPPEL_WORDS)
  const value = `${row.id} ${version}`
  return (
    <td>
      <label className="choice">
        <input type="checkbox" name="kies" value={value} defaultChecked={ticked.includes(row.id)} />
        <span className="hidden-text">
          {words.tick}: <span lang="nl">{row.description.slice(0, 80)}</span>
        </span>
      </label>
    </td>
  )
}

function Cells({ row, withProposal }: { row: RappelRow; withProposal: boolean }) {
  const words = useWords(RAPPEL_WORDS)
  return (
    <>
      <td className="paper-words" lang="nl">
        <PageLink className="row-link" to={row.url}>
          {row.description}
        </PageLink>
      </td>
      <td lang="nl">
        <PageLink to={row.sourceUrl}>{row.place}</PageLink>
      </td>
      <td>
        <span className="stack-word">{words.headings[2]}: </span>
        <span lang="nl">{row.state}</span>
        {withProposal ? (
          <span className="block">
            {words.proposal}: <span lang="nl">{row.proposal}</span>
          </span>
        ) : null}
      </td>
      <td>
        <span className="stack-word">{words.headings[3]}: </span>
        <span lang="nl">{row.term}</span>
      </td>
    </>
  )
}
