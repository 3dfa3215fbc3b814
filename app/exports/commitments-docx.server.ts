import type { ListedCommitment } from '#db/contract'
import { exportLine } from '#extractors/published-text'
import { formatDay } from '../format-day'
import { formatCount } from '../labels'
import { printQuote } from '../source-text'
import { type About, tellAbout } from './about'
import { type DocxPart, writeDocx } from './docx-document.server'
import { tellActor, tellSource, tellStatus, tellTerm } from './tell-commitment'

/** The list as a Word document: each promise with its words first, then the term, the status and where it stands. */
export function writeCommitmentsDocx(
  items: ListedCommitment[],
  about: About,
  left: string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: DocxPart[] = [
    { kind: 'heading', level: 1, text: 'Toezeggingen' },
    ...tellAbout(about, items.length, left).map((text): DocxPart => ({ kind: 'text', text: [text] })),
    ...items.flatMap((item, index) => writeItem(item, index + 1, about)),
  ]
  const foot = `Toezeggingenmonitor, stand op ${formatDay(about.peildatum)}`
  return writeDocx({ title: 'Toezeggingen', parts, foot })
}

function writeItem(item: ListedCommitment, number: number, about: About): DocxPart[] {
  const source = { text: tellSource(item), link: about.origin + item.url }
  return [
    { kind: 'heading', level: 2, text: `${formatCount(number)}. ${tellActor(item)}` },
    { kind: 'quote', text: exportLine(printQuote(item.quote)), source: [source] },
    { kind: 'text', text: [tellTerm(item)] },
    { kind: 'text', text: [tellStatus(item, about.peildatum)] },
  ]
}
