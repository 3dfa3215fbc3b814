import { addressOfRule } from '../rule-address'
import { PageLink } from './links'

/** A rule by its title, which is Dutch in every language, with the way to it in the rule book. */
export function RuleLink({ id, title }: { id: string; title: string }) {
  return (
    <PageLink to={addressOfRule(id)}>
      <span lang="nl">{title}</span>
    </PageLink>
  )
}
