import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { createMemory } from '#db/memory.server'
import type { Database } from '#db/open.server'
import type { Day } from '#extractors/types'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'
import { writeArchive } from './archive.server'
import { listDataFiles } from './whole-data.server'

/** So many archives are made at a time: each reads everything, and other readers go first. */
const MOST_BUILDS = 2
const WAIT_SECONDS = 60
let running = 0

/** The archive of a day, made while it is taken; a 503 when enough are being made. */
export function buildArchive(db: Database, asOf: Day): Generator<Uint8Array> {
  if (running >= MOST_BUILDS) {
    const busy = refuse(503, REFUSALS.tooBusy())
    busy.headers.set('Retry-After', String(WAIT_SECONDS))
    throw busy
  }
  return countWhileRunning(writeArchive(listDataFiles(db, asOf)))
}

function* countWhileRunning(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  running += 1
  try {
    yield* pieces
  } finally {
    running -= 1
  }
}

/** The SHA-256 of that archive, hexadecimal: worked out once for the same data and day, others being served in between. */
export function hashArchive(db: Database, asOf: Day): Promise<string> {
  return remember(db, asOf, () => hashPieces(buildArchive(db, asOf)))
}

const remember = createMemory<Promise<string>>(16)

async function hashPieces(pieces: Iterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for (const piece of pieces) {
    hash.update(piece)
    await setImmediate()
  }
  return hash.digest('hex')
}

/** The name under which an archive is saved. */
export function nameArchive(asOf: Day): string {
  return `toezeggingenmonitor-${asOf}`
}
