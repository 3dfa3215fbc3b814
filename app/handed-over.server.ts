import type { EntryContext } from '@remix-run/node'
import { stillPartsOf } from './page-handle'

/** What Remix escapes in the data inside a page, so that no text can end the script. */
const UNSAFE = /[&<>\u2028\u2029]/gu
const ESCAPES: Record<string, string> = {
  '&': '\\u0026',
  '<': '\\u003c',
  '>': '\\u003e',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * The data for the browser without the parts that stand in the page alone (`Still`): each route names them. A page that
 * failed keeps everything.
 */
export function leaveOutStill({ serverHandoffString, routeModules, staticHandlerContext }: EntryContext): string {
  const whole = serverHandoffString ?? ''
  const parts = Object.keys(staticHandlerContext.loaderData).flatMap((route) =>
    stillPartsOf(routeModules[route]?.handle).map((part) => ({ route, path: part.split('.') })),
  )
  if (parts.length === 0 || staticHandlerContext.errors) return whole
  const handed = JSON.parse(whole) as { state: { loaderData: Record<string, unknown> } }
  for (const { route, path } of parts) leaveOut(handed.state.loaderData[route], path)
  return JSON.stringify(handed).replace(UNSAFE, (sign) => ESCAPES[sign] ?? sign)
}

/** Takes away what stands at the path, in each of a list on the way; what is empty stays, for it tells that there is none. */
function leaveOut(data: unknown, [name = '', ...rest]: string[]): void {
  if (Array.isArray(data)) {
    for (const one of data) leaveOut(one, [name, ...rest])
  } else if (data !== null && typeof data === 'object') {
    const record = data as Record<string, unknown>
    if (rest.length > 0) leaveOut(record[name], rest)
    else if (!isEmpty(record[name])) delete record[name]
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
