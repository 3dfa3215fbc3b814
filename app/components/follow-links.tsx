import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import { readLanguage } from '../language'

/** Follows the links of `PageLink` inside the page, in one place for all of them. Shows nothing. */
export function FollowLinks() {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = isPlainClick(event) && event.target instanceof Element ? event.target.closest('a') : null
      if (!link || link.dataset.page === undefined || link.target) return
      event.preventDefault()
      const { pathname, search, hash, href } = link
      navigate(readLanguage(pathname).path + search + hash, { replace: href === window.location.href })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
  return null
}

/** A click that the browser itself would follow in this tab, and that nothing on the page has taken. */
function isPlainClick(event: MouseEvent): boolean {
  const held = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !held && !event.defaultPrevented
}
