import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'

/** Readers that are not ours, so that an export is seen as another program sees it. */

export function readCsv(text: string, delimiter: ';' | ','): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, delimiter, record_delimiter: '\r\n' })
}

/** The entries of a calendar, and the calendar itself. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

/** Every element of an XML document with its own text; throws when it is not well-formed. */
export function readXml(text: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const parser = new SaxesParser()
  const elements: ReturnType<typeof readXml> = []
  const open: ReturnType<typeof readXml> = []
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (found) => {
    const element = open.at(-1)
    if (element) element.text += found
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  return elements
}

/** The texts of the elements of one name. */
export function textsOf(xml: string, name: string): string[] {
  return readXml(xml)
    .filter((element) => element.name === name)
    .map((element) => element.text)
}

/** The text and the HTML of a Word document. */
export async function readDocx(bytes: ArrayBuffer): Promise<{ text: string; html: string }> {
  const buffer = Buffer.from(bytes)
  const [raw, html] = [await mammoth.extractRawText({ buffer }), await mammoth.convertToHtml({ buffer })]
  return { text: raw.value, html: html.value }
}
