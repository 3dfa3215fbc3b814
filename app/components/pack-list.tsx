import type { PackList } from '../debate/pack.server'
import type { PackRow } from '../debate/pack-row'
import { formatDay } from '../format-day'
import { countPromises, formatCount, tellUnreviewed } from '../labels'
import { useLanguage, useWords } from '../language'
import { DEBATE_WORDS } from '../words/debate'
import { CopyButton } from './copy-button'
import { PageLink } from './links'
import { StatusLabel } from './status'

/** The promises of one kind in a debate pack, quote first. */
export function PackSection({ list }: { list: PackList }) {
  const words = useWords(DEBATE_WORDS)
  const { part, count, rows, to, older } = list
  const language = useLanguage()
  return (
    <section className="section" aria-labelledby={`deel-${part}`}>
      <div className="section-head">
        <h2 id={`deel-${part}`}>{words.parts[part]}</h2>
        <PageLink to={to}>{words.asList(countPromises(count, language))}</PageLink>
      </div>
      <p className="quiet">
        {words.explain[part]} {rows.length < count ? words.shown(formatCount(rows.length, language)) : null}
      </p>
      {older ? <Older {...older} /> : null}
      {rows.length === 0 ? <p>{words.none[part]}</p> : null}
      <ol className="pack">
        {rows.map((row) => (
          <li key={row.id}>
            <PackPromise row={row} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What is late for so long that it stands in no pack. */
function Older({ count, since, to }: NonNullable<PackList['older']>) {
  const language = useLanguage()
  const words = useWords(DEBATE_WORDS)
  const [before, link] = words.older(count, formatDay(since, language))
  return (
    <p className="quiet">
      {before}
      <PageLink to={to}>{link}</PageLink>
    </p>
  )
}

function PackPromise({ row }: { row: PackRow }) {
  const language = useLanguage()
  const words = useWords(DEBATE_WORDS)
  return (
    <article>
      <p className="pack-status">
        <StatusLabel {...row} />
        {row.reviewed ? null : <span className="quiet"> · {tellUnreviewed(row, language)}</span>}
      </p>
      <blockquote lang="nl">
        <p>
          <PageLink className="row-link" to={row.url}>
            {row.quote}
          </PageLink>
        </p>
      </blockquote>
      <p className="row-source" lang="nl">
        <PageLink to={row.sourceUrl}>{row.place}</PageLink>
        {row.title ? ` · ${row.title}` : ''} · {row.who}
      </p>
      <dl className="pack-facts" lang="nl">
        <dt>{words.term}</dt>
        <dd>{row.term}</dd>
        <dt>{words.contact}</dt>
        <dd>{row.contact}</dd>
        {row.question ? (
          <>
            <dt>{words.question}</dt>
            <dd>
              {row.question}{' '}
              <span className="no-print">
                <CopyButton text={row.question}>{words.copy}</CopyButton>{' '}
                <PageLink to={`${row.url}/vraag`}>{words.ask}</PageLink>
              </span>
            </dd>
          </>
        ) : null}
      </dl>
    </article>
  )
}
