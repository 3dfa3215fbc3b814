import { LICENCE } from '#db/release.server'
import type { DocxFile, DocxPart } from '../exports/docx-document.server'
import { formatDay } from '../format-day'
import { countOf } from '../labels'
import type { RappelList, RappelRequest } from './rappel.server'

const HEADINGS = ['Omschrijving', 'Vindplaats', 'Stand van zaken', 'Termijn']
const WIDTHS = [40, 20, 22, 18]

/** The rappel as a Word file in the form of the Kamer; each list with its number of promises. */
export function rappelFile(lists: RappelList[], request: RappelRequest, origin: string): DocxFile {
  const title = titleOf(request)
  return {
    title,
    landscape: true,
    foot: `Toezeggingenmonitor, stand op ${formatDay(request.asOf)}, ${LICENCE}`,
    parts: [{ kind: 'heading', level: 1, text: title }, ...lists.flatMap((list) => listParts(list, request, origin))],
  }
}

function listParts({ letter, count, to, rows }: RappelList, request: RappelRequest, origin: string): DocxPart[] {
  const all = { text: 'lijst in de monitor', link: origin + to }
  const told = countOf(count, 'toezegging', 'toezeggingen')
  const cut = rows.length < count ? `; hieronder de eerste ${rows.length}` : ''
  const table: DocxPart = {
    kind: 'table',
    headings: HEADINGS,
    widths: WIDTHS,
    rows: rows.map((row) => [
      [row.description],
      [{ text: row.place, link: origin + row.sourceUrl }],
      [row.state],
      [row.term, { text: row.id, link: origin + row.url }],
    ]),
  }
  return [
    { kind: 'heading', level: 2, text: `Lijst ${letter}: ${tellList(letter, request)}` },
    { kind: 'text', text: [`${told}${cut} (`, all, ').'] },
    ...(rows.length > 0 ? [table] : []),
  ]
}

/** What stands on a list, in words. */
export function tellList(letter: RappelList['letter'], { half }: Pick<RappelRequest, 'half'>): string {
  return letter === 'A'
    ? `termijn verstreken op ${formatDay(half.on)}`
    : `termijn verstrijkt van ${formatDay(half.on)} tot en met ${formatDay(half.last)}`
}

/** "Rappel toezeggingen per 1 januari 2019, Binnenlandse Zaken en Koninkrijksrelaties". */
export function titleOf({ asOf, ministry }: RappelRequest): string {
  return `Rappel toezeggingen per ${formatDay(asOf)}${ministry ? `, ${ministry.name}` : ''}`
}
