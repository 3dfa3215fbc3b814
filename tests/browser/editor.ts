import type { Browser, BrowserContextOptions } from 'playwright-core'
import type { Database } from '#db/open.server'
import { signIn } from '../server/people'
import type { Served } from '../server/serve'
import { openPage } from './browser'

/** A page as an editor who signed in sees it, once it is still; `response` is what the server answered. */
export async function openAsEditor(
  browser: Browser,
  { db, served }: { db: Database; served: Served },
  path: string,
  options: BrowserContextOptions = {},
) {
  const opened = await openPage(browser, served.origin, options)
  const [name = '', value = ''] = signIn(db, 'editor').split('=')
  await opened.page.context().addCookies([{ name, value, url: served.origin }])
  const response = await opened.page.goto(served.origin + path, { waitUntil: 'networkidle' })
  return { ...opened, response }
}
