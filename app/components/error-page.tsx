import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { type Language, useLanguage, useWords } from '../language'
import { titled } from '../page-title'
import { type Refusal, readRefusal } from '../refusal'
import { ERROR_WORDS } from '../words/errors'
import { PageLink } from './links'

interface Described extends Refusal {
  status: number
}

/** What went wrong, in words a reader can act on: the refusal's own words, else those of its status. */
function describeError(error: unknown, language: Language): Described {
  const { statuses, failure } = ERROR_WORDS[language]
  if (!isRouteErrorResponse(error)) return { status: 500, ...failure }
  return { status: error.status, ...(readRefusal(error.data, language) ?? statuses[error.status] ?? failure) }
}

/** The title of a page that failed; nothing on a page that did not. */
export function ErrorTitle() {
  const error = useRouteError()
  const { title } = describeError(error, useLanguage())
  return error ? <title>{titled(title)[0]?.title}</title> : null
}

export function ErrorPage({ error }: { error: unknown }) {
  const { status, title, text } = describeError(error, useLanguage())
  const words = useWords(ERROR_WORDS)
  return (
    <div className="prose">
      <p className="quiet">{words.error(status)}</p>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <PageLink to="/">{words.overview}</PageLink> · <PageLink to="/toezeggingen">{words.promises}</PageLink>
      </p>
    </div>
  )
}
