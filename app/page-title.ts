import type { MetaFunction } from '@remix-run/node'
import type { Language, Words } from './language'

/** The `meta` of a page: its title with the name of the product. */
export function titled(title: string | undefined): { title: string }[] {
  return [{ title: title ? `${title} · Toezeggingenmonitor` : 'Toezeggingenmonitor' }]
}

/** The `meta` of a page whose title is the same whatever its data: that title in the language of the page. */
export function titledAs(words: Words<string>): MetaFunction {
  return ({ matches }) => titled(words[languageOf(matches)])
}

/** The language that the layout's data names; the path that `meta` is given begins after `/en`. */
export function languageOf(matches: readonly { id: string; data: unknown }[]): Language {
  const root = matches.find(({ id }) => id === 'root')?.data as { language?: Language } | undefined
  return root?.language ?? 'nl'
}
