import type { Words } from '../language'

/** What a button that copies says afterwards. */
export const COPY_WORDS: Words<{ copied: string; failed: string }> = {
  nl: { copied: 'Gekopieerd', failed: 'Kopiëren lukt niet; selecteer de tekst zelf' },
  en: { copied: 'Copied', failed: 'Copying failed; select the text yourself' },
}
