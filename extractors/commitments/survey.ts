import { makeRoom, placeOf, shyAt, signsAt, verbsAt } from './lexicon/look-up'
import { CUE_BITS, EVERY_CUE } from './lexicon/word-cues'
import { hashOf, readTokens, type Tokens } from './tokens'

/** The tokens of a text with their places in the lexicon's memory, and all their cues together. */
export interface Survey {
  tokens: Tokens
  places: Int32Array
  signs: number
  verbs: number
}

let placesOfTokens = new Int32Array(512)

/** Finds each word of a text in the lexicon. The lists are used again by the next call. */
export function surveyWords(text: string): Survey {
  const tokens = readTokens(text)
  const { count, codes, starts, ends, hashes } = tokens
  if (placesOfTokens.length < count) placesOfTokens = new Int32Array(2 * count)
  const places = placesOfTokens
  makeRoom(count)
  let signs = 0
  let verbs = 0
  let shy = 0
  let afterAnd = false
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number
    const place = placeOf(codes, starts[i] as number, ends[i] as number, hash)
    places[i] = place
    signs |= place < 0 ? EVERY_CUE.signs : signsAt(place)
    verbs |= place < 0 ? EVERY_CUE.verbs : verbsAt(place)
    const shyVerb = place < 0 ? 0 : shyAt(place)
    if (afterAnd) verbs |= shyVerb
    else shy |= shyVerb
    afterAnd = hash === AND
  }
  return { tokens, places, signs, verbs: (signs & CUE_BITS.government) !== 0 ? verbs | shy : verbs }
}

const AND = hashOf('en')
