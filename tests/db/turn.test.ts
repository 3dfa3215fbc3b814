import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'turn-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('processes work in turn, also after one that was killed in its turn', async () => {
  const log = join(folder, 'turns.txt')
  const module = JSON.stringify(fileURLToPath(new URL('../../db/turn.server.ts', import.meta.url)))
  const run = (work: string) =>
    spawn(process.execPath, [
      ...['--import', 'tsx', '--input-type=module', '--eval'],
      `import { appendFileSync } from 'node:fs'
       import { inTurn } from ${module}
       const tell = (word) => appendFileSync(${JSON.stringify(log)}, word)
       inTurn(${JSON.stringify(join(folder, 'turn.db'))}, () => { ${work} })`,
    ])
  const killed = run("process.stdout.write('begun'); while (true);")
  await once(killed.stdout, 'data')
  const others = [1, 2, 3].map(() =>
    run("tell('('); for (const end = Date.now() + 400; Date.now() < end; ); tell(')')"),
  )
  const ended = Promise.all(others.map((one) => once(one, 'exit')))
  killed.kill('SIGKILL')
  expect((await ended).map(([status]) => status)).toEqual([0, 0, 0])
  expect(readFileSync(log, 'utf8')).toBe('()()()')
})
