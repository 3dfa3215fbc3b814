import type { ActorType, Day } from '../types'
import { longestName, ministryByCode, RANKS } from './lexicon/offices'
import { type Party, THIRD_PARTY } from './lexicon/vocabulary'
import { standsAt, type Word } from './words'

/** A name of someone who could act: `from` and `to` are token indexes, `lead` the first determiner or adjective before it. */
export interface Mention {
  lead: number
  from: number
  to: number
  type: ActorType | 'third'
  name: string | null
}

/** Everyone named in the sentence who could be the one that acts, in order. */
export function findMentions(text: string, tokens: readonly Word[], written: Day | null): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentionAt(text, tokens, at, written)
    if (!mention) continue
    mentions.push(mention)
    at = mention.to - 1
  }
  return resolvePronouns(tokens, joinCoordinated(tokens, mentions))
}

function mentionAt(text: string, tokens: readonly Word[], at: number, written: Day | null): Mention | null {
  const { lower: word, facts } = tokens[at] as Word
  if (!facts.mayAct) return null
  if (word === 'ik' || word === 'wij' || word === 'we' || word === 'ikzelf')
    return { lead: at, from: at, to: at + 1, type: 'signer', name: null }
  if (RANKS.has(word)) return officeAt(text, tokens, at, leadOf(tokens, at), written)
  if (word === 'minister-president' || word === 'premier')
    return tokens[at - 1]?.lower === 'de'
      ? { lead: at - 1, from: at, to: at + 1, type: 'office-holder', name: 'Minister-president' }
      : null
  if (word === 'departement' && tokens[at - 1]?.facts.isDeterminer)
    return { lead: leadOf(tokens, at), from: at, to: at + 1, type: 'ministry', name: null }
  const code = ministryByCode(tokens[at]?.text ?? '', written)
  if (code)
    return { lead: leadOf(tokens, at), from: at, to: at + 1, type: 'ministry', name: `Ministerie van ${code.name}` }
  if ((word === 'om' || word === 'nam') && tokens[at]?.text !== word.toUpperCase()) return null
  if (word === 'staat' && !/^(?:de|nederlandse)$/u.test(tokens[at - 1]?.lower ?? '')) return null
  const party = partyAt(tokens, at)
  return (
    party && {
      lead: leadOf(tokens, at),
      from: at,
      to: at + party.length,
      type: party.value.kind,
      name: party.value.name,
    }
  )
}

/** The longest name that begins here; compounds (`luchtvaartsector`) count by their ending. */
function partyAt(tokens: readonly Word[], at: number): { value: Party; length: number } | null {
  const { parties, isCompoundParty } = (tokens[at] as Word).facts
  for (const party of parties)
    if (standsAt(tokens, at, party.words)) return { value: party.value, length: party.words.length }
  return isCompoundParty ? { value: THIRD_PARTY, length: 1 } : null
}

/** "de Minister van Justitie en Veiligheid", "mijn ambtgenoot van Financiën"; without a name of an office: any minister. */
function officeAt(text: string, tokens: readonly Word[], at: number, lead: number, written: Day | null): Mention {
  const rank = RANKS.get(tokens[at]?.lower ?? '') as string
  const link = tokens[at + 1]?.lower
  const type: ActorType = rank === 'Ministerie' ? 'ministry' : 'office-holder'
  if (link !== 'van' && link !== 'voor')
    return { lead, from: at, to: at + 1, type: rank === 'Ministerie' ? 'ministry' : 'office-holder', name: null }
  const start = tokens[at + 2]?.start ?? text.length
  const found = longestName(text.slice(start, start + 90), written) ?? asWritten(text.slice(start, start + 90))
  if (!found) return { lead, from: at, to: Math.min(at + 3, tokens.length), type, name: null }
  const end = start + found.length
  let to = at + 2
  while (to < tokens.length && (tokens[to] as Word).start < end) to++
  return { lead, from: at, to, type, name: `${rank} ${link} ${found.name}` }
}

/** A portfolio that the registry does not know, as it is written: "Fiscaliteit en Belastingdienst". */
function asWritten(text: string): { name: string; length: number } | null {
  const found = /^\p{Lu}[\p{L}-]{2,30}(?:(?:, (?:en )?| en )\p{Lu}[\p{L}-]{2,30}){0,4}/u.exec(text)
  return found && { name: found[0], length: found[0].length }
}

/** "de Minister van A en de Minister van B" acts as one. */
function joinCoordinated(tokens: readonly Word[], mentions: Mention[]): Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    const together =
      last && last.type === 'office-holder' && mention.type === 'office-holder' && last.name && mention.name
    if (together && mention.lead - last.to === 1 && tokens[last.to]?.lower === 'en') {
      joined[joined.length - 1] = { ...last, to: mention.to, name: `${last.name} en ${mention.name}` }
    } else joined.push(mention)
  }
  return joined
}

/** "De Minister van Financiën laat weten dat zij … zal": the pronoun is the office holder named last. */
function resolvePronouns(tokens: readonly Word[], mentions: Mention[]): Mention[] {
  let last: Mention | null = null
  return mentions.map((mention) => {
    if (mention.type === 'signer') return mention
    const resolved: Mention =
      PRONOUN.test(tokens[mention.from]?.lower ?? '') && last?.type === 'office-holder' && agrees(tokens, mention, last)
        ? { ...mention, type: last.type, name: last.name }
        : mention
    last = resolved
    return resolved
  })
}

const PRONOUN = /^(?:hij|zij|ze)$/u

/** One office holder takes a singular verb. */
function agrees(tokens: readonly Word[], { from, to }: Mention, office: Mention): boolean {
  const isPlural = [tokens[from - 1], tokens[to]].some((word) => PLURAL.test(word?.lower ?? ''))
  return !isPlural || office.name?.includes(' en de ') === true || office.name?.includes(' en Minister') === true
}

const PLURAL = /^(?:zullen|hebben|zijn|worden|kunnen|willen|gaan|komen|moeten)$/u

function leadOf(words: readonly Word[], at: number): number {
  let lead = at
  while (
    lead > 0 &&
    at - lead < 3 &&
    (words[lead - 1]?.facts.isDeterminer || LEADING.test(words[lead - 1]?.lower ?? ''))
  )
    lead--
  return lead
}

/** Adjectives between a determiner and a name. */
const LEADING = /^(?:neder|europ|betrok|toenmal|huidig|regional|lokal|grote|andere|overige)/u
