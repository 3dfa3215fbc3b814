import type { Words } from '../language'

/** What the form to report a mistake says. */
interface ReportWords {
  title: string
  /** Before the link to the changes, that link, and after it. */
  thanks: (number: string) => [before: string, changes: string, after: string]
  question: string
  about: string
  send: string
  tooMany: string
  personal: string
}

export const REPORT_WORDS: Words<ReportWords> = {
  nl: {
    title: 'Klopt dit niet?',
    thanks: (number) => [
      `Dank u. Dit is melding ${number}; zij staat op `,
      'wijzigingen',
      ', waar ook het antwoord komt.',
    ],
    question: 'Wat klopt er niet, en waaruit blijkt dat?',
    about:
      'Uw melding en het antwoord zijn openbaar, zonder naam. Schrijf geen persoonlijke gegevens. Een redacteur leest haar; er verandert niets vanzelf.',
    send: 'Verstuur',
    tooMany: 'Vanaf uw adres kwamen net al vijf meldingen. Wacht tien minuten; uw tekst staat hieronder nog.',
    personal: 'Meldingen zijn openbaar. Laat e-mailadressen en telefoonnummers weg; uw tekst staat hieronder nog.',
  },
  en: {
    title: 'Is this wrong?',
    thanks: (number) => [
      `Thank you. This is report ${number}; it stands among the `,
      'changes',
      ', where the answer will come too.',
    ],
    question: 'What is wrong, and what shows it?',
    about:
      'Your report and the answer are public, without a name. Write no personal data. An editor reads it and answers in Dutch; nothing changes by itself.',
    send: 'Send',
    tooMany: 'Five reports have just come from your address. Wait ten minutes; your text is still below.',
    personal: 'Reports are public. Leave out e-mail addresses and telephone numbers; your text is still below.',
  },
}
