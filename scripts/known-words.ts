/**
 * Counts in how many documents of the given folders each word occurs and renews `extractors/follow-ups/known-words.json`.
 * Words of one document only are left out: they are rare anyway, and often misread.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fold, stem } from '#extractors/follow-ups/stem'

const TARGET = fileURLToPath(new URL('../extractors/follow-ups/known-words.json', import.meta.url))
const LINE_END = /(?<=\p{Ll})-\s{1,3}(?=\p{Ll})(?!(?:en|of)\s)/gu

function readWords(text: string): Set<string> {
  const words = text.replace(LINE_END, '').match(/\p{L}[\p{L}’'-]{2,40}/gu) ?? []
  return new Set(words.map((word) => stem(fold(word.replace(/-$/u, '')))).filter((key) => /^[a-z-]{4,25}$/u.test(key)))
}

const files = process.argv.slice(2).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
)
const counts = new Map<string, number>()
for (const file of files) {
  for (const key of readWords(readFileSync(file, 'utf8'))) counts.set(key, (counts.get(key) ?? 0) + 1)
}
const kept = [...counts].filter(([, count]) => count > 1).sort(([a], [b]) => (a < b ? -1 : 1))
const lines = kept.map(([key, count]) => `    ${JSON.stringify(key)}: ${count}`)
writeFileSync(TARGET, `{\n  "documents": ${files.length},\n  "words": {\n${lines.join(',\n')}\n  }\n}\n`)
console.log(`${kept.length} woorden uit ${files.length} documenten`)
