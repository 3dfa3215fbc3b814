import { Form, Link, NavLink, useLocation, useRouteLoaderData } from '@remix-run/react'
import { useWords } from '../language'
import type { loader as rootLoader } from '../root'
import { SITE_WORDS } from '../words/site'

const QUEUES = ['/beoordelen', '/koppelingen', '/wijzigingen'] as const

/** Who is signed in, null for a reader. */
export function useAccount() {
  return useRouteLoaderData<typeof rootLoader>('root')?.account ?? null
}

/** Whether who is signed in may decide. */
export function useIsEditor(): boolean {
  const role = useAccount()?.role
  return role === 'editor' || role === 'administrator'
}

/** Who is signed in, with the work that waits and the way out; nothing for a reader. */
export function AccountMenu() {
  const account = useAccount()
  const isEditor = useIsEditor()
  const words = useWords(SITE_WORDS)
  if (!account) return null
  return (
    <div className="account-menu">
      {isEditor ? (
        <nav className="site-nav" aria-label={words.editing}>
          <ul>
            {QUEUES.map((path) => (
              <li key={path}>
                <NavLink to={path}>{words.queues[path]}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Form method="post" action="/afmelden" className="inline-form">
        <span className="quiet">
          {words.signedInAs} <strong>{account.name}</strong>
        </span>
        <button type="submit">{words.signOut}</button>
      </Form>
    </div>
  )
}

/** The way in; afterwards the reader is back on this page. */
export function SignInLink() {
  const words = useWords(SITE_WORDS)
  const { pathname, search } = useLocation()
  const back = pathname === '/aanmelden' ? '/' : `${pathname}${search}`
  return <Link to={`/aanmelden?verder=${encodeURIComponent(back)}`}>{words.signIn}</Link>
}
