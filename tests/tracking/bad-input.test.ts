import type { ActionFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { decide } from '#db/decide.server'
import { listDecisions } from '#db/decision-log.server'
import { markCommitment } from '#db/mark.server'
import { findCommitment, listCommitments } from '#db/queries/commitments.server'
import { readTimeline } from '#db/queries/timeline.server'
import { storeExtraction } from '#db/write.server'
import { action as decidePage } from '../../app/routes/toezeggingen.$id_.besluit'
import { readerContext } from '../app/reader-context'
import { databaseWith, deadlineOn, letter } from '../db/fixtures'
import { loadLetters } from './letters'

const QUOTE = 'Ik stuur uw Kamer een brief over de bruggen.'

function open() {
  const db = databaseWith(letter('kst-1', [{ quote: QUOTE, change: { deadline: deadlineOn('2019-05-31') } }]))
  const id = listCommitments(db, {}, '2019-01-05').items[0]?.id ?? ''
  const send = async (fields: Record<string, string>) => {
    const account = { name: 'anna', role: 'editor' as const }
    const request = new Request(`http://localhost/toezeggingen/${id}/besluit`, {
      method: 'POST',
      body: new URLSearchParams({ kenmerk: id, versie: '0', besluit: 'outcome', uitkomst: 'fulfilled', ...fields }),
    })
    const context = { ...readerContext(db), account }
    const answer = await decidePage({ request, params: { id }, context } as unknown as ActionFunctionArgs)
    return { status: answer.status, ...(answer.status === 302 ? null : await answer.json()) }
  }
  return { db, id, send }
}

describe('the form of a decision', () => {
  test('of the second of two editors comes back with both texts, and nothing of it is written', async () => {
    const { db, send } = open()
    expect(await send({ sinds: '2019-06-10', reden: 'brief ontvangen' })).toMatchObject({ status: 302 })
    const late = await send({ uitkomst: 'lapsed', sinds: '2019-06-11', reden: 'ingetrokken in het debat' })
    expect(late).toMatchObject({
      status: 409,
      version: 1,
      typed: { uitkomst: 'lapsed', sinds: '2019-06-11', reden: 'ingetrokken in het debat' },
      since: [{ author: 'anna', reason: 'brief ontvangen', act: { outcome: 'fulfilled' } }],
    })
    expect(late.problem?.nl).toContain('niet verloren')
    expect(listDecisions(db)).toHaveLength(1)
    expect(await send({ versie: '1', sinds: '2019-06-11', reden: 'ook dat' })).toMatchObject({ status: 302 })
  })

  test.each<[string, Record<string, string>, string]>([
    ['a day that does not exist', { sinds: '2019-02-29', reden: 'brief' }, 'geen bestaande dag'],
    ['a day before the promise', { sinds: '2018-12-12', reden: 'brief' }, 'ligt voor de dag'],
    ['an overlong reason', { sinds: '2019-06-10', reden: 'x'.repeat(2001) }, 'te lang'],
    ['no reason', { sinds: '2019-06-10', reden: ' ' }, 'reden nodig'],
    ['a forged id', { kenmerk: 'kst-9.x', sinds: '2019-06-10', reden: 'brief' }, 'geen toezegging'],
    ['a forged version', { versie: '-1', sinds: '2019-06-10', reden: 'brief' }, 'niet volledig'],
    ['an unknown outcome', { uitkomst: 'klaar', sinds: '2019-06-10', reden: 'brief' }, 'Kies een uitkomst'],
    ['an unknown act', { besluit: 'wissen', sinds: '2019-06-10', reden: 'brief' }, 'geen besluit'],
    ['evidence that is not there', { sinds: '2019-06-10', reden: 'brief', bewijs: 'kst-404' }, 'geen document'],
    ['a time of a promise that does not return', { sinds: '2019-06-10', reden: 'b', keer: '2019-05-31' }, 'keert niet'],
  ])('with %s is refused in Dutch and English, with what was typed', async (_, fields, message) => {
    const { db, send } = open()
    const answer = await send(fields)
    expect(answer).toMatchObject({ status: 400, typed: fields })
    expect(answer.problem?.nl).toContain(message)
    expect(answer.problem?.en).toMatch(/^(?!.*(?: de | het | een | geen )).*[.?]$/u)
    expect(listDecisions(db)).toEqual([])
  })

  test('about a promise that a new version of its letter no longer holds says so', async () => {
    const { db, id, send } = open()
    const sha256 = db.$client.prepare('select sha256 from documents').pluck().get() as string
    storeExtraction(db, { ...letter('kst-1', [{ quote: QUOTE }]), commitments: [] }, { name: 'kst-1.txt', sha256 })
    expect(findCommitment(db, id, '2019-06-10')).toBeNull()
    const answer = await send({ sinds: '2019-06-10', reden: 'brief' })
    expect(answer).toMatchObject({ status: 400, typed: { reden: 'brief' } })
    expect(answer.problem?.nl).toContain('kst-1 niet meer gevonden')
  })
})

describe('marking by hand', () => {
  const BODY = 'De bruggen zijn oud. De heer Jansen belooft de sluizen voor 1 mei 2019 op te knappen.'
  const mark = { document: 'kst-34567-50', kind: 'act' as const, author: 'anna', reason: 'staat er' }
  const load = () => loadLetters([{ number: '50', day: '4 februari 2019', body: BODY }])
  const WORDS = 'De heer Jansen belooft de sluizen voor 1 mei 2019 op te knappen.'

  test('makes a reviewed promise with its own term and a first event, that an undo hides again', async () => {
    const db = await load()
    const id = markCommitment(db, { ...mark, quote: WORDS })
    const on = () => listCommitments(db, {}, '2019-05-02').items.filter((item) => item.id === id)
    expect(on()).toMatchObject([
      { origin: 'manual', reviewed: true, quote: WORDS, clock: 'overdue', daysLate: 2, deadline: { rule: 'dag' } },
    ])
    expect(readTimeline(db, id, '2099-12-31')?.events.map(({ kind }) => kind)).toEqual(['made', 'decision'])
    const { number } = listDecisions(db)[0] ?? { number: 0 }
    const act = { action: 'undo', entry: number } as const
    decide(db, { commitment: id, act, author: 'anna', reason: 'toch niet', evidence: null, version: number })
    expect(on()).toEqual([])
  })

  test.each<[string, { quote?: string; document?: string; reason?: string }]>([
    ['words that do not stand there', { quote: 'Ik beloof de wegen op te knappen.' }],
    ['too few words', { quote: 'De' }],
    ['an unknown document', { document: 'kst-404' }],
    ['an overlong reason', { reason: 'x'.repeat(2001) }],
  ])('refuses %s and writes nothing', async (_, change) => {
    const db = await load()
    expect(() => markCommitment(db, { ...mark, quote: WORDS, ...change })).toThrow(
      expect.objectContaining({ name: 'DecisionRefused' }),
    )
    expect(listDecisions(db)).toEqual([])
  })

  test('the same words twice are known the second time', async () => {
    const db = await load()
    const id = markCommitment(db, { ...mark, quote: WORDS })
    expect(() => markCommitment(db, { ...mark, quote: WORDS })).toThrow(id)
  })
})
