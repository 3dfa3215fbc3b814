import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '#db/open.server'
import { documents } from '#db/schema'
import { followUps } from '#db/tracking-schema'
import { readAcknowledgements } from '#extractors/acknowledgements/read'
import { readText } from '#extractors/documents/read-text'
import { toLaterDocument } from '#extractors/follow-ups/facts'
import { proposeFollowUps } from '#extractors/follow-ups/propose'
import { prepareLater, preparePromise } from '#extractors/follow-ups/subject'
import { readTheme } from '#extractors/follow-ups/theme'
import type { FollowUpProposal, PromiseFacts } from '#extractors/follow-ups/types'
import type { ParsedDocument, Sentence } from '#extractors/types'
import { ingest } from '#sources/ingest'
import { sentencesIn } from './letters'

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const SEEDS = folder('seeds/documents')
const SHARED = [folder('../shared/gold/documents'), folder('../shared/corpus')]

/** What the texts of two samples do not say of themselves: they open in the middle of their Kamerstuk. */
const NUMBERED: Record<string, { dossier: string; number: string }> = {
  'seed-000': { dossier: '26643', number: '497' },
  'seed-002': { dossier: '30821', number: '42' },
}

function readFolder(path: string): ParsedDocument[] {
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((name) => {
      const id = name.replace('.txt', '')
      return { ...readText(readFileSync(join(path, name), 'utf8'), { name }), id, ...NUMBERED[id] }
    })
}

/** Every sentence that could be a promise, so that the proposals do not hang on how promises are read. */
function promisesIn(document: ParsedDocument, sentences: Sentence[]): PromiseFacts[] {
  const { id, kind, dossier, number, aanhangsel, ministries, date } = document
  if (date === null || kind === 'debate') return []
  return sentences
    .filter(({ text }) => /(?<!\p{L})(?:zal|zullen|ga ik|wordt|worden|start|voornemens)(?!\p{L})/u.test(text))
    .map(({ text, start }, index) => ({
      id: `${id}.${index}`,
      quote: text,
      context: document.text.slice(Math.max(0, start - 300), start),
      document: { id, kind, dossier, number, aanhangsel, ministries },
      made: date,
      ministries,
      deadline: null,
      numbers: [],
    }))
}

function proposeAll(documents: ParsedDocument[]): FollowUpProposal[] {
  const read = documents.map((document) => ({ document, sentences: sentencesIn(document) }))
  const promises = read.flatMap(({ document, sentences }) => {
    const theme = readTheme(document.text)
    return promisesIn(document, sentences).map((facts) => preparePromise(facts, theme))
  })
  return read.flatMap(({ document, sentences }) => {
    const later = toLaterDocument(document, sentences, readAcknowledgements(document, sentences), [])
    return later ? proposeFollowUps(promises, prepareLater(later)) : []
  })
}

describe('every sentence of the five samples that could be a promise', () => {
  const proposals = proposeAll(readFolder(SEEDS))
  const between = (from: string, to: string) =>
    proposals.filter((one) => one.commitment.startsWith(`${from}.`) && one.document === to)

  it.each([
    ['seed-000', 'seed-002', 'verwijst-naar-stuk'],
    ['seed-002', 'seed-001', 'verwijst-naar-stuk'],
    ['seed-001', 'seed-004', 'zelfde-dossier'],
    ['seed-004', 'seed-003', 'zelfde-post'],
  ])('form a chain: %s is followed up by %s', (from, to, rule) => {
    const found = between(from, to)
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap((one) => one.reasons.map((reason) => reason.rule))).toContain(rule)
    for (const one of found) expect(one.reasons.length).toBeGreaterThanOrEqual(2)
  })

  it('name no promise of each other', () => {
    expect(proposals.filter((one) => one.certainty === 'explicit')).toEqual([])
  })
})

/** Loads folders as the command does and gives the stored proposals with their passages. */
async function proposalsOf(...folders: string[]) {
  const db = openDatabase(':memory:')
  await ingest(db, folders)
  const rows = db
    .select()
    .from(followUps)
    .innerJoin(documents, eq(documents.id, followUps.documentId))
    .orderBy(followUps.date)
    .all()
  return rows.map(({ follow_ups: row, documents: { text } }) => ({
    pair: `${row.commitmentId.split('.')[0]} -> ${row.documentId}`,
    certainty: row.certainty,
    rules: row.reasons.map(({ rule }) => rule),
    passage: text.slice(row.passageStart ?? 0, row.passageEnd ?? 0).replace(/-?\s+/gu, ' '),
  }))
}

/** Every pair that the rules propose here was read, and found to be what a clerk would lay side by side. */
const READ = [
  {
    pair: 'kst-26643-497 -> kst-30821-42',
    rules: ['verwijst-naar-stuk', 'zelfde-post', 'gedeelde-woorden', 'vertelt-wat-is-gedaan'],
    passage: 'zijn sinds december 2017 verschillende gesprekken geweest op dit thema',
  },
  {
    pair: 'kst-30821-42 -> kst-30821-51',
    rules: ['verwijst-naar-stuk', 'zelfde-dossier', 'zelfde-post', 'gedeelde-woorden', 'vertelt-wat-is-gedaan'],
    passage: 'bewustwordingscampagne over desinformatie',
  },
  {
    pair: 'kst-30821-51 -> ah-2024-03-15-timmermans',
    rules: ['zelfde-dossier', 'zelfde-post', 'gedeelde-woorden', 'vertelt-wat-is-gedaan'],
    passage: 'heb ik uw Kamer recentelijk een brief gezonden',
  },
  {
    pair: 'ah-2024-03-15-timmermans -> ah-2025-07-07-bontenbal',
    rules: ['zelfde-post', 'zelfde-onderwerp', 'gedeelde-woorden', 'vertelt-wat-is-gedaan'],
    passage: 'Rijksbrede strategie voor de effectieve aanpak van desinformatie',
  },
]

it('the samples as loaded form the chain, each link with its reasons and the passage a reader looks for', async () => {
  const found = await proposalsOf(SEEDS)
  expect(found.filter(({ certainty }) => certainty === 'explicit')).toEqual([])
  expect([...new Set(found.map(({ pair }) => pair))]).toEqual(READ.map(({ pair }) => pair))
  for (const { pair, rules, passage } of READ) {
    const own = found.filter((one) => one.pair === pair && one.passage.includes(passage))
    expect(own[0]?.rules, pair).toEqual(expect.arrayContaining(rules))
  }
})

it.skipIf(!SHARED.every((path) => existsSync(path)))(
  'no sentence of the gold documents and the corpus, promise or not, is named by a later document (skipped when absent)',
  () => {
    const documents = SHARED.flatMap(readFolder)
    expect(documents.length).toBeGreaterThan(90)
    expect(proposeAll(documents).filter((one) => one.certainty === 'explicit')).toEqual([])
  },
  120_000,
)

it.skipIf(!SHARED.every((path) => existsSync(path)))(
  'no explicit link and no unread likely one is made in the gold documents and the corpus (skipped when they are absent)',
  async () => {
    const found = await proposalsOf(...SHARED)
    expect(found.filter(({ certainty }) => certainty === 'explicit')).toEqual([])
    expect([...new Set(found.map(({ pair }) => pair))]).toEqual([
      'seed-002 -> kst-30821-51',
      'kst-30821-51 -> seed-004',
      'seed-004 -> seed-003',
    ])
  },
  120_000,
)
