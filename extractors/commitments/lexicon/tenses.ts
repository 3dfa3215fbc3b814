/** How the verb of a clause stands: `zal`, `nu` (plain present), `wordt`, `zal worden`, `te` (an intention) and so on. */
export type Tense =
  | 'zal'
  | 'zal worden'
  | 'zal zijn'
  | 'nu'
  | 'wordt'
  | 'laat'
  | 'wil'
  | 'kan'
  | 'kan worden'
  | 'moet'
  | 'moet zijn'
  | 'is'
  | 'voltooid'
  | 'verleden'
  | 'zou'
  | 'blijft'
  | 'te'
  | 'geen werkwoord'

/** The finite auxiliaries of each tense. */
const AUXILIARIES_OF: Partial<Record<Tense, string>> = {
  zal: 'zal zullen zult ga gaat gaan',
  zou: 'zou zouden',
  wordt: 'word wordt worden',
  laat: 'laat laten',
  wil: 'wil willen wens wenst',
  kan: 'kan kunnen kunt mag mogen moge',
  moet: 'moet moeten dient dienen hoeft hoeven behoort behoren',
  is: 'is zijn ben bent staat staan',
  voltooid: 'heb heeft hebben hebt',
  blijft: 'blijf blijft blijven',
  verleden:
    'werd werden was waren had hadden kon konden moest moesten wilde wilden ging gingen liet lieten bleef bleek bleken',
}

const tenses = new Map<string, Tense>()
for (const [tense, words] of Object.entries(AUXILIARIES_OF))
  for (const word of words.split(' ')) tenses.set(word, tense as Tense)

/** The tense that a finite auxiliary (lower case) gives its clause; undefined for a verb with a meaning of its own. */
export function tenseOfAuxiliary(word: string): Tense | undefined {
  return tenses.get(word)
}
