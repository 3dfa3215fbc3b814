import { Form, useLocation } from '@remix-run/react'
import { formatDay } from '../format-day'
import { SignInLink, useAccount } from './account-menu'
import { PageLink, SourceLink, useAsOf, useRelease } from './links'

const EUPL = 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12'

/** Peildatum with a form to change it, and what this copy of the product is. */
export function SiteFooter() {
  const { asOf, given } = useAsOf()
  const { version, licence } = useRelease()
  const account = useAccount()
  const { pathname, search } = useLocation()
  const others = [...new URLSearchParams(search)].filter(([name]) => name !== 'peildatum' && name !== 'pagina')
  return (
    <footer className="site-footer">
      {asOf ? (
        <Form action={pathname} className="inline-form">
          {others.map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          <label htmlFor="peildatum">
            Stand op {formatDay(asOf)}
            {given ? '' : ' (vandaag)'}. Bekijk deze pagina op een andere dag:
          </label>
          <input id="peildatum" type="date" name="peildatum" defaultValue={asOf} key={asOf} required />
          <button type="submit">Toon</button>
        </Form>
      ) : null}
      <p>
        Toezeggingen van bewindspersonen, uit Kamerstukken gelezen met <PageLink to="/regels">openbare regels</PageLink>
        . Een lezing kan fout zijn: de woorden in het document tellen.
      </p>
      <p>
        Toezeggingenmonitor {version}, <SourceLink href={EUPL}>EUPL-1.2</SourceLink> · gegevens{' '}
        <SourceLink href={licence}>CC0 1.0</SourceLink> · <PageLink to="/methode">methode en grenzen</PageLink> ·{' '}
        <PageLink to="/wijzigingen">wijzigingen</PageLink>
        {account ? null : (
          <>
            {' '}
            · <SignInLink />
          </>
        )}
      </p>
    </footer>
  )
}
