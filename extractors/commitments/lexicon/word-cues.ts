import { isReportingWord } from '../../acknowledgements/cue'
import { CHAMBER_WORDS, PLANNED_WORDS, SPEAKER_WORDS, TRYING_VERBS } from '../cues'
import type { VerbForm } from './conjugate'
import type { WordFacts } from './facts'
import { NEVER_FINITE } from './never-finite'
import { MESSAGE_NOUN } from './nouns'
import { isMinistryCode, isOfficeWord } from './offices'
import { type Tense, tenseOfAuxiliary } from './tenses'
import type { VerbGroup } from './verbs'
import { findVerbForms, listSlotPhrases, longestOf, type VerbReading } from './vocabulary'
import type { WordSlot } from './words'

/** Groups of verbs with which something is promised; `toezeggen` is a sign of its own. */
const PROMISING_GROUPS = [
  'informeren',
  'sturen',
  'meedelen',
  'ontvangen',
  'terugkomen',
  'beantwoorden',
  'onderzoeken',
  'handelen',
  'bevorderen',
  'verlopen',
] as const satisfies readonly VerbGroup[]
/** Tenses by their auxiliary. */
const AUXILIARY_TENSES = ['zal', 'laat', 'wil', 'kan', 'moet', 'is', 'wordt'] as const satisfies readonly Tense[]

const NAMES = [
  ...AUXILIARY_TENSES,
  'toezeggen',
  /** `te`, and words of an intention, an expectation or an effort. */
  'te',
  'hope',
  'government',
  'agency',
  'third',
  'chamber',
  /** A document or a work of the government. */
  'work',
  /** A letter or message to the Kamer. */
  'letter',
  'time',
  /** For acknowledgements: see `mayReport`. */
  'report',
  /** Anyone or anything but the government that a clause may be about, and a verb with which something runs its course. */
  'other',
  'runs',
] as const

export type Cue = (typeof NAMES)[number]

/** What a word may give its sentence, one bit each: `gate.ts` says what rules need. */
export const CUE_BITS = Object.fromEntries(NAMES.map((name, bit) => [name, 1 << bit])) as Record<Cue, number>

export type PromisingGroup = (typeof PROMISING_GROUPS)[number]

/** The groups of its verb, one bit each: as a finite form in the present, as an infinitive, as a participle. */
export const FINITE_BITS = groupBits(0)
export const INFINITIVE_BITS = groupBits(PROMISING_GROUPS.length)
export const PARTICIPLE_BITS = groupBits(2 * PROMISING_GROUPS.length)

function groupBits(from: number): Record<PromisingGroup, number> {
  return Object.fromEntries(PROMISING_GROUPS.map((group, bit) => [group, 1 << (from + bit)])) as Record<
    PromisingGroup,
    number
  >
}

/** What a word, or all words of a sentence together, may give. */
export interface Cues {
  /** Bits of `CUE_BITS`. */
  signs: number
  /** Bits of `FINITE_BITS`, `INFINITIVE_BITS` and `PARTICIPLE_BITS`. */
  verbs: number
  /** More of those, for a word that is a finite verb only beside one who speaks or behind `en` ("onderzoek", "start"). */
  shy: number
}

export const NO_CUES: Cues = { signs: 0, verbs: 0, shy: 0 }
/** The cues of a word of which nothing is known. */
export const EVERY_CUE: Cues = { signs: -1, verbs: -1, shy: -1 }

/** The cues of a word. */
export function readCues(facts: WordFacts): Cues {
  if (facts.kind === 'number') return { signs: CUE_BITS.time, verbs: 0, shy: 0 }
  if (facts.kind !== 'word') return NO_CUES
  return facts.glue > 0 ? EVERY_CUE : { signs: signsOf(facts), ...verbsOf(facts) }
}

function signsOf(facts: WordFacts): number {
  const { lower, text } = facts
  let signs = partySigns(facts) | verbSigns(facts)
  const tense = tenseOfAuxiliary(lower)
  for (const auxiliary of AUXILIARY_TENSES) if (auxiliary === tense) signs |= CUE_BITS[auxiliary]
  if (isReportingWord(text)) signs |= CUE_BITS.report
  if (lower === 'te') signs |= CUE_BITS.te
  if (HOPE.has(lower)) signs |= CUE_BITS.hope
  if (TIME_WORD.test(lower) || lower === 'plaats') signs |= CUE_BITS.time
  return signs
}

/** Whether it promises or tries, and whether something runs its course by it. */
function verbSigns({ lower, forms }: WordFacts): number {
  let signs = COMPANIONS.has(lower) ? CUE_BITS.runs | CUE_BITS.other : 0
  for (const { verb, form, groups } of forms) {
    if (TRYING.has(verb)) signs |= CUE_BITS.hope
    if (groups.includes('toezeggen')) signs |= CUE_BITS.toezeggen
    if (form !== 'past' && form !== 'participle' && !EMPTY_VERBS.has(lower) && groups.includes('verlopen'))
      signs |= CUE_BITS.runs
  }
  return signs
}

/** The groups of its readings, under the kinds of form that any of them has; what was promises nothing. */
function verbsOf({ lower, forms }: WordFacts): Pick<Cues, 'verbs' | 'shy'> {
  let verbs = verbsByCompanion.get(lower) ?? 0
  let shy = 0
  const has = (form: VerbForm) => forms.some((reading) => reading.form === form)
  const isPlain = has('third') || has('infinitive') || has('past')
  const isShy = NEVER_FINITE.has(lower) || !isPlain
  const mayBeFinite = has('first') || has('third') || has('infinitive')
  for (const reading of forms) {
    if (companionOf(lower, reading) !== null) continue
    if (has('infinitive')) verbs |= bitsOfGroups(reading, INFINITIVE_BITS)
    if (has('participle')) verbs |= bitsOfGroups(reading, PARTICIPLE_BITS)
    if (mayBeFinite && isShy) shy |= bitsOfGroups(reading, FINITE_BITS)
    else if (mayBeFinite) verbs |= bitsOfGroups(reading, FINITE_BITS)
  }
  return { verbs, shy }
}

function bitsOfGroups({ groups }: VerbReading, bits: Record<PromisingGroup, number>): number {
  let found = 0
  for (const group of PROMISING_GROUPS) if (groups.includes(group)) found |= bits[group]
  return found
}

function partySigns(facts: WordFacts): number {
  const { lower, text, parties } = facts
  const isMessage = MESSAGE_NOUN.test(lower)
  let signs = 0
  for (const { value } of parties) signs |= PARTY_SIGNS[value.kind] | CUE_BITS.other
  if (facts.isCompoundParty) signs |= CUE_BITS.third | CUE_BITS.other
  if (facts.isProcess || facts.isDocument) signs |= CUE_BITS.work | CUE_BITS.other
  if (isMessage) signs |= CUE_BITS.letter | CUE_BITS.other
  if (facts.isLetter || lower === 'terug' || lower === 'toe' || /toezeg|toegezeg/u.test(lower)) signs |= CUE_BITS.letter
  if (isOfficeWord(lower) || isMinistryCode(text) || SPEAKERS.has(lower)) signs |= CUE_BITS.government
  if (CHAMBER.has(lower)) signs |= CUE_BITS.chamber
  return signs
}

const PARTY_SIGNS = { third: CUE_BITS.third, agency: CUE_BITS.agency, cabinet: CUE_BITS.government }

/** A verb that promises only with a companion ("van start gaan", "gereed zijn") is known by the longest of those. */
function companionOf(word: string, { rarestNeed }: VerbReading): string | null {
  return EMPTY_VERBS.has(word) && rarestNeed.length >= SHORTEST_COMPANION ? rarestNeed : null
}

/** "in", "op", "na": they tell nothing. */
const SHORTEST_COMPANION = 4
const EMPTY_VERBS = new Set(
  'is zijn ben bent was waren geweest word wordt worden geworden ga gaat gaan gegaan hebben heb heeft had gehad doen doe doet deed gedaan'.split(
    ' ',
  ),
)
const verbsByCompanion = new Map<string, number>()
for (const word of EMPTY_VERBS)
  for (const reading of findVerbForms(word)) {
    const companion = companionOf(word, reading)
    if (companion === null) continue
    const verbs = [FINITE_BITS, INFINITIVE_BITS, PARTICIPLE_BITS].reduce(
      (all, bits) => all | bitsOfGroups(reading, bits),
      0,
    )
    verbsByCompanion.set(companion, (verbsByCompanion.get(companion) ?? 0) | verbs)
  }

const COMPANIONS = new Set(
  'gereed klaar beschikbaar operationeel duidelijk bekend zichtbaar afgerond gerealiseerd effectief live kracht start hoogte gesprek overleg werkbezoek bezoek consultatie procedure slag langs onderzoek studie quickscan verslag mededeling mededelingen bericht voorstel voorstellen verzoek doen'.split(
    ' ',
  ),
)

/** Words without which no term with a day can stand, besides numbers; a test holds them against what the time reader finds. */
const TIME_WORD =
  /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|lente|voorjaar|zomer|najaar|herfst|winter|reces|kerst|jaar|jaren|jaars|maand|maanden|weken|week|dag|dagen|kwartaal|helft|nota|debat|verkiezing|verkiezingen|morgen|pasen|pinksteren|raad|overleg|behandeling|jaarwisseling|begroting|eeuw|weekend|uur|top|miljoenennota|half|vergadering|stemmingen|zitting|campagne|referendum|periode|eerste|tweede|derde|vierde|medio)/u

const SPEAKERS = new Set<string>(SPEAKER_WORDS)
const CHAMBER = new Set<string>(CHAMBER_WORDS)
const TRYING = new Set<string>(TRYING_VERBS)
const HOPE_SLOTS: readonly WordSlot[] = [
  'voornemens',
  'bereid',
  'streven',
  'verwachting',
  'intentie',
  'naar verwachting',
  'streefdatum',
  'toezending',
  'voltooiing',
]
/** Of each word group of an intention its longest word: the group cannot stand without it, and "de" tells nothing. */
const HOPE = new Set([...HOPE_SLOTS.flatMap((slot) => listSlotPhrases(slot).map(longestOf)), ...PLANNED_WORDS])
