import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { Database } from '#db/open.server'
import type { Day } from '#extractors/types'
import { withAsOf } from '../components/links'
import type { Language } from '../language'
import { clip, readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { ENTITY_WORDS, type EntityWords } from '../words/entities'
import { REFUSALS } from '../words/refusals'

/** What every page about an entity needs to know of its request. */
export interface Asked {
  db: Database
  asOf: Day
  given: Day | null
  language: Language
  words: EntityWords
}

/** Reads the address of a page that takes no query but the peildatum. */
export function readAsked({ request, context: { db, language } }: LoaderFunctionArgs): Asked {
  const { asOf, given } = readPageQuery(request)
  return { db, asOf, given, language, words: ENTITY_WORDS[language] }
}

/** The 404 for a name in an address that nothing carries: it says which. */
export function refuseUnknown(kind: keyof EntityWords['kinds'], text: string | undefined): Response {
  return refuse(404, REFUSALS.entity(ENTITY_WORDS.nl.kinds[kind], ENTITY_WORDS.en.kinds[kind], clip(text ?? '')))
}

/** Another spelling of a name leads on to the one address of its page. */
export function leadOn(text: string | undefined, canonical: string, path: string, { given }: Asked): void {
  if (text !== canonical) throw redirect(withAsOf(`${path}/${encodeURIComponent(canonical)}`, given), 301)
}
