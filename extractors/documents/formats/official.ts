import type { FormatText } from './format'
import { collectOfficialFacts } from './official-facts'
import { compactWriter, inPlaceWriter, type TextWriter } from './writer'
import { walkXml, type XmlHandlers } from './xml'

/** What the edges of an element do to the text; an element without a row is a line of its own. */
type Edge = 'none' | 'space' | 'line' | 'paragraph'

const EDGES = new Map<string, Edge>([
  ...rows('none', 'nadruk extref intref sup inf ondernummer nootref afkorting noot.nr politiek'),
  ...rows('space', 'voornaam achternaam voorvoegsels dossiernr begrotingsnr label nr entry li.nr'),
  ...rows(
    'paragraph',
    'al tussenkop kop titel item-titel spreker stuk dossier ondertekening li row motie vraag antwoord',
  ),
])
/** Elements whose content stays on one line. */
const ONE_LINE = new Set(['entry', 'spreker'])
const SKIPPED = new Set(['metadata', 'noot.nr', 'plaatje'])

function rows(edge: Edge, names: string): [string, Edge][] {
  return names.split(' ').map((name) => [name, edge])
}

/**
 * Official publications (Kamerstukken, Aanhangsels, Handelingen) in the XML of officielebekendmakingen.nl. Notes
 * leave their sentence and stand at the end as `[1] text`. `inPlace` keeps each word at its place in `source`.
 */
export function readOfficialXml(source: string, options: { inPlace?: boolean } = {}): FormatText {
  const facts = collectOfficialFacts()
  const notes: string[] = []
  const body = options.inPlace === true ? inPlaceWriter(source) : compactWriter()
  const problems = walkXml(source, officialHandlers(body, notes, facts))
  const parts = [body.finish(), ...notes.map((note, i) => `[${i + 1}] ${note}`)]
  return { text: parts.join('\n\n'), facts: facts.result(), problems }
}

function officialHandlers(body: TextWriter, notes: string[], facts: XmlHandlers): XmlHandlers {
  let writer = body
  let skipped = 0
  let inOneLine = 0
  let afterNumber = false
  const edge = (name: string): void => {
    const wanted = EDGES.get(name) ?? 'line'
    if (wanted === 'none') return
    const small = writer !== body || inOneLine > 0 || afterNumber || wanted === 'space'
    if (small) writer.space()
    else if (wanted === 'paragraph') writer.paragraph()
    else writer.line()
  }
  return {
    open(name, attributes) {
      facts.open(name, attributes)
      if (SKIPPED.has(name)) skipped += 1
      if (name === 'noot') writer = compactWriter()
      else edge(name)
      if (ONE_LINE.has(name)) inOneLine += 1
    },
    text(text, from, length) {
      facts.text(text, from, length)
      if (skipped > 0) return
      writer.write(text, from, length)
      if (text.trim() !== '') afterNumber = false
    },
    close(name) {
      facts.close(name)
      if (SKIPPED.has(name)) skipped -= 1
      if (ONE_LINE.has(name)) inOneLine -= 1
      if (name === 'noot') {
        if (writer !== body) notes.push(writer.finish())
        writer = body
      } else edge(name)
      if (name === 'li.nr') afterNumber = true
    },
  }
}
