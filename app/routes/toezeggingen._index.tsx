import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CommitmentRow } from '../components/commitment-row'
import { DayText } from '../components/day'
import { ExportLinks } from '../components/export-links'
import { ChosenFilters, FacetLists } from '../components/facets'
import { FilterForm } from '../components/filter-form'
import { GroupingLinks, GroupTable } from '../components/group-table'
import { useAsOf } from '../components/links'
import { Pager } from '../components/pager'
import { SortLinks } from '../components/sort-links'
import { type AtFirst, Still } from '../components/still'
import { countPromises } from '../labels'
import { useLanguage, useWords } from '../language'
import { addressOf, buildListPage, type ListPage, readListRequest } from '../list-page.server'
import type { PageHandle } from '../page-handle'
import { refusePastTheEnd } from '../page-query.server'
import { titled } from '../page-title'
import { findJump } from '../search-jump.server'
import { LIST_KEYS, LIST_WORDS } from '../words/list'

export const handle: PageHandle = { still: ['items', 'facets', 'groups.rows'], keys: LIST_KEYS }

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** The list for the address. A form sends its empty fields along: those go out of the address, which is the permalink. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const { query, asOf, given } = readListRequest(db, request)
  const asked = new URL(request.url).searchParams
  if ([...asked.values()].includes('')) throw redirect(addressOf('/toezeggingen', query, given))
  const jump = findJump(db, query, asOf, given)
  if (jump) throw redirect(jump)
  const page = buildListPage(db, query, asOf, given, language)
  refusePastTheEnd(query.page, page.items)
  return { ...page, title: LIST_WORDS[language].title }
}

export default function CommitmentsPage() {
  const page: AtFirst<ListPage, 'items' | 'facets'> = useLoaderData<typeof loader>()
  const { items, count, atLeast, first, last, previous, next, chosen, facets, groupings, groups, sorts, search, form } =
    page
  const { asOf } = useAsOf()
  const language = useLanguage()
  const words = useWords(LIST_WORDS)
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p className="quiet" role="status">
          {countPromises(count, language)}
          {atLeast ? ` ${words.orMore}` : ''}, {words.asOf} <DayText day={asOf} />
        </p>
      </div>
      {atLeast ? <p>{words.cut}</p> : null}
      <a className="to-filters" href="#filters">
        {words.filters}
      </a>
      <div className="with-side">
        <section aria-label={words.found}>
          <ChosenFilters chosen={chosen} />
          {count > 0 ? (
            <div className="list-tools">
              <SortLinks sorts={sorts} />
              <ExportLinks list="toezeggingen" search={search} />
            </div>
          ) : (
            <p>{words.nothing}</p>
          )}
          {count > 0 ? <GroupingLinks groupings={groupings} /> : null}
          {groups ? <GroupTable {...groups} id="telling" /> : null}
          <div data-keys="r">
            <Still as="ol" id="rijen" className="rows" start={first} data={items}>
              {(rows) =>
                rows.map((commitment) => (
                  <li key={commitment.id}>
                    <CommitmentRow commitment={commitment} />
                  </li>
                ))
              }
            </Still>
          </div>
          <Pager first={first} last={last} count={count} previous={previous} next={next} />
        </section>
        <div className="filters" id="filters">
          <FilterForm {...form} />
          <Still id="facetten" className="facets" data={facets}>
            {(groups) => <FacetLists facets={groups} />}
          </Still>
        </div>
      </div>
    </>
  )
}
