import type { Words } from '../language'

/** What stands on every page: header, menu, footer and the notice of another peildatum. */
interface SiteWords {
  skip: string
  menu: string
  editing: string
  pages: Record<'/' | '/toezeggingen' | '/ministeries' | '/dossier' | '/agenda' | '/scorekaart', string>
  more: string
  morePages: Record<
    | '/documenten'
    | '/rappel'
    | '/volgen'
    | '/data'
    | '/api'
    | '/regels'
    | '/methode'
    | '/wijzigingen'
    | '/help'
    | '/toegankelijkheid',
    string
  >
  queues: Record<'/beoordelen' | '/koppelingen' | '/wijzigingen', string>
  search: string
  searchButton: string
  asOf: string
  /** Before and after the day. */
  notice: [before: string, after: string]
  toToday: string
  today: string
  stateOn: string
  otherDay: string
  show: string
  about: [before: string, rules: string, after: string]
  data: string
  signIn: string
  signOut: string
  signedInAs: string
  /** The link to this page in the other language, written in that language. */
  printed: string
  otherLanguage: string
}

export const SITE_WORDS: Words<SiteWords> = {
  nl: {
    skip: 'Naar de inhoud',
    menu: 'Hoofdmenu',
    editing: 'Redactie',
    pages: {
      '/': 'Overzicht',
      '/toezeggingen': 'Toezeggingen',
      '/ministeries': 'Ministeries',
      '/dossier': 'Debat',
      '/agenda': 'Agenda',
      '/scorekaart': 'Scorekaart',
    },
    more: 'Meer',
    morePages: {
      '/documenten': 'Documenten',
      '/rappel': 'Rappel',
      '/volgen': 'Volgen',
      '/data': 'Gegevens',
      '/api': 'API',
      '/regels': 'Regels',
      '/methode': 'Methode en grenzen',
      '/wijzigingen': 'Wijzigingen',
      '/help': 'Hulp',
      '/toegankelijkheid': 'Toegankelijkheid',
    },
    queues: { '/beoordelen': 'Beoordelen', '/koppelingen': 'Koppelingen', '/wijzigingen': 'Wijzigingen' },
    search: 'Zoek in toezeggingen',
    searchButton: 'Zoek',
    asOf: 'Peildatum',
    notice: ['U ziet de stand van ', ': wat toen bekend was en toen te laat was.'],
    toToday: 'Naar vandaag',
    today: 'vandaag',
    stateOn: 'Stand op',
    otherDay: 'Bekijk deze pagina op een andere dag:',
    show: 'Toon',
    about: [
      'Toezeggingen van bewindspersonen, uit Kamerstukken gelezen met ',
      'openbare regels',
      '. Een lezing kan fout zijn: de woorden in het document tellen.',
    ],
    data: 'gegevens',
    signIn: 'aanmelden',
    signOut: 'Afmelden',
    signedInAs: 'Aangemeld als',
    printed: 'Te vinden op',
    otherLanguage: 'English',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    editing: 'Editors',
    pages: {
      '/': 'Overview',
      '/toezeggingen': 'Promises',
      '/ministeries': 'Ministries',
      '/dossier': 'Debate',
      '/agenda': 'Agenda',
      '/scorekaart': 'Scorecard',
    },
    more: 'More',
    morePages: {
      '/documenten': 'Documents',
      '/rappel': 'Reminders',
      '/volgen': 'Follow',
      '/data': 'Data',
      '/api': 'API',
      '/regels': 'Rules',
      '/methode': 'Method and limits',
      '/wijzigingen': 'Changes',
      '/help': 'Help',
      '/toegankelijkheid': 'Accessibility',
    },
    queues: { '/beoordelen': 'Review', '/koppelingen': 'Follow-ups', '/wijzigingen': 'Changes' },
    search: 'Search the promises',
    searchButton: 'Search',
    asOf: 'Reference day',
    notice: ['You see how things stood on ', ': what was known and late on that day.'],
    toToday: 'To today',
    today: 'today',
    stateOn: 'As of',
    otherDay: 'See this page on another day:',
    show: 'Show',
    about: [
      'Promises of Dutch ministers, read from parliamentary papers by ',
      'public rules',
      '. A reading can be wrong: the words of the document count.',
    ],
    data: 'data',
    signIn: 'sign in',
    signOut: 'Sign out',
    signedInAs: 'Signed in as',
    printed: 'Found at',
    otherLanguage: 'Nederlands',
  },
}
