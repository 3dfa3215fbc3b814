import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { readToday } from '#app/clock.server'
import { readDataVersion } from '#db/data-version.server'
import { readWords } from '#db/list-values'
import type { Database } from '#db/open.server'
import { type Found, readFound, writeSearch } from '#db/queries/found.server'
import { readNumber } from '#extractors/search/read-number'
import type { Searching } from './page-thread'
import { writePlainPage } from './plain-page'
import { readRows, type Searched, SearchThread } from './search-thread'

/** Answers kept between requests, as long as nothing is written. */
const MOST_KEPT = 64
/** While much is written, so often is a search done again. */
const MOST_TURNS = 2

/** The rows of a search that asks nothing. */
const NOTHING = new SharedArrayBuffer(2)
Buffer.from(NOTHING).write('[]')

/**
 * Searches for what a request asks (`q`) before its page is made, in a thread of its own and for a bounded time, so that no
 * search holds other readers. The page finds the answer in `db.$found`. A database in memory is searched by the page itself.
 */
export function searchAhead({ db }: { db: Database }): RequestHandler {
  if (db.$client.memory) return (_request, _response, next) => next()
  const thread = new SearchThread(db.$client.name)
  const kept = new Map<string, Promise<Searched>>()
  let version = ''

  const search = (text: string, asOf: string): Promise<Searched> => {
    const now = readDataVersion(db)
    if (now !== version) kept.clear()
    version = now
    const key = `${asOf} ${text}`
    const statement = writeSearch(text, asOf)
    const answer = kept.get(key) ?? (statement ? thread.ask(statement) : Promise.resolve({ rows: NOTHING }))
    kept.delete(key)
    kept.set(key, answer)
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    void answer.then((searched) => (searched === 'too-busy' || searched === 'failed') && kept.delete(key))
    return answer
  }

  /** What was found before a write is searched again: the page is made of what there is now. */
  const searchNow = async (text: string, asOf: string): Promise<Searched> => {
    for (let turn = 0; ; turn++) {
      const before = readDataVersion(db)
      const searched = await search(text, asOf)
      if (turn === MOST_TURNS || !db.$client.open || readDataVersion(db) === before) return searched
    }
  }

  return (request, response, next) => {
    const text = readText(request)
    if (text === null) return next()
    const asOf = readAsOf(request)
    void searchNow(text, asOf).then((searched) => {
      // The page asks again and meets the fault itself.
      if (searched === 'failed') return next()
      if (typeof searched === 'string') return refuse(request, response, searched)
      holdFound(db, { text, day: asOf, rows: searched.rows }, response, next)
    })
  }
}

/** Keeps what was found for the pages as long as a request that asked for it runs; read when one of them is made here. */
function holdFound(db: Database, search: Searching, response: Response, next: NextFunction): void {
  let found: Found | null = null
  const read = () => {
    found ??= readFound(readRows(search.rows), search.day)
    return found
  }
  const held = { day: search.day, read }
  response.locals.search = search
  db.$found.set(search.text, held)
  response.once('close', () => {
    if (db.$found.get(search.text) === held) db.$found.delete(search.text)
  })
  next()
}

/** The words of the request as the list reads them; null without words to search, or when the list will refuse them. */
function readText(request: Request): string | null {
  const given = paramsOf(request)
    .getAll('q')
    .filter((value) => value.trim() !== '')
  const text = given[0]?.trim().normalize('NFC')
  return given.length === 1 && text && 'value' in readWords(text) && !readNumber(text) ? text : null
}

function readAsOf(request: Request): string {
  const given = paramsOf(request).get('peildatum') ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(given) ? given : readToday()
}

function paramsOf(request: Request): URLSearchParams {
  return new URL(request.originalUrl, 'http://localhost').searchParams
}

const REFUSALS = {
  'too-wide': {
    status: 400,
    title: 'Deze zoekvraag is te ruim',
    text: 'Het zoeken duurde te lang en is gestopt. Verfijn de zoekvraag: gebruik langere of minder woorden.',
    en: {
      title: 'This search is too wide',
      text: 'Searching took too long and was stopped. Narrow it down: use longer or fewer words.',
    },
  },
  'too-busy': {
    status: 503,
    title: 'Er wordt nu veel gezocht',
    text: 'Te veel zoekvragen wachten op elkaar. Probeer het over een paar seconden opnieuw.',
    en: { title: 'Many are searching now', text: 'Too many searches wait. Try again in a few seconds.' },
  },
} as const

/** As a page, or to the page that is already open as what its loader would have thrown. */
export function refuse(request: Request, response: Response, reason: keyof typeof REFUSALS): void {
  const { status, title, text, en } = REFUSALS[reason]
  response.status(status).setHeader('Cache-Control', 'no-store')
  if (status === 503) response.setHeader('Retry-After', '5')
  if (paramsOf(request).has('_data')) response.setHeader('X-Remix-Catch', 'yes').json({ title, text, en })
  else response.type('html').send(writePlainPage(request.originalUrl, { nl: { title, text }, en }))
}
