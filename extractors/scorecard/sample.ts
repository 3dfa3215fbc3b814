/**
 * A random sample that anybody can draw again: each id gets a number from the seed and the id, and the lowest numbers are
 * taken. The number is FNV-1a (32 bits) over the UTF-16 code units of `seed:id`, mixed by the last step of MurmurHash3;
 * equal numbers are ordered by id. The order of the ids given makes no difference, and one id more or less moves no other.
 */
export function drawSample(ids: string[], size: number, seed: number): string[] {
  const numbered = ids.map((id) => ({ id, number: mix(hash(`${seed}:${id}`)) }))
  numbered.sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
  return numbered.slice(0, size).map(({ id }) => id)
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** The finaliser of MurmurHash3, 32 bits: without it, ids that look alike would get numbers that look alike. */
function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
