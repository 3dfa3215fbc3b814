import type { AppLoadContext } from '@remix-run/node'
import type { Database } from '#db/open.server'

/** What the server gives a loader for someone who is not signed in. */
export function readerContext(db: Database, origin = 'http://localhost'): AppLoadContext {
  return {
    db,
    nonce: '',
    origin,
    language: 'nl',
    account: null,
    token: null,
    writeSessionCookie: () => '',
    allowSignIn: () => true,
    allowReport: () => true,
    sendMail: null,
  }
}
