import type { Words } from '../language'

/** What the list of reports, answers and decisions says. */
interface ChangesWords {
  title: string
  about: string
  feed: string
  count: readonly [one: string, many: string]
  waiting: (count: number) => string
  all: string
  /** Before the quote of the promise. */
  over: string
  report: (number: number) => string
  answer: (report: number, accepted: boolean) => string
  /** The forms in which an editor answers. */
  open: Record<'title' | 'answer' | 'accepted' | 'rejected', string>
  /** Before the quote that an open report is about. */
  openReport: (number: number) => string
}

export const CHANGES_WORDS: Words<ChangesWords> = {
  nl: {
    title: 'Wijzigingen',
    about:
      'Wat lezers meldden, wat daarop is geantwoord en wat mensen besloten, het nieuwste eerst. Niets wordt gewist: wie een besluit terugneemt, doet dat met een nieuw besluit.',
    feed: 'Volg als feed (Atom)',
    count: ['wijziging', 'wijzigingen'],
    waiting: (count) => (count === 1 ? '1 melding wacht op antwoord' : `${count} meldingen wachten op antwoord`),
    all: 'Alle wijzigingen',
    over: 'over',
    report: (number) => `Melding ${number} van een lezer`,
    answer: (report, accepted) => `Antwoord op melding ${report}: ${accepted ? 'overgenomen' : 'niet overgenomen'}`,
    open: {
      title: 'Meldingen die op antwoord wachten',
      answer: 'Antwoord, openbaar',
      accepted: 'Klopt; het is aangepast',
      rejected: 'Niet overgenomen',
    },
    openReport: (number) => `Melding ${number} over`,
  },
  en: {
    title: 'Changes',
    about:
      'What readers reported, what was answered and what people decided, the newest first. Nothing is erased: who takes a decision back does so with a new decision.',
    feed: 'Follow as a feed (Atom, in Dutch)',
    count: ['change', 'changes'],
    waiting: (count) => (count === 1 ? '1 report awaits an answer' : `${count} reports await an answer`),
    all: 'All changes',
    over: 'about',
    report: (number) => `Report ${number} by a reader`,
    answer: (report, accepted) => `Answer to report ${report}: ${accepted ? 'taken over' : 'not taken over'}`,
    open: {
      title: 'Reports that await an answer',
      answer: 'Answer, public and in Dutch',
      accepted: 'Right; it has been corrected',
      rejected: 'Not taken over',
    },
    openReport: (number) => `Report ${number} about`,
  },
}
