import type { Words } from '../language'

/** The rappel: what the Kamer asks after on 1 January and 1 July. The files themselves are Dutch. */
interface RappelWords {
  title: string
  on: string
  explain: string
  lists: Record<'A' | 'B', string>
  before: string
  between: [after: string, upTo: string]
  count: [one: string, many: string]
  asList: string
  none: string
  headings: [description: string, place: string, state: string, term: string]
  unreviewed: string
  shown: [before: string, after: string]
  choose: string
  ministry: string
  all: string
  late: string
  due: string
  word: string
  csv: string
  agenda: string
  previous: string
  next: string
  everyMinistry: string
  noMinistry: string
  decide: string
  tick: string
  tickAll: Record<'A' | 'B' | 'vervolg', string>
  proposed: string
  proposal: string
  decideAbout: string
  since: string
  reason: string
  term: string
  words: string
  latest: string
  latestHint: string
  writeTerm: string
  outcome: string
  choice: string
  writeOutcome: string
  followUp: string
  followUpHint: string
  writeFollowUp: string
  written: [one: string, many: string, after: string]
  changes: string
}

export const RAPPEL_WORDS: Words<RappelWords> = {
  nl: {
    title: 'Rappel',
    on: 'per',
    explain: 'Lijst A: de termijn is verstreken. Lijst B: de termijn verstrijkt in het halfjaar dat dan begint.',
    lists: { A: 'Lijst A: termijn verstreken', B: 'Lijst B: termijn verstrijkt dit halfjaar' },
    before: 'vóór',
    between: ['van', 'tot en met'],
    count: ['toezegging', 'toezeggingen'],
    asList: 'als lijst',
    none: 'Geen toezegging.',
    headings: ['Omschrijving', 'Vindplaats', 'Stand van zaken', 'Termijn'],
    unreviewed: 'automatisch gevonden, nog niet beoordeeld',
    shown: ['De eerste ', ' staan hier; het bestand en de lijst hebben er meer.'],
    choose: 'Per ministerie',
    ministry: 'Ministerie',
    all: 'alle ministeries',
    late: 'Lijst A',
    due: 'Lijst B',
    word: 'Download als Word-bestand',
    csv: 'Download als CSV',
    agenda: 'Agenda',
    previous: 'Rappel per',
    next: 'Rappel per',
    everyMinistry: 'Alle ministeries',
    noMinistry: 'Toezeggingen zonder bekend ministerie staan alleen in de lijsten van alle ministeries.',
    decide: 'Beslis over de aangevinkte toezeggingen',
    tick: 'Vink aan',
    tickAll: { A: 'Vink lijst A aan', B: 'Vink lijst B aan', vervolg: 'Vink aan met een voorgesteld stuk' },
    proposed: 'Ingevuld staat een voorstel: het halfjaar als nieuwe termijn. Er gebeurt niets voordat u het vastlegt.',
    proposal: 'Voorstel',
    decideAbout: 'Elk besluit geldt voor alle aangevinkte rijen samen: alle of geen.',
    since: 'Geldt vanaf',
    reason: 'Reden, voor alle aangevinkte',
    term: 'Nieuwe termijn',
    words: 'De woorden van de nieuwe termijn',
    latest: 'Laatste dag',
    latestHint: 'Leeg: de woorden noemen geen dag.',
    writeTerm: 'Leg nieuwe termijn vast',
    outcome: 'Uitkomst',
    choice: 'kies',
    writeOutcome: 'Leg uitkomst vast',
    followUp: 'Afgedaan met het voorgestelde stuk',
    followUpHint:
      'Elke aangevinkte rij wordt voldaan met het stuk dat bij haar voorstel staat, per de dag van dat stuk.',
    writeFollowUp: 'Leg afdoening vast',
    written: [
      'besluit vastgelegd',
      'besluiten vastgelegd',
      'Een besluit telt vanaf de dag waarop het geldt. Is dat na de dag van dit rappel, dan staat het bij de stand van zaken.',
    ],
    changes: 'Bekijk de wijzigingen',
  },
  en: {
    title: 'Half-yearly reminder',
    on: 'as of',
    explain:
      'List A: the term has passed. List B: the term passes in the half year that then begins. The lists are in Dutch, as the Kamer reads them.',
    lists: { A: 'List A: term passed', B: 'List B: term passes this half year' },
    before: 'before',
    between: ['from', 'up to and including'],
    count: ['promise', 'promises'],
    asList: 'as a list',
    none: 'No promise.',
    headings: ['Description', 'Source', 'State of affairs', 'Term'],
    unreviewed: 'found automatically, not yet reviewed',
    shown: ['The first ', ' are shown; the file and the list hold more.'],
    choose: 'By ministry',
    ministry: 'Ministry',
    all: 'all ministries',
    late: 'List A',
    due: 'List B',
    word: 'Download as a Word file',
    csv: 'Download as CSV',
    agenda: 'Agenda',
    previous: 'Reminder as of',
    next: 'Reminder as of',
    everyMinistry: 'All ministries',
    noMinistry: 'Promises without a known ministry stand only in the lists of all ministries.',
    decide: 'Decide on the ticked promises',
    tick: 'Tick',
    tickAll: { A: 'Tick list A', B: 'Tick list B', vervolg: 'Tick those with a proposed document' },
    proposed: 'The form holds a proposal: the half year as the new term. Nothing happens until you record it.',
    proposal: 'Proposal',
    decideAbout: 'A decision holds for all ticked rows together: all or none.',
    since: 'Holds from',
    reason: 'Reason, for all that are ticked',
    term: 'New term',
    words: 'The words of the new term',
    latest: 'Last day',
    latestHint: 'Empty: the words name no day.',
    writeTerm: 'Record the new term',
    outcome: 'Outcome',
    choice: 'choose',
    writeOutcome: 'Record the outcome',
    followUp: 'Kept by the proposed document',
    followUpHint: 'Each ticked row is fulfilled by the document of its proposal, from the day of that document.',
    writeFollowUp: 'Record as kept',
    written: [
      'decision recorded',
      'decisions recorded',
      'A decision counts from the day on which it holds. When that is after the day of these reminders, it stands with the state of affairs.',
    ],
    changes: 'See the changes',
  },
}
