import { LICENCE } from '#db/release.server'
import type { DocxFile, DocxPart } from '../exports/docx-document.server'
import { formatDay } from '../format-day'
import { capitalise, countOf, tellStatus, tellUnreviewed } from '../labels'
import { DEBATE_WORDS } from '../words/debate'
import { type PackList, type PackRequest, titleOfPack } from './pack.server'
import type { PackRow } from './pack-row'

/** A debate pack as a Word file: the quotes first, each with where it stands, its term, the last contact and a question. */
export function packFile(lists: PackList[], request: PackRequest, origin: string): DocxFile {
  const title = titleOfPack(request)
  return {
    title,
    foot: `Toezeggingenmonitor, stand op ${formatDay(request.asOf)}, ${LICENCE}`,
    parts: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'text', text: [`Stand op ${formatDay(request.asOf)}.`] },
      ...lists.flatMap((list) => listParts(list, origin)),
    ],
  }
}

function listParts({ part, count, rows, to, older }: PackList, origin: string): DocxPart[] {
  const words = DEBATE_WORDS.nl
  const cut = rows.length < count ? ` Hieronder de eerste ${rows.length}.` : ''
  return [
    { kind: 'heading', level: 2, text: `${words.parts[part]} (${count})` },
    {
      kind: 'text',
      text: [
        `${countOf(count, 'toezegging', 'toezeggingen')}.${cut} `,
        { text: 'Lijst in de monitor', link: origin + to },
      ],
    },
    ...(older ? [olderPart(older, origin)] : []),
    ...rows.flatMap((row) => rowParts(row, origin)),
  ]
}

function olderPart({ count, since, to }: NonNullable<PackList['older']>, origin: string): DocxPart {
  const [before, link] = DEBATE_WORDS.nl.older(count, formatDay(since))
  return { kind: 'text', text: [before, { text: link, link: origin + to }] }
}

function rowParts(row: PackRow, origin: string): DocxPart[] {
  const status = `${[capitalise(tellStatus(row)), tellUnreviewed(row)].filter(Boolean).join('; ')}.`
  return [
    {
      kind: 'quote',
      text: row.quote,
      source: [{ text: row.place, link: origin + row.url }, row.title && ` · ${row.title}`, ` · ${row.who}`],
    },
    { kind: 'text', text: [`${status} Termijn: ${row.term}. Laatste contact: ${row.contact}.`] },
    ...(row.question ? [{ kind: 'text' as const, text: [`Vraag: ${row.question}`] }] : []),
  ]
}
