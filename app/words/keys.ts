import type { Words } from '../language'

/** The list of keys and the button that switches them. */
export const KEY_WORDS: Words<{ title: string; off: string; between: string; switchOff: string; switchOn: string }> = {
  nl: {
    title: 'Toetsen',
    off: 'uit',
    between: 'en dan',
    switchOff: 'Zet de toetsen uit',
    switchOn: 'Zet de toetsen aan',
  },
  en: { title: 'Keys', off: 'off', between: 'then', switchOff: 'Switch the keys off', switchOn: 'Switch the keys on' },
}
