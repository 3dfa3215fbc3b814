import type { AppLoadContext } from '@remix-run/node'
import type { Account } from '#db/accounts.server'
import { refuse } from './refusal'
import { REFUSALS } from './words/refusals'

/** Who decides. The server checked the table of permissions before; a page that slipped through it is refused here again. */
export function requireEditor({ account }: AppLoadContext): Account {
  if (account?.role === 'editor' || account?.role === 'administrator') return account
  throw refuse(403, REFUSALS.notYours())
}
