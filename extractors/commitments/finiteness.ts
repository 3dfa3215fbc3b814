import { FORM_BITS } from './lexicon/facts'
import { NEVER_FINITE } from './lexicon/never-finite'
import type { VerbReading } from './lexicon/vocabulary'
import type { Word } from './words'

const SURE_AUXILIARY = new Set(
  `zal, zult, zullen, zou, zouden, wordt, word, werd, werden, is, was, waren, ben, bent, heb, heeft, hebt, had, hadden, kan, kunt, kon, konden, mag, moet, moest, moesten, dient, dienden,
  wil, wilde, wilden, hoeft, ga, gaat, ging, gingen, blijft, blijf, bleef, laat, liet, lieten, zijt, mocht, mochten, wens, wenst, behoort, hoort, lijkt, bleek, blijkt`
    .split(',')
    .map((word) => word.trim()),
)
const PLURAL_AUXILIARY = new Set([
  'worden',
  'zijn',
  'hebben',
  'kunnen',
  'mogen',
  'moeten',
  'willen',
  'dienen',
  'hoeven',
  'gaan',
  'laten',
  'blijven',
  'behoren',
  'lijken',
  'blijken',
])

/** How surely the word is the finite verb of a clause: `possibly` when its form is also an infinitive, a noun or a participle. */
export function finiteness(words: readonly Word[], at: number, inSub = false): 'surely' | 'possibly' | 'no' {
  const word = words[at] as Word
  if (word.kind !== 'word' || word.withTe) return 'no'
  if (SURE_AUXILIARY.has(word.lower)) return standsAsNoun(words, at) ? 'no' : 'surely'
  if (at === 0 && word.lower === 'zijn') return 'no'
  if (PLURAL_AUXILIARY.has(word.lower))
    return word.lower === 'zijn' && standsAsPossessive(words, at) ? 'no' : 'possibly'
  if (word.forms.length === 0 || (NEVER_FINITE.has(word.lower) && !besidePronoun(words, at))) return 'no'
  if (standsAsNoun(words, at)) return 'no'
  let bits = word.facts.plainBits
  for (const reading of word.facts.needy) {
    if ((bits & FORM_BITS[reading.form]) === 0 && particleStands(words, at, reading)) bits |= FORM_BITS[reading.form]
  }
  const { first, third, participle, past, infinitive } = FORM_BITS
  if (bits & third) return bits & (first | participle) ? 'possibly' : 'surely'
  if (bits & past && bits & participle && /^(?:zoals|als|eerder|reeds|is|zijn)$/u.test(words[at - 1]?.lower ?? ''))
    return 'no'
  if (bits & past && !(bits & infinitive)) return 'possibly'
  if (bits & first) return nextToI(words, at, inSub) ? 'surely' : 'no'
  return bits & infinitive ? 'possibly' : 'no'
}

/** "de start", "een besluit", "uw vraag", "van start": no verb. */
function standsAsNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  if (before === 'die' || before === 'dat' || before === 'dit' || before === 'deze') return false
  if (before === 'het' && (SURE_AUXILIARY.has(words[at]?.lower ?? '') || isOnlyThird(words[at] as Word))) return false
  return ((words[at - 1]?.facts.isDeterminer ?? false) && before !== 'eerste') || BEFORE_NOUN.has(before)
}

const BEFORE_NOUN = new Set([
  'van',
  'per',
  'ter',
  'geen',
  'welk',
  'nieuw',
  'ten',
  'in',
  'met',
  'op',
  'aan',
  'bij',
  'tot',
  'zonder',
])

/** "het ligt", "het volgt": a form that no noun shares. */
function isOnlyThird(word: Word): boolean {
  return (
    word.forms.some((reading) => reading.form === 'third') &&
    !word.forms.some((reading) => reading.form === 'first' || reading.form === 'participle')
  )
}

function standsAsPossessive(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  return BEFORE_POSSESSIVE.has(before)
}

const BEFORE_POSSESSIVE = new Set(['van', 'in', 'op', 'door', 'met', 'voor', 'aan', 'bij', 'uit', 'over', 'tot'])

function besidePronoun(words: readonly Word[], at: number): boolean {
  const [before, next, second] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '']
  return (
    PRONOUNS.has(before) ||
    PRONOUNS.has(next) ||
    CABINET_NOUNS.has(before) ||
    (next === 'het' && CABINET_NOUNS.has(second))
  )
}

const PRONOUNS = new Set(['ik', 'wij', 'we'])
const CABINET_NOUNS = new Set(['kabinet', 'regering', 'minister', 'staatssecretaris'])

/** Whether the particle of a separable verb, or the noun of a fixed phrase, stands anywhere else in the sentence. */
function particleStands(words: readonly Word[], at: number, reading: VerbReading): boolean {
  const counts = countsOf(words)
  const own = words[at]?.lower
  return reading.needs.every((need) => (counts.get(need) ?? 0) > (need === own ? 1 : 0))
}

/** How often each word stands in a sentence: counted once, as every verb with a companion asks, for one sentence after another. */
function countsOf(words: readonly Word[]): ReadonlyMap<string, number> {
  if (counted.words === words) return counted.counts
  const counts = new Map<string, number>()
  for (const { lower } of words) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  counted = { words, counts }
  return counts
}

let counted: { words: readonly Word[] | null; counts: ReadonlyMap<string, number> } = { words: null, counts: new Map() }

function nextToI(words: readonly Word[], at: number, inSub: boolean): boolean {
  const near = words[at - 1]?.lower === 'ik' || words[at + 1]?.lower === 'ik' || words[at - 2]?.lower === 'ik'
  return near || words[at - 1]?.lower === 'en' || (inSub && hasPronounBefore(words, at))
}

function hasPronounBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 30; i--) {
    if (words[i]?.lower === 'ik') return true
    if (words[i]?.kind === 'mark' && words[i]?.lower !== ',') return false
  }
  return false
}
