import { and, type SQL, sql } from 'drizzle-orm'
import { commitments } from '../schema'
import { spells } from '../tracking-schema'

/** More words than this are left out: nobody types them, and each costs a look in the index. */
const MOST_WORDS = 20

/**
 * The promises in whose quote or title every word stands. Words of three letters or more also match inside other words;
 * shorter ones and "phrases in quotes" only as whole words. Capitals and accents do not matter.
 */
export function searchCondition(text: string): SQL {
  const terms = readTerms(text)
  if (terms.length === 0) return sql`0`
  return and(...terms.map(termCondition)) ?? sql`0`
}

interface Term {
  text: string
  whole: boolean
}

/** Words and quoted phrases; whatever holds no letter or digit is no term. */
function readTerms(text: string): Term[] {
  return [...text.normalize('NFC').matchAll(/"([^"]*)"|[^\s"]+/gu)]
    .map((found) => ({ text: (found[1] ?? found[0]).trim(), whole: found[1] !== undefined }))
    .filter((term) => /[\p{L}\p{N}]/u.test(term.text))
    .slice(0, MOST_WORDS)
}

/** The term goes in as one quoted FTS5 string, so that none of its signs is read as search syntax. */
function termCondition({ text, whole }: Term): SQL {
  const quoted = `"${text.replaceAll('"', '').replaceAll('\0', '')}"`
  if (whole || [...text].length < 3) {
    return withSeq(sql`select rowid from commitment_words where commitment_words match ${quoted}`)
  }
  return withSeq(sql`select rowid from commitment_parts where commitment_parts match ${quoted}`)
}

function withSeq(found: SQL): SQL {
  return sql`${spells.commitmentId} in (select ${commitments.id} from ${commitments} where ${commitments.seq} in (${found}))`
}
