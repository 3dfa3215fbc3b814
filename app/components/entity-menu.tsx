import { NavLink } from '@remix-run/react'
import { ENTITY_PATHS, type EntityKind } from '../entities/paths'
import { useWords } from '../language'
import { ENTITY_WORDS } from '../words/entities'
import { useAsOf, withAsOf } from './links'

/** The indexes of ministries, people, committees, dossiers and cabinets, beside each other. */
export function EntityMenu() {
  const words = useWords(ENTITY_WORDS)
  const { given } = useAsOf()
  return (
    <nav className="sub-nav no-print" aria-label={words.menu}>
      <ul>
        {(Object.keys(ENTITY_PATHS) as EntityKind[]).map((kind) => (
          <li key={kind}>
            <NavLink to={withAsOf(ENTITY_PATHS[kind], given)}>{words.kinds[kind].many}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
