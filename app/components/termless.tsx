import { useWords } from '../language'
import { STANDING_WORDS } from '../words/standing'
import { PageLink } from './links'

/** How many promises without a last day are older than the default term, with the way to them; nothing when none is. */
export function Termless({ count, months, to }: { count: number; months: number; to: string }) {
  const words = useWords(STANDING_WORDS)
  if (count === 0) return null
  return (
    <p>
      <PageLink to={to}>{words.termless(count)}</PageLink>
      {words.termlessAbout(months)}
    </p>
  )
}
