import type { Member } from '../types'
import { oneLine } from './plain'

const ASKED =
  /vra(?:ag|gen)\s+van\s+(?:het\s+van\s+)?(?:het\s+|de\s+)?(?:Kamer)?(?:lid|leden)\s+([\s\S]{3,420}?)(?=\s+aan\s+de\s|\s+aan\s+(?:minister|staatssecretaris)|\s+over\s|\s+inzake\s|\s+betreffende\s|\s+naar\s+aanleiding|\s*\(\s?ingezonden|\s+op\s+\d|$)/giu
const SUBMITTED_BY = /(?:^|\n)[ \t>*|]{0,9}indieners?[\s|:]{1,9}([^\n]{3,300})/giu
const GROUP = /([^()]{2,300}?)\s*\(\s?([^()]{1,60}?)\s?\.?\)/gu

/** The members who asked the questions that a document answers, with the fractie as it is printed. */
export function readAskedBy(head: string): Member[] {
  let best: Member[] = []
  const top = head.slice(0, 6_000)
  for (const found of [...top.matchAll(ASKED), ...top.matchAll(SUBMITTED_BY)]) {
    const members = readMembers(oneLine(found[1] as string))
    if (score(members) > score(best)) best = members
  }
  return best
}

/** A list of members: "Temmink en Van Nispen (beiden SP)", "A (PvdA) en B (D66)", "Asscher". */
export function readMembers(text: string): Member[] {
  const members: Member[] = []
  const open = /\(\s?([^()]{1,30})$/u.exec(text)
  if (open !== null) return readMembers(`${text.trimEnd()})`)
  let at = 0
  for (const group of text.matchAll(GROUP)) {
    at = group.index + group[0].length
    const party = readParty(group[2] as string)
    for (const name of splitNames(group[1] as string)) members.push({ name, party })
  }
  for (const name of splitNames(text.slice(at))) members.push({ name, party: null })
  return members
}

function splitNames(text: string): string[] {
  return text
    .split(/\s*,\s*(?:en\s+)?|\s+en\s+/u)
    .map((name) =>
      name
        .replace(/[\s´`.]+$/u, '')
        .replace(/^\s*(?:en|de heer|mevrouw|het lid|de leden)\s+/u, '')
        .trim(),
    )
    .filter((name) => /^[\p{L}'’]/u.test(name) && /[\p{Lu}]/u.test(name) && name.length < 50 && !/\d|Kamer/u.test(name))
}

/** "beiden PvdA" is PvdA; "P.v.d.A." is PvdA. */
function readParty(text: string): string | null {
  const bare = text.replace(/^(?:allen|beiden?|alle)\s+/iu, '').trim()
  if (bare === '' || /^\d+$|^(?:on)?afhankelijk$/u.test(bare)) return null
  return /\./u.test(bare) ? bare.replace(/\./gu, '') : bare
}

function score(members: Member[]): number {
  return members.length + members.filter((member) => member.party !== null).length * 10
}
