import { ministries } from '../registry/registry'

const SUCCESSORS = new Map<string, Set<string>>()
for (const { code, successors } of ministries) {
  const known = SUCCESSORS.get(code) ?? new Set<string>()
  for (const next of successors?.split(/;\s?/u) ?? []) known.add(next)
  SUCCESSORS.set(code, known)
}

/** The codes of the later document whose ministry has the task of one of the promise's: the same, or a successor. */
export function findSamePost(promise: readonly string[], later: readonly string[]): string[] {
  const heirs = new Set<string>()
  const visit = (code: string): void => {
    if (heirs.has(code)) return
    heirs.add(code)
    for (const next of SUCCESSORS.get(code) ?? []) visit(next)
  }
  promise.forEach(visit)
  return later.filter((code) => heirs.has(code))
}
