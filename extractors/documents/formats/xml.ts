import { SaxesParser } from 'saxes'
import type { Problem } from '../../types'
import { decodeEntities } from './entities'
import { MAX_DEPTH } from './format'

/** What a reader of one XML format does with the parts of a file. Names are local: without their prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Record<string, string>): void
  close(name: string): void
  /** Characters between two pieces of markup, decoded; `from` and `length` are their place in the source. */
  text(text: string, from: number, length: number): void
}

/** After this many errors of its markup a file is no XML: the rest is not read. */
export const MAX_ERRORS = 1000

class Refused extends Error {}

/**
 * Walks through an XML text once. A document type definition and nesting beyond `MAX_DEPTH` stop the walk; broken
 * markup is read as far as it makes sense. Entities of a DTD are never expanded, nothing is ever fetched.
 */
export function walkXml(source: string, handlers: XmlHandlers): Problem[] {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })
  const skipped = Math.max(0, source.indexOf('<'))
  const xml = source.slice(skipped)
  const passText = textBetweenMarkup(xml, skipped, handlers)
  let depth = 0
  let errors = 0
  parser.on('doctype', () => {
    throw new Refused('het XML-bestand bevat een DTD; die wordt om veiligheidsredenen niet gelezen')
  })
  parser.on('error', () => {
    errors += 1
    if (errors > MAX_ERRORS) throw new Refused('het XML-bestand bevat te veel fouten; de rest is niet gelezen')
  })
  parser.on('opentag', (tag) => {
    passText('<', parser.position)
    depth += 1
    if (depth > MAX_DEPTH) throw new Refused(`het XML-bestand is dieper genest dan ${MAX_DEPTH} elementen`)
    handlers.open(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    passText('<', parser.position)
    depth -= 1
    handlers.close(localName(tag.name))
  })
  parser.on('xmldecl', () => passText('<?', parser.position))
  parser.on('processinginstruction', () => passText('<?', parser.position))
  // The event comes between the two hyphens and the bracket that end a comment.
  parser.on('comment', () => passText('<!--', parser.position + 1))
  parser.on('cdata', () => passText('<![CDATA[', parser.position))
  try {
    parser.write(xml).close()
    passText('', xml.length)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return [{ code: 'broken-file', message: error.message }]
  }
  return errors > 0
    ? [{ code: 'broken-file', message: 'het XML-bestand is beschadigd of afgebroken; gelezen is wat leesbaar was' }]
    : []
}

/** Passes on the characters before the markup that starts with `mark` and ends at `end`; '' means the end of the file. */
function textBetweenMarkup(xml: string, skipped: number, handlers: XmlHandlers): (mark: string, end: number) => void {
  let last = 0
  const pass = (from: number, to: number, raw: boolean): void => {
    if (to <= from) return
    const text = xml.slice(from, to)
    handlers.text(raw ? text : decodeEntities(text), from + skipped, to - from)
  }
  return (mark, end) => {
    const found = mark === '' ? xml.indexOf('<', last) : xml.lastIndexOf(mark, end - 1)
    const start = found < 0 ? end : Math.max(last, found)
    pass(last, start, false)
    if (mark === '<![CDATA[') pass(start + mark.length, end - 3, true)
    last = Math.max(last, end)
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
