import { Form, NavLink } from '@remix-run/react'
import { AccountMenu } from './account-menu'
import { useAsOf, withAsOf } from './links'

const PAGES = [
  ['/', 'Overzicht'],
  ['/toezeggingen', 'Toezeggingen'],
  ['/documenten', 'Documenten'],
  ['/regels', 'Regels'],
  ['/methode', 'Methode'],
] as const

/** Name, pages and search: the same on every page. */
export function SiteHeader() {
  const { given } = useAsOf()
  return (
    <header className="site-header">
      <a className="brand" href={withAsOf('/', given)}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M1 2h4v1.7H2.7v8.6H5V14H1zM6 6.4h5v3.2H6zM12.3 2H15v12h-2.7z" />
        </svg>
        Toezeggingenmonitor
      </a>
      <nav className="site-nav" aria-label="Hoofdmenu">
        <ul>
          {PAGES.map(([path, word]) => (
            <li key={path}>
              <NavLink to={withAsOf(path, given)} end={path === '/'}>
                {word}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Form className="site-search" action="/toezeggingen" role="search">
        <label className="hidden-text" htmlFor="site-search">
          Zoek in de toezeggingen
        </label>
        <input id="site-search" type="search" name="q" placeholder="Zoek in de toezeggingen" maxLength={200} />
        {given ? <input type="hidden" name="peildatum" value={given} /> : null}
        <button type="submit">Zoek</button>
      </Form>
      <AccountMenu />
    </header>
  )
}
