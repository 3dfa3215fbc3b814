import { isRouteErrorResponse } from '@remix-run/react'
import { readRefusal } from '../refusal'
import { PageLink } from './links'

const WORDS: Record<number, { title: string; text: string }> = {
  400: { title: 'Deze vraag begrijpen wij niet', text: 'Er staat iets in het adres dat deze pagina niet kent.' },
  404: {
    title: 'Deze pagina is er niet',
    text: 'Het adres klopt niet, of wat hier stond heeft een ander adres gekregen.',
  },
  405: { title: 'Dat kan hier niet', text: 'Deze pagina kan alleen worden gelezen.' },
}

const FAILURE = {
  title: 'Er ging iets mis',
  text: 'De fout ligt bij ons en is vastgelegd. Probeer het over een paar minuten opnieuw.',
}

/** What went wrong, in words a reader can act on: the refusal's own words, else those of its status. */
export function describeError(error: unknown): { status: number; title: string; text: string } {
  if (!isRouteErrorResponse(error)) return { status: 500, ...FAILURE }
  const words = readRefusal(error.data) ?? WORDS[error.status] ?? FAILURE
  return { status: error.status, ...words }
}

export function ErrorPage({ error }: { error: unknown }) {
  const { status, title, text } = describeError(error)
  return (
    <div className="prose">
      <p className="quiet">Fout {status}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <PageLink to="/">Naar het overzicht</PageLink> · <PageLink to="/toezeggingen">Alle toezeggingen</PageLink>
      </p>
    </div>
  )
}
