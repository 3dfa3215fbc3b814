import type { Span } from '../types'

/** How far the words around a term are looked at; a bound keeps a long sentence linear. */
const REACH = 240

/** The text around a span, at most 240 code units to either side. */
export function around(text: string, span: Span): string {
  return text.slice(Math.max(0, span.start - REACH), span.end + REACH)
}

const MAX_WORDS = 22
const FINITE =
  /^(?:zal|zullen|wordt|worden|word|is|zijn|ben|heeft|hebben|heb|kan|kunnen|gaat|gaan|ga|informeer|informeert|stuur|stuurt|meld|bericht|kom|komt|zend|bezie|bekijk|neem|wil|volgt|start|ontvangt|treed|doe|laat|besluit|moet|dient)$/iu
const VERB_END = /(?:en|d|t|is|nodig|mogelijk|gewenst|bekend|gereed|klaar|beschikbaar)$/iu

/**
 * End of the clause that starts at `from`. A comma, semicolon, colon, dash or bracket ends it; so does a finite verb
 * right behind a verb or adjective ("zodra het rapport af is zal ik"). At most 22 words.
 */
export function clauseEnd(text: string, from: number): number {
  const words = /[^\s]{1,60}/gu
  words.lastIndex = from
  let end = from
  let previous = ''
  for (let count = 0; count < MAX_WORDS; count++) {
    const found = words.exec(text)
    if (!found) break
    const word = found[0]
    const bare = word.replace(/[.,;:!?)»”"]{1,5}$/u, '')
    if (/^[–(«“-]/u.test(word)) break
    const opens = FINITE.test(bare) && followsMain(text, found.index + word.length)
    if (count > 2 && opens && (count > 4 || VERB_END.test(previous))) break
    end = found.index + bare.length
    previous = bare
    if (bare !== word) break
  }
  return end
}

/** A main clause opens with its verb and then its subject: "zal ik", "wordt uw Kamer". */
function followsMain(text: string, at: number): boolean {
  return /^\s(?:ik|wij|we|u|uw|de|het|dit|deze|hij|zij|er|een|mijn|daar|hierover|daarover|hier)(?!\p{L})/u.test(
    text.slice(at, at + 12),
  )
}
