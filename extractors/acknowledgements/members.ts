import type { Member } from '../types'

const PARTICLE =
  "(?:van|de|den|der|ten|ter|el|le|la|du|di|Van|De|Den|Der|Ten|Ter|El|Le|La|Du|Di|(?:[IiOo][np]\\s)?['’]t)"
const SURNAME = `(?:\\p{Lu}[\\p{L}'’]{1,24}(?:-(?:${PARTICLE}\\s){0,2}\\p{Lu}[\\p{L}'’]{1,24}){0,2})`
const NAME = `(?:(?:${PARTICLE}\\s){0,3}${SURNAME}(?:\\s(?:${PARTICLE}\\s){0,3}${SURNAME}){0,2})`
const PARTY = '(?:\\s?\\((\\p{Lu}[\\p{L}\\d.\\-\\s/]{0,24})\\))?'
const ONE = `(${NAME})${PARTY}`
const FIRST = `(?=\\p{Lu}|['’]t)${NAME}`
const NEXT = `(?:\\s?(?:,|en|\\/|–)\\s?(?:de leden\\s|het lid\\s)?${NAME}(?:\\s?\\(\\p{Lu}[\\p{L}\\d.\\-\\s/]{0,24}\\))?){0,9}`
const LEAD =
  '(?:[Kk]amerlid|[Kk]amerleden|[Ll]id|[Ll]eden|[Dd]e heer|[Dd]e heren|[Mm]evrouw|[Mm]otie(?:[ -](?:van\\s(?:de\\s|het\\s)?(?:[Ll]eden|[Ll]id)\\s?)?)?|[Mm]otie\\svan\\s(?:het\\s|de\\s)?)'
const LIST = new RegExp(
  `(?<![\\p{L}])${LEAD}(?:\\s|-|(?<=[\\s-]))(${FIRST}(?:\\s?\\(\\p{Lu}[\\p{L}\\d.\\-\\s/]{0,24}\\))?${NEXT})`,
  'gu',
)
/** Without one of these no list begins: far cheaper to look for. */
const LEADS = /[Ll]id|[Ll]eden|heer|heren|evrouw|otie/u
const EACH = new RegExp(ONE, 'gu')
/** Capitalised words after "leden" or "motie" that are no names. */
const NOT_A_NAME =
  /^(?:Kamer|Kamerstuk|Tweede|Eerste|Staten|De Kamer|Minister|Staatssecretaris|Van$|Raad|Europe|In$|Op$|Met$)/u

/** The members of parliament a text names as such ("het lid X", "motie-X/Y", "de leden X (P) en Y (Q)"), in order. */
export function readMembers(text: string): Member[] {
  const members: Member[] = []
  if (!LEADS.test(text)) return members
  for (const match of text.matchAll(LIST))
    for (const [, name = '', party] of (match[1] as string).matchAll(EACH))
      if (!NOT_A_NAME.test(name) && !members.some((member) => member.name === name))
        members.push({ name, party: party ?? null })
  return members
}
