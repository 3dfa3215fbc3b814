import type { AppLoadContext } from '@remix-run/node'
import { writeListQuery } from '#db/list-query'
import { askToFollow } from '#db/mail-readers.server'
import { readToday } from '../clock.server'
import { readFields } from '../form-fields.server'
import { readListRequest } from '../list-page.server'
import { readMailAddress } from './address'
import { followedQuery } from './follow-page.server'
import { writeConfirmation } from './letters'
import { tellView } from './tell-view.server'

/** What became of the form; the same for an address that is known and one that is not. */
export type Asked = 'asked' | 'wrongAddress' | 'tooMany' | 'failed'

const STATUSES: Record<Asked, number> = { asked: 200, wrongAddress: 400, tooMany: 429, failed: 503 }

/** Takes the form of a reader who wants the list of this address by mail: asks the owner of the mailbox to confirm. */
export async function askByMail(request: Request, context: AppLoadContext): Promise<{ asked: Asked; status: number }> {
  const answer = (asked: Asked) => ({ asked, status: STATUSES[asked] })
  const { query } = readListRequest(context.db, request)
  const { adres = '' } = await readFields(request)
  const address = readMailAddress(adres)
  if (!context.sendMail) return answer('failed')
  if (address === null) return answer('wrongAddress')
  if (!context.allowReport()) return answer('tooMany')
  const followed = writeListQuery(followedQuery(query)).toString()
  const reader = askToFollow(context.db, address, followed, readToday())
  if (reader === null) return answer('asked')
  try {
    // Messages are in Dutch, whatever the language of the page.
    const told = tellView(followed, readToday(), 'nl')
    await context.sendMail(writeConfirmation(reader, told, context.origin))
    return answer('asked')
  } catch {
    return answer('failed')
  }
}
