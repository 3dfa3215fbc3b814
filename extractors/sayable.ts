/** What XML 1.0 cannot hold, even escaped: control characters, halves of surrogate pairs, two signs that are none. */
const UNSAYABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The text with a mark where it holds a sign that no XML file (a feed, a Word file) can carry. */
export function keepSayable(text: string): string {
  return text.replace(UNSAYABLE, '\ufffd')
}
