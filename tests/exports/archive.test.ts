import { createHash } from 'node:crypto'
import Ajv from 'ajv/dist/2020.js'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { appendDecision } from '#db/decision-log.server'
import { openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { readScorecard } from '#db/queries/scorecard.server'
import { storeExtraction } from '#db/write.server'
import { answerJson } from '../../app/exports/commitments.server'
import { EVERYTHING } from '../../app/exports/whole-data.server'
import { loader } from '../../app/routes/data[.]zip'
import { loader as checksum } from '../../app/routes/data[.]zip[.]sha256'
import { openSmallDatabase } from '../app/small-database'
import { openManyPromises } from '../scorecard/many'
import { ask } from './ask'
import { makeExtraction } from './make'

type Db = ReturnType<typeof openSmallDatabase>

async function download(db: Db, day = '2019-01-05'): Promise<Uint8Array> {
  return new Uint8Array(await (await ask(db, loader, `/data.zip?peildatum=${day}`)).arrayBuffer())
}

function textOf(files: Record<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files[name])
}

const linesOf = (files: Record<string, Uint8Array>, name: string) =>
  textOf(files, name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test('the archive opens elsewhere, its checksums hold, and its rows are those of the lists', async () => {
  const db = openSmallDatabase()
  const entry = { author: 'Ed', commitment: 'kst-99001-7.0059', quote: 'q', reason: 'r', evidence: null }
  const logged = appendDecision(db, { ...entry, act: { action: 'accept' } })
  const files = unzipSync(await download(db))
  const sums = textOf(files, 'SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  '))
  expect(sums.map(([, name]) => name).toSorted()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'SHA256SUMS')
      .toSorted(),
  )
  for (const [sum, name = ''] of sums) {
    expect(
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
    ).toBe(sum)
  }
  const rows = linesOf(files, 'toezeggingen.jsonl')
  const listed = listCommitments(db, { ...EVERYTHING, pageSize: 1000 }, '2019-01-05').items
  expect(rows.map(({ id }) => id)).toEqual(listed.map(({ id }) => id))
  expect(rows.some(({ certainty }) => certainty === 'possible')).toBe(true)
  const belonging = linesOf(files, 'indeling.jsonl')
  expect(belonging.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  for (const { id, ministry } of belonging) expect(ministry).toBe(rows.find((row) => row.id === id)?.actor.ministry)
  expect(linesOf(files, 'documenten.jsonl')).toHaveLength(4)
  expect(linesOf(files, 'besluiten.jsonl')).toEqual([JSON.parse(JSON.stringify(logged))])
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(textOf(files, 'schema/toezegging.schema.json')),
  )
  for (const row of rows) expect(validate(row), JSON.stringify(validate.errors)).toBe(true)
  expect(textOf(files, 'LEESMIJ.txt')).toMatch(/2019-01-05[\s\S]*creativecommons/u)
  db.$client.close()
})

test('a scorecard can be computed again from the archive, as its LEESMIJ says', async () => {
  const db = openManyPromises()
  const [asOf, from, to] = ['2018-12-31', '2018-01-01', '2018-12-31'] as const
  const files = unzipSync(await download(db, asOf))
  const rows = linesOf(files, 'toezeggingen.jsonl')
  const { groups } = readScorecard(db, { from, to, level: 'ministry', unreviewed: false, query: {} }, asOf)
  expect(groups.length).toBeGreaterThan(1)
  for (const { value, counts, score } of groups) {
    const ids = linesOf(files, 'indeling.jsonl').flatMap(({ id, ministry }) => (ministry === value ? id : []))
    const own = rows.filter(({ id, reviewed, kind }) => ids.includes(id) && reviewed && kind !== 'external')
    const due = own.filter(({ deadline, clock }) => {
      const latest = deadline?.latest ?? ''
      return latest >= from && latest <= to && latest < asOf && ['on-time', 'late', 'overdue'].includes(clock)
    })
    expect(due).toHaveLength(score.due)
    expect(due.filter(({ clock }) => clock === 'on-time')).toHaveLength(counts.onTime)
    const vague = own.filter(
      ({ deadline, document, outcome }) =>
        deadline?.words &&
        !deadline.latest &&
        document.date >= from &&
        ['open', 'partly', 'fulfilled'].includes(outcome),
    )
    expect(vague).toHaveLength(counts.vague)
  }
  db.$client.close()
})

test('the same data give the same bytes, in whatever order they were loaded', async () => {
  const letters = ['kst-99020-1', 'kst-99021-1'].map((id) => makeExtraction(id, ['Ik stuur u een brief over de dijk.']))
  const made = [letters, letters.toReversed()].map((order) => {
    const db = openDatabase(':memory:')
    for (const one of order) storeExtraction(db, one, { name: one.document.id, sha256: one.document.id })
    return db
  })
  const [first, second] = await Promise.all(made.map((db) => download(db)))
  expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true)
  for (const db of made) db.$client.close()
})

test('the checksum of the archive itself is published, the same until the data change', async () => {
  const db = openSmallDatabase()
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const told = async () => (await ask(db, checksum, '/data.zip.sha256?peildatum=2019-01-05')).text()
  expect(await told()).toBe(`${hashOf(await download(db))}  toezeggingenmonitor-2019-01-05.zip\n`)
  const before = await told()
  const entry = { author: 'Ed', commitment: 'kst-99001-7.0059', quote: 'q', reason: 'r', evidence: null }
  appendDecision(db, { ...entry, act: { action: 'accept' } })
  expect(await told()).not.toBe(before)
  expect(await told()).toBe(`${hashOf(await download(db))}  toezeggingenmonitor-2019-01-05.zip\n`)
})

test('what is made while it is sent says that no part of it can be asked', async () => {
  const db = openSmallDatabase()
  const part = { headers: { Range: 'bytes=100-199' } }
  const archive = await ask(db, loader, '/data.zip?peildatum=2019-01-05', part)
  expect([archive.status, archive.headers.get('Accept-Ranges')]).toEqual([200, 'none'])
  await archive.body?.cancel()
  const json = await ask(db, answerJson, '/toezeggingen.json?peildatum=2019-01-05', part)
  expect([json.status, json.headers.get('Accept-Ranges')]).toEqual([200, null])
})

test('while two archives are made a third is refused for a while, until one is done or left', async () => {
  const db = openSmallDatabase()
  const begin = async () => {
    const reader = (await ask(db, loader, '/data.zip?peildatum=2019-01-05')).body?.getReader()
    await reader?.read()
    return reader
  }
  const [first, second] = [await begin(), await begin()]
  const refused = await ask(db, loader, '/data.zip?peildatum=2019-01-05').catch((thrown: Response) => thrown)
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '60'])
  await first?.cancel()
  expect((await download(db)).length).toBeGreaterThan(1000)
  await second?.cancel()
})
