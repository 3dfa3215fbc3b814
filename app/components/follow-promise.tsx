import { useWords } from '../language'
import { EXPORT_WORDS } from '../words/exports'
import { useAsOf, withAsOf } from './links'

/** Follows one promise without an account: a calendar and a feed. */
export function FollowPromise({ url }: { url: string }) {
  const words = useWords(EXPORT_WORDS)
  const { given } = useAsOf()
  return (
    <>
      {words.followThis}{' '}
      <a href={withAsOf(`${url}.ics`, given)} type="text/calendar" rel="alternate">
        {words.thisCalendar}
      </a>
      {', '}
      <a href={withAsOf(`${url}.atom`, given)} type="application/atom+xml" rel="alternate">
        {words.thisFeed}
      </a>
    </>
  )
}
