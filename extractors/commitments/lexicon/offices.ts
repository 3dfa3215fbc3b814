import { ministries } from '../../registry/registry'
import type { Day } from '../../types'

interface MinistryName {
  lower: string
  name: string
  code: string
  validFrom: Day
  validTo: Day | null
}

/** Words before the name of an office or ministry, and how the canonical name begins. */
export const RANKS: ReadonlyMap<string, string> = new Map([
  ['minister', 'Minister'],
  ['ministers', 'Minister'],
  ['ministerie', 'Ministerie'],
  ['staatssecretaris', 'Staatssecretaris'],
  ['staatssecretarissen', 'Staatssecretaris'],
  ['ambtgenoot', 'Minister'],
  ['ambtgenote', 'Minister'],
  ['collega', 'Minister'],
])

const NAMES = collectNames()
const BY_CODE = new Map<string, MinistryName[]>()
for (const name of NAMES) if (name.code !== '') BY_CODE.set(name.code, [...(BY_CODE.get(name.code) ?? []), name])

/** The longest name of a ministry with which the text begins, with its canonical spelling. */
export function longestName(text: string, written: Day | null): { name: string; length: number } | null {
  const lower = text.toLowerCase()
  let best: MinistryName | null = null
  for (const candidate of NAMES) {
    if (!lower.startsWith(candidate.lower) || /^[\p{L}\d]/u.test(lower.slice(candidate.lower.length))) continue
    if (
      !best ||
      candidate.lower.length > best.lower.length ||
      (candidate.lower.length === best.lower.length && inForce(candidate, written))
    )
      best = candidate
  }
  return best && { name: best.name, length: best.lower.length }
}

/** The ministry that bore the code on the day. */
export function ministryByCode(word: string, written: Day | null): MinistryName | null {
  if (word.length < 2 || word.length > 5 || word === word.toLowerCase()) return null
  const same = BY_CODE.get(word)
  return same?.find((candidate) => inForce(candidate, written)) ?? same?.[0] ?? null
}

function inForce(name: MinistryName, written: Day | null): boolean {
  return written !== null && name.validFrom <= written && (name.validTo === null || written < name.validTo)
}

function collectNames(): MinistryName[] {
  const names: MinistryName[] = []
  for (const { name, code, kind, codeVariants, validFrom, validTo } of ministries) {
    for (const spelling of [name, code, ...codeVariants, name.replaceAll(' en ', ' & ')]) {
      if (spelling.length < 2) continue
      names.push({ lower: spelling.toLowerCase(), name, code: kind === 'ministry' ? code : '', validFrom, validTo })
    }
  }
  return names
}

/** Whether an office or ministry may be named from this lower-case word on. */
export function isOfficeWord(lower: string): boolean {
  return RANKS.has(lower) || lower === 'minister-president' || lower === 'premier' || lower === 'departement'
}

/** Whether the word, as written, is the code of a ministry ("IenW"). */
export function isMinistryCode(word: string): boolean {
  return BY_CODE.has(word)
}
