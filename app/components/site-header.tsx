import { Form, NavLink, useHref } from '@remix-run/react'
import type { FormEvent } from 'react'
import { KEY_OF } from '../keys'
import { useWords } from '../language'
import { SITE_WORDS } from '../words/site'
import { AccountMenu } from './account-menu'
import { useAsOf, withAsOf } from './links'

const PAGES = ['/', '/toezeggingen', '/ministeries', '/dossier', '/agenda', '/scorekaart'] as const

/** Name, pages and search: the same on every page. */
export function SiteHeader() {
  const { given } = useAsOf()
  const words = useWords(SITE_WORDS)
  const home = useHref(withAsOf('/', given))
  return (
    <header className="site-header">
      <a className="brand" href={home}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M1 2h4v1.7H2.7v8.6H5V14H1zM6 6.4h5v3.2H6zM12.3 2H15v12h-2.7z" />
        </svg>
        Toezeggingenmonitor
      </a>
      <nav className="site-nav" aria-label={words.menu}>
        <ul>
          {PAGES.map((path) => (
            <li key={path}>
              <NavLink to={withAsOf(path, given)} end={path === '/'} data-keys={KEY_OF[path]}>
                {words.pages[path]}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Form className="site-search" action="/toezeggingen" role="search" onSubmit={letGo}>
        <label className="hidden-text" htmlFor="site-search">
          {words.search}
        </label>
        <input
          id="site-search"
          aria-keyshortcuts="/"
          type="search"
          name="q"
          placeholder={words.search}
          maxLength={200}
        />
        {given ? <input type="hidden" name="peildatum" value={given} /> : null}
        <button type="submit">{words.searchButton}</button>
      </Form>
      <AccountMenu />
    </header>
  )
}

/** A search that is sent lets go of its field: keys are keys again, and the next page takes the keyboard. */
function letGo({ currentTarget }: FormEvent<HTMLFormElement>): void {
  currentTarget.querySelector<HTMLElement>(':focus')?.blur()
}
