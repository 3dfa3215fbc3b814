/**
 * Renews `tests/expectations/<name>.tsv`: one line per commitment and acknowledgement of the sample documents and the
 * fixture letters, so that a change of the rules shows as gains and losses in the diff.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText } from '#extractors/documents/read-text'
import { extract } from '#extractors/extract'

const root = fileURLToPath(new URL('..', import.meta.url))
export const EXPECTATIONS = join(root, 'tests/expectations')

/** The documents that have an expectation: name and path. */
export function listExpected(): { name: string; path: string }[] {
  return ['seeds/documents', 'tests/fixtures/letters'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => /\.(?:txt|md)$/u.test(file))
      .sort()
      .map((file) => ({ name: file.replace(/\.\w+$/u, ''), path: join(root, folder, file) })),
  )
}

/** One line per finding, in the order of the text: what it is, its deadline, who, and its words. */
export function describeFindings(path: string): string[] {
  const { document, commitments, acknowledgements } = extract(readText(readFileSync(path, 'utf8'), { name: path }))
  const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()
  const lines = [
    ...commitments.map((one) => ({
      start: one.start,
      cells: [
        one.kind,
        one.certainty,
        one.deadline ? `${one.deadline.type} ${one.deadline.latest ?? '-'} "${fold(one.deadline.words)}"` : '-',
        one.actor.name ?? one.actor.type,
        one.strength + (one.conditional ? ' conditional' : ''),
        one.rule,
        fold(one.quote),
      ],
    })),
    ...acknowledgements.map((one) => ({
      start: one.start,
      cells: [
        'acknowledgement',
        one.effect,
        one.madeOn ?? '-',
        one.refs.join(', ') || '-',
        '-',
        one.rule,
        fold(one.quote),
      ],
    })),
  ].sort((a, b) => a.start - b.start || (a.cells.join() < b.cells.join() ? -1 : 1))
  const head = [
    `document\t${document.kind}\t${document.date}\t${document.dossier ?? '-'} ${document.number ?? '-'}`,
    `ministries\t${document.ministries.join(' ')}\tsigners\t${document.officeHolders.map((one) => `${one.name ?? '?'}, ${one.office}`).join('; ')}`,
  ]
  return [...head, ...lines.map(({ cells }) => cells.join('\t'))]
}

function main() {
  mkdirSync(EXPECTATIONS, { recursive: true })
  for (const { name, path } of listExpected()) {
    writeFileSync(join(EXPECTATIONS, `${name}.tsv`), `${describeFindings(path).join('\n')}\n`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
