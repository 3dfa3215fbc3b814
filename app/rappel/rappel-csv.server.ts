import { stringify } from 'csv-stringify/sync'
import { LICENCE } from '#db/release.server'
import type { RappelList, RappelRequest } from './rappel.server'
import type { RappelRow } from './rappel-row'

type Told = RappelRow & { letter: string; asOf: string; origin: string }

const COLUMNS: [heading: string, read: (row: Told) => string | null][] = [
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
export function writeRappelCsv(lists: RappelList[], { asOf }: RappelRequest, origin: string): string {
  const rows = lists.flatMap(({ letter, rows: own }) => own.map((row) => ({ ...row, letter, asOf, origin })))
  return stringify(
    rows.map((row) => COLUMNS.map(([, read]) => read(row))),
    {
      header: true,
      columns: COLUMNS.map(([heading]) => heading),
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
}
