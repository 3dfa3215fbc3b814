import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * After a step to another page without a new load, the keyboard stands at the beginning of what it shows, as after a load;
 * so too after a search, where it would stay in the field and keys would be letters. Shows nothing.
 */
export function FocusPage() {
  const { pathname, search, hash } = useLocation()
  const before = useRef({ pathname, search })
  useEffect(() => {
    const from = before.current
    before.current = { pathname, search }
    const isSearch = document.activeElement?.id === 'site-search' && from.search !== search
    if (hash || (from.pathname === pathname && !isSearch)) return
    document.getElementById('inhoud')?.focus({ preventScroll: true })
  }, [pathname, search, hash])
  return null
}
