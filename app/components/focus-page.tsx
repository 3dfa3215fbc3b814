import { useLocation } from '@remix-run/react'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** Before the browser paints, so that no key comes between; a server warns of it. */
const useEarlyEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * After a step to another page without a new load, the keyboard stands at the beginning of what it shows, as after a load;
 * so too after a search, which lets go of its field. Who began to type a search meanwhile keeps the field. Shows nothing.
 */
export function FocusPage() {
  const { pathname, search, hash } = useLocation()
  const before = useRef({ pathname, search })
  useEarlyEffect(() => {
    const from = before.current
    before.current = { pathname, search }
    const isNew = from.pathname !== pathname || readWords(from.search) !== readWords(search)
    if (hash || !isNew || document.activeElement?.id === 'site-search') return
    document.getElementById('inhoud')?.focus({ preventScroll: true })
  }, [pathname, search, hash])
  return null
}

/** What an address searches for. */
function readWords(search: string): string | null {
  return new URLSearchParams(search).get('q')
}
