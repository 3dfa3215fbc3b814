import type { Day } from '../types'
import type { FileNumbers } from './numbers'

/** The id of a document: that of its official publication where the text prints it, else a slug of its file name. */
export function toDocumentId(name: string, numbers: FileNumbers, date: Day | null): string {
  if (numbers.aanhangsel !== null) {
    const session = numbers.session ?? (date === null ? null : sessionOf(date))
    if (session !== null) return `ah-${numbers.chamber ?? 'tk'}-${session}-${numbers.aanhangsel}`
  }
  if (numbers.dossier !== null && numbers.number !== null) return `kst-${numbers.dossier}-${numbers.number}`
  return slug(name)
}

/** The parliamentary year of a day as official ids print it: from the third Tuesday of September on the next one. */
function sessionOf(day: Day): string {
  const year = Number(day.slice(0, 4))
  const first = new Date(Date.UTC(year, 8, 1)).getUTCDay()
  const opening = 1 + ((2 - first + 7) % 7) + 14
  const start = day >= `${year}-09-${opening}` ? year : year - 1
  return `${start}${start + 1}`
}

function slug(name: string): string {
  const base = name.split(/[\\/]/u).at(-1) ?? name
  const plain = base
    .replace(/\.[\p{L}\d]{1,5}$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  return plain === '' ? 'document' : plain.slice(0, 80)
}
