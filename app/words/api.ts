import type { Words } from '../language'

/** What each name in the address of a list means. */
export const PARAMETER_WORDS: Record<string, Words<string>> = {
  q: {
    nl: 'Woorden in citaat of titel: woorden, "een zin", OF, NIET, begin*; een nummer als 30821-51 of ah 612 mag ook.',
    en: 'Words in quote or title: words, "a phrase", OF (or), NIET (not), prefix*; a number such as 30821-51 or ah 612 too.',
  },
  klok: { nl: 'Stand tegenover de laatste dag.', en: 'Where it stands against its last day.' },
  zonder_termijn: {
    nl: 'lang: zonder laatste dag, en langer geleden gedaan dan de standaardtermijn.',
    en: 'lang: without a last day, and made longer ago than the default term.',
  },
  uitkomst: { nl: 'Wat ervan is gekomen.', en: 'What became of it.' },
  ministerie: { nl: 'Code van het ministerie dat het moet nakomen.', en: 'Code of the ministry that has to keep it.' },
  commissie: { nl: 'De ministeries die deze Kamercommissie volgt.', en: 'The ministries this committee follows.' },
  bewindspersoon: {
    nl: 'Gedaan door deze persoon, of nu aan diens post; met .gedaan of .geerfd een van de twee, met .post alles wat nu bij diens post hoort.',
    en: 'Made by this person or now due from their post; .gedaan or .geerfd for one of the two, .post for all that is now due from their post.',
  },
  kabinet: { nl: 'Gedaan onder dit kabinet.', en: 'Made under this cabinet.' },
  aan: { nl: 'Gedaan aan dit Kamerlid.', en: 'Made to this member of parliament.' },
  fractie: { nl: 'Gedaan aan leden van deze fractie.', en: 'Made to members of this party.' },
  bron: { nl: 'Waar zij is gevonden.', en: 'Where it was found.' },
  soort: {
    nl: 'Soort toezegging; zonder dit filter blijft weg wat een ander moet doen.',
    en: 'Kind of promise; without it, what others must do is left out.',
  },
  hardheid: { nl: 'Hoe stellig zij is gedaan.', en: 'How firmly it was made.' },
  dossier: { nl: 'Dossiernummer van de Kamer.', en: 'Dossier number of the Kamer.' },
  document: { nl: 'Kenmerk van een document.', en: 'Id of a document.' },
  termijn: {
    nl: 'Met een laatste dag, met alleen woorden voor een termijn, of zonder termijn.',
    en: 'With a last day, with only words for a term, or without a term.',
  },
  verschoven: { nl: 'Of de laatste dag is verschoven.', en: 'Whether the last day was moved.' },
  termijn_van: { nl: 'Laatste dag op of na deze dag.', en: 'Last day on or after this day.' },
  termijn_tot: { nl: 'Laatste dag op of voor deze dag.', en: 'Last day on or before this day.' },
  gedaan_van: { nl: 'Gedaan op of na deze dag.', en: 'Made on or after this day.' },
  gedaan_tot: { nl: 'Gedaan op of voor deze dag.', en: 'Made on or before this day.' },
  voldaan_van: { nl: 'Voldaan op of na deze dag.', en: 'Fulfilled on or after this day.' },
  onbeoordeeld: {
    nl: '0: alleen beoordeelde; alleen: alleen wat nog niet is beoordeeld; alles: ook wat alleen mogelijk een toezegging is.',
    en: '0: reviewed ones only; alleen: unreviewed ones only; alles: also what is only possibly a promise.',
  },
  sort: { nl: 'Volgorde.', en: 'Order.' },
  per: {
    nl: 'Telt op de pagina per …; het versmalt de lijst niet.',
    en: 'Counts on the page per …; it does not narrow the list.',
  },
  pagina: {
    nl: 'Bladzijde van vijftig rijen: een nummer, of de plaats die in “next” staat; die is overal even snel. Zonder dit heeft JSON de eerste, en een bestand de hele lijst.',
    en: 'Page of fifty rows: a number, or the place that stands in “next”, which is as quick everywhere. Without it JSON has the first, and a file the whole list.',
  },
  peildatum: {
    nl: 'De stand op deze dag, met wat toen bekend was; zonder dit: vandaag.',
    en: 'As it stood on this day, with what was known then; without it: today.',
  },
  vorm: {
    nl: 'excel: puntkomma’s, voor een Nederlandse spreadsheet; rfc4180: komma’s, voor programma’s.',
    en: 'excel: semicolons, for a Dutch spreadsheet; rfc4180: commas, for programs.',
  },
  periode: {
    nl: 'Een jaar, een halfjaar (2019-1) of twee dagen met een schuine streep ertussen; zonder dit: dit jaar en het vorige.',
    en: 'A year, a half year (2019-1) or two days with a slash between them; without it: this year and the one before.',
  },
  n: { nl: 'Hoeveel er worden getrokken, ten hoogste 500.', en: 'How many are drawn, at most 500.' },
  zaad: { nl: 'Hetzelfde getal trekt dezelfde steekproef.', en: 'The same number draws the same sample.' },
  feed: { nl: 'Wat een bericht in de feed geeft.', en: 'What makes an entry in the feed.' },
}

/** The same of names that mean something else at a scorecard. */
export const SCORE_PARAMETER_WORDS: Record<'per' | 'onbeoordeeld', Words<string>> = {
  per: { nl: 'Waarnaar wordt verdeeld.', en: 'By what it is divided.' },
  onbeoordeeld: { nl: '1: ook wat nog niet is beoordeeld.', en: '1: also what is not yet reviewed.' },
}

interface ApiWords {
  title: string
  lead: string
  points: string[]
  machine: [before: string, after: string]
  addresses: string
  parameters: string
  several: string
  values: string
  example: string
  fields: string
  fieldsLead: string
  name: string
  meaning: string
  answers: { ok: string; same: string; wrong: string; missing: string; pastTheEnd: string }
}

export const API_WORDS: Words<ApiWords> = {
  nl: {
    title: 'API',
    lead: 'Alles op deze site is ook door een programma te lezen: zonder sleutel, zonder account. Elk adres van een lijst heeft dezelfde filters als de pagina.',
    points: [
      'Een lijst in JSON komt in bladzijden; “next” is het adres van de volgende. Een bladzijde voorbij de laatste geeft 404, zoals op de site. Bestanden zijn van de hele lijst, of met “pagina” van die bladzijde; feeds hebben hun eigen volgorde en kennen geen bladzijden.',
      'Elk antwoord op een lijst of scorekaart heeft een ETag. Stuur die terug als If-None-Match en u krijgt 304 zolang er niets is veranderd.',
      'Cijfers per ministerie, bewindspersoon, kabinet of commissie staan op /scorekaart.json, met bij elk getal het adres van zijn rijen.',
      'Ook een pagina van een ander mag deze adressen vanuit de browser lezen (CORS).',
      'Een onbekende naam of waarde geeft 400, met de uitleg welke: nooit stilletjes een bredere lijst.',
      'Kenmerken veranderen niet. De gegevens zijn vrij te gebruiken (CC0).',
    ],
    machine: ['Dezelfde beschrijving voor programma’s: ', ' (OpenAPI 3.1).'],
    addresses: 'Adressen',
    parameters: 'Filters',
    several: 'mag vaker',
    values: 'Waarden',
    example: 'Bijvoorbeeld',
    fields: 'Velden van een toezegging',
    fieldsLead: 'Zoals in de JSON; de vorm van alle antwoorden staat in de OpenAPI-beschrijving.',
    name: 'Naam',
    meaning: 'Betekenis',
    answers: {
      ok: 'Het gevraagde.',
      same: 'Niet veranderd.',
      wrong: 'Onbekende naam of waarde.',
      missing: 'Bestaat niet.',
      pastTheEnd: 'De lijst houdt eerder op.',
    },
  },
  en: {
    title: 'API',
    lead: 'Everything on this site can be read by a program too: without a key, without an account. Each address of a list has the same filters as the page.',
    points: [
      'A list in JSON comes in pages; “next” is the address of the next one. A page past the last gives 404, as on the site. Files are of the whole list, or with “pagina” of that page; feeds have an order of their own and know no pages.',
      'Each answer to a list or scorecard has an ETag. Send it back as If-None-Match and you get 304 as long as nothing changed.',
      'Figures per ministry, office holder, cabinet or committee stand at /scorekaart.json, with the address of the rows behind each number.',
      'A page of somebody else may read these addresses from the browser as well (CORS).',
      'An unknown name or value gives 400 and says which: never silently a wider list.',
      'Ids do not change. The data are free to use (CC0).',
    ],
    machine: ['The same description for programs: ', ' (OpenAPI 3.1).'],
    addresses: 'Addresses',
    parameters: 'Filters',
    several: 'may be repeated',
    values: 'Values',
    example: 'For example',
    fields: 'Fields of a promise',
    fieldsLead: 'As in the JSON; the shape of every answer is in the OpenAPI description.',
    name: 'Name',
    meaning: 'Meaning',
    answers: {
      ok: 'What was asked.',
      same: 'Not changed.',
      wrong: 'Unknown name or value.',
      missing: 'Does not exist.',
      pastTheEnd: 'The list ends before it.',
    },
  },
}

/** What stands at each address of the API. */
export const ADDRESS_WORDS: Record<string, Words<string>> = {
  '/toezeggingen.json': { nl: 'De lijst van toezeggingen.', en: 'The list of promises.' },
  '/toezeggingen.csv': { nl: 'Alle rijen van de lijst.', en: 'All rows of the list.' },
  '/toezeggingen.ics': { nl: 'De laatste dagen als agenda.', en: 'The last days as a calendar.' },
  '/toezeggingen.atom': { nl: 'De lijst als feed.', en: 'The list as a feed.' },
  '/toezeggingen.docx': { nl: 'De lijst als Word-document.', en: 'The list as a Word document.' },
  '/toezeggingen/{id}.json': { nl: 'Eén toezegging.', en: 'One promise.' },
  '/toezeggingen/{id}.ics': { nl: 'Eén toezegging als agenda.', en: 'One promise as a calendar.' },
  '/toezeggingen/{id}.atom': {
    nl: 'Wat er met één toezegging gebeurde, als feed.',
    en: 'What happened to one promise, as a feed.',
  },
  '/documenten.json': { nl: 'De gelezen documenten.', en: 'The documents read.' },
  '/documenten.csv': { nl: 'Alle gelezen documenten.', en: 'All documents read.' },
  '/documenten/{id}.txt': {
    nl: 'De tekst van een document, waarin elke plaats telt.',
    en: 'The text of a document, in which every offset counts.',
  },
  '/scorekaart.json': { nl: 'Cijfers over een periode.', en: 'Figures of a period.' },
  '/scorekaart.csv': { nl: 'Dezelfde cijfers als tabel.', en: 'The same figures as a table.' },
  '/scorekaart.svg': { nl: 'Dezelfde cijfers als afbeelding.', en: 'The same figures as an image.' },
  '/scorekaart/{week}.json': {
    nl: 'Een bevroren week (2026-w49), zoals zij is vastgelegd.',
    en: 'A frozen week (2026-w49), as it was recorded.',
  },
  '/grafieken/{naam}.csv': {
    nl: 'De cijfers van een grafiek over een lijst.',
    en: 'The figures of a chart over a list.',
  },
  '/grafieken/{naam}.svg': { nl: 'Een grafiek over een lijst als afbeelding.', en: 'A chart over a list as an image.' },
  '/methode/steekproef.csv': {
    nl: 'Een steekproef die ieder opnieuw kan trekken.',
    en: 'A sample that anybody can draw again.',
  },
  '/data.zip': { nl: 'Alles wat op de site staat, met JSON Schema.', en: 'Everything on the site, with JSON Schema.' },
  '/data.zip.sha256': { nl: 'De SHA-256 van dat bestand.', en: 'The SHA-256 of that file.' },
  '/wijzigingen.json': { nl: 'Besluiten, meldingen en antwoorden.', en: 'Decisions, reports and answers.' },
  '/wijzigingen.csv': { nl: 'Alle besluiten, meldingen en antwoorden.', en: 'All decisions, reports and answers.' },
  '/wijzigingen.atom': { nl: 'De nieuwste wijzigingen als feed.', en: 'The newest changes as a feed.' },
}
