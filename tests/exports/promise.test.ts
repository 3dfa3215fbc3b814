import { afterAll, expect, test } from 'vitest'
import { appendDecision } from '#db/decision-log.server'
import { rebuildTracking } from '#db/tracking.server'
import { answerAtom, answerIcs } from '../../app/exports/promise.server'
import { openSmallDatabase } from '../app/small-database'
import { ask, ORIGIN, read } from './ask'
import { readCalendar, textsOf } from './readers'

const ID = 'kst-99001-7.0059'
const db = openSmallDatabase()
afterAll(() => db.$client.close())

test('one promise as a calendar has one entry, the one of the list', async () => {
  const { events } = readCalendar(await read(db, answerIcs, `/toezeggingen/${ID}.ics`, { id: ID }))
  expect(events.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual([
    [`${ID}@toezeggingenmonitor`, '2018-12-31'],
  ])
})

test('one promise as a feed tells what happened to it, newest first', async () => {
  const entry = { author: 'Ed', commitment: ID, quote: 'q', reason: 'staat in de brief', evidence: null }
  const act = { action: 'outcome', outcome: 'fulfilled', since: '2019-01-03' } as const
  appendDecision(db, { ...entry, act }, '2019-01-10T10:00:00.000Z')
  rebuildTracking(db, [ID])
  const text = await read(db, answerAtom, `/toezeggingen/${ID}.atom?peildatum=2019-02-01`, { id: ID })
  expect(textsOf(text, 'id')).toEqual([
    `${ORIGIN}/toezeggingen/${ID}.atom`,
    `${ORIGIN}/toezeggingen/${ID}#besluit-1`,
    `${ORIGIN}/toezeggingen/${ID}#toegezegd`,
  ])
  expect(textsOf(text, 'updated')).toEqual(['2019-01-03T00:00:00Z', '2019-01-03T00:00:00Z', '2018-12-13T00:00:00Z'])
  expect(textsOf(text, 'content')[0]).toBe('Reden: staat in de brief')
})

test('a promise that is not there is not found', async () => {
  await expect(ask(db, answerIcs, '/toezeggingen/x.ics', {}, { id: 'x' })).rejects.toMatchObject({ status: 404 })
})
