/** Letters made up for the tests: pairs that a reader would lay side by side, and letters that belong to none. */
export interface Letter {
  id: string
  date: string
  ministries: string[]
  dossier?: string
  kind?: 'letter' | 'answer' | 'debate'
  title?: string
  text: string
}

interface Kind {
  kind: string
  promise: Letter
  later: Letter
  /** Reasons that must be among those given. */
  rules: string[]
  /** Words of the passage shown. */
  passage: string
}

export const KINDS: Kind[] = [
  {
    kind: 'kabinetsreactie',
    promise: {
      id: 'oevers-1',
      date: '2021-02-10',
      ministries: ['IenW'],
      text: `Vorige week verscheen het rapport «Oevers in nood» van de commissie-Waterman over de staat van beschoeiingen langs de kanalen.

Ik zal uw Kamer voor 1 juni 2021 een kabinetsreactie op het rapport «Oevers in nood» over de beschoeiingen sturen.`,
    },
    later: {
      id: 'oevers-2',
      date: '2021-05-28',
      ministries: ['IenW'],
      title: 'Kabinetsreactie rapport Oevers in nood',
      text: `Hierbij bied ik uw Kamer de kabinetsreactie aan op het rapport «Oevers in nood» van de commissie-Waterman.

De commissie vraagt om de beschoeiingen sneller te vervangen. Dat neemt het kabinet over.`,
    },
    rules: ['zelfde-post', 'gedeelde-woorden', 'soort-stuk', 'rond-de-termijn'],
    passage: 'de kabinetsreactie aan op het rapport',
  },
  {
    kind: 'BNC-fiche',
    promise: {
      id: 'veerboten-1',
      date: '2021-03-02',
      ministries: ['BZ'],
      text: `De Europese Commissie heeft op 24 februari een voorstel gedaan voor een verordening over elektrische veerboten.

Uw Kamer ontvangt over de verordening elektrische veerboten zoals gebruikelijk een BNC-fiche.`,
    },
    later: {
      id: 'veerboten-2',
      date: '2021-04-09',
      ministries: ['BZ'],
      title: 'Fiche: Verordening elektrische veerboten',
      text: `Overeenkomstig de bestaande afspraken ontvangt u hierbij een fiche dat werd opgesteld door de werkgroep Beoordeling Nieuwe Commissievoorstellen (BNC).

Fiche: Verordening elektrische veerboten.`,
    },
    rules: ['zelfde-post', 'gedeelde-woorden', 'soort-stuk'],
    passage: 'ontvangt u hierbij een fiche',
  },
  {
    kind: 'voortgangsrapportage, after a change of cabinet and of the ministry',
    promise: {
      id: 'aardwarmte-1',
      date: '2024-03-04',
      ministries: ['EZK'],
      text: `De uitrol van aardwarmte in de glastuinbouw vraagt om nieuwe boorgaten.

In de volgende voortgangsrapportage aardwarmte zal ik uw Kamer informeren over de boorgaten voor de glastuinbouw.`,
    },
    later: {
      id: 'aardwarmte-2',
      date: '2024-11-11',
      ministries: ['KGG'],
      title: 'Voortgangsrapportage aardwarmte 2024',
      text: `Met deze brief bied ik uw Kamer de voortgangsrapportage aardwarmte aan.

In de glastuinbouw zijn dit jaar veertien boorgaten voor aardwarmte opgeleverd.`,
    },
    rules: ['zelfde-post', 'gedeelde-woorden', 'soort-stuk'],
    passage: 'aardwarmte',
  },
  {
    kind: 'evaluatie, in the same dossier',
    promise: {
      id: 'kst-29100-8',
      date: '2020-09-14',
      ministries: ['OCW'],
      dossier: '29100',
      text: `De Wet muziekscholen is nu vier jaar van kracht.

De Wet muziekscholen wordt in 2021 geëvalueerd; uw Kamer ontvangt de evaluatie van de muziekscholen voor het kerstreces van 2021.`,
    },
    later: {
      id: 'kst-29100-12',
      date: '2021-12-15',
      ministries: ['OCW'],
      dossier: '29100',
      text: `Bijgaand treft u het eindrapport aan van de evaluatie van de Wet muziekscholen.

De onderzoekers zijn positief over het bereik van muziekscholen onder kinderen.`,
    },
    rules: ['zelfde-dossier', 'zelfde-post', 'gedeelde-woorden', 'soort-stuk', 'vertelt-wat-is-gedaan'],
    passage: 'van de evaluatie van de Wet muziekscholen',
  },
  {
    kind: 'beleidsbrief that cites the promising letter by its day',
    promise: {
      id: 'molens-1',
      date: '2020-10-05',
      ministries: ['OCW'],
      text: `Windmolens zijn een geliefd deel van ons erfgoed, maar hun biotoop staat onder druk door hoogbouw.

Begin volgend jaar kom ik met een beleidsbrief over de bescherming van de molenbiotoop.`,
    },
    later: {
      id: 'molens-2',
      date: '2021-02-22',
      ministries: ['OCW'],
      text: `In mijn brief van 5 oktober 2020 ben ik ingegaan op de druk van hoogbouw. In deze brief zet ik mijn beleid voor de bescherming van de molenbiotoop uiteen.

Gemeenten krijgen een kaart van elke biotoop.`,
    },
    rules: ['verwijst-naar-stuk', 'zelfde-post', 'gedeelde-woorden', 'vertelt-wat-is-gedaan'],
    passage: 'de bescherming van de molenbiotoop uiteen',
  },
  {
    kind: 'wetsvoorstel',
    promise: {
      id: 'kst-31200-4',
      date: '2019-05-20',
      ministries: ['JenV'],
      dossier: '31200',
      text: `Het toezicht op speelautomaten in buurthuizen is niet sluitend.

Ik zal voor de zomer van 2020 een wetsvoorstel indienen om het toezicht op speelautomaten in buurthuizen te verscherpen.`,
    },
    later: {
      id: 'kst-31200-9',
      date: '2020-06-18',
      ministries: ['JenV'],
      dossier: '31200',
      title: 'Wetsvoorstel toezicht speelautomaten',
      text: `Op 12 juni is het wetsvoorstel toezicht speelautomaten bij uw Kamer ingediend.

Met dit wetsvoorstel krijgt de Kansspelautoriteit ook zicht op automaten in buurthuizen.`,
    },
    rules: ['zelfde-dossier', 'zelfde-post', 'gedeelde-woorden', 'soort-stuk', 'rond-de-termijn'],
    passage: 'het wetsvoorstel toezicht speelautomaten bij uw Kamer ingediend',
  },
  {
    kind: 'compounds by their parts',
    promise: {
      id: 'kst-27800-3',
      date: '2022-01-17',
      ministries: ['VWS'],
      dossier: '27800',
      text: `Te weinig ouders weten van de inenting tegen waterpokken.

In het najaar van 2022 start ik een voorlichtingscampagne over de waterpokkeninenting voor ouders.`,
    },
    later: {
      id: 'kst-27800-7',
      date: '2022-11-02',
      ministries: ['VWS'],
      dossier: '27800',
      text: `Sinds oktober loopt de campagne voor ouders. De campagne over inenting tegen waterpokken is op scholen gestart.`,
    },
    rules: ['zelfde-dossier', 'zelfde-post', 'gedeelde-woorden', 'rond-de-termijn'],
    passage: 'De campagne over inenting tegen waterpokken is op scholen gestart',
  },
]

/** Three promises, of which one letter keeps two. */
export const MANY: Letter[] = [
  {
    id: 'havens',
    date: '2023-01-16',
    ministries: ['IenW'],
    dossier: '33500',
    text: 'Ik zal uw Kamer informeren over de walstroom voor riviercruises in de binnenhavens.',
  },
  {
    id: 'sluizen',
    date: '2023-02-13',
    ministries: ['IenW'],
    dossier: '33500',
    text: 'Ik zal een onderzoek laten uitvoeren naar de vispassages bij de sluizen van het Twentekanaal.',
  },
  {
    id: 'boeien',
    date: '2023-02-20',
    ministries: ['IenW'],
    dossier: '33500',
    text: 'Ik zal uw Kamer een overzicht sturen van de verlichte boeien op de Waddenzee.',
  },
  {
    id: 'verzamel',
    date: '2023-06-26',
    ministries: ['IenW'],
    dossier: '33500',
    text: `Met deze brief informeer ik uw Kamer over de walstroom voor riviercruises. In de binnenhavens zijn veertig kasten geplaatst.

Het onderzoek naar vispassages bij de sluizen van het Twentekanaal is afgerond en bijgevoegd.`,
  },
]

/** One promise that two letters follow up. */
export const SEVERAL: Letter[] = [
  {
    id: 'veren',
    date: '2022-04-04',
    ministries: ['IenW'],
    dossier: '34600',
    text: 'Ik zal uw Kamer informeren over de keuring van kabelveren en fietsponten op de Maas.',
  },
  {
    id: 'eerste',
    date: '2022-09-12',
    ministries: ['IenW'],
    dossier: '34600',
    text: 'Hierbij informeer ik uw Kamer over de keuring van kabelveren op de Maas. De fietsponten volgen later.',
  },
  {
    id: 'tweede',
    date: '2023-03-13',
    ministries: ['IenW'],
    dossier: '34600',
    text: 'In aanvulling op mijn eerdere brief meld ik dat de keuring van fietsponten op de Maas is afgerond.',
  },
]

/** Of the same ministries, about the same things in general, and no follow-up of any promise. */
export const DECOYS: Letter[] = [
  {
    id: 'los-1',
    date: '2024-12-02',
    ministries: ['IenW'],
    text: 'Het rapport over de beveiliging van luchthavens is aan de commissie gestuurd. De kanalen blijven bevaarbaar.',
  },
  {
    id: 'los-2',
    date: '2024-12-03',
    ministries: ['OCW'],
    text: 'De evaluatie van de lerarenbeurs is afgerond. Kinderen leren zo beter lezen, en het erfgoed blijft.',
  },
  {
    id: 'los-3',
    date: '2024-12-04',
    ministries: ['JenV', 'VWS', 'BZ', 'KGG'],
    kind: 'answer',
    text: 'Het toezicht op de jeugdzorg is verscherpt. Ouders zijn geïnformeerd over de campagne tegen pesten.',
  },
]
