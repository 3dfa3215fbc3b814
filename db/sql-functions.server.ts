import type BetterSqlite3 from 'better-sqlite3'
import { holderSlug, holdingOf, partyCode, slugOf } from '#extractors/registry/registry'
import { deriveStatus, type StatusFacts } from '#extractors/status/status'
import { createHolds, writeLine } from './search-text.mjs'

/** Gives a connection the functions that the view `listed_facts` and the triggers of lists call, and the status; all give null for nothing. */
export function addSqlFunctions(client: BetterSqlite3.Database): void {
  const pure = { deterministic: true }
  client.function('name_slug', pure, (name: unknown) => (typeof name === 'string' ? slugOf(name) : null))
  client.function('party_code', pure, (name: unknown) => (typeof name === 'string' ? partyCode(name) : null))
  const find = createFinder()
  client.function(
    'holder_slug',
    pure,
    (person: unknown, office: unknown, made: unknown) => find(person, office, made).slug,
  )
  client.function(
    'post_line',
    pure,
    (person: unknown, office: unknown, made: unknown) => find(person, office, made).line,
  )
  client.function('search_line', pure, (quote: unknown, title: unknown) => writeLine(quote, title))
  const holds = createHolds()
  client.function('search_holds', pure, (quote: unknown, title: unknown, asked: unknown) => holds(quote, title, asked))
  // A search has no end of its time here; the thread of a server that searches gives it one (db/search-thread.mjs).
  client.function('in_time', (_row: unknown) => 1)
  client.function('derive_status', pure, (facts: unknown, asOf: unknown) => statusOf(textOf(facts), textOf(asOf)))
}

/**
 * `derive_status(facts, as_of)`: the status as JSON, from the facts of a promise as JSON. The function that pages use, for
 * queries by hand and for tests that hold lists against it; lists themselves ask the spells, which an index serves.
 */
function statusOf(facts: string | null, asOf: string | null): string | null {
  return facts === null || asOf === null ? null : JSON.stringify(deriveStatus(JSON.parse(facts) as StatusFacts, asOf))
}

/** Who promised, by name, office and day. Keeps the last answers: the promises of one document mostly ask the same. */
function createFinder() {
  const known = new Map<string, { slug: string | null; line: string | null }>()
  return (...about: [person: unknown, office: unknown, made: unknown]) => {
    const key = JSON.stringify(about)
    const answer = known.get(key) ?? findHolding(textOf(about[0]), textOf(about[1]), textOf(about[2]))
    if (known.size >= 1000) known.clear()
    known.set(key, answer)
    return answer
  }
}

function findHolding(person: string | null, office: string | null, made: string | null) {
  const holding = holdingOf(person, office, made)
  return { slug: holding && person !== null ? holderSlug(holding) : null, line: holding?.line ?? null }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
