import type { Day } from '../types'
import ministriesData from './ministries.json'
import officeHoldersData from './office-holders.json'

export interface Ministry {
  id: string
  code: string
  kind: 'ministry' | 'portfolio'
  name: string
  parent: string | null
  validFrom: Day
  validTo: Day | null
  successors: string | null
  codeVariants: string[]
  variants: string[]
  source: string
}

export interface OfficeHolding {
  person: string
  fullName: string
  party: string | null
  office: string
  kind: string
  ministry: string
  portfolio: string | null
  from: Day
  to: Day | null
  line: string
  printedVariants: string[]
  officeVariants: string[]
}

export const ministries = ministriesData as unknown as Ministry[]
export const officeHolders = officeHoldersData as unknown as OfficeHolding[]

/** The ministry with this name or code that existed on the day; without a day the newest one. */
export function findMinistry(nameOrCode: string, day: Day | null = null): Ministry | null {
  const wanted = fold(nameOrCode)
  const found = ministries.filter((ministry) =>
    [ministry.code, ministry.name, ...ministry.codeVariants].some((name) => fold(name) === wanted),
  )
  return (
    found.find(
      (ministry) => day !== null && ministry.validFrom <= day && (ministry.validTo === null || day < ministry.validTo),
    ) ??
    found[0] ??
    null
  )
}

/** The code of the ministry an office belongs to on a day. */
export function ministryOfOffice(officeText: string, day: Day | null = null): string | null {
  const name = /^(?:de\s+)?(?:minister|staatssecretaris)\s+(?:van|voor)\s+(.{1,120})$/iu.exec(officeText.trim())?.[1]
  return name === undefined ? null : (findMinistry(name, day)?.code ?? null)
}

/** The canonical office that a text names: "Minister van Justitie en Veiligheid". */
export function resolveOffice(text: string): string | null {
  const found = /(minister|staatssecretaris)\s+(van|voor)\s+(.{1,120})/iu.exec(text)
  if (found === null) return null
  const [, rank = '', link = '', name = ''] = found
  const ministry = findMinistry(name)
  return `${rank.charAt(0).toUpperCase()}${rank.slice(1).toLowerCase()} ${link.toLowerCase()} ${ministry?.name ?? name}`
}

/** The holding of an office by a person on a day. */
export function findOfficeHolder(name: string, office: string | null, day: Day | null): OfficeHolding | null {
  const surname = fold(name.split(/\s+/u).at(-1) ?? '')
  return (
    officeHolders.find(
      (row) => fold(row.person).endsWith(surname) && (office === null || row.office === office) && inOffice(row, day),
    ) ?? null
  )
}

/** Who held the office on the day. */
export function holderOn(office: string, day: Day): OfficeHolding | null {
  return officeHolders.find((row) => row.office === office && inOffice(row, day)) ?? null
}

function inOffice(row: OfficeHolding, day: Day | null): boolean {
  return day === null || (row.from <= day && (row.to === null || day <= row.to))
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()
}
