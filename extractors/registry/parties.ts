import { fold } from './fold'

/** Codes of fracties in addresses and lists, with the other names that documents print for them. */
const PARTIES: Record<string, string[]> = {
  '50PLUS': ['50Plus', 'Vijftigplus'],
  AOV: ['Algemeen Ouderen Verbond'],
  BBB: ['BoerBurgerBeweging'],
  BIJ1: ['BIJEEN'],
  CD: ['Centrumdemocraten'],
  CDA: ['Christen-Democratisch Appèl', 'Christen Democratisch Appèl'],
  CPN: ['Communistische Partij van Nederland'],
  ChristenUnie: ['CU', 'Christen Unie'],
  D66: ['D’66', 'D 66', 'Democraten 66'],
  DENK: [],
  EVP: ['Evangelische Volkspartij'],
  FVD: ['FvD', 'Forum voor Democratie'],
  GPV: ['Gereformeerd Politiek Verbond'],
  GroenLinks: ['GL', 'Groen Links'],
  'GroenLinks-PvdA': ['GL-PvdA', 'GroenLinks/PvdA', 'PvdA-GroenLinks', 'PvdA/GroenLinks'],
  JA21: ['Juiste Antwoord 2021'],
  LPF: ['Lijst Pim Fortuyn'],
  NSC: ['Nieuw Sociaal Contract'],
  PPR: ['Politieke Partij Radikalen'],
  PSP: ['Pacifistisch Socialistische Partij'],
  PVV: ['Partij voor de Vrijheid'],
  PvdA: ['Partij van de Arbeid'],
  PvdD: ['Partij voor de Dieren'],
  RPF: ['Reformatorische Politieke Federatie'],
  SGP: ['Staatkundig Gereformeerde Partij'],
  SP: ['Socialistische Partij'],
  VVD: ['Volkspartij voor Vrijheid en Democratie'],
  Volt: [],
}

const codes = new Map(
  Object.entries(PARTIES).flatMap(([code, names]) => [code, ...names].map((name) => [fold(name), code] as const)),
)

/** The code of a fractie by any of its names; a name the register does not know stays as it is printed. */
export function partyCode(name: string): string {
  const plain = name.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return codes.get(fold(plain.replace(/^(?:de\s+)?(?:fractie|lid)\s+/iu, ''))) ?? plain
}
