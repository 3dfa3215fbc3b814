import type { Words } from '../language'
import type { MeasuredName } from '../method/measured.server'

/** Words before a link, the link, and what comes after it. */
type Linked = [before: string, link: string, after: string]

/** The prose of the method page. Words of documents stand between “ and ” and are Dutch in every language. */
export interface MethodWords {
  title: string
  about: Linked
  /** The middle of the text is stressed. */
  promise: { title: string; text: Linked; listed: Linked }
  days: { title: string; text: string; gives: string; noDay: string }
  outcome: { title: string; text: string }
  clock: { title: string; text: string }
  cases: { title: string; termless: (months: number) => Linked }
  calendar: { title: string; text: string; link: string }
  recesses: (years: string) => string
  elections: string
  columns: { what: string; first: string; last: string; source: string }
  measured: { title: string; text: (documents: number) => string; sample: string }
  unseen: {
    title: string
    text: (rounds: number) => string
    sources: Record<string, string>
    documents: (count: number) => string
    notWritten: string
  }
  figures: Record<MeasuredName, string>
  figureColumns: { what: string; count: string; share: string; interval: string }
  of: string
  upTo: string
  tooFew: string
  limits: { title: string; points: string[] }
  vulnerability: { title: string; text: Linked }
}

const DUTCH: MethodWords = {
  title: 'Methode',
  about: [
    'Deze site leest brieven en antwoorden van bewindspersonen met ',
    'openbare regels',
    '. Geen taalmodel, geen schatting: dezelfde tekst geeft altijd dezelfde uitkomst, en van elke dag staat erbij welke woorden, welke regel en welke bron erachter zitten.',
  ],
  promise: {
    title: 'Wat telt als toezegging',
    text: [
      'Een uitspraak van of namens de regering dat zij iets controleerbaars ',
      'zal',
      ' doen: de Kamer informeren of een stuk sturen, of een andere handeling, zoals een onderzoek beginnen. Niet: wat al gebeurd is, wat in de brief zelf gebeurt, beleid zonder einde, wat een ander moet doen, en vragen van Kamerleden.',
    ],
    listed: [
      'Wat met zekerheid is gelezen staat in de lijst met het bijschrift “automatisch gevonden, nog niet beoordeeld”. Wat alleen mogelijk een toezegging is, staat er pas na beoordeling bij; ',
      'u kunt het wel bekijken',
      '.',
    ],
  },
  days: {
    title: 'Hoe woorden een laatste dag worden',
    text: 'De laatste dag is de laatste waarop niemand de toezegging te laat kan noemen. Bij twijfel krijgt de bewindspersoon dus het voordeel. Strengere en mildere lezingen staan bij elke toezegging.',
    gives: 'wordt',
    noDay: 'geen laatste dag',
  },
  outcome: {
    title: 'Uitkomst: wat ervan is geworden',
    text: 'Uitkomst en klok staan los van elkaar. De uitkomst verandert alleen door een stuk dat de toezegging noemt, door het officiële register of door een besluit van een mens met een reden; nooit door een vermoeden.',
  },
  clock: {
    title: 'Klok: hoe het met de termijn staat',
    text: 'De klok wordt voor elke peildatum opnieuw uitgerekend. Wat na de peildatum bekend werd, telt dan niet mee.',
  },
  cases: {
    title: 'Verschoven, terugkerend, voorwaardelijk, zonder termijn',
    termless: (months) => [
      `De standaardtermijn van deze installatie is ${months} ${months === 1 ? 'maand' : 'maanden'}: wat langer zonder laatste dag open staat, `,
      'staat apart in een lijst',
      '.',
    ],
  },
  calendar: {
    title: 'Kalender en bronnen',
    text: '“Voor het zomerreces” heeft alleen een dag als het reces een dag heeft. Elke rij van de kalender noemt haar bron; voor een jaar zonder rij geldt het gebruikelijke patroon.',
    link: 'De recessen en verkiezingen waarop de lezingen rusten',
  },
  recesses: (years) => `Recessen ${years}`,
  elections: 'Verkiezingen',
  columns: { what: 'Wat', first: 'Eerste dag', last: 'Laatste dag', source: 'Bron' },
  measured: {
    title: 'Hoe goed de regels lezen',
    text: (documents) =>
      `Een lezer heeft ${documents} echte documenten van 1985 tot 2025 doorgenomen en opgeschreven wat erin is toegezegd. Hieronder staat hoe vaak de regels hetzelfde vinden. Die documenten zijn bij het maken van de regels gebruikt, dus op nieuwe documenten zal het lager liggen. Het interval zegt hoe ver het toeval kan reiken bij zo weinig gevallen.`,
    sample: 'Trek een steekproef om ons na te gaan',
  },
  unseen: {
    title: 'Op documenten die de regels niet kenden',
    text: (rounds) =>
      `Hoe goed lezen de regels een brief waarop niemand ze heeft afgesteld? Dat is ${rounds} keer geteld, elke keer voordat er iets aan de regels werd verbeterd. In de eerste twee tellingen hieronder schreven lezers op wat er is toegezegd die de regels niet kenden en de uitkomst niet zagen; in de oudere deden de makers van de regels dat zelf. Het zijn weinig documenten, vaak alleen het begin van een brief: lees de cijfers als een indruk, niet als een belofte.`,
    sources: {
      'independent-last':
        'Brieven en antwoorden van 2000 tot 2025, van openbare webpagina’s, opgeschreven door anderen; de laatste twee reeksen',
      independent:
        'Brieven en antwoorden van 1997 tot 2025, van openbare webpagina’s, opgeschreven door anderen; zes reeksen, na elk waarvan de regels zijn bijgesteld',
      'set-aside': 'Apart gehouden documenten, vooral oude scans',
      'public-pages': 'Brieven en antwoorden van 2007 tot 2025, van openbare webpagina’s; meest korte brieven',
      'public-pages-again':
        'Andere brieven en antwoorden van 2009 tot 2026, van openbare webpagina’s, na het bijstellen op de vorige',
      'public-pages-third':
        'Een derde reeks brieven, van 2011 tot 2024, van openbare webpagina’s, na het bijstellen op de tweede',
      'public-pages-fourth':
        'Een vierde, kleine reeks brieven, van 2010 tot 2024, van openbare webpagina’s, na het bijstellen op de derde',
    },
    documents: (count) => `Het waren ${count} documenten.`,
    notWritten: 'Hoeveel documenten het waren, is niet vastgelegd.',
  },
  figures: {
    precision: 'Gevonden toezeggingen die een lezer ook zo noemt',
    recall: 'Duidelijke toezeggingen die zijn gevonden',
    dated: 'Duidelijke toezeggingen met een laatste dag die zijn gevonden',
    references: 'Verwijzingen naar eerdere toezeggingen die zijn gevonden',
    dates: 'Documenten met de goede datum',
    sure: 'Zeker gevonden toezeggingen die een lezer ook zo noemt',
    datedRight: 'Duidelijke toezeggingen met een laatste dag die met de goede dag zijn gevonden',
  },
  figureColumns: { what: 'Wat is gemeten', count: 'Aantal', share: 'Aandeel', interval: '95%-interval' },
  of: 'van',
  upTo: 'tot',
  tooFew: 'te weinig voor een percentage',
  limits: {
    title: 'Grenzen',
    points: [
      'De regels missen toezeggingen en zien er soms een waar er geen is. Het citaat in het document beslist.',
      'Alleen documenten die hier zijn geladen worden gelezen; bijlagen en gesproken woord niet vanzelf.',
      'Een vervolg dat buiten deze documenten ligt, kennen wij niet: “te laat” is “te laat voor zover hier bekend”.',
      'Kleine aantallen zeggen weinig. Onder de tien noemen wij geen percentage.',
      'De site draait op één machine; over beschikbaarheid beloven wij niets.',
      'Gaat die machine verloren, dan gaat verloren wat na de laatste reservekopie is geschreven: met een kopie per dag hoogstens een dag. Alleen besluiten en meldingen van mensen zijn dan weg; documenten worden opnieuw gelezen. Een kopie met een miljoen toezeggingen staat op een andere machine binnen een kwartier terug, gecontroleerd en wel.',
    ],
  },
  vulnerability: {
    title: 'Een kwetsbaarheid melden',
    text: [
      'Meld een zwakke plek in de beveiliging bij wie deze installatie beheert; het adres staat in ',
      'security.txt',
      ' wanneer de beheerder het heeft ingesteld. Geef ons negentig dagen voordat u erover publiceert.',
    ],
  },
}

const ENGLISH: MethodWords = {
  title: 'Method',
  about: [
    'This site reads letters and answers of Dutch ministers with ',
    'public rules',
    '. No language model, no estimate: the same text always gives the same outcome, and each day is shown with the words, the rule and the source behind it.',
  ],
  promise: {
    title: 'What counts as a promise',
    text: [
      'A statement by or on behalf of the government that it ',
      'will',
      ' do something that can be checked: inform the Kamer or send it a paper, or another act, such as starting an inquiry. Not: what has already happened, what happens in the letter itself, policy without an end, what somebody else must do, and questions of members.',
    ],
    listed: [
      'What was read with certainty is listed with the note ‘found automatically, not yet reviewed’. What is only possibly a promise is listed after review; ',
      'you can look at it before',
      '.',
    ],
  },
  days: {
    title: 'How words become a last day',
    text: 'The last day is the last on which nobody can call the promise late. So in doubt the minister gets the benefit. Stricter and milder readings stand with each promise.',
    gives: 'becomes',
    noDay: 'no last day',
  },
  outcome: {
    title: 'Outcome: what became of it',
    text: 'Outcome and clock are independent. The outcome changes only by a paper that names the promise, by the official register, or by a decision of a person with a reason; never by a suspicion.',
  },
  clock: {
    title: 'Clock: how the term stands',
    text: 'The clock is worked out anew for each reference day. What became known after the reference day does not count then.',
  },
  cases: {
    title: 'Moved, returning, conditional, without a term',
    termless: (months) => [
      `The default term of this installation is ${months} ${months === 1 ? 'month' : 'months'}: what has been open longer without a last day `,
      'is listed apart',
      '.',
    ],
  },
  calendar: {
    title: 'Calendar and sources',
    text: '“Voor het zomerreces” (before the summer recess) has a day only if the recess has one. Each row of the calendar names its source, in Dutch; for a year without a row the usual pattern holds.',
    link: 'The recesses and elections on which the readings rest',
  },
  recesses: (years) => `Recesses ${years}`,
  elections: 'Elections',
  columns: { what: 'What', first: 'First day', last: 'Last day', source: 'Source' },
  measured: {
    title: 'How well the rules read',
    text: (documents) =>
      `A reader went through ${documents} real documents from 1985 to 2025 and wrote down what is promised in them. Below is how often the rules find the same. Those documents were used in making the rules, so on new documents the figures will be lower. The interval says how far chance can reach with so few cases.`,
    sample: 'Draw a sample to check us by',
  },
  unseen: {
    title: 'On documents the rules did not know',
    text: (rounds) =>
      `How well do the rules read a letter to which nobody has fitted them? That was counted ${rounds === 1 ? 'once' : `${rounds} times`}, each time before anything in the rules was mended. In the first two counts below, what is promised was written down by readers who did not know the rules and did not see the outcome; in the older ones the makers of the rules did that themselves. The documents are few, often only the beginning of a letter: read the figures as an impression, not as a pledge.`,
    sources: {
      'independent-last':
        'Letters and answers from 2000 to 2025, from public web pages, written down by others; the last two series',
      independent:
        'Letters and answers from 1997 to 2025, from public web pages, written down by others; six series, with the rules mended after each',
      'set-aside': 'Documents set aside, mostly old scans',
      'public-pages': 'Letters and answers from 2007 to 2025, from public web pages; mostly short letters',
      'public-pages-again':
        'Other letters and answers from 2009 to 2026, from public web pages, after mending on those before',
      'public-pages-third':
        'A third series of letters, from 2011 to 2024, from public web pages, after mending on the second',
      'public-pages-fourth':
        'A fourth, small series of letters, from 2010 to 2024, from public web pages, after mending on the third',
    },
    documents: (count) => `There were ${count} documents.`,
    notWritten: 'How many documents there were was not written down.',
  },
  figures: {
    precision: 'Promises found that a reader calls so too',
    recall: 'Clear promises that were found',
    dated: 'Clear promises with a last day that were found',
    references: 'References to earlier promises that were found',
    dates: 'Documents with the right date',
    sure: 'Promises found with certainty that a reader calls so too',
    datedRight: 'Clear promises with a last day that were found with the right day',
  },
  figureColumns: { what: 'What was measured', count: 'Count', share: 'Share', interval: '95% interval' },
  of: 'of',
  upTo: 'to',
  tooFew: 'too few for a percentage',
  limits: {
    title: 'Limits',
    points: [
      'The rules miss promises and sometimes see one where there is none. The quote in the document decides.',
      'Only documents that were loaded here are read; annexes and the spoken word not by themselves.',
      'A follow-up outside these documents is not known to us: ‘overdue’ is ‘overdue as far as known here’.',
      'Small numbers say little. Under ten we give no percentage.',
      'The site runs on one machine; we promise nothing about availability.',
      'If that machine is lost, what was written after the last backup is lost: a day at most with a backup a day. Only decisions and reports by people are then gone; documents are read again. A backup of a million promises is back on another machine within a quarter of an hour, checked.',
    ],
  },
  vulnerability: {
    title: 'Reporting a vulnerability',
    text: [
      'Report a weakness in the security to whoever runs this installation; the address is in ',
      'security.txt',
      ' when the administrator has set it. Give us ninety days before you publish about it.',
    ],
  },
}

export const METHOD_WORDS: Words<MethodWords> = { nl: DUTCH, en: ENGLISH }
