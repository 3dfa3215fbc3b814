/** Each format in which a list can be taken along. `inline`: programs subscribe to it or read it, so browsers need not save it. */
export const FORMATS = {
  csv: { word: 'CSV', mediaType: 'text/csv; charset=utf-8', inline: false },
  json: { word: 'JSON', mediaType: 'application/json; charset=utf-8', inline: true },
  ics: { word: 'Agenda (ICS)', mediaType: 'text/calendar; charset=utf-8', inline: true },
  atom: { word: 'Feed (Atom)', mediaType: 'application/atom+xml; charset=utf-8', inline: true },
  docx: {
    word: 'Word (DOCX)',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    inline: false,
  },
  zip: { word: 'ZIP', mediaType: 'application/zip', inline: false },
} as const

export type Format = keyof typeof FORMATS

/** Every list that can be taken along, with its formats: routes, links and the description of the API follow this table. */
export const EXPORTS = {
  toezeggingen: ['csv', 'json', 'ics', 'atom', 'docx'],
  documenten: ['csv', 'json'],
  wijzigingen: ['csv', 'json', 'atom'],
} as const satisfies Record<string, readonly Format[]>

export type ListName = keyof typeof EXPORTS

/** `vorm=` of a CSV: for a Dutch spreadsheet (semicolons, byte order mark), or as RFC 4180 has it (commas, none). */
export const CSV_FORMS = ['excel', 'rfc4180'] as const
export type CsvForm = (typeof CSV_FORMS)[number]

/** `feed=` of an Atom feed: what makes an entry appear. */
export const FEEDS = ['nieuw', 'gewijzigd', 'bijna', 'te-laat'] as const
export type FeedName = (typeof FEEDS)[number]

/** Days before its last day that a promise enters the feed `bijna`. */
export const SOON_DAYS = 14

/** The largest number of entries where a format needs one: a longer answer would not open, or be asked again every hour. */
export const MOST_ENTRIES = { ics: 5000, docx: 500, atom: 100 } as const

/** The address of a list in a format: `/toezeggingen.csv?klok=te-laat&vorm=rfc4180`. `search` is the query of the list. */
export function exportAddress(
  list: ListName,
  format: Format,
  search: string,
  own: Record<string, string> = {},
): string {
  const params = new URLSearchParams(search)
  for (const name of ['pagina', 'per']) params.delete(name)
  for (const [name, value] of Object.entries(own)) params.append(name, value)
  return params.size > 0 ? `/${list}.${format}?${params}` : `/${list}.${format}`
}
