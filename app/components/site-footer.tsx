import { Form, useHref, useLocation } from '@remix-run/react'
import { formatDay } from '../format-day'
import { KEY_OF } from '../keys'
import { useLanguage, useWords } from '../language'
import { SITE_WORDS } from '../words/site'
import { SignInLink, useAccount } from './account-menu'
import { PageKeys } from './keys'
import { LanguageLink } from './language-link'
import { PageLink, SourceLink, useAsOf, useRelease } from './links'

const EUPL = 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12'

const MORE = [
  '/documenten',
  '/rappel',
  '/volgen',
  '/data',
  '/api',
  '/regels',
  '/methode',
  '/wijzigingen',
  '/help',
  '/toegankelijkheid',
] as const

/** Peildatum with a form to change it, and what this copy of the product is. */
export function SiteFooter() {
  const { asOf, given } = useAsOf()
  const { version, licence, origin } = useRelease()
  const account = useAccount()
  const words = useWords(SITE_WORDS)
  const language = useLanguage()
  const { pathname, search } = useLocation()
  const address = useHref({ pathname, search: fixDay(search, asOf) })
  const others = [...new URLSearchParams(search)].filter(([name]) => name !== 'peildatum' && name !== 'pagina')
  return (
    <footer className="site-footer">
      {asOf ? (
        <Form action={pathname} className="inline-form">
          {others.map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          <label htmlFor="peildatum">
            {words.stateOn} {formatDay(asOf, language)}
            {given ? '' : ` (${words.today})`}. {words.otherDay}
          </label>
          <input id="peildatum" type="date" name="peildatum" defaultValue={asOf} key={asOf} required />
          <button type="submit">{words.show}</button>
        </Form>
      ) : null}
      <p>
        {words.about[0]}
        <PageLink to="/regels">{words.about[1]}</PageLink>
        {words.about[2]}
      </p>
      <nav className="site-more no-print" aria-label={words.more}>
        <ul>
          {MORE.map((path) => (
            <li key={path}>
              <PageLink to={path} data-keys={KEY_OF[path]}>
                {words.morePages[path]}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        Toezeggingenmonitor {version}, <SourceLink href={EUPL}>EUPL-1.2</SourceLink> · {words.data}{' '}
        <SourceLink href={licence}>CC0 1.0</SourceLink>
        <span className="no-print">
          {account ? null : (
            <>
              {' '}
              · <SignInLink />
            </>
          )}{' '}
          · <LanguageLink />
        </span>
      </p>
      {isSecret(search) ? null : (
        <p className="print-only">
          {words.printed}{' '}
          <span lang="nl">
            {origin}
            {address}
          </span>
        </p>
      )}
      <PageKeys />
    </footer>
  )
}

/** True for an address with the key of somebody who follows by mail: that does not go on paper. */
function isSecret(search: string): boolean {
  return new URLSearchParams(search).has('code')
}

/** The query of this page with the day it shows, so that what is on paper leads back to the same. */
function fixDay(search: string, asOf: string): string {
  if (!asOf || /[?&]peildatum=/u.test(search)) return search
  return `${search}${search ? '&' : '?'}peildatum=${asOf}`
}
