import { readListQuery } from '#db/list-query'
import type { Day } from '#extractors/types'
import type { Language } from '../language'
import { tellFilters } from '../list-chosen.server'
import { MAIL_WORDS } from '../words/mail'

/**
 * What a followed list holds, in the words of its filters: `te laat · BZK`; all promises when nothing narrows it, and a query
 * that is no longer known as it stands.
 */
export function tellView(search: string, asOf: Day, language: Language): string {
  const read = readListQuery(new URLSearchParams(search))
  if ('problem' in read) return search
  return tellFilters(read.query, asOf, language).join(' · ') || MAIL_WORDS[language].everything
}
