import type { Choice } from '../list-page.server'
import { PageLink } from './links'

/** The orders of a list, as links; the one in use is marked. */
export function SortLinks({ sorts }: { sorts: Choice[] }) {
  return (
    <nav aria-label="Volgorde" className="sort">
      <span>Volgorde:</span>
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
