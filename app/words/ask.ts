import type { Words } from '../language'

/** The page with a draft of written questions about one promise; the draft itself is Dutch. */
interface AskWords {
  title: string
  about: string
  draft: string
  copy: string
  word: string
  toPromise: string
  note: string
}

export const ASK_WORDS: Words<AskWords> = {
  nl: {
    title: 'Stel een schriftelijke vraag',
    about: 'Een concept over deze toezegging, met citaat, vindplaats en termijn.',
    draft: 'Concept',
    copy: 'Kopieer de vragen',
    word: 'Download als Word-bestand',
    toPromise: 'Terug naar de toezegging',
    note: 'Het concept zegt wat op de peildatum bekend was. Lees de bron na voordat u het indient.',
  },
  en: {
    title: 'Ask a written question',
    about: 'A draft about this promise, in Dutch, with quote, source and term.',
    draft: 'Draft',
    copy: 'Copy the questions',
    word: 'Download as a Word file',
    toPromise: 'Back to the promise',
    note: 'The draft says what was known on the reference day. Read the source before you submit it.',
  },
}
