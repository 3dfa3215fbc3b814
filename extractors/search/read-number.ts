/**
 * What a typed number names: a Kamerstuk, answers in the Aanhangsel of a parliamentary year (`20232024`; null: of any), or the
 * number of a promise in the register of the Kamer.
 */
export type SearchNumber =
  | { kind: 'kamerstuk'; dossier: string; number: string }
  | { kind: 'aanhangsel'; number: string; session: string | null }
  | { kind: 'register'; code: string }

const DOSSIER = '(\\d{2} ?\\d{3}|\\d{5})((?: ?-)? ?(?:[IVX]{1,6}|hoofdstuk [IVX]{1,6}))?'
const KAMERSTUK = new RegExp(
  `^(?:kamerstukken|kamerstuk|kst\\.?)?[ -]*(?:II|I)?[ ,-]*${DOSSIER}(?:,? *(?:nr\\.?|nummer)? *| ?- ?)(\\d{1,4})$`,
  'iu',
)
const YEARS = '(\\d{4})(?: ?[-–/] ?|)(\\d{4}|\\d{2})'
const AANHANGSEL = new RegExp(
  `^(?:ah|aanhangsel)(?: (?:van de |der )?handelingen)?(?:[ ,-]+(?:tk|ek|ii|i))?(?:[ ,-]+(?:vergaderjaar )?${YEARS})?[ ,-]+(?:nr\\.? ?|nummer )?(\\d{1,4})(?:,? \\(?(?:vergaderjaar )?${YEARS}\\)?)?$`,
  'iu',
)
const REGISTER = /^(TZ? ?\d{6} ?- ?\d{1,4}|T ?\d{5})$/iu

/** Reads `30821-51`, `30 821, nr. 51`, `kst-30821-51`, `ah 612`, `Aanhangsel 612 (2023-2024)`, `TZ202412-116` or `T01970` when that is all that was typed; else null. */
export function readNumber(text: string): SearchNumber | null {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (plain.length > 60) return null
  const register = REGISTER.exec(plain)
  if (register?.[1]) return { kind: 'register', code: register[1].replace(/\s+/gu, '').toUpperCase() }
  const appended = AANHANGSEL.exec(plain)
  if (appended?.[3]) return readAanhangsel(appended)
  const stuk = KAMERSTUK.exec(plain)
  if (!stuk?.[1] || !stuk[3]) return null
  const chapter = stuk[2]?.replace(/hoofdstuk|[\s-]+/giu, '').toUpperCase()
  return { kind: 'kamerstuk', dossier: stuk[1].replace(/\s/gu, '') + (chapter ? `-${chapter}` : ''), number: stuk[3] }
}

/** The number without zeros in front, and the year before or after it in full; null when that is no parliamentary year. */
function readAanhangsel([, from, upTo, number = '', laterFrom, laterUpTo]: RegExpExecArray): SearchNumber | null {
  const [first, last] = [from ?? laterFrom, upTo ?? laterUpTo]
  const session = first && last ? `${first}${Number(first) + 1}` : null
  if (session && !session.endsWith(last ?? '')) return null
  return { kind: 'aanhangsel', number: number.replace(/^0+(?=\d)/u, ''), session }
}
