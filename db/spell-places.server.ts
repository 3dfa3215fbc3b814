/**
 * What the indexes of lists that hold every ministry together are made of, as SQL over one spell. Queries must say it in the same
 * words: SQLite takes an index by an expression for that expression only, and then reads nothing but the index.
 */

/** What facets count by but the ministry, as one short text: first letters (`writeClass` in queries/lanes.server.ts says it too). */
export const CLASS =
  "substr(kind, 1, 1) || substr(strength, 1, 1) || substr(source, 1, 1) || shown || substr(outcome, 1, 1) || case when latest is null or outcome not in ('open', 'partly', 'fulfilled') then 'n' when outcome <> 'fulfilled' then 'd' when latest < outcome_since then 'l' else 't' end"

/** The last day, or a day after every other. */
export const DUE = "coalesce(latest, '9999-12-31')"

/** The place of a spell in the orders of a list, as one text that sorts as the spells do. More than 99,999 times nothing moves. */
export const PLACES = {
  due: `${DUE} || commitment_id`,
  made: 'made || commitment_id',
  moved: `(100000 - shifts) || ${DUE} || commitment_id`,
}
