import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Database } from '#db/open.server'
import { CHANGES_PER_PAGE, type Change, listChanges } from '#db/queries/changes.server'
import { LICENCE, VERSION } from '#db/release.server'
import { exportLine } from '#extractors/published-text'
import type { Day } from '#extractors/types'
import { readPageNumber, readPageQuery, refusePastTheEnd } from '../page-query.server'
import { tidyQuote } from '../source-text'
import { answerExport } from './answer.server'
import { writeAtom } from './atom'
import { type Column, writeCsv } from './csv'
import { CSV_FORMS } from './formats'
import { takeOwn } from './request.server'
import { type Told, type ToldChange, tellAnswer, tellDecision, tellReport } from './tell-change'

/** What people did, as it stands on `/wijzigingen`. It grows, and each row has its own moment; the peildatum is the day asked for. */
export function answerCsv({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const { own, rest } = takeOwn(request, { vorm: CSV_FORMS })
  const { asOf } = readPageQuery(rest)
  return answerExport(request, { db, format: 'csv', asOf }, () => {
    const { count } = listChanges(db)
    const body = writeCsv(columnsOf(origin, count, asOf), eachPage(db), own.vorm)
    return { name: 'wijzigingen', body, count }
  })
}

/** A page of the changes; `next` is the address of the next one. */
export function answerJson({ request, context: { db } }: LoaderFunctionArgs) {
  const { asOf, params } = readPageQuery(request, ['pagina'])
  const page = readPageNumber(params)
  return answerExport(request, { db, format: 'json', asOf }, () => {
    const { count, items } = listChanges(db, page)
    refusePastTheEnd(page, items)
    const next = page * CHANGES_PER_PAGE < count ? `/wijzigingen.json?pagina=${page + 1}` : null
    const told = {
      peildatum: asOf,
      query: {},
      count,
      next,
      licence: LICENCE,
      version: VERSION,
      items: items.map(tellChange),
    }
    return { name: 'wijzigingen', body: `${JSON.stringify(told, null, 2)}\n`, count, held: items.length }
  })
}

/** The newest changes as a feed. */
export function answerAtom({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  return answerExport(request, { db, format: 'atom', asOf }, () => {
    const { count, items } = listChanges(db)
    const page = `${origin}/wijzigingen`
    const body = writeAtom({
      title: 'Toezeggingenmonitor: wijzigingen',
      subtitle: `Peildatum ${asOf}. ${count} wijzigingen, de nieuwste ${items.length} in deze feed.`,
      id: page,
      page,
      self: `${origin}/wijzigingen.atom`,
      rights: LICENCE,
      entries: items.map(tellChange).map(({ id, title, author, text, url, quote, recordedAt }) => ({
        ...{ id: `${page}#${id}`, title, author, at: recordedAt, page: origin + url },
        text: [text, `«${quote}»`].filter(Boolean).join('\n'),
      })),
    })
    return { name: 'wijzigingen', body, count, held: items.length }
  })
}

function columnsOf(origin: string, count: number, asOf: Day): Column<ToldChange>[] {
  return [
    ['kenmerk', ({ id }) => id],
    ['vastgelegd', ({ recordedAt }) => recordedAt],
    ['wat', ({ title }) => title],
    ['door', ({ author }) => author],
    ['toelichting', ({ text }) => text],
    ['toezegging', ({ quote }) => quote],
    ['toezegging_kenmerk', ({ commitment }) => commitment],
    ['adres', ({ url }) => origin + url],
    ['peildatum', () => asOf],
    ['aantal_wijzigingen', () => count],
    ['licentie', () => LICENCE],
  ]
}

function* eachPage(db: Database): Generator<ToldChange[]> {
  for (let page = 1; ; page += 1) {
    const { count, items } = listChanges(db, page)
    yield items.map(tellChange)
    if (items.length === 0 || page * CHANGES_PER_PAGE >= count) return
  }
}

/** A change in words. */
export function tellChange(change: Change): ToldChange {
  const { kind, number, recordedAt, commitment } = change
  const url = `/toezeggingen/${encodeURIComponent(commitment)}`
  const { title, author, text } = tellWhat(change)
  const told = { title, author, text: exportLine(text), quote: exportLine(tidyQuote(change.quote)) }
  return { id: `${kind}-${number}`, kind, recordedAt, commitment, url, ...told }
}

function tellWhat(change: Change): Told {
  switch (change.kind) {
    case 'decision':
      return tellDecision(change.entry)
    case 'report':
      return tellReport(change.number, change.message)
    case 'answer':
      return tellAnswer(change.report, change)
    default:
      return change satisfies never
  }
}
