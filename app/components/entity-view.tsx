import { ChartFigure } from '../charts/figure'
import type { EntityPart, EntityView } from '../entities/view'
import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import type { PageHandle } from '../page-handle'
import { ENTITY_WORDS } from '../words/entities'
import { Counters } from './counters'
import { EntityFacts } from './entity-facts'
import { EntityMenu } from './entity-menu'
import { ExportLinks } from './export-links'
import { GroupTable } from './group-table'
import { PageLink } from './links'
import { ShortRows } from './short-rows'
import type { AtFirst } from './still'

/** What only stands in these pages. */
export const ENTITY_PAGE: PageHandle = { still: ['parts.rows', 'parts.chart.table.rows', 'groups.rows'] }

/** A page about one ministry, person, fractie, committee, dossier or cabinet. */
export function EntityPage({ view }: { view: EntityView }) {
  const { kicker, title, note, facts, source, parts, groups, links } = view
  return (
    <>
      <EntityMenu />
      <div className="page-heading">
        <p className="quiet">
          <PageLink to={kicker.to}>{kicker.word}</PageLink>
        </p>
        <h1>{title}</h1>
        {note ? <p className="quiet">{note}</p> : null}
      </div>
      {links.length > 0 ? (
        <p className="tools no-print">
          {links.map(({ word, to }) => (
            <PageLink key={to} to={to}>
              {word}
            </PageLink>
          ))}
        </p>
      ) : null}
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
      {groups.map((group, index) => (
        <GroupTable key={group.title} {...group} id={`groep-${index}`} />
      ))}
      <div className="section">
        <EntityFacts facts={facts} source={source} />
      </div>
    </>
  )
}

/** Counters that lead to their rows, the worst of the rows, and the last days of what runs. */
function Part({ part }: { part: AtFirst<EntityPart, 'rows'> }) {
  const language = useLanguage()
  const words = useWords(ENTITY_WORDS)
  const { id, title, count, to, counters, rowsTitle, rows, rowsShown, rowsCount, rowsTo, chart, search } = part
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        <PageLink to={to}>
          {formatCount(count, language)} {words.promises}, {words.asList}
        </PageLink>
      </div>
      {count === 0 ? null : (
        <>
          <Counters counters={counters} />
          <div className="list-tools part-tools">
            <ExportLinks list="toezeggingen" search={search} />
          </div>
        </>
      )}
      {rowsShown > 0 ? (
        <>
          <div className="section-head sub-head">
            <h3>{rowsTitle}</h3>
            <PageLink to={rowsTo}>{rowsCount > rowsShown ? words.allOf(rowsCount) : words.asList}</PageLink>
          </div>
          <ShortRows id={`${id}-rijen`} rows={rows} />
        </>
      ) : (
        <p className="quiet">{words.nothing}</p>
      )}
      {chart ? <ChartFigure chart={chart} id={`${id}-${chart.name}`} /> : null}
    </section>
  )
}
