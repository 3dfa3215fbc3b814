import type { DocumentKind } from '#extractors/types'
import { formatDay } from './format-day'
import { capitalise, LABELS } from './labels'
import type { Language } from './language'

/** Between a kind of document and its day. Numbers of papers keep their Dutch names: that is how they are found. */
const OF = { nl: 'van', en: 'of' }

interface Named {
  id: string
  kind: DocumentKind
  date: string | null
  dossier: string | null
  number: string | null
  aanhangsel?: string | null
}

/** A promise that only the Kamer's own register holds stands in no paper: the register is its source. */
const REGISTER = 'Register van toezeggingen van de Kamer'

/** `30821` as `30 821`, `35000-VII` as `35 000 VII`: a dossier number as the Kamer prints it, with no-break spaces. */
export function formatDossier(dossier: string): string {
  return dossier.replace(/^(\d{2})(\d{3})/u, '$1\u00a0$2').replace(/-/u, '\u00a0')
}

/** `Kamerstuk 30 821, nr. 51`; without a number the kind with its day: `Antwoord op Kamervragen van 7 juli 2025`. */
export function nameDocument(document: Named, language: Language = 'nl'): string {
  return nameByNumber(document) ?? nameByDay(document, language)
}

/** The name with kind and day: `Kamerstuk 30 821, nr. 51, brief van 13 december 2018`. */
export function citeDocument(document: Named, language: Language = 'nl'): string {
  const name = nameByNumber(document)
  if (!name) return nameByDay(document, language)
  if (name.startsWith(REGISTER)) return document.date ? `${name}, ${formatDay(document.date, language)}` : name
  const kind = LABELS[language].documentKinds[document.kind]
  return document.date ? `${name}, ${kind} ${OF[language]} ${formatDay(document.date, language)}` : `${name}, ${kind}`
}

/** A document of which only the id and the day are known: by its Kamerstuk number, by the kind its id begins with, else by its day. */
export function nameDocumentId(id: string, date: string | null, language: Language = 'nl'): string {
  const name = nameById(id)
  return name && date ? `${name}, ${formatDay(date, language)}` : nameShortly(id, date, language)
}

/** The same where the day stands beside it: the day is said only of a document without a number. */
export function nameShortly(id: string, date: string | null, language: Language = 'nl'): string {
  const name = nameById(id)
  if (name) return name
  if (id.startsWith('ah-') && date) {
    return `${capitalise(LABELS[language].documentKinds.answer)} ${OF[language]} ${formatDay(date, language)}`
  }
  return date ? `document ${OF[language]} ${formatDay(date, language)} (${id})` : id
}

/** The title as it stands beside the name; null when it says what the name says. */
export function titleBeside(document: Named & { title: string | null }): string | null {
  return document.title === nameByNumber(document) ? null : document.title
}

/** The citation, and for a document without a number its title: by its day alone nobody finds it. */
export function citeInFull(document: Named & { title: string | null }, language: Language = 'nl'): string {
  const title = hasNumber(document) ? null : document.title
  return title
    ? `${citeDocument(document, language)}, “${title.replace(/\s+/gu, ' ').trim()}”`
    : citeDocument(document, language)
}

/** True for a document that is called by its number, and not by its day. */
export function hasNumber(document: Named): boolean {
  return nameByNumber(document) !== null
}

function nameByNumber({ id, dossier, number, aanhangsel }: Named): string | null {
  if (dossier && number) return `Kamerstuk ${formatDossier(dossier)}, nr.\u00a0${number}`
  const name = nameAnswers(id) ?? nameRegister(id)
  if (name) return name
  if (aanhangsel) return `Aanhangsel van de Handelingen, nr.\u00a0${aanhangsel}`
  return null
}

/** Answers by their official id: `ah-tk-20242025-612` is `Aanhangsel Handelingen II 2024/25, nr. 612`. */
function nameAnswers(id: string): string | null {
  const [, chamber, from, upTo, number] = /^ah-(tk|ek)-(\d{4})\d{2}(\d{2})-(\d{1,5})$/u.exec(id) ?? []
  return number ? `Aanhangsel Handelingen ${chamber === 'tk' ? 'II' : 'I'} ${from}/${upTo}, nr.\u00a0${number}` : null
}

/** `register-tz202412-116` is `Register van toezeggingen van de Kamer, TZ202412-116`. */
function nameRegister(id: string): string | null {
  const [, number] = /^register-(tz?[\d-]{1,20})$/u.exec(id) ?? []
  return number ? `${REGISTER}, ${number.toUpperCase()}` : null
}

function nameById(id: string): string | null {
  const [, dossier, number] = /^kst-(\d{5}(?:-[A-Z]{1,6})?)-([\dA-Z]{1,6})$/u.exec(id) ?? []
  if (dossier && number) return `Kamerstuk ${formatDossier(dossier)}, nr.\u00a0${number}`
  return nameAnswers(id) ?? nameRegister(id)
}

function nameByDay({ kind, date, id }: Named, language: Language): string {
  const word = capitalise(LABELS[language].documentKinds[kind])
  return date ? `${word} ${OF[language]} ${formatDay(date, language)}` : `${word} ${id}`
}
