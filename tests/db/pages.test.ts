import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ListQuery, ListSort } from '#db/contract'
import { DecisionRefused, decide } from '#db/decide.server'
import { readListQuery, SORT_WORDS, writeListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import { isCounted, settleCounts } from '#db/queries/cells.server'
import { countOverview, listCommitments, listFacets, listPage } from '#db/queries/commitments.server'
import { findReview } from '#db/queries/queue.server'
import { eachPage } from '#db/queries/whole-list.server'
import { storeExtraction } from '#db/write.server'
import { databaseWith, deadlineOn, letter } from './fixtures'

const AS_OF = '2019-01-05'
const SORTS = Object.keys(SORT_WORDS) as ListSort[]
const DAYS = [null, '2018-12-31', '2018-12-31', '2019-01-04', '2019-01-20', '2019-02-20', '2020-06-01']

/** Letters with equal and different days, ministries and dates, one without a date, one with signs in its id. */
function collection(): Database {
  const promises = (salt: string) =>
    DAYS.map((day, index) => ({
      quote: `Toezegging ${salt}${index}.`,
      change: {
        deadline: day === null && index % 2 ? null : deadlineOn(day),
        kind: index === 6 ? ('act' as const) : ('inform' as const),
      },
    }))
  return databaseWith(
    letter('a', promises('a'), { date: '2018-06-01' }),
    letter('b*c d', promises('b'), { date: '2018-12-13', ministries: ['JenV'], officeHolders: [] }),
    letter('c', promises('c'), { date: '2018-12-13', ministries: [], officeHolders: [] }),
    letter('d', promises('d').slice(0, 3), { date: null }),
  )
}

describe('pages by key', () => {
  const db = collection()
  const idsOf = (query: ListQuery) => listCommitments(db, { ...query, pageSize: 1000 }, AS_OF).items.map(({ id }) => id)

  test.each(SORTS)(
    'in the order %s each row stands once, forwards, backwards, by number and one after the other',
    (sort) => {
      for (const filter of [{}, { clocks: ['overdue'] }, { ministries: ['BZK'] }, { kinds: ['act'] }] as ListQuery[]) {
        const whole = idsOf({ ...filter, sort })
        expect(new Set(whole).size).toBe(listCommitments(db, filter, AS_OF).count)
        expect(
          [...eachPage(db, { ...filter, sort }, AS_OF, 3)].flatMap(({ items }) => items.map(({ id }) => id)),
        ).toEqual(whole)
        const visited: string[][] = []
        let page = listPage(db, { ...filter, sort, pageSize: 4 }, AS_OF)
        for (;;) {
          visited.push(page.rows.map(({ id }) => id))
          const numbered = listCommitments(db, { ...filter, sort, pageSize: 4, page: visited.length }, AS_OF)
          expect(numbered.items.map(({ id }) => id)).toEqual(visited.at(-1))
          expect(numbered.items, 'what an export says of it').toMatchObject(page.rows)
          if (!page.next) break
          page = listPage(db, readAgain(page.next), AS_OF)
        }
        expect(visited.flat()).toEqual(whole)
        for (let at = visited.length - 1; page.previous; at--) {
          page = listPage(db, readAgain(page.previous), AS_OF)
          expect(page.rows.map(({ id }) => id)).toEqual(visited[at - 1])
          expect(page.first).toBe((at - 1) * 4 + 1)
        }
      }
    },
  )

  /** As the address carries it. */
  function readAgain(query: ListQuery): ListQuery {
    const read = readListQuery(new URLSearchParams(String(writeListQuery(query))))
    if ('problem' in read) throw new Error(read.problem)
    return { ...read.query, pageSize: 4 }
  }

  test('the longest overdue come first, then what is not overdue by its last day', () => {
    const late = listCommitments(db, { sort: 'late', pageSize: 100 }, AS_OF).items
    const overdue = late.filter(({ clock }) => clock === 'overdue').length
    expect(late.slice(0, overdue).every(({ clock }) => clock === 'overdue')).toBe(true)
    const days = late.slice(0, overdue).map(({ daysLate }) => daysLate)
    expect(days).toEqual(days.toSorted((a, b) => b - a))
  })
})

describe('the summary', () => {
  const numbers = (db: Database, asOf: string) => ({
    overview: countOverview(db, asOf),
    facets: listFacets(db, {}, asOf),
  })

  test('on its day and on others gives the numbers of the rows, also after every kind of write', () => {
    const write = fc.oneof(
      fc.record({ act: fc.constantFrom('accept', 'reject', 'fulfilled', 'moved'), at: fc.nat(20) }),
      fc.record({ letter: fc.constantFrom('a', 'e'), days: fc.array(fc.constantFrom(...DAYS), { maxLength: 4 }) }),
      fc.record({ settle: fc.constantFrom('2018-12-31', AS_OF, '2019-03-01') }),
    )
    fc.assert(
      fc.property(fc.array(write, { maxLength: 8 }), (writes) => {
        const [kept, plain] = [collection(), collection()]
        settleCounts(kept, AS_OF)
        for (const one of writes) {
          if ('settle' in one) settleCounts(kept, one.settle)
          else for (const db of [kept, plain]) apply(db, one)
        }
        for (const asOf of ['2018-12-31', AS_OF, '2019-03-01']) {
          expect(isCounted(plain, asOf)).toBe(false)
          expect(numbers(kept, asOf)).toEqual(numbers(plain, asOf))
        }
        kept.$client.close()
        plain.$client.close()
      }),
      { numRuns: 25 },
    )
  })

  test('keeps up when a document goes to another kind and loses a promise', () => {
    const db = collection()
    settleCounts(db, AS_OF)
    apply(db, { letter: 'a', days: ['2018-12-31'] })
    expect(countOverview(db, AS_OF).commitments).toBe(listCommitments(db, { pageSize: 1000 }, AS_OF).items.length)
  })
})

type Write = { act: string; at: number } | { letter: string; days: (string | null)[] }

function apply(db: Database, one: Write): void {
  if ('letter' in one) {
    const quotes = one.days.map((day, index) => ({ quote: `Nieuw ${index}.`, change: { deadline: deadlineOn(day) } }))
    const facts = { date: '2018-06-01', kind: 'answer' as const }
    storeExtraction(db, letter(one.letter, quotes, facts), {
      name: `${one.letter}.txt`,
      sha256: `${one.days}`.padEnd(64),
    })
    return
  }
  const ids = listCommitments(db, { unreviewed: 'all', pageSize: 1000 }, '2019-03-01').items.map(({ id }) => id)
  const commitment = ids[one.at % Math.max(1, ids.length)]
  if (!commitment) return
  const acts = {
    accept: { action: 'accept' },
    reject: { action: 'reject' },
    fulfilled: { action: 'outcome', outcome: 'fulfilled', since: '2019-01-02' },
    moved: { action: 'deadline', latest: '2019-02-01', words: 'uitstel', since: '2019-01-03' },
  } as const
  const act = acts[one.act as keyof typeof acts]
  const version = findReview(db, commitment)?.version ?? 0
  const decision = { commitment, act, author: 'redacteur', reason: 'proef', evidence: null, version }
  try {
    decide(db, decision)
  } catch (error) {
    if (!(error instanceof DecisionRefused)) throw error
  }
}
