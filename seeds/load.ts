import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Database } from '#db/open.server'
import { countDocuments } from '#db/queries/document-facets.server'
import { findEdition, type RegistryName, storeEdition, storeRegistry } from '#db/registry.server'
import { type IngestSummary, ingest } from '#sources/ingest'

const REGISTRY: RegistryName[] = ['ministries', 'cabinets', 'office-holders', 'committees', 'calendar']
const REGISTRY_FOLDER = new URL('../extractors/registry/', import.meta.url)
const SAMPLES_FOLDER = new URL('./documents/', import.meta.url)

/** Brings the register tables up to date with the files; the same files change nothing. */
export function loadRegistry(db: Database): void {
  for (const name of REGISTRY) {
    const text = readFileSync(new URL(`${name}.json`, REGISTRY_FOLDER), 'utf8')
    storeRegistry(db, name, JSON.parse(text), createHash('sha256').update(text).digest('hex'))
  }
}

/**
 * Brings the register up to date and, when the database holds no document, loads the five samples by the same way as any
 * folder. A load that was cut off is finished the next time. Null when there was nothing to load.
 */
export async function loadSamples(db: Database): Promise<IngestSummary | null> {
  loadRegistry(db)
  const begun = findEdition(db, SAMPLES)
  if (begun === 'done' || (begun === null && countDocuments(db, '9999-12-31') > 0)) return null
  storeEdition(db, SAMPLES, 'begun')
  const summary = await ingest(db, [fileURLToPath(SAMPLES_FOLDER)])
  storeEdition(db, SAMPLES, 'done')
  return summary
}

const SAMPLES = 'samples'
