/** Whether a hyphen between two halves belongs to the word (`false`) or only to the line break (`true`). */
export type Joins = (left: string, right: string, atLineEnd: boolean) => boolean

/** First halves that keep their hyphen in Dutch spelling. */
const KEPT = new Set(
  'niet non oud ex vice pro anti semi quasi mede co ad adjunct aspirant interim pseudo sociaal btw'.split(' '),
)

/** Words that rules read: a half of them left inside a line ("geïnfor-meerd") is joined without further proof. */
const READ = new Set(
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

/** Decides on hyphens with the words that the same text holds elsewhere; the words are gathered at the first question. */
export function hyphenJudge(text: string): Joins {
  let words: Set<string> | null = null
  return (left, right, atLineEnd) => {
    const joined = (left + right).toLowerCase()
    if (READ.has(joined)) return true
    if (!atLineEnd && (left.length < 2 || right.length < 2)) return false
    words ??= gatherWords(text)
    if (words.has(joined)) return !words.has(`${left}-${right}`.toLowerCase()) || !atLineEnd
    return atLineEnd && !KEPT.has(left.toLowerCase()) && !words.has(`${left}-${right}`.toLowerCase())
  }
}

/** Every word of a text in lower case, compounds with a hyphen inside a line included; at most `WORDS` of them. */
function gatherWords(text: string): Set<string> {
  const words = new Set<string>()
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0
    if (isWordCode(code)) {
      if (start < 0) start = i
    } else if (start >= 0) {
      if (i - start > 3 && i - start < 50) words.add(text.slice(start, i).toLowerCase())
      if (words.size >= WORDS) break
      start = -1
    }
  }
  return words
}

const WORDS = 100_000

/** Letters of the Latin blocks, and the hyphen. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 45 || (code >= 0xc0 && code <= 0x24f)
}
