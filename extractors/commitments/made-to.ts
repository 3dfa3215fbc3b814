import type { Member, ParsedDocument } from '../types'

const NAME =
  "(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Ee]l|[Ii]nge|’t|'t)\\s){0,3}\\p{Lu}[\\p{L}’'-]{1,25}(?:[ -](?:van |de |der |den ){0,2}\\p{Lu}[\\p{L}’'-]{1,25}){0,2}"
const ROLE = '(?:de leden|het lid|[Kk]amerlid|[Kk]amerleden|de heer|mevrouw|lid)'
const NAMED = new RegExp(
  `(?<![\\p{L}])${ROLE} (${NAME}(?:,? \\(${'[\\p{L}\\d/-]{1,20}'}\\))?(?:(?:, | en )${NAME}(?: \\(${'[\\p{L}\\d/-]{1,20}'}\\))?){0,5})`,
  'gu',
)
const MOTION = new RegExp(`(?<![\\p{L}])motie[- ](${NAME}(?:(?:/|-| en |, )${NAME}){0,4})`, 'gu')
const PARTY = / ?\(([\p{L}\d/-]{1,20})\)/u

/** The members to whom a promise is made: those who asked the questions it answers, and those it names. */
export function readMadeTo(document: ParsedDocument, text: string): Member[] {
  const members: Member[] = document.kind === 'answer' ? [...document.askedBy] : []
  for (const member of namedMembers(text)) {
    if (!members.some((known) => lastName(known.name) === lastName(member.name))) members.push(member)
  }
  return members
}

/** Members that the text names as such: "het lid X (ABC)", "de leden X en Y", "de motie-X/Y". */
export function namedMembers(text: string): Member[] {
  const members: Member[] = []
  if (!CUE.test(text)) return members
  for (const pattern of [NAMED, MOTION]) {
    for (const found of text.matchAll(pattern)) {
      for (const part of (found[1] ?? '').split(pattern === MOTION ? /\/| en |, /u : /, | en /u)) {
        const party = PARTY.exec(part)?.[1] ?? null
        const name = part.replace(PARTY, '').trim()
        if (name !== '' && /^\p{L}/u.test(name) && !NOT_A_NAME.test(name)) members.push({ name, party })
      }
    }
  }
  return members.filter((member, index) => members.findIndex((other) => other.name === member.name) === index)
}

const CUE = /lid|leden|heer|mevrouw|motie/u
const NOT_A_NAME = /^(?:Kamer|Tweede|Eerste|Staten|Europese|Raad|Commissie|Voorzitter|De|Het)\b/u

function lastName(name: string): string {
  return (name.split(/\s/u).at(-1) ?? name).toLowerCase()
}
