/** The formats of documents, and the kinds of file that are recognised only to say why they cannot be read. */
export type Format =
  | 'text'
  | 'html'
  | 'official-xml'
  | 'vlos-xml'
  | 'other-xml'
  | 'docx'
  | 'pdf'
  | 'word-97'
  | 'rtf'
  | 'image'
  | 'archive'

const SIGNATURES: [Format, string][] = [
  ['docx', 'PK\x03\x04'],
  ['docx', 'PK\x05\x06'],
  ['word-97', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\x00'],
  ['image', 'MM\x00*'],
  ['archive', '\x1f\x8b'],
  ['archive', "7z\xbc\xaf'\x1c"],
  ['archive', 'Rar!'],
]
const OFFICIAL_ROOTS = new Set(['officiele-publicatie', 'handelingen', 'kamerstuk', 'aanhangsel', 'kamervragen'])
const START_OF_XML = /^[\sï»¿\ufeff]{0,40}<\?xml\s/u
const ROOT = /<(?:[\w.-]{1,40}:)?([a-z][\w.-]{0,60})[\s>/]/iu
const HTML_ROOT = /^[\sï»¿\ufeff]{0,40}(?:<!--[^<>]{0,500}-->\s{0,40})?<(?:!doctype\s+html|html|head|body)[\s>]/iu

/** The format that the first bytes show; 'text' here means: some text, see `detectTextFormat`. */
export function detectSignature(bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  return SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0] ?? 'text'
}

/** The format of a decoded text: by its first markup, and only for bare fragments by the name of the file. */
export function detectTextFormat(text: string, name: string): Format {
  const head = text.slice(0, 4000)
  if (HTML_ROOT.test(head)) return 'html'
  const isXml = START_OF_XML.test(head)
  const root = isXml || /^[\sï»¿\ufeff]{0,40}</u.test(head) ? (ROOT.exec(head)?.[1] ?? '') : ''
  if (root.toLowerCase() === 'html') return 'html'
  if (root === 'vlosCoreDocument') return 'vlos-xml'
  if (OFFICIAL_ROOTS.has(root)) return 'official-xml'
  if (isXml) return 'other-xml'
  return /\.x?html?$/iu.test(name) && head.includes('<') ? 'html' : 'text'
}

/** True for names that promise plain text, in which places count in the file itself. */
export function isNamedText(name: string): boolean {
  return /\.(?:txt|text|md|markdown)$/iu.test(name)
}
