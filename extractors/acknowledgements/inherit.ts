import type { Keys } from './keys'

/** Also a sentence that was broken off and goes on in lower case. */
const POINTS_BACK =
  /^(?:[)\p{Ll}]|(?:[Dd]aarbij|[Hh]ierbij|[Tt]oen|[Dd]aar|(?:[Ii]n|[Tt]ijdens) (?:dit|dat|dezelfde|hetzelfde) \p{L}{2,30}|[Oo]ok)(?!\p{L}))/u
const CLOSES = /(?<!\p{L})(?:mijn|deze|die|de|dit)\s(?:\p{L}{1,20}\s){0,3}toezegging/u

/** Sentences back within which "deze toezegging" finds its promise, and acknowledgements looked at. */
const CLOSE_BY = 3
const LOOKED_AT = 30

/** An acknowledgement read before, with the index of its sentence. */
export interface Earlier {
  keys: Keys
  index: number
}

/**
 * The keys of a sentence that points back. "Daarbij heb ik toegezegd" takes day and debate of the sentence before it;
 * "hiermee is mijn toezegging afgedaan" those of an acknowledgement at most three sentences back, or of the last one that
 * names the same member. Keys of its own are kept.
 */
export function inheritKeys(
  keys: Keys,
  text: string,
  index: number,
  before: () => Keys | null,
  earlier: Earlier[],
): Keys {
  if (keys.madeOn !== null || keys.where !== null) return keys
  const previous = POINTS_BACK.test(text) ? before() : null
  if (previous) return fill(keys, previous)
  if (!CLOSES.test(text)) return keys
  const isMeant = (one: Earlier): boolean =>
    keys.members.length > 0 ? sharesMember(keys, one.keys) : index - one.index <= CLOSE_BY
  const source = earlier.slice(-LOOKED_AT).findLast((one) => one.keys.madeOn !== null && isMeant(one))
  return source ? fill(keys, source.keys) : keys
}

function fill(keys: Keys, from: Keys): Keys {
  return {
    madeOn: from.madeOn,
    where: from.where,
    refs: keys.refs.length > 0 ? keys.refs : from.refs,
    members: keys.members.length > 0 ? keys.members : from.members,
  }
}

function sharesMember(keys: Keys, other: Keys): boolean {
  return keys.members.some((member) => other.members.some((one) => one.name === member.name))
}
