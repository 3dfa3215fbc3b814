import type { AppLoadContext } from '@remix-run/node'
import type { Account } from '#db/accounts.server'
import { refuse } from './refusal'

/** Who decides. The server checked the table of permissions before; a page that slipped through it is refused here again. */
export function requireEditor({ account }: AppLoadContext): Account {
  if (account?.role === 'editor' || account?.role === 'administrator') return account
  throw refuse(403, 'Dit mag niet met uw account', 'Beslissen over toezeggingen kan alleen wie redacteur is.')
}
