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
  effect: {
    nl: 'Wat het stuk zelf van de toezegging zegt.',
    en: 'What the document itself says of the promise.',
  },
  verdict: {
    nl: 'Wat een mens ervan vastlegde; null: nog niets. Dit gaat voor wat het stuk zegt.',
    en: 'What a person recorded of it; null: nothing yet. This goes before what the document says.',
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
  due: {
    nl: 'Laatste dag in de periode en voorbij, open, deels voldaan of voldaan: de noemer.',
    en: 'Last day in the period and over, open, partly kept or kept: the denominator.',
  },
  moved: {
    nl: 'Van “due”: met een andere laatste dag dan eerst gegeven.',
    en: 'Of “due”: with another last day than first given.',
  },
  unclear: {
    nl: 'Laatste dag in de periode, maar niet te beoordelen.',
    en: 'Last day in the period, but cannot be judged.',
  },
  dropped: {
    nl: 'Laatste dag in de periode, vervallen of doorlopend.',
    en: 'Last day in the period, lapsed or continuing.',
  },
  made: { nl: 'In de periode gedaan.', en: 'Made in the period.' },
  withDay: { nl: 'Van “made”: met een laatste dag.', en: 'Of “made”: with a last day.' },
  withWords: {
    nl: 'Van “made”: met woorden voor een termijn, zonder dag.',
    en: 'Of “made”: with words for a term, without a day.',
  },
  vague: { nl: 'Van “withWords”: open, deels voldaan of voldaan.', en: 'Of “withWords”: open, partly kept or kept.' },
  groupValue: {
    nl: 'Code of kenmerk van de groep; null: alles samen.',
    en: 'Code or slug of the group; null: all together.',
  },
  onTimeShare: { nl: '“onTime” van “due”; null bij minder dan 10.', en: '“onTime” of “due”; null below 10.' },
  onTimeInterval: { nl: '95%-interval van Wilson; null bij minder dan 10.', en: '95% Wilson interval; null below 10.' },
  onTimeBounds: {
    nl: 'Het aandeel als elke vage termijn als gemist, en als gehaald telt; null bij minder dan 10.',
    en: 'The share when every vague term counts as missed, and as met; null below 10.',
  },
  medianDelayDays: {
    nl: 'Dagen na de laatste dag waarop de helft was nagekomen (Kaplan–Meier); null: niet bereikt, of minder dan 10.',
    en: 'Days after the last day by which half was kept (Kaplan–Meier); null: not reached, or below 10.',
  },
  scoreRows: {
    nl: 'Bij elk getal het adres van de rijen die het telt.',
    en: 'For each number the address of the rows it counts.',
  },
  named: {
    nl: 'Bij minder dan 10: de toezeggingen van “due” zelf.',
    en: 'Below 10: the promises of “due” themselves.',
  },
  readThrough: {
    nl: 'Dag van het jongste document dat is gelezen.',
    en: 'Day of the newest document read.',
  },
  overdueUnread: {
    nl: 'Van “overdue” van alles samen: met een laatste dag na readThrough, zodat een vervolg hier niet gebleken kan zijn; null als dat niet voorkomt.',
    en: 'Of “overdue” of all together: with a last day after readThrough, so that a follow-up cannot have shown here; null where there is none.',
  },
  ungrouped: {
    nl: 'Van “due” van alles samen: wat in geen van de groepen staat.',
    en: 'Of “due” of all together: what stands in none of the groups.',
  },
  groupsLeft: {
    nl: 'Groepen die er niet bij staan: alleen de 60 grootste staan er.',
    en: 'Groups left out: only the 60 biggest stand here.',
  },
  unreviewedDue: {
    nl: 'Onbeoordeelde toezeggingen die met onbeoordeeld=1 meetellen in “due”.',
    en: 'Unreviewed promises that count in “due” with onbeoordeeld=1.',
  },
  commitments: { nl: 'Gepubliceerde toezeggingen erin.', en: 'Published promises in it.' },
  problems: { nl: 'Opmerkingen bij het lezen.', en: 'Remarks made while reading.' },
  change: {
    nl: 'Besluit, melding van een lezer, of antwoord daarop.',
    en: 'Decision, report of a reader, or the answer to it.',
  },
} satisfies Record<string, Words<string>>
