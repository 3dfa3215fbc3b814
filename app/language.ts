import { useHref } from '@remix-run/react'
import { createContext, useContext } from 'react'

/** The languages of the pages. Dutch stands at `/`, English at `/en`; quotes and the rule book stay Dutch in both. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where the pages of a language begin: the router's basename, so that links and forms need not know of it. */
export const LANGUAGE_ROOTS: Record<Language, string> = { nl: '/', en: '/en' }

/** The same words in each language; what one language says and another does not, does not compile. */
export type Words<Text> = Record<Language, Text>

/** The language of a whole path (`/en/toezeggingen` is English) and the path without it. */
export function readLanguage(path: string): { language: Language; path: string } {
  if (path === '/en' || path.startsWith('/en/')) return { language: 'en', path: path.slice(3) || '/' }
  return { language: 'nl', path }
}

/** A path of our own as an address of this language: `/methode` in English is `/en/methode`. */
export function inLanguage(path: string, language: Language): string {
  const root = LANGUAGE_ROOTS[language]
  if (root === '/') return path
  return path === '/' ? root : path.startsWith('/?') ? `${root}${path.slice(1)}` : `${root}${path}`
}

/** The language of the page, worked out once by the layout for the hundreds of places that ask. */
export const LanguageContext = createContext<Language>('nl')

/** The language of the page being shown; also where a page failed before any of its data came. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The same where the layout is not there yet: by the address. */
export function useLanguageOfAddress(): Language {
  return readLanguage(useHref('/')).language
}

/** Picks the words of the language of this page from a words file. */
export function useWords<Text>(words: Words<Text>): Text {
  return words[useLanguage()]
}
