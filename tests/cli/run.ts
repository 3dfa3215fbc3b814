import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url))

export interface Result {
  code: number | null
  out: string
  err: string
}

/** Runs the command in a process of its own; `input` goes to its standard input. */
export function run(
  words: string[],
  options: { database?: string; input?: string; cwd?: string } = {},
): Promise<Result> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...words], {
    cwd: options.cwd,
    env: { ...process.env, DATABASE_PATH: options.database ?? '/nonexistent/toezeggingen.db' },
  })
  const result: Result = { code: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    result.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    result.err += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...result, code })))
}
