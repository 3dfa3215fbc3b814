import type { Day, Span } from '../types'
import { nearest, type OfficeHolding, officeHolders } from './data'
import { fold, foldWithPlaces } from './fold'
import { findMinistry, listMinistryCodes, listMinistryNames, subjectOf } from './ministries'

type Rank = 'minister' | 'staatssecretaris'

/** An office as a text names it. `name` is the person between rank and brackets ("Minister Helder (Langdurige Zorg en Sport)"). */
export interface OfficeMention extends Span {
  office: string
  name: string | null
  /** The text says "ambtgenoot" or "collega": the minister is meant, unless it names another of the same ministry. */
  loose?: boolean
}

const PREMIER = 'Minister-president, Minister van Algemene Zaken'
const RANK =
  /(?<![\p{L}\d])(?:(minister[- ]?president)|(ministers?)|(staats[- ]?secretaris)(?:sen)?|(bewindsperso(?:on|nen)|bewindslieden|ambtgeno(?:ot|te|ten)|collega(?:[’']?s)?))(?=van|voor|[^\p{L}\d]|$)/giu
const NAME_AND_SUBJECT =
  /^\s{1,3}((?:[\p{Lu}]|van\s|de\s|den\s|der\s|ter\s|ten\s)[^()\n,;:]{1,30}(?:\n[^()\n,;:]{1,25})?)\s{0,2}\(([^()]{2,170})\)/u
const LINK = /^\s*(?:van|voor|va[a-z]{1,2}(?=\s))\s*/iu
/** "Minister en Staatssecretaris van X": both of X. */
const SHARED_SUBJECT = /^\s{1,3}en\s{1,3}(?:de\s{1,3})?(?:minister|staats[- ]?secretaris)\s{1,3}(?:van|voor)\s{1,3}/iu
const NEXT = /^\s*(?:,\s*)?(?:en\s+|alsmede\s+|resp\.\s*|respectievelijk\s+)?(?:de\s+)?(?:(?:van|voor)\s*)?/iu
const NEXT_LINKED = /^\s*(?:,\s*)?(?:(?:en|alsmede|resp\.|respectievelijk)\s+)?(?:van|voor)\s*/iu
const CODE = /^(?:het\s+)?([\p{Lu}][\p{L}&-]{1,9})(?![\p{L}\d])/u

const holdings = new Map<string, OfficeHolding[]>()
const subjects = new Set<string>()
for (const row of officeHolders) {
  for (const office of [row.office, ...row.officeVariants]) addHolding(row, office)
}
for (const name of listMinistryNames()) subjects.add(fold(name))
const lengths = [...new Set([...subjects].map((subject) => subject.length))].sort((a, b) => b - a)
const codes = new Set(listMinistryCodes().map(fold))

/** Every office named in a text, in order; lists ("de Ministers van X en van Y") give one mention each. Linear in the text. */
export function readOffices(text: string, day: Day | null = null): OfficeMention[] {
  const mentions: OfficeMention[] = []
  let from = 0
  for (const found of text.matchAll(RANK)) {
    if (found.index < from) continue
    const added = readAfterRank(text, found, day)
    if (found[4] !== undefined) for (const mention of added) mention.loose = true
    mentions.push(...added)
    from = added.at(-1)?.end ?? from
  }
  return mentions
}

/** The canonical office that a text names first, by name, code or nickname ("bewindspersoon van VWS" gives the minister). */
export function resolveOffice(text: string, day: Day | null = null): string | null {
  const mention = readOffices(text, day)[0]
  if (mention !== undefined) return mention.office
  const code = /^(?:de\s+|het\s+)?(min[\p{Lu}][\p{L}&]{1,6})$/iu.exec(text.trim())?.[1]
  const ministry = code === undefined ? null : findMinistry(code, day)
  return ministry === null ? null : canonicalOffice('minister', fold(ministry.name), day)
}

function readAfterRank(text: string, found: RegExpExecArray, day: Day | null): OfficeMention[] {
  const start = found.index
  const after = start + found[0].length
  const rest = text.slice(after, after + 260)
  if (found[1] !== undefined) return [{ office: PREMIER, name: null, start, end: after + premierTail(rest) }]
  const rank: Rank = found[3] === undefined ? 'minister' : 'staatssecretaris'
  const shared = SHARED_SUBJECT.exec(rest)
  const both = shared && matchSubject(rest, shared[0].length)
  if (both) return [{ office: canonicalOffice(rank, both.key, day), name: null, start, end: after }]
  const link = LINK.exec(rest)?.[0].length ?? 0
  const first = matchSubject(rest, link) ?? (link > 0 ? matchSubject(rest, 0) : null)
  if (first === null) return readNamed(rest, rank, start, after, day)
  const plural = /s$|sen$|nen$|lieden$|ten$/iu.test(found[0]) && !/staats[- ]?secretaris$/iu.test(found[0])
  const mentions = [{ office: canonicalOffice(rank, first.key, day), name: null, start, end: after + first.end }]
  for (let at = first.end; mentions.length < 20; ) {
    const skip = (plural ? NEXT : NEXT_LINKED).exec(rest.slice(at))?.[0].length ?? 0
    const next = skip === 0 ? null : matchSubject(rest, at + skip)
    if (next === null) break
    mentions.push({
      office: canonicalOffice(rank, next.key, day),
      name: null,
      start: after + at + skip,
      end: after + next.end,
    })
    at = next.end
  }
  return mentions
}

function readNamed(rest: string, rank: Rank, start: number, after: number, day: Day | null): OfficeMention[] {
  const named = NAME_AND_SUBJECT.exec(rest)
  const subject = named === null ? null : matchSubject(named[2] as string, 0)
  if (named === null || subject === null) return []
  const name = (named[1] as string).replace(/\s+/gu, ' ').trim()
  return [{ office: canonicalOffice(rank, subject.key, day), name, start, end: after + named[0].length }]
}

/** The longest known subject that the text starts with from `at`; `end` counts in the same text. */
function matchSubject(text: string, at: number): { key: string; end: number } | null {
  const part = text.slice(at, at + 130)
  const { key, after } = foldWithPlaces(part)
  for (const length of lengths) {
    if (length > key.length || !subjects.has(key.slice(0, length))) continue
    const end = after[length - 1] as number
    if (isEdge(part, end)) return { key: key.slice(0, length), end: at + end }
  }
  const code = CODE.exec(part.trimStart())
  if (code === null || !codes.has(fold(code[1] as string))) return null
  return { key: fold(code[1] as string), end: at + (part.length - part.trimStart().length) + code[0].length }
}

/** A subject ends where no small letter follows: "Justitie" is not found in "Justitiebeleid", but is in "JustitieDe". */
function isEdge(text: string, end: number): boolean {
  return !/^[\p{Ll}\d]/u.test(text.slice(end, end + 2))
}

function canonicalOffice(rank: Rank, subject: string, day: Day | null): string {
  const direct = pick(rank, subject, day)
  if (direct !== null) return direct
  const ministry = findMinistry(subject, day)
  if (ministry === null) return `${titleOf(rank)} van ${subject}`
  return (
    pick(rank, fold(ministry.name), day) ??
    `${titleOf(rank)} ${ministry.kind === 'portfolio' ? 'voor' : 'van'} ${ministry.name}`
  )
}

function pick(rank: Rank, subject: string, day: Day | null): string | null {
  return nearest(holdings.get(`${rank}:${subject}`) ?? [], (row) => [row.from, row.to], day)?.office ?? null
}

function addHolding(row: OfficeHolding, officeText: string): void {
  const bare = officeText.replace(/\s*\([^()]{0,60}\)$/u, '')
  const subject = fold(subjectOf(bare) ?? bare.replace(/^(?:minister|staatssecretaris)\s+/iu, ''))
  const key = `${row.kind === 'staatssecretaris' ? 'staatssecretaris' : 'minister'}:${subject}`
  holdings.set(key, [...(holdings.get(key) ?? []), row])
  if (subject.length > 4) subjects.add(subject)
}

function premierTail(rest: string): number {
  return /^,?\s{0,2}(?:(?:tevens\s+)?minister\s+van\s+algemene\s+zaken)/iu.exec(rest)?.[0].length ?? 0
}

function titleOf(rank: Rank): string {
  return rank === 'minister' ? 'Minister' : 'Staatssecretaris'
}
