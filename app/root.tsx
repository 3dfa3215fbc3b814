import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useHref,
  useLocation,
  useMatches,
  useRouteError,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { LICENCE, VERSION } from '#db/release.server'
import { ErrorPage, ErrorTitle } from './components/error-page'
import { FocusPage } from './components/focus-page'
import { FollowLinks } from './components/follow-links'
import { useAsOf } from './components/links'
import { SiteFooter } from './components/site-footer'
import { SiteHeader } from './components/site-header'
import { formatDay } from './format-day'
import { LanguageContext, useLanguage, useLanguageOfAddress, useWords } from './language'
import { NonceContext } from './nonce'
import { isStatic } from './page-handle'
import { readAsOf } from './page-query.server'
import { languageOf, titled } from './page-title'
import styles from './styles/app.css?url'
import { SITE_WORDS } from './words/site'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/teken.svg', type: 'image/svg+xml' },
]

/** Of a failed page `ErrorTitle` writes the title: where this loader itself failed, `meta` cannot know the language. */
export const meta: MetaFunction = ({ error, matches }) =>
  error ? [] : titled(SITE_WORDS[languageOf(matches)].pages['/'])

export function loader({ request, context: { account, language, origin } }: LoaderFunctionArgs) {
  const day = readAsOf(new URL(request.url).searchParams)
  return { ...day, account, language, origin, version: VERSION, licence: LICENCE }
}

export function Layout({ children }: { children: ReactNode }) {
  return (
    <LanguageContext.Provider value={useLanguageOfAddress()}>
      <Page>{children}</Page>
    </LanguageContext.Provider>
  )
}

function Page({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const words = useWords(SITE_WORDS)
  const hasScript = !useMatches().some(({ handle }) => isStatic(handle))
  return (
    <html lang={useLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <ErrorTitle />
        <Links />
      </head>
      <body>
        <a className="skip" href="#inhoud">
          {words.skip}
        </a>
        <SiteHeader />
        <AsOfNotice />
        <main id="inhoud" className="site-main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        {hasScript ? (
          <>
            <FollowLinks />
            <FocusPage />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  )
}

/** Says that the page shows another day than today, and leads back. */
function AsOfNotice() {
  const { given } = useAsOf()
  const words = useWords(SITE_WORDS)
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const here = useHref(pathname)
  if (!given) return null
  const params = new URLSearchParams(search)
  params.delete('peildatum')
  return (
    <aside className="site-notice" aria-label={words.asOf}>
      <p>
        {words.notice[0]}
        <strong>{formatDay(given, language)}</strong>
        {words.notice[1]} <a href={params.size > 0 ? `${here}?${params}` : here}>{words.toToday}</a>
      </p>
    </aside>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
