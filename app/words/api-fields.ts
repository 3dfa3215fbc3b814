import type { Words } from '../language'

/** What the fields of the JSON answers mean. The schemas carry the Dutch words; `describeFields` gives those of a page. */
export const FIELD_WORDS = {
  day: { nl: 'Dag, jjjj-mm-dd.', en: 'Day, yyyy-mm-dd.' },
  address: { nl: 'Adres op deze site.', en: 'Address on this site.' },
  documentKind: { nl: 'Soort document.', en: 'Kind of document.' },
  documentId: { nl: 'Kenmerk van het document; verandert niet.', en: 'Id of the document; does not change.' },
  dossier: { nl: 'Dossiernummer van de Kamer.', en: 'Dossier number of the Kamer.' },
  number: { nl: 'Ondernummer in het dossier.', en: 'Number within the dossier.' },
  words: {
    nl: 'De woorden van de termijn; leeg als alleen een besluit een dag gaf.',
    en: 'The words of the term, in Dutch; empty where only a decision gave a day.',
  },
  term: { nl: 'Soort termijn.', en: 'Kind of term.' },
  earliest: { nl: 'Eerste mogelijke dag.', en: 'First possible day.' },
  latest: {
    nl: 'Laatste dag: daarna is het te laat. Null: de woorden geven geen dag.',
    en: 'Last day: after it the promise is overdue. Null: the words give no day.',
  },
  rule: { nl: 'De regel die dit las; zie /regels/kenmerk.', en: 'The rule that read this; see /regels/id.' },
  convention: { nl: 'De leesafspraak; zie /methode.', en: 'The convention of reading; see /methode.' },
  basis: {
    nl: 'De kalenderregel of dag waarop de lezing rust.',
    en: 'The row of the calendar, or the day, on which the reading rests.',
  },
  source: { nl: 'De bron van die kalenderregel.', en: 'The source of that row.' },
  readings: { nl: 'Andere verdedigbare lezingen.', en: 'Other readings that can be defended.' },
  shifts: { nl: 'Hoe vaak de laatste dag verschoof.', en: 'How often the last day was moved.' },
  firstLatest: { nl: 'De eerste laatste dag.', en: 'The first last day.' },
  slip: {
    nl: 'Dagen tussen de eerste laatste dag en die van nu; negatief: eerder.',
    en: 'Days from the first last day to the current one; negative: earlier.',
  },
  daysLateFirst: {
    nl: 'Dagen te laat, geteld vanaf de eerste laatste dag.',
    en: 'Days late, counted from the first last day.',
  },
  evidence: {
    nl: 'explicit: het stuk noemt de toezegging; likely: een vermoeden, telt niet.',
    en: 'explicit: the document names the promise; likely: a guess, which does not count.',
  },
  id: {
    nl: 'Kenmerk; verandert niet. Een vervangen kenmerk stuurt door.',
    en: 'Id; does not change. An id that was replaced redirects.',
  },
  quote: {
    nl: 'De woorden zoals ze in het document staan; adressen en nummers van personen zijn weggelaten.',
    en: 'The words as they stand in the document, in Dutch; addresses and numbers of persons are left out.',
  },
  reviewed: {
    nl: 'false: automatisch gevonden, nog niet beoordeeld.',
    en: 'false: found automatically, not yet reviewed.',
  },
  holder: {
    nl: 'Wie het ambt op de peildatum bekleedt, onder de naam die het dan heeft.',
    en: 'Who holds the office on the reference day, under the name it then has.',
  },
  outcome: { nl: 'Uitkomst op de peildatum.', en: 'Outcome on the reference day.' },
  clock: {
    nl: 'Stand tegenover de laatste dag, op de peildatum.',
    en: 'Where it stands against its last day, on the reference day.',
  },
  ageDays: {
    nl: 'Dagen sinds de toezegging, zolang zij zonder laatste dag openstaat.',
    en: 'Days since the promise, as long as it is open without a last day.',
  },
  query: { nl: 'De zoekvraag, zoals in het adres.', en: 'The query, as in the address.' },
  count: { nl: 'Rijen in de hele lijst.', en: 'Rows in the whole list.' },
  next: {
    nl: 'Adres van de volgende bladzijde; null op de laatste.',
    en: 'Address of the next page; null on the last one.',
  },
  atLeast: {
    nl: 'Waar: de woorden van de zoekvraag staan in meer toezeggingen dan een lijst doorzoekt; “count” is dan een ondergrens.',
    en: 'True: the words of the query stand in more promises than a list searches; “count” is then a lower bound.',
  },
  commitments: { nl: 'Gepubliceerde toezeggingen erin.', en: 'Published promises in it.' },
  problems: { nl: 'Opmerkingen bij het lezen.', en: 'Remarks made while reading.' },
  change: {
    nl: 'Besluit, melding van een lezer, of antwoord daarop.',
    en: 'Decision, report of a reader, or the answer to it.',
  },
} satisfies Record<string, Words<string>>
