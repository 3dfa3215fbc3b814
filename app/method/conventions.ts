import type { Day } from '#extractors/types'

export interface Convention {
  id: string
  title: string
  text: string
  /** Words and the last day they give, if any, for a letter of the day named. */
  example: { words: string; gives: Day | null }
}

/** The published conventions by which words become days. The rules of `/regels` carry them out; this is what they agree on. */
export const CONVENTIONS: Convention[] = [
  {
    id: 'C1',
    title: 'Een dag',
    text: '“Uiterlijk”, “per” en “op” een dag: die dag. “Voor” een dag: de dag ervoor. “Rond” een dag: een week later. Zonder jaar is het de eerstvolgende keer na de brief; “jl.” ligt achter ons en is nooit een termijn.',
    example: { words: 'voor 1 juli 2020', gives: '2020-06-30' },
  },
  {
    id: 'C2',
    title: 'Een maand',
    text: 'De laatste dag van de maand. “Begin” is de 10e, “medio” de 20e, “eind” de laatste dag. “Voor mei” is 30 april. De maand van de brief zelf telt mee.',
    example: { words: 'medio maart 2021', gives: '2021-03-20' },
  },
  {
    id: 'C3',
    title: 'Een jaar',
    text: '“In” of “in de loop van” een jaar: 31 december. “Begin”: 31 maart. “Medio” of “halverwege”: 31 juli. “Voor” een jaar: 31 december van het jaar ervoor. “Dit jaar” en “volgend jaar” tellen vanaf de brief.',
    example: { words: 'begin 2019', gives: '2019-03-31' },
  },
  {
    id: 'C4',
    title: 'Een seizoen',
    text: 'Pas te laat als het in elke lezing te laat is: de lente loopt tot en met 20 juni, de zomer tot en met 20 september, het najaar tot en met 20 december, de winter tot en met 20 maart.',
    example: { words: 'in het najaar van 2020', gives: '2020-12-20' },
  },
  {
    id: 'C5',
    title: 'Voor en na de zomer',
    text: 'In de Kamer begint de zomer met het zomerreces. “Voor de zomer” is de donderdag voor het reces. “Na de zomer” is uiterlijk zes weken na de laatste dag van het reces. “Rond de zomer” is 20 september.',
    example: { words: 'voor de zomer van 2019', gives: '2019-07-04' },
  },
  {
    id: 'C6',
    title: 'Een reces',
    text: '“Voor” een reces: de donderdag voordat het begint. “Kort na”: vier weken na de laatste dag. “Na”: zes weken. “Voor het einde van het reces”: de laatste dag ervan.',
    example: { words: 'voor het kerstreces van 2018', gives: '2018-12-20' },
  },
  {
    id: 'C7',
    title: 'Kwartaal en halfjaar',
    text: 'Die van de kalender; de laatste dag telt.',
    example: { words: 'in het tweede kwartaal van 2022', gives: '2022-06-30' },
  },
  {
    id: 'C8',
    title: 'Een duur',
    text: '“Binnen” en “over” een aantal dagen, weken of maanden: geteld vanaf de datum van de brief.',
    example: { words: 'binnen zes weken (brief van 1 maart 2021)', gives: '2021-04-12' },
  },
  {
    id: 'C9',
    title: 'Een gebeurtenis met een bekende dag',
    text: 'Verkiezingen, Prinsjesdag, Verantwoordingsdag, Voorjaarsnota, Kerstmis. “Voor” is de dag ervoor; voor de kerst is 24 december. De begrotingsbehandeling zonder dag: de donderdag voor het kerstreces.',
    example: { words: 'voor Prinsjesdag 2020', gives: '2020-09-14' },
  },
  {
    id: 'C10',
    title: 'Vage woorden',
    text: '“Zo spoedig mogelijk”, “binnenkort”, “op korte termijn”: wij tonen de woorden en verzinnen geen dag. Zo’n toezegging is open, nooit te laat. Staat er een hard woord bij (“uiterlijk 1 juli”), dan geldt dat.',
    example: { words: 'zo spoedig mogelijk', gives: null },
  },
  {
    id: 'C11',
    title: 'Voorwaarden',
    text: '“Zodra”, “nadat”, “na afronding van”: er is pas een laatste dag als iemand vastlegt dat de voorwaarde is vervuld.',
    example: { words: 'zodra het advies is ontvangen', gives: null },
  },
]
