import { LICENCE } from '#db/release.server'
import { type Column, writeCsv } from '../exports/csv'
import type { RappelList, RappelRequest } from './rappel.server'
import type { RappelRow } from './rappel-row'

type Told = RappelRow & { letter: string; asOf: string; origin: string }

const COLUMNS: Column<Told>[] = [
  ['lijst', (row) => row.letter],
  ['omschrijving', (row) => row.description],
  ['vindplaats', (row) => row.place],
  ['stand_van_zaken', (row) => row.state],
  ['termijn', (row) => row.term],
  ['termijn_laatste_dag', (row) => row.latest],
  ['ministerie', (row) => row.ministry],
  ['voorstel', (row) => row.proposal],
  ['beoordeeld', (row) => (row.reviewed ? 'ja' : 'nee')],
  ['kenmerk', (row) => row.id],
  ['adres', (row) => row.origin + row.url],
  ['peildatum', (row) => row.asOf],
  ['licentie', () => LICENCE],
]

/** Both lists in one file for a Dutch spreadsheet. */
export function writeRappelCsv(lists: RappelList[], { asOf }: RappelRequest, origin: string): Generator<string> {
  const rows = lists.map(({ letter, rows: own }) => own.map((row) => ({ ...row, letter, asOf, origin })))
  return writeCsv(COLUMNS, rows, 'excel')
}
