import { decideAll } from '#db/decide.server'
import type { Database } from '#db/open.server'
import type { DecisionAct } from '#extractors/decisions/types'
import { databaseWith, deadlineOn, letter } from '../db/fixtures'

/** Two ministries with many promises of 2018: kept on time, kept late, overdue, moved, vague, lapsed, unclear; a few of them reviewed. */
export function openManyPromises(): Database {
  const of = (id: string, ministry: string, number: number) =>
    letter(
      id,
      Array.from({ length: number }, (_, index) => ({
        quote: `Ik zal u over onderwerp ${index} van ${id} informeren.`,
        change: { deadline: index % 7 === 6 ? deadlineOn(null) : index % 7 === 5 ? null : deadlineOn(dayOf(index)) },
      })),
      {
        date: '2018-02-01',
        ministries: [ministry],
        officeHolders: [{ name: 'A. Proef', office: `Minister van ${ministry}`, ministry }],
      },
    )
  const letters = [of('kst-1-1', 'BZK', 40), of('kst-2-2', 'OCW', 9)]
  const db = databaseWith(...letters)
  for (const { commitments } of letters) {
    for (const [index, { id, deadline }] of commitments.entries()) decideOn(db, id, index, deadline?.latest ?? null)
  }
  return db
}

function dayOf(index: number): string {
  return `2018-${String(3 + (index % 9)).padStart(2, '0')}-15`
}

function decideOn(db: Database, commitment: string, index: number, latest: string | null): void {
  const acts: DecisionAct[] = []
  if (index % 6 !== 2) acts.push({ action: 'accept' })
  if (latest && index % 5 === 4)
    acts.push({ action: 'deadline', latest: '2018-11-20', since: '2018-02-02', words: 'later' })
  const outcome = (['fulfilled', 'fulfilled', 'open', 'lapsed', 'unclear', 'fulfilled'] as const)[index % 6]
  if (outcome && outcome !== 'open') {
    acts.push({ action: 'outcome', outcome, since: index % 6 === 1 ? '2018-12-20' : '2018-02-20' })
  }
  let version = 0
  for (const act of acts) {
    const [logged] = decideAll(db, [{ commitment, act, author: 'proef', reason: 'proef', evidence: null, version }])
    version = logged?.number ?? 0
  }
}
