import type { FormatText } from './format'
import { compactWriter } from './writer'
import { walkXml } from './xml'

/** XML of a kind we do not know: each element's text on a line of its own, with a problem that says so. */
export function readOtherXml(source: string): FormatText {
  const writer = compactWriter()
  const problems = walkXml(source, {
    open: writer.line,
    close: writer.line,
    text: (text, from, length) => writer.write(text, from, length),
  })
  const unknown = {
    code: 'unknown-format',
    message: 'dit XML-bestand is van een onbekende soort; alleen de losse tekst is gelezen',
  } as const
  return { text: writer.finish(), problems: [unknown, ...problems] }
}
