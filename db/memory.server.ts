import { readDataVersion } from './data-version.server'
import type { Database } from './open.server'

/**
 * Keeps answers that hold until something is written to the database, by this connection or another: at most `most` of
 * them, the ones asked longest ago leave first.
 */
export function createMemory<Answer>(most: number) {
  const held = new WeakMap<object, { version: string; answers: Map<string, Answer> }>()
  return (db: Database, key: string, ask: () => Answer): Answer => {
    const version = readDataVersion(db)
    const memory = held.get(db.$client)
    const answers = memory?.version === version ? memory.answers : new Map<string, Answer>()
    if (memory?.version !== version) held.set(db.$client, { version, answers })
    const known = answers.get(key)
    if (known !== undefined) {
      answers.delete(key)
      answers.set(key, known)
      return known
    }
    const answer = ask()
    answers.set(key, answer)
    if (answers.size > most) answers.delete(answers.keys().next().value ?? '')
    return answer
  }
}
