import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#extractors/documents/read'
import { splitSentences } from '#extractors/sentences/split'
import type { ParsedDocument } from '#extractors/types'

const shared = new URL('../../../shared/', import.meta.url).pathname
const labels = `${shared}gold/labels/`
const present = existsSync(labels)
if (!present) console.log('tests/documents/shared: skipped, ../shared is absent')

interface Quote {
  tier?: string
  quote: string
  start: number | null
  end: number
}
interface Gold {
  document: {
    date: string
    kind: string
    dossier: string | number | null
    ministries: string[]
    office_holders: { name: string | null; office: string }[]
    to: string
  }
  commitments: Quote[]
  acknowledgements?: Quote[]
}

async function readGold(): Promise<{ id: string; gold: Gold; document: ParsedDocument }[]> {
  const files = readdirSync(labels).map((file) => file.replace('.json', ''))
  return Promise.all(
    files.map(async (id) => {
      const gold = JSON.parse(readFileSync(`${labels}${id}.json`, 'utf8')) as Gold
      const bytes = readFileSync(`${shared}gold/documents/${id}.txt`)
      return { id, gold, document: await readDocument({ name: `${id}.txt`, bytes }) }
    }),
  )
}

/** How much of a quote sentences cover: all together, and the best single one; white space left out. */
function coverage(document: ParsedDocument, quote: Quote): { together: number; best: number } {
  const wanted = new Set<number>()
  for (let i = quote.start as number; i < quote.end; i++) if (/\S/u.test(document.text[i] ?? ' ')) wanted.add(i)
  const found = new Set<number>()
  let best = 0
  for (const sentence of splitSentences(document)) {
    if (sentence.end <= (quote.start as number) || sentence.start >= quote.end) continue
    const inside = sentence.offsets.slice(0, -1).filter((place) => wanted.has(place))
    for (const place of inside) found.add(place)
    best = Math.max(best, new Set(inside).size)
  }
  return { together: found.size / wanted.size, best: best / wanted.size }
}

describe.skipIf(!present)('the gold documents', () => {
  it('reads date, kind, dossier, ministries and office holders', async () => {
    const all = await readGold()
    const share = (right: (row: (typeof all)[number]) => boolean): number => all.filter(right).length / all.length
    expect(share(({ gold, document }) => document.date === gold.document.date)).toBeGreaterThanOrEqual(0.97)
    expect(share(({ gold, document }) => document.kind === gold.document.kind)).toBeGreaterThanOrEqual(0.97)
    expect(share(({ gold, document }) => document.to === gold.document.to)).toBeGreaterThanOrEqual(0.97)
    expect(
      share(
        ({ gold, document }) => gold.document.dossier === null || String(gold.document.dossier) === document.dossier,
      ),
    ).toBe(1)
    expect(
      share(({ gold, document }) => gold.document.ministries.every((code) => document.ministries.includes(code))),
    ).toBeGreaterThanOrEqual(0.97)
    const holders = all.flatMap(({ gold, document }) =>
      gold.document.office_holders.map(({ office }) =>
        document.officeHolders.some((holder) => holder.office === office),
      ),
    )
    expect(holders.filter(Boolean).length / holders.length).toBeGreaterThanOrEqual(0.97)
  })

  it('holds every labelled promise in a sentence, and nearly every report of one', async () => {
    const all = await readGold()
    const lost: string[] = []
    let reports = 0
    let reported = 0
    for (const { id, gold, document } of all) {
      for (const quote of gold.commitments) {
        if (quote.start !== null && coverage(document, quote).best < 0.5) lost.push(`${id}: ${quote.quote}`)
      }
      for (const quote of gold.acknowledgements ?? []) {
        if (quote.start === null) continue
        reports++
        if (coverage(document, quote).best >= 0.5) reported++
      }
    }
    expect(lost).toEqual([])
    expect(reported / reports).toBeGreaterThanOrEqual(0.97)
  })

  it('lets no question through as text that may promise', async () => {
    for (const { id, document } of await readGold()) {
      if (document.kind !== 'answer') continue
      const asking = splitSentences(document).filter((sentence) =>
        /^(?:Bent|Kunt|Deelt|Kent|Wilt|Heeft|Klopt) u(?: .*)?\?$/u.test(sentence.text),
      )
      expect(asking.map((sentence) => `${id}: ${sentence.text}`)).toEqual([])
    }
  })
})

describe.skipIf(!present)('the corpus', () => {
  it('reads every document, with a date for all but those that print none', async () => {
    const folder = `${shared}corpus/`
    const undated: string[] = []
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const document = await readDocument({ name: file, bytes: readFileSync(`${folder}${file}`) })
      expect(document.blocks.length).toBeGreaterThan(0)
      if (document.date === null) undated.push(file)
      if (file.startsWith('kv-')) expect(splitSentences(document)).toEqual([])
      if (file.startsWith('sgd-ah')) expect(document.kind).toBe('answer')
      if (file.startsWith('sgd-kb') || file.startsWith('kb-')) expect(document.kind).toBe('letter')
    }
    expect(undated.filter((file) => !file.startsWith('h-tk-2017'))).toEqual(['sgd-kb-1989-0000040763.txt'])
  })
})
