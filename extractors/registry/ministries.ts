import type { Day } from '../types'
import { type Ministry, ministries, nearest, type OfficeHolding, officeHolders } from './data'
import { fold } from './fold'

const byName = new Map<string, Ministry[]>()
const byCode = new Map<string, Ministry[]>()
for (const ministry of ministries) {
  if (ministry.variants.some((variant) => variant.startsWith('alias row'))) continue
  byCode.set(ministry.code, [...(byCode.get(ministry.code) ?? []), ministry])
  const names = [ministry.code, ministry.name, ...ministry.codeVariants, ...ministry.variants.map(bareName)]
  for (const key of new Set(names.map(fold)))
    if (key.length > 1) byName.set(key, [...(byName.get(key) ?? []), ministry])
}

/** Codes that are or were those of a ministry: a portfolio with such a code is listed beside the ministry it belongs to. */
const ministryCodes = new Set(
  ministries.filter((ministry) => ministry.kind === 'ministry').map((ministry) => ministry.code),
)

/** The ministry or portfolio with this name, spelling or code; of several the one in force on the day, else the nearest in time. */
export function findMinistry(nameOrCode: string, day: Day | null = null): Ministry | null {
  const rows = byName.get(fold(bareName(nameOrCode))) ?? []
  const exact = rows.filter((row) => row.code === nameOrCode.trim() || fold(row.name) === fold(nameOrCode))
  const inForce =
    day === null ? [] : rows.filter((row) => row.validFrom <= day && (row.validTo === null || day < row.validTo))
  const exactInForce = exact.filter((row) => inForce.includes(row))
  const pool = [exactInForce, inForce, exact, rows].find((list) => list.length > 0) ?? []
  return nearest(pool, (row) => [row.validFrom, row.validTo], day)
}

/**
 * The ministry or portfolio that carries this very code: on any day "VenJ" is Veiligheid en Justitie, though JenV took the
 * abbreviation over. Of several of one code the one in force on the day, else the nearest in time; a code that none
 * carries is read as a spelling.
 */
export function findMinistryByCode(code: string, day: Day | null = null): Ministry | null {
  const rows = byCode.get(code) ?? []
  return rows.length > 0 ? nearest(rows, (row) => [row.validFrom, row.validTo], day) : findMinistry(code, day)
}

/** Every name and spelling of ministries and portfolios, without "Ministerie van" and notes in brackets. */
export function listMinistryNames(): string[] {
  return ministries
    .flatMap((ministry) => [ministry.name, ...ministry.variants.map(bareName)])
    .filter((name) => name.length > 4)
}

/** Every short code and its spellings ("JenV", "J&V", "MinJenV"). */
export function listMinistryCodes(): string[] {
  return ministries.flatMap((ministry) => [ministry.code, ...ministry.codeVariants]).filter((code) => code.length > 1)
}

const byOffice = new Map<string, OfficeHolding[]>()
for (const row of officeHolders) byOffice.set(row.office, [...(byOffice.get(row.office) ?? []), row])

/** The code of the ministry an office belongs to on a day: "Minister voor Rechtsbescherming" gives JenV. */
export function ministryOfOffice(officeText: string, day: Day | null = null): string | null {
  return ministriesOfOffice(officeText, day)[0] ?? null
}

/**
 * The codes under which an office counts on a day: the ministry then in use, and after it the code of its portfolio
 * where that code is also known as a ministry's (VRO, KGG and AenM in the years that they were no ministry).
 */
export function ministriesOfOffice(officeText: string, day: Day | null = null): string[] {
  const holding = nearest(byOffice.get(officeText) ?? [], (row) => [row.from, row.to], day)
  const subject = subjectOf(officeText)
  const named = subject === null ? null : findMinistry(subject, day)
  const codes = holding === null ? codesOf(named) : [holding.ministry, ...codesOf(named)]
  const portfolio = holding?.portfolio
  if (portfolio && ministryCodes.has(portfolio)) codes.push(portfolio)
  return [...new Set(codes.filter((code) => code === codes[0] || ministryCodes.has(code)))]
}

/** The codes of a ministry; for a portfolio those of the ministries it belongs to come first. */
export function codesOf(ministry: Ministry | null): string[] {
  if (ministry === null) return []
  if (ministry.kind === 'ministry' || ministry.parent === null) return [ministry.code]
  return [...ministry.parent.split('; '), ...(ministryCodes.has(ministry.code) ? [ministry.code] : [])]
}

/** What follows "Minister van" or "Staatssecretaris voor"; null for another text. */
export function subjectOf(officeText: string): string | null {
  return /(?:minister|staatssecretaris)\s+(?:van|voor)\s+(.{2,160})$/iu.exec(officeText.trim())?.[1] ?? null
}

function bareName(name: string): string {
  return name
    .replace(/\s*\([^()]{0,60}\)\s*$/u, '')
    .replace(/^(?:programma)?(?:het\s+)?(?:ministerie|departement|minister|staatssecretaris)\s+(?:van|voor)\s+/iu, '')
    .trim()
}
