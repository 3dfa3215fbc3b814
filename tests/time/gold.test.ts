import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTimes } from '#extractors/time/read'
import type { TimeExpression } from '#extractors/types'

const GOLD = process.env.GOLD_DIR ?? join(process.cwd(), '..', 'shared', 'gold')
const present = existsSync(join(GOLD, 'temporal.tsv'))
if (!present) console.warn(`No gold data in ${GOLD}: the scores of the time reader are skipped.`)

function readTable(name: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(GOLD, name), 'utf8').trimEnd().split('\n')
  const names = header.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index], cell])))
}

/** The times that share words with the phrase. */
function timesOn(sentence: string, phrase: string, written: string | null): TimeExpression[] {
  const start = sentence.toLowerCase().indexOf(phrase.toLowerCase())
  return readTimes(sentence, written).filter((time) => time.start < start + phrase.length && time.end > start)
}

describe.skipIf(!present)('the time reader against real deadline phrases', () => {
  const rows = present ? readTable('temporal.tsv') : []
  const misses = rows
    .filter((row) => row.end)
    .filter((row) => {
      const days = [row.end, ...(row.alt_ends ?? '').split('|')]
      return !timesOn(row.sentence ?? '', row.expression ?? '', row.doc_date ?? null).some(({ latest }) =>
        days.includes(latest ?? 'none'),
      )
    })

  it('reads the last day of at least 98 % of the dated phrases', () => {
    const dated = rows.filter((row) => row.end).length
    expect(dated).toBeGreaterThan(100)
    expect(1 - misses.length / dated, misses.map((row) => row.id).join(' ')).toBeGreaterThanOrEqual(0.98)
  })

  it('gives no day to a vague or conditional phrase', () => {
    const vague = rows.filter((row) => row.type === 'vague' || row.type === 'conditional')
    const invented = vague.filter((row) =>
      timesOn(row.sentence ?? '', row.expression ?? '', row.doc_date ?? null).some(({ latest }) => latest !== null),
    )
    expect(vague.length).toBeGreaterThan(5)
    expect(invented.map((row) => row.id)).toEqual([])
  })

  it('finds every phrase', () => {
    const unseen = rows.filter(
      (row) => timesOn(row.sentence ?? '', row.expression ?? '', row.doc_date ?? null).length === 0,
    )
    expect(unseen.map((row) => row.id)).toEqual([])
  })

  it('gives a distractor no day to come', () => {
    const rows = readTable('distractors.tsv')
    const wrong = rows.filter((row) =>
      readTimes(row.sentence ?? '', row.doc_date ?? null).some(
        ({ latest, past }) => latest !== null && latest > (row.doc_date ?? '') && !past,
      ),
    )
    expect(rows.length).toBeGreaterThan(40)
    expect(wrong.map((row) => row.id)).toEqual([])
  })
})

describe.skipIf(!present)('the time reader against the labelled deadlines', () => {
  const deadlines = (present ? readdirSync(join(GOLD, 'labels')) : []).flatMap((file) => {
    const label = JSON.parse(readFileSync(join(GOLD, 'labels', file), 'utf8'))
    return (label.commitments as { quote: string; deadline: GoldDeadline | null }[]).flatMap(({ quote, deadline }) => {
      const sentence = quote.replace(/\s+/gu, ' ')
      const words = deadline?.words.replace(/\s+/gu, ' ') ?? ''
      const stated = deadline !== null && sentence.toLowerCase().includes(words.toLowerCase())
      return stated ? [{ file, sentence, words, deadline, written: label.document.date as string | null }] : []
    })
  })

  it('reads the last day of at least 97 % of the dated ones', () => {
    const dated = deadlines.filter(({ deadline }) => deadline.latest)
    const wrong = dated.filter(({ sentence, words, written, deadline }) => {
      const days = [deadline.latest, ...(deadline.accept ?? [])]
      return !timesOn(sentence, words, written).some(({ latest }) => days.includes(latest))
    })
    expect(dated.length).toBeGreaterThan(50)
    expect(
      1 - wrong.length / dated.length,
      wrong.map(({ file, words }) => `${file}: ${words}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.97)
  })

  it('invents no day for the others', () => {
    const open = deadlines.filter(({ deadline }) => !deadline.latest)
    const invented = open.filter(({ sentence, words, written }) =>
      timesOn(sentence, words, written).some(({ latest }) => latest),
    )
    expect(open.length).toBeGreaterThan(20)
    expect(invented.map(({ file, words }) => `${file}: ${words}`)).toEqual([])
  })
})

interface GoldDeadline {
  words: string
  latest: string | null
  accept?: string[]
}
