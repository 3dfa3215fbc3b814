import type { Database } from '#db/open.server'

/** What the server gives each loader: the one database connection, the nonce of this response, and our own origin. */
declare module '@remix-run/node' {
  interface AppLoadContext {
    db: Database
    nonce: string
    /** `http://127.0.0.1:3000`, without a slash at the end. */
    origin: string
  }
}
