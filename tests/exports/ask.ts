import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Database } from '#db/open.server'
import { readerContext } from '../app/reader-context'

export const ORIGIN = 'https://monitor.example'

type Answer = (args: LoaderFunctionArgs) => Response | Promise<Response>

/** Asks an export by its loader, as a reader does. */
export async function ask(
  db: Database,
  answer: Answer,
  path: string,
  init: RequestInit = {},
  params: LoaderFunctionArgs['params'] = {},
): Promise<Response> {
  const request = new Request(`${ORIGIN}${path}`, init)
  return answer({ request, params, context: readerContext(db, ORIGIN) })
}

/** The text of an export with its byte order mark; fails when it was refused. */
export async function read(
  db: Database,
  answer: Answer,
  path: string,
  params: LoaderFunctionArgs['params'] = {},
): Promise<string> {
  const response = await ask(db, answer, path, {}, params)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}
