import type { Keys } from '../keys'
import type { Words } from '../language'

/** The keys of `/beoordelen` and `/koppelingen`. */
export const REVIEW_KEYS: Words<Keys> = {
  nl: {
    '1': 'neem aan',
    '2': 'dubbel van …',
    '3': 'geen toezegging, omdat …',
    h: 'later: sla deze over',
    j: 'volgende',
    k: 'vorige',
    u: 'neem het laatste besluit terug',
  },
  en: {
    '1': 'accept',
    '2': 'duplicate of …',
    '3': 'no promise, because …',
    h: 'later: skip this one',
    j: 'next',
    k: 'previous',
    u: 'take the last decision back',
  },
}

export const LINK_KEYS: Words<Keys> = {
  nl: {
    '1': 'voldaan',
    '2': 'deels voldaan',
    '3': 'nee, geen vervolg',
    h: 'later: sla deze over',
    j: 'volgende',
    k: 'vorige',
    u: 'neem het laatste besluit terug',
  },
  en: {
    '1': 'fulfilled',
    '2': 'partly fulfilled',
    '3': 'no, not a follow-up',
    h: 'later: skip this one',
    j: 'next',
    k: 'previous',
    u: 'take the last decision back',
  },
}
