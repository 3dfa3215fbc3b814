/** What a typed number names: a Kamerstuk, or the number of a promise in the register of the Kamer. */
export type SearchNumber = { kind: 'kamerstuk'; dossier: string; number: string } | { kind: 'register'; code: string }

const DOSSIER = '(\\d{2} ?\\d{3}|\\d{5})((?: ?-)? ?(?:[IVX]{1,6}|hoofdstuk [IVX]{1,6}))?'
const KAMERSTUK = new RegExp(
  `^(?:kamerstukken|kamerstuk|kst\\.?)?[ -]*(?:II|I)?[ ,-]*${DOSSIER}(?:,? *(?:nr\\.?|nummer)? *| ?- ?)(\\d{1,4})$`,
  'iu',
)
const REGISTER = /^(TZ? ?\d{6} ?- ?\d{1,4}|T ?\d{5})$/iu

/** Reads `30821-51`, `30 821, nr. 51`, `kst-30821-51`, `TZ202412-116` or `T01970` when that is all that was typed; else null. */
export function readNumber(text: string): SearchNumber | null {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (plain.length > 60) return null
  const register = REGISTER.exec(plain)
  if (register?.[1]) return { kind: 'register', code: register[1].replace(/\s+/gu, '').toUpperCase() }
  const stuk = KAMERSTUK.exec(plain)
  if (!stuk?.[1] || !stuk[3]) return null
  const chapter = stuk[2]?.replace(/hoofdstuk|[\s-]+/giu, '').toUpperCase()
  return { kind: 'kamerstuk', dossier: stuk[1].replace(/\s/gu, '') + (chapter ? `-${chapter}` : ''), number: stuk[3] }
}
