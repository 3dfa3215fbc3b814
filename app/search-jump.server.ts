import type { ListQuery } from '#db/contract'
import type { Database } from '#db/open.server'
import { commitmentUrl, documentUrl } from '#db/queries/listed.server'
import { findByNumber } from '#db/queries/search.server'
import { readNumber } from '#extractors/search/read-number'
import type { Day } from '#extractors/types'

/** Where a search for a number alone (`30821-51`, `TZ202412-116`) leads when it names one document or promise; else null. */
export function findJump(db: Database, query: ListQuery, asOf: Day, given: Day | null): string | null {
  const others = Object.entries(query).filter(([name, value]) => name !== 'text' && value !== undefined)
  const number = query.text === undefined || others.length > 0 ? null : readNumber(query.text)
  const found = number && findByNumber(db, number, asOf)
  if (!found) return null
  const path = 'document' in found ? documentUrl(found.document) : commitmentUrl(found.commitment)
  return given ? `${path}?peildatum=${given}` : path
}
