import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#extractors/documents/read'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const present = existsSync(`${shared}formats`)
const read = (path: string) => new Uint8Array(readFileSync(shared + path))

/** The same document in its own format and as text with labels. */
const PAIRS = [
  ['kst-28844-269', 'formats/kst-28844-269.xml'],
  ['ah-tk-20232024-2129', 'formats/pdf/ah-tk-20232024-2129.pdf'],
  ['kb-ienw-2023-10-18-verzamelbrief-luchtvaart', 'formats/pdf/kb-ienw-2023-10-18-verzamelbrief-luchtvaart.pdf'],
  ['akv-jenv-docx-05', 'formats/docx/akv-jenv-docx-05.docx'],
] as const

/** Letters and figures only: without tags, note numbers stuck to words, hyphens and white space. */
function bare(text: string): string {
  return text
    .replace(/<noot [\s\S]{0,2000}?<\/noot>/gu, '')
    .replace(/<[^<>]{1,300}>/gu, '')
    .replace(/&amp;/gu, '&')
    .replace(/(?<=\p{L}[.,;:?!]?)\d{1,2}(?=[\s.,;:?!]|$)/gu, '')
    .replace(/[\s\u00ad‐–-]/gu, '')
    .toLowerCase()
}

describe.skipIf(!present)('real files (skipped without ../shared)', () => {
  it.each(PAIRS)('%s gives the labelled quotes', async (id, path) => {
    const document = await readDocument({ name: path, bytes: read(path) })
    const labels = JSON.parse(readFileSync(`${shared}gold/labels/${id}.json`, 'utf8'))
    const entries: { quote: string }[] = [...labels.commitments, ...labels.acknowledgements, ...labels.external]
    const text = bare(document.text)
    const missing = entries.map(({ quote }) => quote).filter((quote) => !text.includes(bare(quote)))
    expect(entries.length).toBeGreaterThan(0)
    expect(missing).toEqual([])
    expect(document).toMatchObject({ date: labels.document.date, kind: labels.document.kind, problems: [] })
    expect(document.ministries).toEqual(expect.arrayContaining(labels.document.ministries))
  })

  it('a text file with XML keeps the places of the labels', async () => {
    const bytes = read('gold/documents/kst-28844-269.txt')
    const { text } = await readDocument({ name: 'kst-28844-269.txt', bytes })
    const labels = JSON.parse(readFileSync(`${shared}gold/labels/kst-28844-269.json`, 'utf8'))
    expect(labels.commitments.length).toBeGreaterThan(5)
    for (const { quote, start, end } of labels.commitments) expect(bare(text.slice(start, end))).toBe(bare(quote))
  })

  it('the promises read out at the end of meetings are list items or sentences of the text', async () => {
    const rows = readFileSync(`${shared}registers/read-out-in-committee-debates-2025.tsv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    const texts = new Map<string, string>()
    const missing: string[] = []
    for (const row of rows) {
      const [debate = '', date, , , promise = ''] = row.split('\t')
      if (!texts.has(debate)) {
        const document = await readDocument({ name: `${debate}.xml`, bytes: read(`formats/vlos/${debate}.xml`) })
        expect(document).toMatchObject({ date, kind: 'debate', problems: [] })
        texts.set(debate, bare(document.text))
      }
      if (!texts.get(debate)?.includes(bare(promise))) missing.push(promise)
    }
    expect(rows.length).toBeGreaterThan(30)
    expect(missing.length / rows.length).toBeLessThanOrEqual(0.1)
  })

  it('a two-column report keeps its sentences whole, and pages of a site lose their navigation', async () => {
    const report = await readDocument({ name: 'h-tk-0a178131.pdf', bytes: read('formats/pdf/h-tk-0a178131.pdf') })
    const sentences = readFileSync(`${shared}corpus/h-tk-0a178131.txt`, 'utf8')
      .split(/(?<=[.?!])\s+/u)
      .filter((sentence) => sentence.length > 25)
    const text = bare(report.text)
    const found = sentences.filter((sentence) => text.includes(bare(sentence)))
    expect(found.length / sentences.length).toBeGreaterThanOrEqual(0.97)
    const page = await readDocument({ name: 'pagina.html', bytes: read('formats/html/tweedekamer-2015D04817.html') })
    expect(page.text).toMatch(/^Motie\n/u)
    expect(page.text).not.toContain('Vergaderkalender')
  })

  it('an old Word file is refused clearly', async () => {
    const name = 'tk-motie-ca71487f-866a-43aa-a9d5-ec3e2c3a236c.doc'
    const { problems, text } = await readDocument({ name, bytes: read(`formats/docx/${name}`) })
    expect(text).toBe('')
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('worden niet ondersteund')])
  })
})
