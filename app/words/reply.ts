import type { Words } from '../language'

/** The right-of-reply pack of a ministry. */
interface ReplyWords {
  title: string
  asOf: string
  about: string
  lists: Record<'overdue' | 'late' | 'moved', string>
  asList: (count: number) => string
  none: string
  first: (shown: number) => string
  correct: string
}

export const REPLY_WORDS: Words<ReplyWords> = {
  nl: {
    title: 'Wederhoor',
    asOf: 'Stand op',
    about:
      'Dit is alles wat in onze cijfers tegen dit ministerie telt of kan tellen, met de woorden, de bron en de laatste dag. Wat nog niet is beoordeeld, telt alleen mee waar erbij staat dat het meetelt. Klopt een regel niet, is er een brief die wij misten, of is een toezegging vervallen? Meld het bij de toezegging; elke melding en elk antwoord staat openbaar bij de wijzigingen.',
    lists: { overdue: 'Te laat en nog open', late: 'Te laat voldaan', moved: 'Laatste dag verschoven' },
    asList: (count) => `als lijst (${count})`,
    none: 'Geen.',
    first: (shown) => `De eerste ${shown} staan hier; de CSV heeft ze alle.`,
    correct: 'Klopt dit niet? Meld het',
  },
  en: {
    title: 'Right of reply',
    asOf: 'As of',
    about:
      'This is all that counts or may count against this ministry in our figures, with the words, the source and the last day. What is not yet reviewed counts only where it is said to count. Is a line wrong, did we miss a letter, or has a promise lapsed? Report it with the promise; every report and answer stands in public among the changes.',
    lists: { overdue: 'Overdue and still open', late: 'Kept late', moved: 'Last day moved' },
    asList: (count) => `as a list (${count})`,
    none: 'None.',
    first: (shown) => `The first ${shown} stand here; the CSV has them all.`,
    correct: 'Not right? Report it',
  },
}
