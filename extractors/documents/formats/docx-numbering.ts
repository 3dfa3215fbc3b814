import { walkXml } from './xml'

type Style = (count: number) => string

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const STYLES: Record<string, Style> = {
  decimal: (count) => `${count}. `,
  decimalZero: (count) => `${count}. `,
  lowerLetter: (count) => `${LETTERS[(count - 1) % 26]}. `,
  upperLetter: (count) => `${LETTERS[(count - 1) % 26]?.toUpperCase()}. `,
  none: () => '',
}
const bullet: Style = () => '- '

/** Gives the mark of the next paragraph of a list, as Word prints it: "3. ", "b. " or "- ". */
export type ListMarks = (list: string, level: number) => string

/** Reads `word/numbering.xml`: which list counts how. Each call of the result counts one paragraph further. */
export function readListMarks(xml: string): ListMarks {
  const lists = readLists(xml)
  const counts = new Map<string, number[]>()
  return (list, level) => {
    const style = lists.get(list)?.[level] ?? bullet
    const counted = counts.get(list) ?? []
    counted.length = Math.min(counted.length, level + 1)
    const next = (counted[level] ?? 0) + 1
    counted[level] = next
    counts.set(list, counted)
    return style(next)
  }
}

function readLists(xml: string): Map<string, Style[]> {
  const abstract = new Map<string, Style[]>()
  const lists = new Map<string, Style[]>()
  let styles: Style[] = []
  let level = 0
  let list = ''
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'abstractNum') {
        styles = []
        abstract.set(attributes['w:abstractNumId'] ?? '', styles)
      } else if (name === 'lvl') level = Math.min(9, Math.max(0, Number(attributes['w:ilvl']) || 0))
      else if (name === 'numFmt') styles[level] = STYLES[value] ?? bullet
      else if (name === 'num') list = attributes['w:numId'] ?? ''
      else if (name === 'abstractNumId') lists.set(list, abstract.get(value) ?? [])
    },
    close() {},
    text() {},
  })
  return lists
}
