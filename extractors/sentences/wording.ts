/** What is known about the words of one text, gathered when first asked. */
export interface Wording {
  text: string
  /** Whether a hyphen between two halves belongs to the line break (true) or to the word (false). */
  joins(left: string, right: string, atLineEnd: boolean): boolean
  /** How often a word stands in the text, in small letters; compounds with a hyphen count as one word too. */
  count(word: string): number
  /** The extraction glued words where lines met, or left the hyphens of line ends inside lines. */
  isGlued(): boolean
}

/** First halves that keep their hyphen in Dutch spelling. */
const KEPT = new Set(
  'niet non oud ex vice pro anti semi quasi mede co ad adjunct aspirant interim pseudo sociaal btw'.split(' '),
)

/** Words that rules read: a half of them left inside a line ("geïnfor-meerd") is joined without further proof. */
const READ_WORDS: ReadonlySet<string> = new Set(
  `informeren geïnformeerd informeer informeert berichten bericht toezenden toegezonden zenden gezonden sturen gestuurd toesturen toegestuurd
aanbieden aangeboden ontvangen toekomen rapporteren gerapporteerd rapporteer beantwoorden beantwoord beantwoording terugkomen onderzoeken onderzocht
onderzoek evalueren geëvalueerd evaluatie afronden afgerond starten gestart voorleggen voorgelegd indienen ingediend toezegging toezeggingen toegezegd
voornemens verwachting verwacht verwachten zomerreces kerstreces herfstreces meireces voorjaarsreces voorjaar najaar zomer winter herfst lente kwartaal
halfjaar januari februari augustus september oktober november december komende komend volgende volgend eerste tweede derde vierde uiterlijk spoedig
spoedige termijn binnenkort maanden weken kamer minister ministers staatssecretaris kabinet regering wetsvoorstel voortgangsrapportage voortgangsbrief
zullen worden wordt moment momenteel jaarlijks halfjaarlijks periodiek mogelijk nader nadere verder resultaten uitkomsten conclusies`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** How much of a text is looked at to judge its extraction, and how many marks of glue condemn it. */
const SAMPLE = 60_000
const GLUE_MARKS = 4
/** At most this many different words are kept. */
const WORDS = 100_000

/** The wording of a text. Nothing is read before the first question. */
export function wordingOf(text: string): Wording {
  let glued: boolean | null = null
  const count = wordCounter(text)
  const isGlued = (): boolean => {
    glued ??= countGlue(text) >= GLUE_MARKS
    return glued
  }
  const joins = (left: string, right: string, atLineEnd: boolean): boolean => {
    const joined = (left + right).toLowerCase()
    if (READ_WORDS.has(joined)) return true
    const kept = KEPT.has(left.toLowerCase())
    if (atLineEnd) {
      const hyphened = count(`${left}-${right}`.toLowerCase())
      return hyphened > 0 ? count(joined) > hyphened : !kept || count(joined) > 0
    }
    return !kept && left.length > 1 && right.length > 1 && isBroken(left.toLowerCase(), right.toLowerCase())
  }
  /** Whether the halves inside a line are parts of one word: the second is a mere ending, or neither is a word here. */
  const isBroken = (left: string, right: string): boolean => {
    const ending = ENDING.test(right)
    if (!ending && !isGlued()) return false
    if (count(left + right) > 0) return true
    if (ending) return count(right) === 0
    return count(left) === 0 && (count(right) === 0 || PREFIX_END.test(left))
  }
  return { text, joins, count, isGlued }
}

/** So many words are searched for one by one; who asks for more has all words counted. */
const SEARCHES = 40

/** How often a word stands in the text: most texts are asked about a few words only, some about thousands. */
function wordCounter(text: string): Wording['count'] {
  let words: Map<string, number> | null = null
  let lower: string | null = null
  let searches = 0
  return (word) => {
    if (word === '') return 0
    lower ??= text.toLowerCase()
    searches += 1
    const found = words === null && searches <= SEARCHES ? countOne(text, lower, word) : null
    if (found !== null) return found
    words ??= countWords(text)
    return words.get(word) ?? 0
  }
}

/** Counts one word as `countWords` does; null where that cannot be told from the places at which it stands. */
function countOne(text: string, lower: string, word: string): number | null {
  if (lower.length !== text.length) return null
  let count = 0
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const chain = chainStart(text, at)
    if (chain === null) return null
    WORD.lastIndex = chain
    let found = WORD.exec(text)
    while (found !== null && found.index < at) found = WORD.exec(text)
    if (found !== null && found.index === at && found[0].length === word.length) count++
  }
  return count
}

/** Where the letters and hyphens around a place begin; null when that is far away. */
function chainStart(text: string, at: number): number | null {
  let start = at
  while (start > 0 && at - start < CHAIN && isChained(text.charCodeAt(start - 1))) start--
  return at - start < CHAIN ? start : null
}

const CHAIN = 400

function isChained(code: number): boolean {
  return code === 45 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)
}

function countWords(text: string): Map<string, number> {
  const words = new Map<string, number>()
  WORD.lastIndex = 0
  for (let found = WORD.exec(text); found !== null && words.size < WORDS; found = WORD.exec(text)) {
    const word = found[0].toLowerCase()
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  return words
}

/** Words of two letters and more, of the Latin blocks; a hyphen between letters belongs to the word. */
const WORD = /[a-zA-Z\u00c0-\u024f]{2,49}(?:-[a-zA-Z\u00c0-\u024f]{1,49}){0,6}/g

const LITTLE = new Set(
  'de het een van in op uw aan met en te dat die is zal deze voor door over bij naar tot'.split(' '),
)
/** Second halves that are endings rather than words. */
const ENDING =
  /^(?:[bdfgklmnprstvz]{1,2}(?:en|ings?|ingen|eling|elingen|ers?|elen|ende|e)|[bdfgklmnprstvz]{1,2}ings[a-z]{3,20}|[a-z]{0,3}sche|[a-z]{0,3}trale|tie|ties|tie[a-z]{3,20}|teits?|teits?[a-z]{3,20}|ci[eë]le|ële|[a-z]{0,3}lijke?|[a-z]{0,5}heid|heids[a-z]{3,20}|[mntl]eer(?:d|de|t)|[a-z]{0,3}schap|sie|voerd|doeld|pleegd|digd|woordigd|nomen|zondheid[a-z]{0,20})$/u
/** First halves that end in a prefix of verbs and participles. */
const PREFIX_END = /(?:ge|be|ver|ont|her)$/u

/** A capital or a hyphen inside a word. */
const INSIDE = /[a-zß-ÿ](?:[A-Z]|-[a-zß-ÿ])/g

/** Marks of a bad extraction: a little word stuck to a capital ("uwKamer"), a syllable behind a hyphen ("Werkgele-genheid"). */
function countGlue(text: string): number {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  let marks = 0
  INSIDE.lastIndex = 0
  for (let found = INSIDE.exec(sample); found !== null && marks < GLUE_MARKS; found = INSIDE.exec(sample)) {
    const at = found.index + 1
    INSIDE.lastIndex = at
    const isGlue =
      text.charCodeAt(at) === 45 ? ENDING.test(smallWordAt(text, at + 1)) : LITTLE.has(smallWordBefore(text, at))
    if (isGlue) marks++
  }
  return marks
}

function smallWordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && start > at - 6 && isSmall(text.charCodeAt(start - 1))) start--
  return start > 0 && /\p{L}/u.test(text[start - 1] as string) ? '' : text.slice(start, at)
}

function smallWordAt(text: string, at: number): string {
  let end = at
  while (end < at + 26 && isSmall(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)
}
