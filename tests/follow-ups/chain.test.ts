import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readAcknowledgements } from '#extractors/acknowledgements/read'
import { readText } from '#extractors/documents/read-text'
import { toLaterDocument } from '#extractors/follow-ups/facts'
import { proposeFollowUps } from '#extractors/follow-ups/propose'
import { prepareLater, preparePromise } from '#extractors/follow-ups/subject'
import { countTerms } from '#extractors/follow-ups/terms'
import type { FollowUpProposal, PromiseFacts } from '#extractors/follow-ups/types'
import type { ParsedDocument, Sentence } from '#extractors/types'
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
  const frequencies = countTerms(documents.map((document) => document.text))
  const read = documents.map((document) => ({ document, sentences: sentencesIn(document) }))
  const promises = read.flatMap(({ document, sentences }) =>
    promisesIn(document, sentences).map((facts) => preparePromise(facts, frequencies)),
  )
  return read.flatMap(({ document, sentences }) => {
    const later = toLaterDocument(document, sentences, readAcknowledgements(document, sentences), [])
    return later ? proposeFollowUps(promises, prepareLater(later, frequencies)) : []
  })
}

describe('the five samples', () => {
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

it.skipIf(!SHARED.every((path) => existsSync(path)))(
  'finds no false explicit link in the gold documents and the corpus (skipped when they are absent)',
  () => {
    const documents = SHARED.flatMap(readFolder)
    expect(documents.length).toBeGreaterThan(90)
    expect(proposeAll(documents).filter((one) => one.certainty === 'explicit')).toEqual([])
  },
  120_000,
)
