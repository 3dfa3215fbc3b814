import { findOfficeHolder, ministriesOfOffice, resolveOffice } from '../../registry/registry'
import type { DocumentFacts, OfficeHolder } from '../../types'
import type { FormatText } from './format'
import { compactWriter, inPlaceWriter, type TextWriter } from './writer'
import { walkXml, type XmlHandlers } from './xml'

interface Speaker {
  soort: string
  voornaam: string
  verslagnaam: string
  functie: string
}

/** What the report says outside its spoken text, gathered on the way. */
interface Meeting {
  title: string
  date: string
  chamber: string
  speakers: Speaker[]
}

const DAY = /^\d{4}-\d{2}-\d{2}/u

/**
 * Meeting reports of the Tweede Kamer's open data (`vlosCoreDocument`): who speaks on a line of its own, then the
 * words; the promises that are read out are list items. `inPlace` keeps each word at its place in `source`.
 */
export function readVlosXml(source: string, options: { inPlace?: boolean } = {}): FormatText {
  const writer = options.inPlace === true ? inPlaceWriter(source) : compactWriter()
  const meeting: Meeting = { title: '', date: '', chamber: '', speakers: [] }
  const problems = walkXml(source, vlosHandlers(writer, meeting))
  return { text: writer.finish(), facts: factsOf(meeting), problems }
}

function vlosHandlers(writer: TextWriter, meeting: Meeting): XmlHandlers {
  const path: string[] = []
  let inText = 0
  let speechStarts = false
  return {
    open(name, attributes) {
      path.push(name)
      if (name === 'vergadering') meeting.chamber = attributes.kamer ?? ''
      if (name === 'spreker')
        meeting.speakers.push({ soort: attributes.soort ?? '', voornaam: '', verslagnaam: '', functie: '' })
      if (name === 'tekst') {
        inText += 1
        speechStarts = path.at(-2) === 'woordvoerder' || path.at(-2) === 'interrumpant'
      }
      if (name === 'alinea' || name === 'tekst') writer.paragraph()
      if (name !== 'alineaitem') return
      writer.line()
      if (path.at(-2) === 'lijst') writer.mark('- ')
    },
    text(text, from, length) {
      if (inText > 0 || isTitle(path)) writer.write(text, from, length)
      else gather(meeting, path, text)
      if (isTitle(path)) meeting.title += text
    },
    close(name) {
      path.pop()
      if (name === 'tekst') inText -= 1
      if (name === 'alineaitem' && speechStarts) writer.paragraph()
      else if (name === 'alineaitem') writer.line()
      else if (name === 'alinea' || name === 'tekst' || name === 'titel') writer.paragraph()
      if (name === 'alineaitem') speechStarts = false
    },
  }
}

function isTitle(path: string[]): boolean {
  return path.at(-1) === 'titel' && path.at(-2) === 'vergadering'
}

function gather(meeting: Meeting, path: string[], text: string): void {
  const name = path.at(-1) ?? ''
  const speaker = meeting.speakers.at(-1)
  if (name === 'datum' && path.at(-2) === 'vergadering') meeting.date = text.trim()
  else if (path.at(-2) !== 'spreker' || speaker === undefined) return
  else if (name === 'voornaam' || name === 'verslagnaam' || name === 'functie') speaker[name] += text
}

function factsOf(meeting: Meeting): Partial<DocumentFacts> {
  const [date] = DAY.exec(meeting.date) ?? []
  const officeHolders = listOfficeHolders(meeting.speakers, date ?? null)
  const facts: Partial<DocumentFacts> = { kind: 'debate', officeHolders }
  if (date !== undefined) facts.date = date
  if (meeting.title.trim() !== '') facts.title = meeting.title.trim()
  if (meeting.chamber.startsWith('Tweede')) facts.to = 'TK'
  if (meeting.chamber.startsWith('Eerste')) facts.to = 'EK'
  facts.ministries = [
    ...new Set(
      officeHolders.flatMap(({ office, ministry }) => (ministry === null ? [] : ministriesOfOffice(office, date))),
    ),
  ]
  return facts
}

function listOfficeHolders(speakers: Speaker[], date: string | null): OfficeHolder[] {
  const found = new Map<string, OfficeHolder>()
  for (const { soort, voornaam, verslagnaam, functie } of speakers) {
    const name = `${voornaam.trim()} ${verslagnaam.trim()}`.trim()
    if (!/^(?:minister|staatssecretaris)/iu.test(soort) || found.has(name)) continue
    const named = resolveOffice(functie, date)
    const holding = findOfficeHolder(name, named, date) ?? findOfficeHolder(verslagnaam.trim(), named, date)
    const office = holding?.office ?? named ?? functie.trim().replace(/^\p{Ll}/u, (first) => first.toUpperCase())
    found.set(name, { name: holding?.person ?? name, office, ministry: holding?.ministry ?? null })
  }
  return [...found.values()]
}
