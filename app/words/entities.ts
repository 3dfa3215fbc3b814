import type { Words } from '../language'

type Kind = 'ministries' | 'officeHolders' | 'members' | 'parties' | 'committees' | 'dossiers' | 'cabinets'

/** What the pages about ministries, people, fracties, committees, dossiers and cabinets say. */
export interface EntityWords {
  /** Title of the index, one of them, and what the index says of itself. */
  kinds: Record<Kind, { many: string; one: string; about: string }>
  menu: string
  all: string
  late: string
  promises: string
  now: string
  before: string
  from: string
  until: string
  since: string
  upTo: string
  toNow: string
  unknownDay: string
  facts: string
  sources: string
  none: string
  late5: string
  soon5: string
  asList: string
  allOf: (count: number) => string
  nothing: string
  latest: string
  biggest: (count: number) => string
  partTitle: string
  made: string
  madeAbout: string
  inherited: string
  inheritedAbout: string
  to: string
  follows: string
  names: string
  holders: string
  posts: string
  predecessors: string
  successors: string
  parent: string
  committee: string
  cabinet: string
  party: string
  partyAsPrinted: string
  members: string
  primeMinister: string
  parties: string
  inOffice: string
  caretaker: string
  documents: string
  number: string
  chamber: string
  chambers: Record<'TK' | 'EK', string>
  perMinistry: string
  perHolder: string
  perMember: string
  debatePack: string
  agenda: string
  reminder: string
  asPrinted: string
}

export const ENTITY_WORDS: Words<EntityWords> = {
  nl: {
    kinds: {
      ministries: {
        many: 'Ministeries',
        one: 'Ministerie',
        about: 'Ministeries en portefeuilles, met de toezeggingen die onder hen vallen.',
      },
      officeHolders: {
        many: 'Bewindspersonen',
        one: 'Bewindspersoon',
        about: 'Wat zij zelf toezegden; een toezegging volgt daarna het ambt.',
      },
      members: {
        many: 'Kamerleden',
        one: 'Kamerlid',
        about: 'Toezeggingen die aan hen zijn gedaan, volgens de documenten.',
      },
      parties: {
        many: 'Fracties',
        one: 'Fractie',
        about: 'Toezeggingen aan leden van de fractie, volgens de documenten.',
      },
      committees: {
        many: 'Commissies',
        one: 'Commissie',
        about: 'Toezeggingen van de ministeries die de commissie volgt.',
      },
      dossiers: { many: 'Dossiers', one: 'Dossier', about: 'Toezeggingen in stukken van een kamerdossier.' },
      cabinets: { many: 'Kabinetten', one: 'Kabinet', about: 'Toezeggingen, gedaan terwijl het kabinet er zat.' },
    },
    menu: 'Wie en waarover',
    all: 'Alle',
    late: 'Te laat',
    promises: 'toezeggingen',
    now: 'Nu',
    before: 'Eerder',
    from: 'van',
    until: 'tot',
    since: 'sinds',
    upTo: 'tot en met',
    toNow: 'heden',
    unknownDay: 'onbekende dag',
    facts: 'Gegevens',
    sources: 'Bron',
    none: 'Hier staat nog niets.',
    late5: 'Langst te laat',
    soon5: 'Eerst aan de beurt',
    asList: 'als lijst',
    allOf: (count) => `alle ${count}`,
    nothing: 'Geen toezegging met een termijn die loopt of verstreken is.',
    latest: 'Laatste stukken',
    biggest: (count) => `De ${count} met de meeste toezeggingen staan er.`,
    partTitle: 'Toezeggingen',
    made: 'Zelf gedaan',
    madeAbout: 'gedaan door deze bewindspersoon, ook als nu een ander het ambt heeft',
    inherited: 'Overgenomen met het ambt',
    inheritedAbout: 'gedaan door een voorganger, nu te vervullen door deze bewindspersoon',
    to: 'Aan',
    follows: 'Volgt',
    names: 'Namen',
    holders: 'Bewindspersonen',
    posts: 'Ambten',
    predecessors: 'Voorgangers',
    successors: 'Opvolgers',
    parent: 'Hoort bij',
    committee: 'Commissie',
    cabinet: 'Kabinet',
    party: 'Partij',
    partyAsPrinted: 'Fractie',
    members: 'Leden die de documenten noemen',
    primeMinister: 'Minister-president',
    parties: 'Partijen',
    inOffice: 'In functie',
    caretaker: 'Demissionair vanaf',
    documents: 'Stukken',
    number: 'Nummer',
    chamber: 'Kamer',
    chambers: { TK: 'Tweede Kamer', EK: 'Eerste Kamer' },
    perMinistry: 'Per ministerie',
    perHolder: 'Per bewindspersoon',
    perMember: 'Per Kamerlid',
    debatePack: 'Debatdossier',
    agenda: 'Agenda: wat verstrijkt',
    reminder: 'Rappel',
    asPrinted: 'Naam en fractie zoals de documenten ze noemen; wie dezelfde naam draagt, staat hier samen.',
  },
  en: {
    kinds: {
      ministries: {
        many: 'Ministries',
        one: 'Ministry',
        about: 'Ministries and portfolios, with the promises that fall under them.',
      },
      officeHolders: {
        many: 'Ministers and state secretaries',
        one: 'Minister or state secretary',
        about: 'What they promised themselves; afterwards a promise follows the post.',
      },
      members: {
        many: 'Members of parliament',
        one: 'Member of parliament',
        about: 'Promises made to them, according to the documents.',
      },
      parties: {
        many: 'Parliamentary parties',
        one: 'Parliamentary party',
        about: 'Promises to members of the party, according to the documents.',
      },
      committees: {
        many: 'Committees',
        one: 'Committee',
        about: 'Promises of the ministries that the committee follows.',
      },
      dossiers: { many: 'Dossiers', one: 'Dossier', about: 'Promises in papers of a parliamentary dossier.' },
      cabinets: { many: 'Cabinets', one: 'Cabinet', about: 'Promises made while the cabinet was in office.' },
    },
    menu: 'Who and what about',
    all: 'All',
    late: 'Overdue',
    promises: 'promises',
    now: 'Now',
    before: 'Before',
    from: 'from',
    until: 'until',
    since: 'since',
    upTo: 'up to and including',
    toNow: 'now',
    unknownDay: 'unknown day',
    facts: 'Facts',
    sources: 'Source',
    none: 'Nothing here yet.',
    late5: 'Longest overdue',
    soon5: 'First to fall due',
    asList: 'as a list',
    allOf: (count) => `all ${count}`,
    nothing: 'No promise with a term that runs or has passed.',
    latest: 'Latest papers',
    biggest: (count) => `The ${count} with most promises are shown.`,
    partTitle: 'Promises',
    made: 'Made in person',
    madeAbout: 'made by this office holder, also when somebody else holds the post now',
    inherited: 'Taken over with the post',
    inheritedAbout: 'made by a predecessor, now for this office holder to keep',
    to: 'To',
    follows: 'Follows',
    names: 'Names',
    holders: 'Office holders',
    posts: 'Posts',
    predecessors: 'Predecessors',
    successors: 'Successors',
    parent: 'Belongs to',
    committee: 'Committee',
    cabinet: 'Cabinet',
    party: 'Party',
    partyAsPrinted: 'Parliamentary party',
    members: 'Members whom the documents name',
    primeMinister: 'Prime minister',
    parties: 'Parties',
    inOffice: 'In office',
    caretaker: 'Caretaker from',
    documents: 'Papers',
    number: 'Number',
    chamber: 'Chamber',
    chambers: { TK: 'House of Representatives (Tweede Kamer)', EK: 'Senate (Eerste Kamer)' },
    perMinistry: 'By ministry',
    perHolder: 'By office holder',
    perMember: 'By member',
    debatePack: 'Debate pack',
    agenda: 'Agenda: what falls due',
    reminder: 'Half-yearly reminder',
    asPrinted: 'Name and party as the documents print them; people of the same name stand here together.',
  },
}
