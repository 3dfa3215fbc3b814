import { createHash } from 'node:crypto'
import { and, eq, gt } from 'drizzle-orm'
import { identify } from '#extractors/commitments/identity'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'
import { readRegisterStatus } from '#extractors/register/statuses'
import { REGISTER_RULE, type RegisterEntry } from '#extractors/register/types'
import { ministriesOfOffice } from '#extractors/registry/registry'
import type { Commitment, Day, Extraction } from '#extractors/types'
import type { Database } from './open.server'
import { stampNow } from './recorded-at.server'
import { commitments } from './schema'
import { rebuildTracking } from './tracking.server'
import { registerReadings } from './tracking-schema'
import { storeExtraction } from './write.server'

/** What taking in a register did; `problems` are Dutch and name the promise. */
export interface RegisterSummary {
  added: number
  unchanged: number
  problems: string[]
}

/**
 * Takes in what a register said on a day: each promise as a document of its own text with one commitment, and its status as
 * a reading that is only ever added. The same register of the same day changes nothing; another one for that day is told.
 */
export function storeRegister(
  db: Database,
  entries: RegisterEntry[],
  readOn: Day,
  sourceName: string,
): RegisterSummary {
  const summary: RegisterSummary = { added: 0, unchanged: 0, problems: [] }
  for (const entry of entries) {
    const { number, status } = entry
    const known = db
      .select()
      .from(registerReadings)
      .where(and(eq(registerReadings.number, number), eq(registerReadings.readOn, readOn)))
      .get()
    if (known && (known.status !== status || known.text !== entry.text)) {
      summary.problems.push(`${number} staat voor ${readOn} al anders vast (${known.status}); overgeslagen`)
    } else if (known) summary.unchanged += 1
    else {
      addReading(db, entry, readOn, sourceName)
      summary.added += 1
    }
    if (readRegisterStatus(status) === undefined) {
      summary.problems.push(`${number}: de status “${status.slice(0, 60)}” is niet bekend; bewaard, maar telt niet mee`)
    }
  }
  return summary
}

function addReading(db: Database, entry: RegisterEntry, readOn: Day, sourceName: string): void {
  const extraction = toExtraction(entry)
  const documentId = extraction.document.id
  const sha256 = createHash('sha256')
    .update(JSON.stringify([entry.number, entry.text, entry.madeOn]))
    .digest('hex')
  if (!isKnownSince(db, entry.number, readOn)) storeExtraction(db, extraction, { name: documentId, sha256 })
  db.transaction(
    (tx) => {
      tx.insert(registerReadings)
        .values({ ...entry, readOn, documentId, sourceName, recordedAt: stampNow() })
        .run()
      const own = tx
        .select({ id: commitments.id })
        .from(commitments)
        .where(eq(commitments.documentId, documentId))
        .all()
      rebuildTracking(
        tx,
        own.map(({ id }) => id),
      )
    },
    { behavior: 'immediate' },
  )
}

/** Whether the register was read on a later day already: then its words of this day are old. */
function isKnownSince(db: Database, number: string, day: Day): boolean {
  const later = and(eq(registerReadings.number, number), gt(registerReadings.readOn, day))
  return db.select({ number: registerReadings.number }).from(registerReadings).where(later).get() !== undefined
}

/** The id of the document that holds a promise of the register: `register-tz202412-116`. */
export function registerDocumentId(number: string): string {
  return `register-${number.toLowerCase()}`
}

/** The clerk's words as a document with one promise: the whole text, with the term that stands in it. */
function toExtraction({ number, text, madeOn, office }: RegisterEntry): Extraction {
  const id = registerDocumentId(number)
  const ministries = office ? ministriesOfOffice(office, madeOn) : []
  const title = `Register van toezeggingen van de Kamer, ${number}`
  const meta = { id, kind: 'other' as const, title, number, ministries, ...(madeOn ? { date: madeOn } : {}) }
  const document = { ...readText(text, { name: id, meta }), date: madeOn }
  const [found] = extract(document).commitments
  const commitment: Commitment = {
    ...(found ?? BARE),
    id: identify(id, [document.text])[0] ?? id,
    quote: document.text,
    start: 0,
    end: document.text.length,
    certainty: 'sure',
    actor: office ? { type: 'office-holder', name: office } : { type: 'passive', name: null },
    rule: REGISTER_RULE,
    repeats: [],
  }
  return { document: { ...document, problems: [] }, commitments: [commitment], acknowledgements: [] }
}

const BARE = {
  kind: 'act' as const,
  recipient: 'TK' as const,
  madeTo: [],
  deadline: null,
  strength: 'firm' as const,
  conditional: false,
}
