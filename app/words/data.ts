import type { Words } from '../language'

/** The files of the archive that hold rows, by their name. */
export type DataFile =
  | 'toezeggingen'
  | 'indeling'
  | 'documenten'
  | 'verwijzingen'
  | 'vervolg'
  | 'besluiten'
  | 'register'

interface DataWords {
  title: string
  lead: string
  /** The link to the archive. */
  download: string
  checksum: string
  file: string
  rows: string
  holds: string
  files: Record<DataFile, string>
  checkTitle: string
  check: string
  points: string[]
  licence: [before: string, after: string]
  api: [before: string, link: string, after: string]
  lists: string
}

export const DATA_WORDS: Words<DataWords> = {
  nl: {
    title: 'Alle gegevens',
    lead: 'Alles wat op deze site staat, in één bestand: om na te rekenen, te bewaren of bij een artikel te voegen.',
    download: 'Download alles (ZIP)',
    checksum: 'SHA-256 van dat bestand',
    file: 'Bestand',
    rows: 'Regels',
    holds: 'Wat erin staat',
    files: {
      toezeggingen:
        'Elke toezegging met haar woorden, termijn, uitkomst en klok op de peildatum; ook de mogelijke, en wat een ander moet doen. Wat niemand beoordeelde, is gemerkt.',
      indeling:
        'Bij wie elke toezegging telt: ministerie, wie haar deed, de post die haar moet nakomen en wie die nu bekleedt.',
      documenten: 'De gelezen documenten, zonder hun tekst.',
      verwijzingen: 'Zinnen waarin een stuk naar een eerdere toezegging verwijst.',
      vervolg: 'Latere stukken naast eerdere toezeggingen, met de redenen.',
      besluiten: 'Alle besluiten van mensen, met de reden, aan elkaar geketend.',
      register: 'Ministeries, kabinetten, bewindspersonen, commissies en de kalender, met hun bron.',
    },
    checkTitle: 'Nagaan en narekenen',
    check: 'sha256sum -c SHA256SUMS',
    points: [
      'In het bestand staat van elk onderdeel de SHA-256; dit commando vergelijkt ze.',
      'Dezelfde gegevens geven op dezelfde peildatum dezelfde bytes.',
      'Hoe de cijfers van een scorekaart zijn na te rekenen, staat in LEESMIJ.txt.',
      'De vorm van elke regel staat erbij als JSON Schema.',
      'De keten van besluiten is na te rekenen: elk besluit draagt de hash van het vorige.',
      'E-mailadressen en telefoonnummers in teksten zijn weggelaten.',
    ],
    licence: ['De gegevens zijn vrij te gebruiken: ', '.'],
    api: ['Alleen een deel nodig? ', 'De API', ' geeft elke lijst met elk filter.'],
    lists: 'Losse lijsten',
  },
  en: {
    title: 'All data',
    lead: 'Everything on this site in one file: to recompute, to keep, or to add to an article. The data are in Dutch.',
    download: 'Download everything (ZIP)',
    checksum: 'SHA-256 of that file',
    file: 'File',
    rows: 'Rows',
    holds: 'What it holds',
    files: {
      toezeggingen:
        'Each promise with its words, term, outcome and clock on the reference day; possible ones too, and what others must do. What nobody reviewed is marked.',
      indeling:
        'Under whom each promise counts: ministry, who made it, the post that has to keep it and who holds it now.',
      documenten: 'The documents read, without their text.',
      verwijzingen: 'Sentences in which a paper refers to an earlier promise.',
      vervolg: 'Later papers beside earlier promises, with the reasons.',
      besluiten: 'All decisions of people, with the reason, chained to each other.',
      register: 'Ministries, cabinets, office holders, committees and the calendar, with their source.',
    },
    checkTitle: 'Check and recompute',
    check: 'sha256sum -c SHA256SUMS',
    points: [
      'The file holds the SHA-256 of each part; this command compares them.',
      'The same data give the same bytes on the same reference day.',
      'How to recompute the figures of a scorecard stands in LEESMIJ.txt.',
      'The shape of each row is in it as JSON Schema.',
      'The chain of decisions can be recomputed: each decision carries the hash of the one before.',
      'E-mail addresses and telephone numbers in texts are left out.',
    ],
    licence: ['The data are free to use: ', '.'],
    api: ['Only a part needed? ', 'The API', ' gives each list with each filter.'],
    lists: 'Single lists',
  },
}
