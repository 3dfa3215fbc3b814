/** What a printed document is filed under. */
export interface FileNumbers {
  /** "30821", "35000-VII", "21501-34". */
  dossier: string | null
  number: string | null
  aanhangsel: string | null
  /** Parliamentary year as in official ids, "20232024"; null when the text does not print it. */
  session: string | null
  chamber: 'tk' | 'ek' | null
}

const CHAPTER = '(?:[-\\s]{0,3}(?:hoofdstuk|hfdst\\.?|chapter)?\\s{0,3}([IVXLC]{1,6}[AB]?|[A-J](?=[\\s,-])))?'
const DOSSIER = `(\\d{2})\\s?(\\d{3})(?:\\s?[-–]\\s?(\\d{1,3}))?${CHAPTER}`
const FOOTER = new RegExp(
  `^(?:[^\\n]{0,60}?\\d{4}\\s{0,9})?(?:Tweede|Eerste)\\s{0,2}Kamer,\\s{0,3}vergaderjaar\\s{1,3}[\\d\\s]{4,6}[-–]\\s?[\\d\\s]{2,6},\\s{0,3}${DOSSIER}[^\\n]{0,60}?,\\s{0,3}(?:nrs?\\.?\\s{0,2}(\\d{1,4})(?:-\\d{1,4})?|([A-Z]{1,3}))[ \\t]{0,200}\\d{0,3}[ \\t]*$`,
  'mu',
)
const KST =
  /(?:^|[\s/])kst-(\d{5})(?:-(\d{1,3}(?=-)|[IVXLC]{1,6}[AB]?|[A-J](?=-\d)))?-(\d{1,4}|[A-Z]{1,3})(?![\p{L}\d])/mu
const DOSSIER_LINE = new RegExp(`^[ \\t|]*${DOSSIER}[ \\t|]*(?:\\(R\\d{3,4}\\))?[ \\t|]*$`, 'mu')
const DOSSIER_AND_NUMBER = new RegExp(
  `^[^\\n.;()]{0,60}?(?<!\\d)${DOSSIER}[ ,]{1,3}nr\\.?\\s?(\\d{1,4})[ \\t|]*$`,
  'mu',
)
const DOSSIER_WITH_TITLE = new RegExp(`^[ \\t|]*${DOSSIER}[ \\t]{1,20}(?=[\\p{Lu}][\\p{Ll}])`, 'mu')
const DOSSIER_NUMBER_TITLE = new RegExp(
  `^[ \\t|]*${DOSSIER}[ \\t]{1,3}(?:nr\\.?\\s)?(\\d{1,4})[ \\t]{1,5}(?=[\\p{Lu}]\\p{L})`,
  'mu',
)
const CHAPTER_LINE = /^[ \t|]*Hoofdstuk\s([IVXLC]{1,6}[AB]?)(?![\p{L}])/mu
const NUMBER_LINE = /^[ \t|]*(?:Nr|I?Mr|N r)\.?\s{1,3}(\d{1,4})(?!\d)/mu
const LETTER_LINE = /^[ \t|]*([A-Z]{1,2})[ \t]*\n\s{0,40}(?:VERSLAG|BRIEF|NADER|MEMORIE|NOTA)/mu
const AANHANGSEL_LINE =
  /(?:gegeven|regering)\s{1,3}antwoorden\s{1,90}(\d{1,4})(?=\s)|^[ \t]*AH\s{0,2}(\d{1,4})[ \t]*$/mu
const AH = /(?:^|[\s/])a?h[- ](tk|ek)[- ]((?:19|20)\d{6})[- ](\d{1,4})(?!\d)/imu
const SESSION = /vergaderjaar\s{1,3}((?:19|20)\d\d)\s?[-–]\s?((?:19|20)?\d\d)(?!\d)/iu

/** Reads dossier, number and Aanhangsel from the places where they are printed: heads and footers, never from citations. */
export function readFileNumbers(head: string, end: string): FileNumbers {
  const top = topOf(head)
  const aanhangsel = readAanhangsel(top, head, end)
  const base: FileNumbers = {
    dossier: null,
    number: null,
    aanhangsel: aanhangsel.number,
    session: aanhangsel.session ?? readSession(top) ?? readSession(head),
    chamber: aanhangsel.chamber ?? (/^\s*Eerste Kamer/mu.test(top) ? 'ek' : null),
  }
  if (base.aanhangsel !== null) return base
  const footer = findFooter(head) ?? findFooter(end)
  if (footer !== null) {
    const dossier = joinDossier(footer)
    return {
      ...base,
      dossier: withChapter(dossier, top),
      number: NUMBER_LINE.exec(top)?.[1] ?? footer[5] ?? footer[6] ?? null,
    }
  }
  const kst = (head.includes('kst-') ? KST.exec(head) : null) ?? (end.includes('kst-') ? KST.exec(end) : null)
  if (kst !== null)
    return {
      ...base,
      dossier: kst[2] === undefined ? (kst[1] as string) : `${kst[1]}-${kst[2]}`,
      number: kst[3] ?? null,
    }
  return { ...base, ...readTop(top) }
}

const OFFICIAL_NAME =
  /(?:^|[\\/])(?:kst-(\d{5}(?:-(?:\d{1,3}(?=-)|[IVXLC]{1,6}[AB]?|[A-J]))?)-(\d{1,4}|[A-Z]{1,3})|ah-(tk|ek)-(\d{8})-(\d{1,4}))\.[a-z]{2,4}$/u

/** What the text does not print, from a file that bears the name of its official publication (`kst-30821-51.txt`). */
export function completeFromName(read: FileNumbers, name: string): FileNumbers {
  const found = read.dossier === null && read.aanhangsel === null ? OFFICIAL_NAME.exec(name) : null
  if (found === null) return read
  const [, dossier = null, number = null, chamber, session = null, aanhangsel = null] = found
  return dossier === null
    ? { ...read, aanhangsel, session, chamber: chamber as 'tk' | 'ek' }
    : { ...read, dossier, number: read.number ?? number }
}

/** The running footer; it names the parliamentary year and the paper on one line. */
function findFooter(text: string): RegExpExecArray | null {
  for (let at = text.indexOf('ergaderjaar'); at >= 0; at = text.indexOf('ergaderjaar', at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1
    const found = FOOTER.exec(text.slice(start, at + 160))
    if (found !== null && found.index === 0) return found
  }
  return null
}

function findAanhangselId(text: string): RegExpExecArray | null {
  return /h[- ][te]k[- ]/iu.test(text) ? AH.exec(text) : null
}

function readTop(top: string): { dossier: string | null; number: string | null } {
  const together = DOSSIER_AND_NUMBER.exec(top) ?? DOSSIER_NUMBER_TITLE.exec(top)
  if (together !== null) return { dossier: joinDossier(together), number: together[5] ?? null }
  const [alone, titled] = [DOSSIER_LINE.exec(top), NUMBER_LINE.test(top) ? DOSSIER_WITH_TITLE.exec(top) : null]
  const dossier = alone !== null && titled !== null && titled.index < alone.index ? titled : (alone ?? titled)
  const number = NUMBER_LINE.exec(top)?.[1] ?? LETTER_LINE.exec(top)?.[1] ?? null
  return { dossier: dossier === null ? null : withChapter(joinDossier(dossier), top), number }
}

/** The printed head: everything before the body begins, at most 40 lines. */
function topOf(head: string): string {
  const body = /^(?:\s*)(?:Geachte|Hooggeachte)|(?:Aan de )?[Vv]oorzitters?\s+van\s+de|^Vraag 1/mu.exec(head)
  const top = head.slice(0, Math.min(body === null ? head.length : body.index + 1, 3_000))
  return top.split('\n').slice(0, 60).join('\n')
}

function readAanhangsel(
  top: string,
  head: string,
  end: string,
): { number: string | null; session: string | null; chamber: 'tk' | 'ek' | null } {
  const id = findAanhangselId(head) ?? findAanhangselId(end)
  if (id !== null)
    return { number: id[3] ?? null, session: id[2] ?? null, chamber: (id[1] as string).toLowerCase() as 'tk' | 'ek' }
  const printed = AANHANGSEL_LINE.exec(top)
  return { number: printed?.[1] ?? printed?.[2] ?? null, session: null, chamber: null }
}

function readSession(text: string): string | null {
  const found = SESSION.exec(text)
  if (found === null) return null
  const [, first = '', second = ''] = found
  return `${first}${second.length === 2 ? first.slice(0, 2) : ''}${second}`
}

function joinDossier(found: RegExpExecArray): string {
  const base = `${found[1]}${found[2]}`
  return found[3] !== undefined ? `${base}-${found[3]}` : found[4] !== undefined ? `${base}-${found[4]}` : base
}

/** Budgets print the chapter on a line of its own. */
function withChapter(dossier: string, top: string): string {
  const chapter = CHAPTER_LINE.exec(top)?.[1]
  return chapter === undefined || dossier.includes('-') ? dossier : `${dossier}-${chapter}`
}
