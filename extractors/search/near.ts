const MOST_NEAR = 3

/**
 * The candidates that somebody may have meant by a text, nearest first: those that hold it or are held by it as whole
 * words, and those at most a third of its letters away. Compared in small letters.
 */
export function findNear(text: string, candidates: string[]): string[] {
  const asked = text.toLowerCase()
  const far = Math.max(1, Math.floor(asked.length / 3))
  return candidates
    .map((candidate) => ({ candidate, steps: measure(asked, candidate.toLowerCase(), far) }))
    .filter(({ steps }) => steps <= far)
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ candidate }) => candidate)
}

/** 0 where one is a part of the other's words, else how many letters must change; above `far` for anything further. */
function measure(asked: string, candidate: string, far: number): number {
  const [short = '', long = ''] = asked.length < candidate.length ? [asked, candidate] : [candidate, asked]
  if (short.length > 1 && `-${long}-`.replace(/\s+/gu, '-').includes(`-${short}-`)) return 0
  return long.length - short.length > far ? far + 1 : countChanges(asked, candidate)
}

/** The least number of letters to add, drop or replace to make one text of the other. */
function countChanges(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
