import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const START_LIMIT_MS = 120_000
/** Ample for one step on a busy machine, and less than a whole test may take. */
const STEP_LIMIT_MS = 90_000

/** Whether browser tests can run; without a browser they are skipped with a message, and with CI=true they fail. */
export const hasBrowser = existsSync(CHROMIUM) || process.env.CI === 'true'
if (!hasBrowser) console.warn(`Browser tests skipped: no ${CHROMIUM}. Debian: apt-get install chromium`)

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface RunningServer {
  origin: string
  /** What the server printed. */
  output: () => string
  /** Sends SIGTERM and waits; gives the exit status. */
  stop: () => Promise<number | null>
}

/** The real server as `npm start` runs it, on a free port with a database of its own. */
export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'toezeggingen-'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_PATH: join(folder, 'test.db'), ...environment },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (printed += String(data)))
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const stop = async () => {
    child.kill('SIGTERM')
    const status = await exited
    rmSync(folder, { recursive: true, force: true })
    return status
  }
  try {
    return { origin: await waitForAddress(child, () => printed), output: () => printed, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function waitForAddress(child: ChildProcess, output: () => string): Promise<string> {
  const until = performance.now() + START_LIMIT_MS
  while (performance.now() < until && child.exitCode === null) {
    const address = /staat op (http:\/\/\S+)/u.exec(output())?.[1]
    if (address) return address
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server did not start:\n${output()}`)
}

/** A page that collects what must not happen: errors of the page, of the policy, and requests to other places. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; wrongs: string[] }> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(STEP_LIMIT_MS)
  const page = await context.newPage()
  const wrongs: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(message.text())
  })
  page.on('pageerror', (error) => wrongs.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) wrongs.push(`request to ${request.url()}`)
  })
  return { page, wrongs }
}

/**
 * Waits until the script of a page runs: only then stands the list of its keys there, and a key does something. A page
 * for reading alone has no script.
 */
export async function waitForScript(page: Page): Promise<void> {
  if ((await page.locator('script').count()) > 0) await page.locator('.key-help').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
}
