import { useWords } from '../language'
import type { Choice } from '../list-page.server'
import { LIST_WORDS } from '../words/list'
import { PageLink } from './links'

/** The orders of a list, as links; the one in use is marked. */
export function SortLinks({ sorts }: { sorts: Choice[] }) {
  const words = useWords(LIST_WORDS)
  return (
    <nav aria-label={words.order} className="sort">
      <span>{words.order}:</span>
      <ul>
        {sorts.map(({ word, to, current }) => (
          <li key={word}>
            <PageLink to={to} aria-current={current ? 'true' : undefined}>
              {word}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
