import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ListQuery } from '#db/contract'
import { listCommitments } from '#db/queries/commitments.server'
import { findMinistryByCode } from '#extractors/registry/registry'
import { CommitmentRow } from '../components/commitment-row'
import { DayText } from '../components/day'
import { DownloadLink } from '../components/download-link'
import { PageLink } from '../components/links'
import { type AtFirst, Still } from '../components/still'
import { useWords } from '../language'
import { addressOf } from '../list-page.server'
import type { PageHandle } from '../page-handle'
import { clip, readPageQuery } from '../page-query.server'
import { languageOf, titled } from '../page-title'
import { refuse } from '../refusal'
import { toRow } from '../row'
import { REFUSALS } from '../words/refusals'
import { REPLY_WORDS } from '../words/reply'

export const handle: PageHandle = { still: ['lists.items'] }

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(data && `${REPLY_WORDS[languageOf(matches)].title}: ${data.name}`)

/** Rows of each list on the page; the list and the files have all. */
const SHOWN = 25

const LISTS = ['overdue', 'late', 'moved'] as const

/** All that counts against a ministry, for it to answer before figures are published: what, where, and how to correct it. */
export function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asOf, given } = readPageQuery(request)
  const ministry = findMinistryByCode(params.ministerie ?? '', asOf)
  if (!ministry) throw refuse(404, REFUSALS.noMinistry(clip(params.ministerie ?? '')))
  const own: ListQuery = { ministries: [ministry.code] }
  const queries: Record<(typeof LISTS)[number], ListQuery> = {
    overdue: { ...own, clocks: ['overdue'] },
    late: { ...own, clocks: ['late'] },
    moved: { ...own, moved: 'yes' },
  }
  return {
    asOf,
    name: ministry.name,
    lists: LISTS.map((list) => {
      const { items, count } = listCommitments(db, { ...queries[list], sort: 'late', pageSize: SHOWN }, asOf)
      const file = (kind: string) => addressOf(`/toezeggingen${kind}`, queries[list], asOf)
      return {
        list,
        count,
        shown: items.length,
        items: items.map((item) => toRow(item)),
        to: addressOf('/toezeggingen', queries[list], given),
        csv: file('.csv'),
        docx: file('.docx'),
      }
    }),
  }
}

type Shown = AtFirst<ReturnType<typeof useLoaderData<typeof loader>>['lists'][number], 'items'>

export default function ReplyPage() {
  const { asOf, name, lists } = useLoaderData<typeof loader>()
  const words = useWords(REPLY_WORDS)
  return (
    <>
      <div className="page-heading">
        <h1>
          {words.title}: {name}
        </h1>
        <p className="quiet">
          {words.asOf} <DayText day={asOf} />
        </p>
        <p>{words.about}</p>
      </div>
      {lists.map(({ list, count, shown, items, to, csv, docx }: Shown) => (
        <section className="section" key={list} aria-labelledby={list}>
          <div className="section-head">
            <h2 id={list}>{words.lists[list]}</h2>
            <PageLink to={to}>{words.asList(count)}</PageLink>
          </div>
          {count === 0 ? <p className="quiet">{words.none}</p> : null}
          {count > 0 ? (
            <p className="no-print">
              <DownloadLink to={csv}>CSV</DownloadLink> <DownloadLink to={docx}>Word (DOCX)</DownloadLink>
            </p>
          ) : null}
          {shown < count ? <p>{words.first(shown)}</p> : null}
          <Still as="ol" id={`rijen-${list}`} className="rows" data={items}>
            {(all) =>
              all.map((item) => (
                <li key={item.id}>
                  <CommitmentRow commitment={item} />
                  <p className="small no-print">
                    <PageLink className="target" to={`${item.url}/melding`}>
                      {words.correct}
                    </PageLink>
                  </p>
                </li>
              ))
            }
          </Still>
        </section>
      ))}
    </>
  )
}
