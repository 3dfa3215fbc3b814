import { useEffect, useState } from 'react'
import { useWords } from '../language'
import { OVERVIEW_WORDS } from '../words/overview'
import { PageLink } from './links'

interface Committee {
  slug: string
  name: string
}

const STORED = 'commissie'

/**
 * The committee that this browser remembers: on its own page it can be kept or forgotten, elsewhere it is one click away.
 * Only where script runs; it stands in the browser alone.
 */
export function OwnCommittee({ shown }: { shown: Committee | null }) {
  const words = useWords(OVERVIEW_WORDS)
  const [kept, setKept] = useState<Committee | null | undefined>(undefined)
  useEffect(() => setKept(readKept()), [])
  if (kept === undefined) return null
  const keep = (committee: Committee | null) => {
    writeKept(committee)
    setKept(committee)
  }
  if (shown && kept?.slug === shown.slug) {
    return (
      <button type="button" onClick={() => keep(null)}>
        {words.forget}
      </button>
    )
  }
  return (
    <>
      {kept ? (
        <PageLink to={`/?commissie=${encodeURIComponent(kept.slug)}`}>
          {words.own}: <span lang="nl">{kept.name}</span>
        </PageLink>
      ) : null}
      {shown ? (
        <button type="button" onClick={() => keep(shown)}>
          {words.keep}
        </button>
      ) : null}
    </>
  )
}

function readKept(): Committee | null {
  try {
    const { slug, name } = JSON.parse(localStorage.getItem(STORED) ?? '{}') as Partial<Committee>
    return typeof slug === 'string' && typeof name === 'string' ? { slug, name } : null
  } catch {
    return null
  }
}

function writeKept(committee: Committee | null): void {
  try {
    if (committee) localStorage.setItem(STORED, JSON.stringify(committee))
    else localStorage.removeItem(STORED)
  } catch {
    // Private windows may have no store; the choice holds until the page is left.
  }
}
