import { keepSayable } from './sayable'

/** Marks that turn the direction of the text after them: a file name or address could read as another. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu

/** An e-mail address; a telephone number as Dutch people write it, which no Kamerstuk number looks like. */
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu
const TELEPHONE = /(?<![\d-])(?:\+31|0031|0)[ -]?(?:\(0\)[ -]?)?(?:\d[ -]?){8}\d(?!\d)/gu

/** Text that every format can hold: what cannot be said in XML becomes a replacement sign. */
export function cleanText(text: string): string {
  return keepSayable(text).replace(TURNING, '')
}

/** Text of a document as it leaves in an export: sayable, and without how to reach a person. */
export function exportText(text: string): string {
  return cleanText(text).replace(EMAIL, '[e-mailadres weggelaten]').replace(TELEPHONE, '[telefoonnummer weggelaten]')
}

/** The same on one line. */
export function exportLine(text: string): string {
  return exportText(text).replace(/\s+/gu, ' ').trim()
}
