import type { Day } from '../types'
import cabinetsData from './cabinets.json'
import { slugOf } from './slug'

/** A cabinet with its days: sworn in on `swornIn`, gone on `ended`, the day its successor was sworn in. */
export interface Cabinet {
  name: string
  primeMinister: string
  parties: string[]
  swornIn: Day
  demissionairFrom: Day | null
  ended: Day | null
  source: string
}

/** Cabinets since 1982, oldest first, from cabinets.json. */
export const cabinets = cabinetsData as unknown as Cabinet[]

/** How an address names a cabinet: `rutte-iii`. */
export function cabinetSlug(cabinet: Pick<Cabinet, 'name'>): string {
  return slugOf(cabinet.name)
}

/** The cabinet that a slug or name means, null when there is none. */
export function findCabinet(text: string): Cabinet | null {
  const slug = slugOf(text)
  return cabinets.find((cabinet) => cabinetSlug(cabinet) === slug) ?? null
}

/** The cabinet in office on the day; on a day of change the new one. Null before the first of the register. */
export function cabinetOn(day: Day): Cabinet | null {
  return cabinets.findLast((cabinet) => cabinet.swornIn <= day) ?? null
}
