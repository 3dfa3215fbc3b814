import { useRouteLoaderData } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { inLanguage, useLanguage } from '../language'
import type { loader as rootLoader } from '../root'

/** The peildatum of this page: the day itself, and the day as the address gives it (null for today). */
export function useAsOf(): { asOf: string; given: string | null } {
  const data = useRouteLoaderData<typeof rootLoader>('root')
  return { asOf: data?.asOf ?? '', given: data?.given ?? null }
}

/** The version of the program, the licence of the data and the public address; empty on an error page that could not ask. */
export function useRelease(): { version: string; licence: string | null; origin: string } {
  const data = useRouteLoaderData<typeof rootLoader>('root')
  return { version: data?.version ?? '', licence: data?.licence ?? null, origin: data?.origin ?? '' }
}

/** Adds `peildatum` to a path of our own when the reader set one, before any `#`. */
export function withAsOf(path: string, given: string | null): string {
  if (!given || /[?&]peildatum=/u.test(path)) return path
  const [before = '', hash] = path.split('#')
  const carried = `${before}${before.includes('?') ? '&' : '?'}peildatum=${given}`
  return hash === undefined ? carried : `${carried}#${hash}`
}

/**
 * A link inside the product, from its root: carries the peildatum and the language. Plain markup, of which a page may hold
 * hundreds: where script runs, `FollowLinks` follows it without a new load.
 */
export function PageLink({ to, children, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { to: string }) {
  const { given } = useAsOf()
  return (
    <a data-page="" {...rest} href={inLanguage(withAsOf(to, given), useLanguage())}>
      {children}
    </a>
  )
}

/** A link to another site, only when it is http(s); otherwise the text alone. */
export function SourceLink({ href, children }: { href: string | null; children: React.ReactNode }) {
  if (!href || !/^https?:\/\//iu.test(href)) return <>{children}</>
  return (
    <a href={href} rel="noreferrer external">
      {children}
    </a>
  )
}
