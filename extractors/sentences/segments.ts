import type { Wording } from './wording'

const LEFT = 'de het een van met en is dat die deze dit wordt worden heeft hebben zal zullen'.split(' ')
const RIGHT =
  'van het dat die met voor door over wordt worden heeft hebben zal zullen zijn niet ook nog deze dit op aan als'.split(
    ' ',
  )
const INFINITIVE = /^te\p{Ll}{4,}en$/u
/** Words that begin like a glued article or conjunction and are whole. */
const WHOLE =
  /^(?:een(?:zelfde|maal|ieder|heden|voud|zijdig|duidig|rich|vormig|stemmig)|van(?:zelf|daag|daan|wege|uit|af)|het(?:geen|welk|zij|zelfde)|de(?:zelfde|centra|posit|regul|blok|mont|stabil|legat|finit|batte|tail|mocr|geen|gene)|met(?:een|name|aal|hod|ing)|dat(?:gene|zelfde)|die(?:gene|zelfde|nst|p)|deze(?:lfde)|dit(?:zelfde)|en(?:kel|erg|orm|thous|ige|gels)|is(?:ol)|zal(?:ig|m))/u
const WHOLE_END = /(?:tegen|onder|achter|boven|tussen|binnen|buiten|waar|daar|hier)(?:over|op|aan|door|van|voor|met)$/u
const SHORTEST = 5

/**
 * The place inside a word where an extraction glued two words ("zalworden", "desituatie", "kwartaalvan"), else 0. Only a
 * little word is cut off, and only when the rest is a word of the same text and the whole is hardly one: for texts known to
 * be glued.
 */
export function findSegment(word: string, wording: Wording): number {
  return word.length < SHORTEST || wording.count(word) > 2 ? 0 : cutOf(word, wording)
}

function cutOf(token: string, wording: Wording): number {
  if (!WHOLE.test(token)) {
    for (const left of LEFT) {
      if (token.startsWith(left) && isWord(token.slice(left.length), 4, wording)) return left.length
    }
    if (INFINITIVE.test(token) && isWord(token.slice(2), 6, wording)) return 2
  }
  if (WHOLE_END.test(token)) return 0
  for (const right of RIGHT) {
    const at = token.length - right.length
    if (at >= 5 && token.endsWith(right) && isWord(token.slice(0, at), 5, wording)) return at
  }
  return 0
}

function isWord(part: string, least: number, wording: Wording): boolean {
  return part.length >= least && wording.count(part) > 0
}
