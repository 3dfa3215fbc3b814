import type { RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { LANGUAGE_ROOTS, LANGUAGES, type Language, readLanguage, type Words } from '#app/language'
import type { Refusal } from '#app/refusal'
import type { Database } from '#db/open.server'
import type { SendMail } from '#mail/sender'
import { checkBodySize } from './body-size'
import { answerHealth } from './health'
import { keepPrivate } from './keep-private'
import { createLimits, type Limits } from './limits'
import { settleNewDay } from './new-day'
import { checkOrigin } from './origin'
import { createPageCache, type PageCache } from './page-cache'
import { checkPermission, readPath } from './permissions'
import { writePlainPage } from './plain-page'
import { searchAhead } from './search'
import { makeSearchPage } from './search-page'
import { setSecurityHeaders } from './security'
import { answerSecurityText } from './security-text'
import { accountOf, readAccount, tokenOf, writeSessionCookie } from './session'

const CLIENT = fileURLToPath(new URL('../build/client', import.meta.url))

export interface AppOptions {
  db: Database
  build: ServerBuild
  /** Our own address, `http://127.0.0.1:3000`: the only foreign-looking `Origin` that is trusted, and the start of permalinks. */
  origin: string
  /** Where to report a weakness: `mailto:…` or `https://…`; without it the method page tells how. */
  contact?: string | undefined
  version: string
  /** How many proxies of our own stand in front: the address of a reader is then what the last of them says. */
  proxies?: number | undefined
  /** How often an address may try; tests pass their own. */
  limits?: Limits | undefined
  /** Whether the thread that makes pages of searches starts with the server; else at the first search. */
  ready?: boolean | undefined
  /** How mail leaves; without it following by mail is off. */
  sendMail?: SendMail | undefined
}

/** The whole server: kept pages at once, everything else by Express. */
export function createApp(options: AppOptions): RequestListener {
  const pages = createPageCache(options)
  const app = createExpress(options, pages)
  return (request, response) => {
    if (!pages.answer(request, response)) app(request, response)
  }
}

/** The order matters: nothing reaches Remix unchecked. */
function createExpress(options: AppOptions, pages: PageCache): Express {
  const app = express()
  const limits = options.limits ?? createLimits()
  app.disable('x-powered-by')
  app.set('trust proxy', options.proxies ?? false)
  app.use(setSecurityHeaders(options))
  app.use(checkOrigin(options))
  app.use(checkBodySize())
  app.use(compression())
  app.use('/assets', express.static(`${CLIENT}/assets`, { immutable: true, maxAge: '1y', index: false }))
  app.use(express.static(CLIENT, { maxAge: '1h', index: false, redirect: false }))
  app.get('/gezondheid', answerHealth(options))
  app.get('/.well-known/security.txt', answerSecurityText(options))
  app.use(settleNewDay(options))
  app.use(readAccount(options))
  app.use(keepPrivate())
  app.use(checkPermission())
  app.use(searchAhead(options))
  app.use(pages.fill)
  app.use(makeSearchPage(options))
  const handlers = mapLanguages((language) => createPageHandler(options, limits, language))
  app.all('*', (request, response, next) => {
    handlers[readLanguage(readPath(request.originalUrl)).language](request, response, next)
  })
  app.use(answerFailure)
  return app
}

/** Remix, for one language: the same build under another basename, so that every link and redirect stays in it. */
function createPageHandler(options: AppOptions, limits: Limits, language: Language): RequestHandler {
  return createRequestHandler({
    build: { ...options.build, basename: LANGUAGE_ROOTS[language] },
    mode: 'production',
    getLoadContext: (request, response) => {
      const address = request.ip ?? ''
      return {
        db: options.db,
        nonce: response.locals.nonce as string,
        origin: options.origin,
        language,
        account: accountOf(response),
        token: tokenOf(response),
        writeSessionCookie: (token) => writeSessionCookie(options.origin, token),
        allowSignIn: (name) => limits.allowSignIn(address, name),
        allowReport: () => limits.allowReport(address),
        sendMail: options.sendMail ?? null,
      }
    },
  })
}

function mapLanguages<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, Value>
}

/** What even Remix could not answer: a broken address (400), or a fault of ours, logged without the reader's address. */
const answerFailure: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) return next(error)
  const status = error instanceof URIError || error?.status === 400 || error?.code === 'ERR_INVALID_URL' ? 400 : 500
  if (status === 500) console.error(error)
  const page = writePlainPage(request.originalUrl, status === 400 ? BROKEN_ADDRESS : OUR_FAULT)
  response.status(status).type('html').send(page)
}

const BROKEN_ADDRESS: Words<Refusal> = {
  nl: { title: 'Dit adres kan niet worden gelezen', text: 'Er staat een teken in het adres dat daar niet hoort.' },
  en: { title: 'This address cannot be read', text: 'It holds a character that has no place in an address.' },
}
const OUR_FAULT: Words<Refusal> = {
  nl: { title: 'Er ging iets mis', text: 'De fout ligt bij ons en is vastgelegd. Probeer het later opnieuw.' },
  en: { title: 'Something went wrong', text: 'The fault is ours and has been recorded. Try again later.' },
}
