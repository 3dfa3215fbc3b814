import type { Day } from '../types'
import { isOn, nearest, type OfficeHolding, officeHolders } from './data'
import { fold } from './fold'
import { ministriesOfOffice } from './ministries'

const TITLES = /^(?:(?:drs|dr|mr|ir|ing|prof|mevrouw|mevr|mw|de heer|dhr|jhr|ds|lic)\.?\s+)+/iu
const INITIALS = /^((?:(?:IJ|[\p{Lu}]\p{Ll}{0,2})\s?\.\s?-?\s?){1,8})/u

/** Initials of each person as the register prints them. */
const initialsOf = new Map<OfficeHolding, string>()
const bySurname = new Map<string, OfficeHolding[]>()
const byFullName = new Map<string, OfficeHolding[]>()
for (const row of officeHolders) {
  initialsOf.set(row, readPersonName(row.person).initials)
  for (const printed of [row.person, ...row.printedVariants]) {
    const { surname } = readPersonName(printed)
    for (const key of new Set([fold(surname), fold(surname.split('-')[0] as string)])) add(bySurname, key, row)
  }
  for (const full of [row.fullName, ...row.printedVariants]) add(byFullName, fold(full), row)
}

/** A person's name taken apart: initials as letters ("KH"), surname with its prefix ("van Weel"); titles are dropped. */
export function readPersonName(text: string): { initials: string; surname: string } {
  const bare = text.replace(/\s+/gu, ' ').trim().replace(TITLES, '')
  const initials = INITIALS.exec(bare)?.[1] ?? ''
  const surname = bare
    .slice(initials.length)
    .replace(/^baron\s+/u, '')
    .replace(/\s*[–-]\s*/gu, '-')
  return { initials: fold(initials).toUpperCase(), surname: surname.replace(/[\s,.;]+$/u, '') }
}

/**
 * The holding that a printed name means: surname, initials with surname, or first name with surname. With an office only
 * rows of that office or its ministry; with a day the row in force, else one that ended at most two months before.
 */
export function findOfficeHolder(name: string, office: string | null, day: Day | null): OfficeHolding | null {
  const { initials, surname } = readPersonName(name)
  const key = fold(surname)
  if (key.length < 2) return null
  const rows =
    byFullName.get(fold(name)) ?? bySurname.get(key) ?? bySurname.get(fold(surname.split('-')[0] as string)) ?? []
  const fitting = rows.filter(
    (row) => sameInitials(initials, initialsOf.get(row) ?? '') && (day === null || isNear(row, day)),
  )
  const ofOffice = fitting.filter((row) => row.office === office)
  const ofMinistry =
    office === null ? fitting : fitting.filter((row) => ministriesOfOffice(office, day).includes(row.ministry))
  return nearest(ofOffice.length > 0 ? ofOffice : ofMinistry, (row) => [row.from, row.to], day)
}

/** Who held the office on the day; of several state secretaries with the same title the first in the register. */
export function holderOn(office: string, day: Day): OfficeHolding | null {
  const rows = officeHolders.filter(
    (row) => isOn(row.from, row.to, day) && (row.office === office || row.officeVariants.includes(office)),
  )
  return nearest(rows, (row) => [row.from, row.to], day)
}

function isNear(row: OfficeHolding, day: Day): boolean {
  return row.from <= day && (row.to === null || day <= twoMonthsAfter(row.to))
}

function twoMonthsAfter(day: Day): Day {
  const month = Number(day.slice(5, 7)) + 2
  return `${Number(day.slice(0, 4)) + (month > 12 ? 1 : 0)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}

function sameInitials(asked: string, known: string): boolean {
  return asked === '' || known === '' || asked === known || asked[0] === known[0]
}

function add(map: Map<string, OfficeHolding[]>, key: string, row: OfficeHolding): void {
  if (key.length > 1) map.set(key, [...(map.get(key) ?? []), row])
}
