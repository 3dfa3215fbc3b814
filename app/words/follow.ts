import type { FeedName } from '../exports/formats'
import { countOf } from '../labels'
import type { Words } from '../language'

interface FollowWords {
  title: string
  lead: string
  choose: string
  words: string
  ministry: string
  all: string
  dossier: string
  dossierExample: string
  carried: string
  show: string
  addresses: string
  counted: (count: number) => string
  list: string
  calendar: string
  feeds: Record<FeedName, string>
  howTitle: string
  how: string[]
  mailTitle: string
  mailOff: string
}

export const FOLLOW_WORDS: Words<FollowWords> = {
  nl: {
    title: 'Volgen',
    lead: 'Blijf op de hoogte van elke lijst op deze site, zonder account: met een feed, of in uw eigen agenda.',
    choose: 'Wat wilt u volgen?',
    words: 'Woorden in de toezegging',
    ministry: 'Ministerie',
    all: 'alle',
    dossier: 'Dossier',
    dossierExample: 'zoals 30821',
    carried: 'Ook gekozen:',
    show: 'Toon de adressen',
    addresses: 'Adressen',
    counted: (count) => `Nu ${countOf(count, 'toezegging', 'toezeggingen')}.`,
    list: 'Bekijk de lijst',
    calendar: 'Agenda: elke laatste dag als afspraak. Schuift een termijn, dan schuift de afspraak mee.',
    feeds: {
      nieuw: 'Feed: nieuwe toezeggingen',
      gewijzigd: 'Feed: een andere termijn of uitkomst',
      bijna: 'Feed: binnen 14 dagen op de laatste dag',
      'te-laat': 'Feed: te laat',
    },
    howTitle: 'Hoe gebruikt u zo’n adres?',
    how: [
      'Agenda: kies in uw agendaprogramma “toevoegen via internet” of “abonneren” en plak het adres.',
      'Feed: plak het adres in een feedlezer, of in het onderdeel RSS-feeds van Outlook.',
      'Het adres bevat alleen uw zoekvraag. Wij leggen niet vast wie wat volgt.',
    ],
    mailTitle: 'Per e-mail',
    mailOff: 'Deze installatie verstuurt geen e-mail.',
  },
  en: {
    title: 'Follow',
    lead: 'Keep up with any list on this site, without an account: with a feed, or in your own calendar. Feeds and calendars are in Dutch.',
    choose: 'What do you want to follow?',
    words: 'Words in the promise',
    ministry: 'Ministry',
    all: 'all',
    dossier: 'Dossier',
    dossierExample: 'such as 30821',
    carried: 'Also chosen:',
    show: 'Show the addresses',
    addresses: 'Addresses',
    counted: (count) => `Now ${countOf(count, 'promise', 'promises')}.`,
    list: 'See the list',
    calendar: 'Calendar: each last day as an entry. When a term moves, the entry moves with it.',
    feeds: {
      nieuw: 'Feed: new promises',
      gewijzigd: 'Feed: another term or outcome',
      bijna: 'Feed: within 14 days of the last day',
      'te-laat': 'Feed: late',
    },
    howTitle: 'How do you use such an address?',
    how: [
      'Calendar: choose “add from internet” or “subscribe” in your calendar program and paste the address.',
      'Feed: paste the address in a feed reader, or in the RSS feeds of Outlook.',
      'The address holds your query only. We do not keep who follows what.',
    ],
    mailTitle: 'By e-mail',
    mailOff: 'This installation sends no e-mail.',
  },
}
