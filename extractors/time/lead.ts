import { isWordCode, phraseSource } from '../phrase'
import { foldForGate } from '../phrase-gate'
import type { Span } from '../types'

/** How a term relates to its period: in it, at the latest in it, before, until and including, after, around, from. */
export type Relation = 'in' | 'by' | 'before' | 'until' | 'after' | 'around' | 'from' | 'not-before' | 'since'

/** The relation words before a period, article included: "uiterlijk in", "nog voor de", "in aanloop naar de". */
export interface Lead extends Span {
  text: string
  relation: Relation
  /** "kort na", "vlak voor". */
  close: boolean
  /** "gepland voor", "uitgesteld tot": says in which period, not before which, and looks ahead in any tense. */
  planned: boolean
}

const ADVERB =
  '(nog|liefst|bij voorkeur|zo mogelijk|indien mogelijk|ergens|pas|al|reeds|alvast|ruim|ruimschoots|tijdig|ook nog)'
const CLOSE = '(kort|vlak|net|direct|meteen|onmiddellijk|snel|spoedig|gelijk|pal)'
const HARD = "(uiterlijk|uiterst|ten laatste|op (zijn|z'n|z’n) laatst|niet later dan)"
const ARTICLE = '(de|het|een)'

/** The words of each relation; the first that fits decides. */
const WORDS: [Relation, string][] = [
  ['not-before', "(op (zijn|z'n|z’n) vroegst|ten vroegste|vroegstens|niet eerder dan) [in|op|per|vanaf]"],
  ['until', '(tot en met|t/m|tot uiterlijk|tot en met uiterlijk|tot ten laatste)'],
  ['since', '(sinds|sedert)'],
  [
    'from',
    '(vanaf|met ingang van|ingaande|per|te beginnen (in|met|op|vanaf|per)|te rekenen vanaf|startend (in|op|per))',
  ],
  ['after', '(na|ná|na afloop van|na ommekomst van|na het einde van|aansluitend (aan|op)|volgend[e] op)'],
  [
    'before',
    '(voor|voorafgaand[e] aan|vooruitlopend op|in [de] aanloop naar|op weg naar|tot|tot aan|eerder dan|alvorens)',
  ],
  ['before', '(voor|vóór|tot) ([de] aanvang|[het] begin|[de] start) van [het vervolg van]'],
  [
    'around',
    '(rond|rondom|omstreeks|omtrent|circa|ca.|ongeveer|zo rond|zo rondom|tegen|richting|ongeveer in|om en nabij)',
  ],
  [
    'in',
    '(in de loop van|in|op|gedurende|tijdens|binnen|bij|met|aan|via|middels|door middel van|als onderdeel van|samen met|tegelijk met|gelijktijdig met|ter gelegenheid van|ten tijde van|bij de publicatie van|(verschoven|uitgesteld|verplaatst|doorgeschoven|opgeschoven) (naar|tot)|bij (gelegenheid|verschijning|verschijnen|presentatie|indiening|aanbieding) van)',
  ],
]

const PREPOSITIONS = WORDS.map(([, words]) => phraseSource(words)).join('|')
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${phraseSource(ADVERB)}\\s{1,3}){0,2}(?:${phraseSource(CLOSE)}\\s{1,3})?(?:(?:(?:${phraseSource(HARD)})\\s{1,3})?(?:${PREPOSITIONS})(?:\\s{0,3}${phraseSource(ARTICLE)})?|${phraseSource(HARD)}(?:\\s{1,3}${phraseSource(ARTICLE)})?|[Nn]og|[Pp]as|[Aa]l)\\s{0,3}$`,
  'uy',
)
/** Every word of a lead, without accents: where another stands before it, a lead cannot have begun. */
const LEAD_WORDS = new Set(
  [ADVERB, CLOSE, HARD, ARTICLE, ...WORDS.map(([, words]) => words)]
    .flatMap((words) => [words.replaceAll('[e]', ''), words.replaceAll('[e]', 'e')])
    .flatMap((words) => foldForGate(words).match(/\p{L}+/gu) ?? []),
)

const TESTS: [Relation, RegExp][] = WORDS.map(([relation, words]) => [
  relation,
  new RegExp(`(?:^|\\s)${phraseSource(words)}(?:\\s{0,3}${phraseSource(ARTICLE)})?$`, 'u'),
])
const CLOSE_TEST = new RegExp(`(?:^|\\s)${phraseSource(CLOSE)}\\s`, 'u')
const HARD_TEST = new RegExp(`(?:^|\\s)${phraseSource(HARD)}(?:\\s|$)`, 'u')
const PLAIN_FOR = /^v[oó][oó]r(?:\s(?:de|het))?$/iu
const POSTPONED = /(?:verschoven|uitgesteld|verplaatst|doorgeschoven|opgeschoven)\s/iu
const PLANNED = /(?:gepland|voorzien|ingepland|beoogd|geagendeerd|geprogrammeerd|ingeroosterd)(?:\sstaat)?\s{1,3}$/iu
const STANDS = /(?<!\p{L})(?:is|zijn|staat|staan)\s{1,3}$/iu
const PLANNED_AT_END = /^[^,.;:()]{0,140}\s(?:gepland|voorzien|ingepland|geagendeerd|geprogrammeerd)(?!\s?\p{L})/u
const REACH = 72

/** Last words of a lead: what stands before a period is usually none of these, and then there is nothing to match. */
const LAST_WORDS = new Set(
  'de het een in op per vanaf tot met t/m uiterlijk laatst laatste dan vroegst vroegstens sinds sedert van ingaande na ná aan voor vóór naar alvorens rond rondom omstreeks omtrent circa ca. ongeveer tegen richting nabij gedurende tijdens binnen bij via middels nog pas al uiterst'.split(
    ' ',
  ),
)

/** The relation words that end right before `at`; null when there are none. Glued words ("voorde zomer") count. */
export function readLead(text: string, at: number): Lead | null {
  if (!mayEndLead(text, at)) return null
  const from = Math.max(0, at - REACH)
  const found = findLead(text.slice(from, at))
  if (!found) return null
  const words = found[0].trimEnd()
  const start = from + found.index
  const glued = found[0] === words && at > 0 && isWordCode(text.charCodeAt(at))
  if (glued && !/(?:de|het|van|tot|per|\s(?:in|op|voor|na))$/iu.test(words)) return null
  const planned = POSTPONED.test(words) || (PLAIN_FOR.test(words) && isPlanned(text, start, at))
  const { relation, close } = meaningOf(words)
  return { start, end: start + words.length, text: words, relation, close, planned }
}

/** "voorzien voor 2010", "zijn voor 2010 twee keuringen voorzien". */
function isPlanned(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  return PLANNED.test(before) || (STANDS.test(before) && PLANNED_AT_END.test(text.slice(at, at + 160)))
}

/** The longest lead that ends a text: it can begin with any of the words of leads that stand there in a row. */
function findLead(before: string): RegExpExecArray | null {
  const starts: number[] = []
  for (let end = wordEndBefore(before, before.length); end > 0; ) {
    let start = end
    while (start > 0 && isWordCode(before.charCodeAt(start - 1))) start--
    const word = foldForGate(before.slice(start, end))
    if (!LEAD_WORDS.has(word) && !LEAD_WORDS.has(withoutArticle(word))) break
    starts.push(start)
    end = wordEndBefore(before, start)
  }
  for (const start of starts.reverse()) {
    LEAD.lastIndex = start
    const found = LEAD.exec(before)
    if (found) return found
  }
  return null
}

/** Where the last word before a place ends; 0 when none stands there. */
function wordEndBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && !isWordCode(text.charCodeAt(end - 1))) end--
  return end
}

/** Damage glues an article to the word before it: "voorde". */
function withoutArticle(word: string): string {
  const article = ARTICLES.find((one) => word.endsWith(one))
  return article === undefined ? word : word.slice(0, -article.length)
}

/** Whether the word before `at` may be the last of a lead; a word that damage glued ("voorde") is let through. */
function mayEndLead(text: string, at: number): boolean {
  let end = at
  while (end > 0 && at - end < 3 && text.charCodeAt(end - 1) <= 32) end--
  let start = end
  while (start > 0 && end - start < 12 && text.charCodeAt(start - 1) > 32) start--
  const word = text.slice(start, end).toLowerCase()
  if (LAST_WORDS.has(word) || ARTICLES.some((article) => word.endsWith(article))) return true
  let first = 0
  while (first < 3 && first < word.length && !isWordCode(word.charCodeAt(first))) first++
  return first > 0 && LAST_WORDS.has(word.slice(first))
}

const ARTICLES = ['de', 'het', 'een']

/** What the words of a lead mean; they are few and return all the time, so each is worked out once. */
function meaningOf(words: string): Pick<Lead, 'relation' | 'close'> {
  const known = meanings.get(words)
  if (known) return known
  const meaning = { relation: relationOf(words), close: CLOSE_TEST.test(words) }
  if (meanings.size < MEANINGS) meanings.set(words, meaning)
  return meaning
}

const MEANINGS = 2_000
const meanings = new Map<string, Pick<Lead, 'relation' | 'close'>>()

function relationOf(words: string): Relation {
  const relation = TESTS.find(([, test]) => test.test(words))?.[0] ?? 'in'
  return relation === 'in' && HARD_TEST.test(words) ? 'by' : relation
}
