import type { Database } from './open.server'
import { NO_END } from './tracking.server'

/** A document with its promises as the bulk path takes them: what differs from row to row, the rest is filled in. */
export interface BulkDocument {
  id: string
  date: string
  kind: string
  title: string
  dossier: string
  number: string
  ministry: string
  commitments: BulkCommitment[]
}

export interface BulkCommitment {
  id: string
  quote: string
  kind: string
  certainty: string
  strength: string
  office: string
  person: string
  madeTo: { name: string; party: string }[]
  latest: string | null
  words: string | null
  review: string
  /** When it got a later last day, and which; null when it did not. */
  moved: { on: string; latest: string } | null
  /** When it was fulfilled, null as long as it is open. */
  fulfilled: string | null
}

/**
 * Fills an empty database with very many promises: triggers and indexes are dropped, rows inserted, what triggers would have
 * filled is filled at once, and everything is put back. For measuring; real documents go through `storeExtraction`.
 */
export function loadBulk(db: Database, documents: Iterable<BulkDocument>): void {
  const client = db.$client
  const parts = client
    .prepare(
      "select type, name, sql from sqlite_master where sql is not null and sql not like 'create unique%' and (type = 'trigger' or (type = 'index' and tbl_name in ('spells', 'commitments', 'documents')))",
    )
    .all() as { type: string; name: string; sql: string }[]
  // With an index SQLite drops what it knows of it.
  client.exec('create temp table kept_statistics as select * from sqlite_stat1')
  client.pragma('foreign_keys = OFF')
  client.pragma('journal_mode = OFF')
  client.pragma('synchronous = OFF')
  client.pragma('cache_size = -1000000')
  for (const { type, name } of parts) client.exec(`drop ${type} "${name}"`)
  client.transaction(() => insertAll(db, documents))()
  client.transaction(() => fillDerived(db))()
  for (const { sql } of parts.toSorted((a, b) => a.type.localeCompare(b.type))) client.exec(sql)
  client.exec(`delete from sqlite_stat1; insert into sqlite_stat1 select * from kept_statistics; drop table kept_statistics;
    analyze sqlite_schema`)
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
}

function insertAll(db: Database, documents: Iterable<BulkDocument>): void {
  const client = db.$client
  const document =
    client.prepare(`insert into documents (id, date, kind, title, dossier, number, office_holders, ministries,
    asked_by, sha256, source_name, fingerprint, version, recorded_at, blocks, text)
    values (?, ?, ?, ?, ?, ?, '[]', ?, '[]', ?, ?, '', 1, '', ?, ?)`)
  const commitment =
    client.prepare(`insert into commitments (id, document_id, made, start, end, quote, search_text, kind,
    certainty, origin, actor_type, actor_name, office, person, ministry, recipient, made_to, strength, conditional, rule, repeats,
    deadline_words, deadline_start, deadline_end, deadline_type, latest, deadline_rule)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'extracted', 'signer', null, ?, ?, ?, 'TK', ?, ?, 0, 'kamer-informeren', '[]', ?, ?, ?, ?, ?, ?)`)
  const tracking = client.prepare(
    "insert into tracking (commitment_id, review, changes, version) values (?, ?, '{}', 0)",
  )
  const spell =
    client.prepare(`insert into spells (commitment_id, since, until, outcome, outcome_since, latest, first_latest, shifts)
    values (?, ?, ?, ?, ?, ?, ?, ?)`)
  for (const { commitments, ...one } of documents) {
    const text = commitments.map(({ quote }) => quote).join('\n')
    const blocks = JSON.stringify([{ kind: 'paragraph', start: 0, end: text.length }])
    const name = `${one.id}.txt`
    document.run(
      one.id,
      one.date,
      one.kind,
      one.title,
      one.dossier,
      one.number,
      JSON.stringify([one.ministry]),
      one.id,
      name,
      blocks,
      text,
    )
    let start = 0
    for (const promise of commitments) {
      const end = start + promise.quote.length
      const [from, to] = promise.words ? [start, start + promise.words.length] : [null, null]
      const type = promise.words ? 'month' : null
      commitment.run(
        ...[promise.id, one.id, one.date, start, end, promise.quote, promise.quote, promise.kind, promise.certainty],
        ...[promise.office, promise.person, one.ministry, JSON.stringify(promise.madeTo), promise.strength],
        ...[promise.words, from, to, type, promise.latest, type && 'maand'],
      )
      tracking.run(promise.id, promise.review)
      for (const row of listSpells(promise, one.date)) spell.run(promise.id, ...row)
      start = end + 1
    }
  }
}

/** Since, until, outcome and its day, last day, first last day, shifts. */
function listSpells({ latest, moved, fulfilled }: BulkCommitment, made: string): unknown[][] {
  const turns = [
    { since: made, outcome: 'open', latest, shifts: 0 },
    ...(moved ? [{ since: moved.on, outcome: 'open', latest: moved.latest, shifts: 1 }] : []),
  ].filter(({ since }) => fulfilled === null || since < fulfilled)
  const last = turns.at(-1)
  if (fulfilled && last) turns.push({ ...last, since: fulfilled, outcome: 'fulfilled' })
  return turns.map((turn, index) => {
    const since = turn.outcome === 'fulfilled' ? turn.since : made
    return [turn.since, turns[index + 1]?.since ?? NO_END, turn.outcome, since, turn.latest, latest, turn.shifts]
  })
}

function fillDerived(db: Database): void {
  const facts =
    '`made`, `ministry`, `kind`, `strength`, `shown`, `dossier`, `source`, `document_id`, `holder`, `post`, `seq`, `document_date`, `document_kind`, `document_number`'
  db.$client.exec(`
    update spells set (${facts}) = (select ${facts} from listed_facts where listed_facts.commitment_id = spells.commitment_id);
    insert into commitment_members select c.id, key, name_slug(value ->> '$.name'), value ->> '$.name', party_code(value ->> '$.party')
      from commitments c, json_each(c.made_to);
    insert into commitment_search (rowid, line) select seq, search_line(search_text, title) from commitments c join documents d on d.id = c.document_id order by seq;
    insert into commitment_search (commitment_search) values ('optimize');`)
}
