import type { Words } from '../language'

/** A part of a page of plain text: a heading, and paragraphs or points. */
export interface TextPart {
  id: string
  title: string
  text: string[]
  points?: string[]
}

export interface TextPage {
  title: string
  lead: string
  parts: TextPart[]
}

export const HELP: Words<TextPage> = {
  nl: {
    title: 'Hulp',
    lead: 'Wat bewindspersonen in brieven en antwoorden hebben toegezegd, wanneer dat klaar moest zijn, en wat ervan is gekomen.',
    parts: [
      {
        id: 'vinden',
        title: 'Een toezegging vinden',
        text: [
          'Typ woorden in het zoekveld. Op elke pagina brengt de toets / u daarheen.',
          'Filters staan in het adres van de pagina. Bewaar het adres als bladwijzer en u hebt uw eigen overzicht; stuur het door en een ander ziet hetzelfde.',
        ],
        points: [
          '"voor de zomer": tussen aanhalingstekens staan de woorden bij elkaar',
          'drones OR drone: een van beide is genoeg',
          'toezicht NOT luchtvaart: het tweede woord mag er niet staan',
          'campagne*: alles wat zo begint; een woord van vijf letters of meer vindt ook langere samenstellingen',
          '30821-51, ah 612 of TZ202412-116: het nummer van een stuk of een toezegging',
        ],
      },
      {
        id: 'lezen',
        title: 'Lezen wat er staat',
        text: [
          'Voorop staat het citaat. Daarna komen de woorden van de termijn, onze lezing daarvan en de regel die de dag gaf. De woorden in het document tellen, niet onze lezing.',
          'De uitkomst zegt wat ervan is gekomen; de klok zegt hoe het met de termijn staat. De peildatum onderaan de pagina laat zien wat op een andere dag bekend was en toen te laat was.',
        ],
      },
      {
        id: 'aanhalen',
        title: 'Aanhalen',
        text: [
          'Op de pagina van een toezegging staat een citaat met bron en vast adres, klaar om te kopiëren. Vermeld bij cijfers de peildatum: morgen kan het anders zijn.',
          'Een toezegging met “nog niet beoordeeld” is door de regels gevonden en door geen mens bekeken. Lees dan eerst de zin in het document. Wie vastlegt dat zij is nagekomen, of een andere uitkomst of termijn, heeft haar daarmee beoordeeld.',
        ],
      },
      {
        id: 'kloppen',
        title: 'Klopt iets niet?',
        text: [
          'Onder elke toezegging staat “Klopt dit niet?”. Een melding kan zonder account, en melding en antwoord staan op de pagina met wijzigingen.',
        ],
      },
      {
        id: 'toetsen',
        title: 'Toetsen en voorkeuren',
        text: [
          'Onderaan de pagina staan de toetsen, met een knop om ze uit te zetten; de toets ? opent die lijst. Tijdens het typen doen zij niets.',
          'Licht of donker, meer contrast en minder beweging volgen de instelling van uw apparaat. De taal staat in het adres: Engels begint met /en.',
        ],
      },
    ],
  },
  en: {
    title: 'Help',
    lead: 'What Dutch ministers promised in letters and answers, when it was due, and what became of it.',
    parts: [
      {
        id: 'vinden',
        title: 'Find a promise',
        text: [
          'Type words in the search field. On every page the key / takes you there. Promises are in Dutch, so search in Dutch.',
          'Filters stand in the address of the page. Bookmark the address and you have a view of your own; pass it on and somebody else sees the same.',
        ],
        points: [
          '"voor de zomer": in quotation marks, the words stand together',
          'drones OR drone: one of the two is enough',
          'toezicht NOT luchtvaart: the second word may not occur',
          'campagne*: everything that begins so; a word of five letters or more also finds longer compounds',
          '30821-51, ah 612 or TZ202412-116: the number of a paper or a promise',
        ],
      },
      {
        id: 'lezen',
        title: 'Read what it says',
        text: [
          'The quote comes first. Then come the words of the term, our reading of them and the rule that gave the day. The words of the document count, not our reading.',
          'The outcome says what became of it; the clock says how it stands against the term. The reference day at the foot of the page shows what was known, and late, on another day.',
        ],
      },
      {
        id: 'aanhalen',
        title: 'Cite',
        text: [
          'The page of a promise has a citation with source and lasting address, ready to copy. Give the reference day with figures: tomorrow they may differ.',
          'A promise marked as not yet reviewed was found by the rules and seen by nobody. Read the sentence in the document first. Who records that it was kept, or another outcome or term, has reviewed it with that.',
        ],
      },
      {
        id: 'kloppen',
        title: 'Is something wrong?',
        text: [
          'Below each promise is a link to report a mistake. It needs no account, and the report and its answer appear on the page of changes.',
        ],
      },
      {
        id: 'toetsen',
        title: 'Keys and preferences',
        text: [
          'The keys are listed at the foot of the page, with a button to switch them off; the key ? opens that list. They rest while you type.',
          'Light or dark, more contrast and less motion follow the setting of your device. The language stands in the address: English begins with /en.',
        ],
      },
    ],
  },
}
