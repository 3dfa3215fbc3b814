import type { LoaderFunctionArgs } from '@remix-run/node'
import type { CommitmentList, ListedCommitment, ListQuery } from '#db/contract'
import { writeListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import { withoutPersonalData } from '#db/published.server'
import { listCommitments } from '#db/queries/commitments.server'
import { listFeed } from '#db/queries/feeds.server'
import { listRevisions } from '#db/queries/revisions.server'
import { eachPage } from '#db/queries/whole-list.server'
import { LICENCE, VERSION } from '#db/release.server'
import type { Day } from '#extractors/types'
import { readListRequest } from '../list-page.server'
import { refusePastTheEnd } from '../page-query.server'
import { type About, aboutList, tellLeftOut } from './about'
import { answerExport } from './answer.server'
import { writeCalendar } from './calendar.server'
import { commitmentColumns } from './commitment-columns'
import { writeCommitmentsDocx } from './commitments-docx.server'
import { writeCsv } from './csv'
import { FEED_FACTS, soonUntil, writeFeed } from './feed'
import { CSV_FORMS, FEEDS, MOST_ENTRIES } from './formats'
import { readExportRequest } from './request.server'

/** All rows of the list, made while they are sent; with `pagina` those of that page. */
export function answerCsv({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const { query, asOf, own } = readExportRequest(db, request, { vorm: CSV_FORMS })
  return answerExport(request, { db, format: 'csv', asOf }, () => {
    const about = readAbout(db, query, asOf, origin)
    const pages = readPages(db, query, asOf)
    const body = writeCsv(commitmentColumns(about), pages, own.vorm)
    return { name: `toezeggingen-${asOf}`, body, count: about.count }
  })
}

/** A page of the list as the command gives it; `next` is the address of the next page. */
export function answerJson({ request, context: { db } }: LoaderFunctionArgs) {
  const { query, asOf, given } = readListRequest(db, request)
  return answerExport(request, { db, format: 'json', asOf }, () => {
    const list = listCommitments(db, query, asOf)
    refusePastTheEnd(query.page, list.items)
    const next = list.next && `/toezeggingen.json${withDay(list.next, given)}`
    const items = list.items.map(withoutPersonalData)
    const body = `${JSON.stringify({ ...list, next, items }, null, 2)}\n`
    return { name: `toezeggingen-${asOf}`, body, count: list.count, held: items.length }
  })
}

/** The last days of the list as a calendar to subscribe to. */
export function answerIcs({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const { query, asOf } = readExportRequest(db, request, {})
  return answerExport(request, { db, format: 'ics', asOf }, () => {
    const { items, about } = readAll(
      db,
      query.page ? query : { ...query, sort: 'term' },
      asOf,
      origin,
      MOST_ENTRIES.ics,
    )
    const dated = items.filter((item) => item.deadline?.latest)
    const revisions = new Map(inParts(dated, 500).flatMap((part) => [...listRevisions(db, idsOf(part), asOf)]))
    const left = [...tellLeftOut(about.count, items.length, MOST_ENTRIES.ics), ...tellUndated(items, dated)]
    const body = writeCalendar(dated, revisions, about, left)
    return { name: `toezeggingen-${asOf}`, body, count: about.count, held: dated.length }
  })
}

/** What is new, changed, nearly due or late in the list, newest first: in its own order, so `sort` and `pagina` change nothing. */
export function answerAtom({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const { query, asOf, own } = readExportRequest(db, request, { feed: FEEDS })
  return answerExport(request, { db, format: 'atom', asOf }, () => {
    const most = MOST_ENTRIES.atom
    const { count, items } = listFeed(db, FEED_FACTS[own.feed].kind, query, { asOf, until: soonUntil(asOf) }, most)
    const about: About = { ...readAbout(db, query, asOf, origin), count }
    const left = count > items.length ? [`De feed toont de nieuwste ${most}.`] : []
    const body = writeFeed(own.feed, items, about, new URL(request.url).search, left)
    return { name: `toezeggingen-${own.feed}`, body, count, held: items.length }
  })
}

/** The list as a Word document. */
export function answerDocx({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const { query, asOf } = readExportRequest(db, request, {})
  return answerExport(request, { db, format: 'docx', asOf }, async () => {
    const { items, about } = readAll(db, query, asOf, origin, MOST_ENTRIES.docx)
    const left = tellLeftOut(about.count, items.length, MOST_ENTRIES.docx)
    const body = await writeCommitmentsDocx(items, about, left)
    return { name: `toezeggingen-${asOf}`, body, count: about.count, held: items.length }
  })
}

function* readPages(db: Database, query: ListQuery, asOf: Day): Generator<ListedCommitment[]> {
  for (const { items } of eachPage(db, query, asOf)) yield items
}

/** The rows up to a maximum. */
function readAll(db: Database, query: ListQuery, asOf: Day, origin: string, most: number) {
  const items: ListedCommitment[] = []
  let first: CommitmentList | undefined
  for (const list of eachPage(db, query, asOf, Math.min(most, 1000))) {
    first ??= list
    items.push(...list.items.slice(0, most - items.length))
    if (items.length >= most) break
  }
  return { items, about: first ? aboutList(first, origin) : readAbout(db, query, asOf, origin) }
}

/** What the file says of itself, before its first row is asked. */
function readAbout(db: Database, query: ListQuery, asOf: Day, origin: string): About {
  const { page: _, after: __, before: ___, ...whole } = query
  const { count, atLeast } = listCommitments(db, { ...whole, pageSize: 1 }, asOf)
  const asked = writeListQuery(query).toString()
  return { origin, peildatum: asOf, query: asked, count, atLeast, licence: LICENCE, version: VERSION }
}

function tellUndated(items: ListedCommitment[], dated: ListedCommitment[]): string[] {
  const undated = items.length - dated.length
  return undated > 0 ? [`${undated} zonder laatste dag staan niet in de agenda.`] : []
}

/** `next` always names the day; the address of a list about today leaves it out. */
function withDay(next: string, given: Day | null): string {
  const params = new URLSearchParams(next)
  if (given === null) params.delete('peildatum')
  return `?${params}`
}

function idsOf(items: ListedCommitment[]): string[] {
  return items.map((item) => item.id)
}

function inParts<One>(all: One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size))
}
