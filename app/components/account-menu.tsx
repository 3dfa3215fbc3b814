import { Form, Link, NavLink, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { loader as rootLoader } from '../root'

const QUEUES = [
  ['/beoordelen', 'Beoordelen'],
  ['/koppelingen', 'Koppelingen'],
  ['/wijzigingen', 'Wijzigingen'],
] as const

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
  if (!account) return null
  return (
    <div className="account-menu">
      {isEditor ? (
        <nav className="site-nav" aria-label="Redactie">
          <ul>
            {QUEUES.map(([path, word]) => (
              <li key={path}>
                <NavLink to={path}>{word}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <Form method="post" action="/afmelden" className="inline-form">
        <span className="quiet">
          Aangemeld als <strong>{account.name}</strong>
        </span>
        <button type="submit">Afmelden</button>
      </Form>
    </div>
  )
}

/** The way in; afterwards the reader is back on this page. */
export function SignInLink() {
  const { pathname, search } = useLocation()
  const back = pathname === '/aanmelden' ? '/' : `${pathname}${search}`
  return <Link to={`/aanmelden?verder=${encodeURIComponent(back)}`}>aanmelden</Link>
}
