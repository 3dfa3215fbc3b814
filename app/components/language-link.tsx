import { useLocation } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '../language'
import { SITE_WORDS } from '../words/site'

/** The way to this same page in the other language. A whole load: the router of a page knows one language. */
export function LanguageLink() {
  const words = useWords(SITE_WORDS)
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  const { pathname, search } = useLocation()
  return (
    <a href={inLanguage(`${pathname}${search}`, other)} hrefLang={other} lang={other}>
      {words.otherLanguage}
    </a>
  )
}
