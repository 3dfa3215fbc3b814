import type { Account } from '#db/accounts.server'
import type { Database } from '#db/open.server'
import type { Letter } from './following/letters'
import type { Language } from './language'

/** What the server gives each loader: the one database connection, the nonce of this response, our own origin, and who asks. */
declare module '@remix-run/node' {
  interface AppLoadContext {
    db: Database
    nonce: string
    /** `http://127.0.0.1:3000`, without a slash at the end. */
    origin: string
    /** The language of the address that was asked. */
    language: Language
    /** Who is signed in, null for a reader. */
    account: Account | null
    /** The token of the session of this request, null without one. */
    token: string | null
    /** The `Set-Cookie` value that starts a session in the browser, or ends it when the token is null. */
    writeSessionCookie: (token: string | null) => string
    /** Counts a try to sign in with this name from the asking address; false when there were too many. */
    allowSignIn: (name: string) => boolean
    /** Counts a report from the asking address; false when there were too many. */
    allowReport: () => boolean
    /** Sends a mail, and throws when it does not leave; null where mail is off. */
    sendMail: ((letter: Letter) => Promise<void>) | null
  }
}
