/** An e-mail address, or a run of nine to twelve digits as in a Dutch telephone number; Kamerstuk numbers are shorter. */
const PERSONAL = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|(?<![\d-])(?:\+31|0031|0)[ -]?(?:\d[ -]?){8}\d(?!\d)/u

/** Whether a text that would be public holds an address or number of a person. */
export function holdsPersonalData(text: string): boolean {
  return PERSONAL.test(text)
}
