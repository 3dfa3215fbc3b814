import {
  codesOf,
  findMinistry,
  findOfficeHolder,
  type Ministry,
  ministriesOfOffice,
  type OfficeMention,
  readOffices,
} from '../registry/registry'
import type { Day, OfficeHolder } from '../types'
import type { Line } from './lines'
import { type Signature, toOfficeHolder } from './signatures'

const ANSWER_HEAD =
  /(?:^|\n)\s{0,60}(?:antwoord\s+)?(?:nader\s+|aanvullend\s+)?(?:antwoord(?:en)?|mededeling)\s+van\s+/iu
/** A page about questions that lists who answered: "Beantwoord door Naam (minister …) (PARTIJ), …". */
const ANSWERED_BY = /(?:^|\n)[ \t>*|]{0,9}beantwoord\s+door[\s|]{1,9}([^\n]{3,300})/iu
const NAME_AND_POST = /^\s{0,9}([\p{L}][\p{L}.’' -]{2,60}?)\s{0,3}(?:\(([^()]{3,160})\)|$)/u
const LETTER_HEAD = /(?:^|\n|\s)(?:brief|nota|nadere\s+memorie)\s+van\s+(?=de\s+(?:minister|staats))/iu
const ON_BEHALF = /mede\s{1,4}namens\s/giu
const LISTED =
  /(?:^|\n)\s{0,20}((?:[\p{Lu}]\.){1,6}\s?[\p{L}’'\s-]{2,50}),\s{0,4}(?:de\s)?((?:minister|staatssecretaris)[^\n]{4,160})/giu
const WITH_NAME =
  /^\s?,?\s(?:mw|mevr|mevrouw|de heer|dhr)\.?\s((?:(?:mr|dr|drs|ir|prof)\.?\s){0,3}(?:[\p{Lu}]\.\s?){1,6}[\p{L}’'-]{2,30}(?:\s(?:van|de|der|den|la)(?=\s)|\s[\p{Lu}][\p{L}’'-]{1,30}){0,5})/u
const SPEAKER = /^(?:de\s+)?(?:minister|staatssecretaris)\s+([\p{Lu}][^:()]{1,50}?)(?:\s\([^()]{1,40}\))?\s?:$/iu
const ADDRESSED =
  /vra(?:ag|gen)\s+van\s+(?:het|de)\s+(?:leden|lid)[\s\S]{3,400}?\saan\s+((?:de\s+)?(?:minister|staatssecretaris)[\s\S]{4,400}?)\s(?:over|inzake|betreffende|naar aanleiding)\s/iu
const PUT_TO =
  /voorgelegd\s+aan\s+((?:de\s+)?(?:minister|staatssecretaris)[\s\S]{4,300}?)\s(?:over|inzake|betreffende|naar aanleiding)\s/iu
const COMMITTEE = /commissie\s+voor\s+([^\n]{3,90})/iu
const MINISTRY = /(?:^|\n)\s{0,40}ministerie\s+van\s+([^\n]{2,60}(?:\n[^\n]{2,40}){0,2})/iu

/**
 * Who speaks in the document: signatures first, then the head of an answer ("Antwoord van Minister X (…)"), the title of
 * the letter and everyone on whose behalf it is also written. One entry for each office.
 */
export function readSigners(head: string, end: string, signatures: Signature[], day: Day | null): OfficeHolder[] {
  const found: OfficeHolder[] = []
  const add = (mention: OfficeMention, name: string | null): void => {
    const holder = toOfficeHolder(mention.office, name ?? mention.name, day)
    if (mention.loose && found.some((other) => other.ministry === holder.ministry)) return
    const same = found.find((other) => other.office === holder.office)
    if (same === undefined) found.push(holder)
    else same.name ??= holder.name
  }
  for (const signature of signatures) if (signature.name !== null) add(signature.office, signature.name)
  for (const mention of readAnswerHead(head, day)) add(mention, null)
  for (const { mention, name } of readAnsweredBy(head, day)) add(mention, name)
  for (const listed of head.concat('\n', end).matchAll(LISTED)) {
    const mention = readOffices(listed[2] as string, day)[0]
    if (mention !== undefined && mention.start === 0) add(mention, listed[1] as string)
  }
  for (const signature of signatures) add(signature.office, signature.name)
  if (found.length === 0 || LETTER_HEAD.test(head.slice(0, 2_500)))
    for (const mention of readTitle(head, day)) add(mention, null)
  for (const part of [head, end]) {
    for (const mark of part.matchAll(ON_BEHALF)) {
      for (const { mention, name } of readOnBehalf(part.slice(mark.index + mark[0].length), day)) add(mention, name)
    }
  }
  return found
}

/** Ministers and state secretaries who speak in a report of a debate ("Minister Beljaarts:"), found by name on its day. */
export function readSpeakers(lines: Line[], day: Day | null): OfficeHolder[] {
  const found: OfficeHolder[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    const name = line.role === 'heading' ? SPEAKER.exec(line.text)?.[1] : undefined
    if (name === undefined || seen.has(name)) continue
    seen.add(name)
    const holder = day === null ? null : findOfficeHolder(name, null, day)
    if (holder !== null) found.push(toOfficeHolder(holder.office, name, day))
  }
  return found
}

/**
 * Codes of the ministries, signers first. Where nobody signs: the ministry of the letterhead, the ministers whom a list
 * of questions addresses, or the committee that a list of decisions comes from.
 */
export function listMinistries(holders: OfficeHolder[], head: string, day: Day | null): string[] {
  const codes = holders.flatMap((holder) => ministriesOfOffice(holder.office, day))
  if (codes.length > 0) return [...new Set(codes)]
  const top = head.slice(0, 4_000)
  for (const form of [ADDRESSED, PUT_TO]) {
    const offices = readOffices(form.exec(top)?.[1] ?? '', day)
    if (offices.length > 0) return [...new Set(offices.flatMap((mention) => ministriesOfOffice(mention.office, day)))]
  }
  const committee = COMMITTEE.exec(top)?.[1]
  const ofCommittee = committee === undefined ? [] : codesOf(findAtStart(committee, day))
  if (ofCommittee.length > 0) return ofCommittee
  const printed = MINISTRY.exec(top)?.[1]?.split('\n') ?? []
  for (let lines = printed.length; lines > 0; lines--) {
    const ministry = findMinistry(printed.slice(0, lines).join(' '), day)
    if (ministry !== null) return [ministry.code]
  }
  return []
}

/** The ministry whose name a text begins with. */
function findAtStart(text: string, day: Day | null): Ministry | null {
  const words = text.split(/\s+/u).slice(0, 10)
  for (let count = words.length; count > 0; count--) {
    const ministry = findMinistry(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[,.;]$/u, ''),
      day,
    )
    if (ministry !== null) return ministry
  }
  return null
}

/** Who answered, as a page about the questions lists them: by name in the registry, else by the post that is printed. */
function readAnsweredBy(head: string, day: Day | null): { mention: OfficeMention; name: string }[] {
  const listed = ANSWERED_BY.exec(head.slice(0, 4_000))?.[1] ?? ''
  return listed.split(/,(?![^(]*\))/u).flatMap((part) => {
    const [, name = '', post = ''] = NAME_AND_POST.exec(part) ?? []
    const known = day === null || name === '' ? null : findOfficeHolder(name.trim(), null, day)
    const printed = post.replace(/(minister|staatssecretaris)\s(?!van|voor)/iu, '$1 van ')
    const mention = readOffices(known?.office ?? printed, day)[0]
    return mention === undefined ? [] : [{ mention, name: name.trim() }]
  })
}

function readAnswerHead(head: string, day: Day | null): OfficeMention[] {
  const found = ANSWER_HEAD.exec(head)
  if (found === null) return []
  const rest = head.slice(found.index + found[0].length, found.index + found[0].length + 700)
  const close =
    /\(\s?(?:ontvangen|ingezonden)|\n\s{0,60}vra(?:ag|gen)\s+\d|\sop\s+(?:de\s+)?(?:schriftelijke\s+)?(?:kamer)?vragen/iu.exec(
      rest,
    )
  return readOffices(rest.slice(0, close?.index ?? 420), day)
}

function readTitle(head: string, day: Day | null): OfficeMention[] {
  const found = LETTER_HEAD.exec(head.slice(0, 2_500))
  if (found === null) return []
  const rest = head.slice(found.index + found[0].length, found.index + found[0].length + 420)
  return readOffices(
    rest.slice(0, /\n\s{0,20}(?:aan\s|ter\s+griffie|den haag)/iu.exec(rest)?.index ?? rest.length),
    day,
  )
}

/** The offices directly behind "mede namens", up to the first that does not follow on. */
function readOnBehalf(text: string, day: Day | null): { mention: OfficeMention; name: string | null }[] {
  const mentions: { mention: OfficeMention; name: string | null }[] = []
  let at = 0
  for (const mention of readOffices(text.slice(0, 600), day)) {
    if (
      !/^[\s,]{0,6}(?:(?:mw|mevr|mevrouw|de heer)[\s\S]{0,50}?)?(?:\s?\([\p{L}&]{2,8}\))?[\s,]{0,4}(?:en\s{1,3}|alsmede\s{1,3})?(?:van\s{1,3})?(?:de\s{1,3}|mijn\s{1,3}|onze\s{1,3})?(?:beide\s{1,3})?(?:van\s|voor\s)?\s{0,3}$/iu.test(
        text.slice(at, mention.start),
      )
    )
      break
    const named = WITH_NAME.exec(text.slice(mention.end, mention.end + 80))
    mentions.push({ mention, name: named?.[1] ?? null })
    at = mention.end + (named?.[0].length ?? 0)
  }
  return mentions
}
