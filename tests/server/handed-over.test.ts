import type { EntryContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { leaveOutStill } from '../../app/handed-over.server'

/** What Remix gives the entry for one route with these data and still parts. */
function contextOf(data: unknown, still: string[], errors: unknown = null): EntryContext {
  const loaderData = { root: { items: ['of the root'] }, page: data }
  return {
    serverHandoffString: JSON.stringify({ basename: '/', state: { loaderData, errors } }),
    routeModules: { root: {}, page: { handle: { still } } },
    staticHandlerContext: { loaderData, errors },
  } as unknown as EntryContext
}

const read = (context: EntryContext) => JSON.parse(leaveOutStill(context)).state.loaderData

test('the parts that a route names do not go along, also inside lists; nothing else is touched', () => {
  const data = {
    items: [1],
    count: 1,
    parts: [
      { id: 'a', rows: [1, 2], chart: null },
      { id: 'b', rows: [3] },
    ],
  }
  expect(read(contextOf(data, ['items', 'parts.rows', 'parts.chart.table', 'absent.rows']))).toEqual({
    root: { items: ['of the root'] },
    page: { count: 1, parts: [{ id: 'a', chart: null }, { id: 'b' }] },
  })
})

test('what is empty goes along, so that the browser knows that there is none', () => {
  expect(read(contextOf({ items: [], groups: null }, ['items', 'groups'])).page).toEqual({ items: [], groups: null })
})

test('a page that failed keeps its data, and no text ends the script', () => {
  expect(read(contextOf({ items: [1] }, ['items'], { page: {} })).page).toEqual({ items: [1] })
  const text = '</script><!-- & \u2028'
  const sent = leaveOutStill(contextOf({ items: [1], text }, ['items']))
  expect(sent).not.toMatch(/[<>&\u2028]/u)
  expect(JSON.parse(sent).state.loaderData.page).toEqual({ text })
})
