import type { ScoreLevel } from '#db/scorecard-contract'
import type { Words } from '../language'
import type { CardChart } from '../scorecard/charts.server'

/** The page, the image and the embedded form of a scorecard. */
export interface ScorecardWords {
  title: string
  levels: Record<ScoreLevel, string>
  perLevels: Record<ScoreLevel, string>
  period: (from: string, to: string) => string
  periodField: string
  periodHelp: string
  perField: string
  switchField: (count: string) => string
  reviewedOnly: string
  /** In a file: whether unreviewed promises count. */
  counted: string
  notCounted: string
  withUnreviewed: string
  show: string
  all: string
  columns: Record<
    | 'group'
    | 'onTime'
    | 'due'
    | 'share'
    | 'interval'
    | 'bounds'
    | 'median'
    | 'overdue'
    | 'late'
    | 'moved'
    | 'unclear'
    | 'dropped'
    | 'made'
    | 'withDay'
    | 'withWords'
    | 'vague',
    string
  >
  finding: {
    rated: (share: string, onTime: string, due: string, low: string, high: string) => string
    few: (onTime: string, due: string) => string
    none: string
  }
  /** The captions of the parts of the table. */
  parts: [onTime: string, terms: string, made: string]
  few: string
  notReached: string
  days: (days: number) => string
  about: string
  interval: string
  share: string
  named: string
  namedAbout: string
  how: string
  explain: string[]
  moreCharts: string
  /** Links to the charts of the page of charts. */
  charts: Record<CardChart, string>
  /** What the picture leaves out, and what stands in no group. */
  drawn: (drawn: number, all: number) => string
  outside: (count: string) => string
  /** Overdue promises that fell due after the newest document read, after their number and before its day. */
  unread: [one: string, more: string, then: string]
  ungrouped: (due: string) => string
  groupsLeft: (left: number, shown: number) => string
  whole: string
  firstGroups: (shown: number, all: number) => string
  allGroups: string
  cite: string
  citation: (card: string, address: string, day: string) => string
  embed: string
  embedAbout: string
  copy: string
  snapshots: string
  snapshotAbout: string
  noSnapshots: string
  download: string
  open: string
}

export const SCORECARD_WORDS: Words<ScorecardWords> = {
  nl: {
    title: 'Scorekaart',
    levels: {
      ministry: 'ministerie',
      'office-holder': 'bewindspersoon (toen)',
      'post-holder': 'bewindspersoon (nu)',
      cabinet: 'kabinet',
      committee: 'commissie',
    },
    perLevels: {
      ministry: 'per ministerie',
      'office-holder': 'per bewindspersoon die de toezegging deed',
      'post-holder': 'per bewindspersoon die nu de post bekleedt',
      cabinet: 'per kabinet waaronder de toezegging is gedaan',
      committee: 'per commissie die het ministerie volgt',
    },
    period: (from, to) => `${from} tot en met ${to}`,
    periodField: 'Periode',
    periodHelp: 'Een jaar (2019), een halfjaar (2019-1) of twee dagen (2018-07-01/2019-06-30).',
    perField: 'Per',
    switchField: (count) => `inclusief onbeoordeeld (${count})`,
    reviewedOnly: 'alleen beoordeelde toezeggingen',
    counted: 'ja, ook wat nog niet is beoordeeld',
    notCounted: 'nee, alleen beoordeelde',
    withUnreviewed: 'inclusief automatisch gevonden, nog niet beoordeelde toezeggingen',
    show: 'Toon',
    all: 'alle samen',
    columns: {
      group: 'wie',
      onTime: 'op tijd',
      due: 'termijn voorbij',
      share: 'aandeel op tijd',
      interval: '95%-interval',
      bounds: 'grenzen met vage termijnen',
      median: 'mediaan te laat',
      overdue: 'te laat',
      late: 'te laat voldaan',
      moved: 'verschoven',
      unclear: 'niet te beoordelen',
      dropped: 'vervallen of doorlopend',
      made: 'gedaan',
      withDay: 'met een laatste dag',
      withWords: 'met woorden, zonder dag',
      vague: 'daarvan open of voldaan',
    },
    finding: {
      rated: (share, onTime, due, low, high) =>
        `${share} op tijd nagekomen: ${onTime} van ${due} toezeggingen (95%-interval ${low} tot ${high})`,
      few: (onTime, due) => `${onTime} van ${due} toezeggingen op tijd nagekomen: te weinig voor een aandeel`,
      none: 'Van geen toezegging viel de laatste dag in deze periode',
    },
    parts: ['Op tijd', 'Wat er met de termijnen gebeurde', 'Wat er in de periode is toegezegd'],
    few: 'n < 10',
    notReached: 'niet bereikt',
    days: (days) => (days === 1 ? '1 dag' : `${days} dagen`),
    about: 'Aandeel op tijd van de toezeggingen waarvan de laatste dag in de periode viel en voorbij is.',
    interval: '95%-interval van Wilson',
    share: 'aandeel op tijd',
    named: 'Te weinig voor een aandeel: de toezeggingen zelf',
    namedAbout: 'Bij minder dan 10 toezeggingen noemen wij ze, in plaats van ze een cijfer te geven.',
    how: 'Hoe dit is geteld',
    explain: [
      'Noemer: toezeggingen waarvan de laatste dag die nu geldt in de periode viel en voor de peildatum ligt, en die open, deels voldaan of voldaan zijn. Op tijd: voldaan op of voor die dag. Is de laatste dag verschoven, dan telt de nieuwe; de kolom “verschoven” zegt hoe vaak dat is.',
      'Niet in de noemer: vervallen en doorlopende toezeggingen, wat niet te beoordelen is, wat zonder laatste dag is, wat door een ander moet gebeuren, en wat is afgewezen of samengevoegd. De eerste twee staan in eigen kolommen.',
      'Grenzen: de ondergrens telt elke toezegging uit de periode met woorden maar zonder dag (zo spoedig mogelijk, na overleg) als niet op tijd, de bovengrens als op tijd. De waarheid ligt ertussen.',
      'Voldaan is een toezegging als een gelezen document dat uitdrukkelijk zegt, het register van de Kamer het vermeldt of een mens het heeft vastgesteld. Een vervolg dat hier niet is gelezen, kennen wij niet: “te laat” is “te laat voor zover hier bekend”.',
      'Mediaan te laat: het aantal dagen na de laatste dag waarop de helft was nagekomen, geschat volgens Kaplan en Meier omdat een deel nog openstaat; 0 is op tijd. “Niet bereikt”: meer dan de helft wacht nog.',
      'Met een laatste dag: van de toezeggingen die in de periode zijn gedaan. Wie alles vaag belooft, is nooit te laat; daarom staat dit ernaast.',
      'Een peildatum zet de dag vast, niet wat wij erover weten: een later besluit of een later gevonden brief verandert ook het cijfer van toen. Een cijfer dat niet meer verandert, staat in een bevroren week.',
      'Bij minder dan 10 staat er geen aandeel. Een toezegging telt bij het ministerie dat haar deed; bij commissies kan zij vaker tellen. Elk getal leidt naar precies de toezeggingen die het telt.',
    ],
    moreCharts: 'Dezelfde toezeggingen in de tijd',
    charts: {
      'op-tijd': 'Aandeel op tijd per halfjaar',
      'nog-niet-nagekomen': 'Aandeel nog niet nagekomen sinds de laatste dag',
      verschoven: 'Van de eerste naar de huidige termijn',
      termijnen: 'De termijnen op een tijdlijn',
      voorraad: 'Open en te laat per week',
    },
    drawn: (drawn, all) => `${drawn} van de ${all} getekend: de grootste, met ten minste 10`,
    outside: (count) => `${count} alleen in “alle samen”`,
    unread: [
      'te late toezegging heeft een laatste dag na',
      'te late toezeggingen hebben een laatste dag na',
      ', de dag van het jongste document dat is gelezen: of het intussen is nagekomen, kan hier niet gebleken zijn.',
    ],
    ungrouped: (due) =>
      `van de ${due} waarvan de termijn voorbij is, tellen alleen in “alle samen”: zij horen bij geen van de regels, of niet zeker genoeg.`,
    groupsLeft: (left, shown) =>
      `De kaart heeft de ${shown} grootste; ${left} andere staan er niet in, ook niet in CSV en JSON.`,
    whole: 'Toon de hele kaart',
    firstGroups: (shown, all) =>
      `De tabellen tonen ${shown} van de ${all}: die met de meeste toezeggingen waarvan de termijn voorbij is. In CSV en JSON staan alle ${all}.`,
    allGroups: 'Toon ze hier alle',
    cite: 'Zo citeert u dit',
    citation: (card, address, day) => `Toezeggingenmonitor, ${card}. Stand op ${day}. ${address}`,
    embed: 'Insluiten',
    embedAbout: 'Als venster in een andere pagina, of als afbeelding; beide op deze peildatum.',
    copy: 'Kopieer',
    snapshots: 'Bevroren weekstanden',
    snapshotAbout: 'Wat eerder is vastgelegd en niet opnieuw wordt berekend.',
    noSnapshots: 'Er is nog geen week vastgelegd.',
    download: 'Download:',
    open: 'Bekijk bij de Toezeggingenmonitor',
  },
  en: {
    title: 'Scorecard',
    levels: {
      ministry: 'ministry',
      'office-holder': 'minister or state secretary (then)',
      'post-holder': 'minister or state secretary (now)',
      cabinet: 'cabinet',
      committee: 'committee',
    },
    perLevels: {
      ministry: 'per ministry',
      'office-holder': 'per minister or state secretary who made the promise',
      'post-holder': 'per minister or state secretary who now holds the post',
      cabinet: 'per cabinet under which the promise was made',
      committee: 'per committee that follows the ministry',
    },
    period: (from, to) => `${from} up to ${to}`,
    periodField: 'Period',
    periodHelp: 'A year (2019), a half year (2019-1) or two days (2018-07-01/2019-06-30).',
    perField: 'Per',
    switchField: (count) => `including unreviewed (${count})`,
    reviewedOnly: 'reviewed promises only',
    counted: 'yes, also what is not yet reviewed',
    notCounted: 'no, reviewed ones only',
    withUnreviewed: 'including promises found automatically and not yet reviewed',
    show: 'Show',
    all: 'all together',
    columns: {
      group: 'who',
      onTime: 'on time',
      due: 'past the last day',
      share: 'share on time',
      interval: '95% interval',
      bounds: 'bounds with vague terms',
      median: 'median delay',
      overdue: 'overdue',
      late: 'kept late',
      moved: 'moved',
      unclear: 'cannot be judged',
      dropped: 'lapsed or continuing',
      made: 'made',
      withDay: 'with a last day',
      withWords: 'with words, no day',
      vague: 'of those open or kept',
    },
    finding: {
      rated: (share, onTime, due, low, high) =>
        `${share} kept on time: ${onTime} of ${due} promises (95% interval ${low} to ${high})`,
      few: (onTime, due) => `${onTime} of ${due} promises kept on time: too few for a share`,
      none: 'No promise had its last day in this period',
    },
    parts: ['On time', 'What became of the terms', 'What was promised in the period'],
    few: 'n < 10',
    notReached: 'not reached',
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
    about: 'Share kept on time of the promises whose last day fell in the period and is over.',
    interval: '95% Wilson interval',
    share: 'share on time',
    named: 'Too few for a share: the promises themselves',
    namedAbout: 'With fewer than 10 promises we name them instead of rating them.',
    how: 'How this was counted',
    explain: [
      'Denominator: promises whose last day now in force fell in the period and lies before the reference day, and that are open, partly kept or kept. On time: kept on or before that day. Where the last day was moved, the new one counts; the column “moved” says how often.',
      'Not in the denominator: lapsed and continuing promises, what cannot be judged, what has no last day, what somebody else has to do, and what was rejected or merged. The first two have columns of their own.',
      'Bounds: the lower one counts each promise of the period with words but no day (as soon as possible, after consultation) as not on time, the upper one as on time. The truth lies between them.',
      'A promise is kept when a document read says so explicitly, the register of the Kamer has it or a person recorded it. A follow-up not read here is not known to us: “overdue” is “overdue as far as known here”.',
      'Median delay: the number of days after the last day by which half was kept, by the Kaplan–Meier estimate because some are still open; 0 is on time. “Not reached”: more than half still waits.',
      'With a last day: of the promises made in the period. Who promises everything vaguely is never late; that is why it stands beside it.',
      'A reference day fixes the day, not what we know of it: a later decision or a letter found later changes the figure of then as well. A figure that no longer changes stands in a frozen week.',
      'Below 10 there is no share. A promise counts for the ministry that made it; with committees it may count more than once. Each number leads to exactly the promises it counts.',
    ],
    moreCharts: 'The same promises over time',
    charts: {
      'op-tijd': 'Share on time per half year',
      'nog-niet-nagekomen': 'Share not yet kept since the last day',
      verschoven: 'From the first to the current term',
      termijnen: 'The terms on a time line',
      voorraad: 'Open and overdue per week',
    },
    drawn: (drawn, all) => `${drawn} of ${all} drawn: the biggest, with at least 10`,
    outside: (count) => `${count} in “all together” only`,
    unread: [
      'overdue promise has a last day after',
      'overdue promises have a last day after',
      ', the day of the newest document read: whether it was kept since cannot have shown here.',
    ],
    ungrouped: (due) =>
      `of the ${due} past their last day count in “all together” only: they belong to none of the lines, or not surely enough.`,
    groupsLeft: (left, shown) =>
      `The card has the ${shown} biggest; ${left} others are not in it, nor in CSV and JSON.`,
    whole: 'Show the whole card',
    firstGroups: (shown, all) =>
      `The tables show ${shown} of ${all}: those with most promises past their last day. CSV and JSON have all ${all}.`,
    allGroups: 'Show all of them here',
    cite: 'How to cite this',
    citation: (card, address, day) => `Toezeggingenmonitor, ${card}. As of ${day}. ${address}`,
    embed: 'Embed',
    embedAbout: 'As a window in another page, or as an image; both on this reference day.',
    copy: 'Copy',
    snapshots: 'Frozen weekly states',
    snapshotAbout: 'What was recorded earlier and is not computed again.',
    noSnapshots: 'No week has been recorded yet.',
    download: 'Download:',
    open: 'See it at the Toezeggingenmonitor',
  },
}
