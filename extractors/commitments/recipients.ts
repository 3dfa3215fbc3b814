import type { Word } from './words'

/** Where the Kamer is named or addressed; `house` is told only when the words tell it. */
export interface Recipient {
  from: number
  to: number
  house: 'TK' | 'EK' | 'both' | null
}

const LEADS = new Set(['uw', 'de', 'beide', 'onze', 'deze', 'der'])
const AFTER_CHAMBER = new Set(['van', 'voor'])

/** The places in the sentence (token indexes, end exclusive) that name the Kamer, its members or a committee, or say `u`. */
export function findRecipients(tokens: readonly Word[]): Recipient[] {
  const found: Recipient[] = []
  for (let at = 0; at < tokens.length; at++) {
    const recipient = tokens[at]?.facts.mayReceive ? recipientAt(tokens, at) : null
    if (recipient) {
      found.push(recipient)
      at = recipient.to - 1
    }
  }
  return found
}

function recipientAt(tokens: readonly Word[], at: number): Recipient | null {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (word === 'u' && tokens[at - 1]?.lower !== 'heeft') return { from: at, to: at + 1, house: null }
  if (word === 'parlement' && tokens[at - 1]?.lower === 'het') return { from: at - 1, to: at + 1, house: null }
  if (word === 'staten-generaal') return { from: at, to: at + 1, house: 'both' }
  if (LEADS.has(word)) return chamberAt(tokens, at, at + 1)
  if (word === 'tweede' || word === 'eerste') return chamberAt(tokens, at, at)
  if ((word === 'leden' && next === 'van') || word === 'vragenstellers') return { from: at, to: at + 1, house: null }
  return null
}

function chamberAt(tokens: readonly Word[], from: number, at: number): Recipient | null {
  let place = at
  let house: Recipient['house'] = tokens[from]?.lower === 'beide' ? 'both' : null
  const word = tokens[place]?.lower
  if (word === 'tweede' || word === 'eerste') {
    house = word === 'eerste' ? 'EK' : 'TK'
    place++
    if (tokens[place]?.lower === 'en' && tokens[place + 1]?.lower === (word === 'eerste' ? 'tweede' : 'eerste')) {
      house = 'both'
      place += 2
    }
  } else if (word === 'vaste' || word === 'commissie' || word === 'kamercommissie')
    return committeeAt(tokens, from, place)
  const chamber = tokens[place]?.lower
  if (chamber !== 'kamer' && chamber !== 'kamers' && chamber !== 'kamerleden') return null
  if (AFTER_CHAMBER.has(tokens[place + 1]?.lower ?? '') && tokens[place + 2]?.lower === 'koophandel') return null
  return { from, to: place + 1, house: chamber === 'kamers' ? 'both' : house }
}

/** Only committees of the Kamer: "de vaste commissie voor Justitie", "uw commissie". */
function committeeAt(tokens: readonly Word[], from: number, at: number): Recipient | null {
  const own = tokens[from]?.lower === 'uw'
  const place = tokens[at]?.lower === 'vaste' ? at + 1 : at
  const isCommittee = /^(?:kamer)?commissie$/u.test(tokens[place]?.lower ?? '')
  return isCommittee && (own || place > at || tokens[place]?.lower === 'kamercommissie')
    ? { from, to: place + 1, house: null }
    : null
}
