import type { Words } from './language'

/** What each key does, in words. "g t" is two keys, one after the other. */
export type Keys = Record<string, string>

/**
 * What pressing `key` comes to when `waiting` was pressed before it: a known key or pair to carry out, or the first half
 * of one to wait with. A key that makes no pair counts by itself.
 */
export function readPress(waiting: string, key: string, known: readonly string[]): { press: string; waiting: string } {
  const pair = `${waiting} ${key}`
  if (waiting && known.includes(pair)) return { press: pair, waiting: '' }
  if (known.includes(key)) return { press: key, waiting: '' }
  return { press: '', waiting: known.some((one) => one.startsWith(`${key} `)) ? key : '' }
}

/** Where a pair of keys leads, from every page. */
export const KEY_PAGES = {
  'g o': '/',
  'g t': '/toezeggingen',
  'g d': '/dossier',
  'g a': '/agenda',
  'g s': '/scorekaart',
  'g r': '/regels',
  'g m': '/methode',
} as const

/** The pair of keys that leads to a page. */
export const KEY_OF: Record<string, string> = Object.fromEntries(
  Object.entries(KEY_PAGES).map(([keys, path]) => [path, keys]),
)

export const SITE_KEYS: Words<Keys> = {
  nl: {
    '/': 'zoek',
    'g o': 'naar het overzicht',
    'g t': 'naar de toezeggingen',
    'g d': 'naar het debatdossier',
    'g a': 'naar de agenda',
    'g s': 'naar de scorekaart',
    'g r': 'naar de regels',
    'g m': 'naar de methode',
    '?': 'deze uitleg',
  },
  en: {
    '/': 'search',
    'g o': 'to the overview',
    'g t': 'to the promises',
    'g d': 'to the debate pack',
    'g a': 'to the agenda',
    'g s': 'to the scorecard',
    'g r': 'to the rules',
    'g m': 'to the method',
    '?': 'this list',
  },
}
