import { formatCount } from '../labels'
import { useLanguage } from '../language'
import { PageLink } from './links'

/** A number that leads to its rows; `label` says to a screen reader what is counted. Without an address only the number. */
export function CountLink({ count, to, label }: { count: number; to: string | null; label: string }) {
  const language = useLanguage()
  if (!to) return <>{formatCount(count, language)}</>
  return (
    <PageLink className="target" to={to}>
      {formatCount(count, language)}
      <span className="hidden-text"> ({label})</span>
    </PageLink>
  )
}
