/** Reads a table of text in which tabs, semicolons or commas part the cells and quotes may enclose them. Never throws. */
export function readTable(text: string): string[][] {
  const head = text.slice(0, text.search(/\r?\n|$/u))
  const mark = ['\t', ';', ','].find((one) => head.includes(one)) ?? '\t'
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (char === '"' && cell === '' && mark !== '\t') quoted = true
    else if (char === mark || char === '\n') {
      rows.at(-1)?.push(cell.trim())
      cell = ''
      if (char === '\n') rows.push([])
    } else if (char !== '\r') cell += char
  }
  rows.at(-1)?.push(cell.trim())
  return rows.filter((row) => row.some((one) => one !== ''))
}
