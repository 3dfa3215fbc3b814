/**
 * The script of the thread that makes pages of searches (page-thread.ts): the same pages, over a handle that only reads, one
 * after the other.
 */
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { createRequestHandler } from '@remix-run/node'
import { LANGUAGE_ROOTS, type Language } from '#app/language'
import { openDatabase } from '#db/open.server'
import { readFound } from '#db/queries/found.server'
import { importBuild } from './build'
import type { PageAnswer, PageTask } from './page-thread'
import { readRows } from './search-thread'

const build = await importBuild(fileURLToPath(new URL('..', import.meta.url)))
const handlers = Object.fromEntries(
  Object.entries(LANGUAGE_ROOTS).map(([language, basename]) => [
    language,
    createRequestHandler({ ...build, basename }, 'production'),
  ]),
) as Record<Language, ReturnType<typeof createRequestHandler>>

parentPort?.once('message', (path: string) => {
  const db = openDatabase(path, { readonly: true, serving: true })

  const make = async (task: PageTask): Promise<PageAnswer> => {
    const { url, headers, nonce, origin, language, search } = task
    db.$found.set(search.text, { day: search.day, read: () => readFound(readRows(search.rows), search.day) })
    try {
      const response = await handlers[language](new Request(url, { headers }), {
        db,
        nonce,
        origin,
        language,
        account: null,
        token: null,
        writeSessionCookie: () => '',
        allowSignIn: () => false,
        allowReport: () => false,
        sendMail: null,
      })
      return {
        status: response.status,
        headers: [...response.headers],
        body: new Uint8Array(await response.arrayBuffer()),
      }
    } finally {
      db.$found.delete(search.text)
    }
  }

  let before: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (task: PageTask) => {
    before = before.then(async () => {
      try {
        const answer = await make(task)
        parentPort?.postMessage(answer, [answer.body.buffer as ArrayBuffer])
      } catch (error) {
        console.error(error)
        parentPort?.postMessage(null)
      }
    })
  })
  parentPort?.postMessage('ready')
})
