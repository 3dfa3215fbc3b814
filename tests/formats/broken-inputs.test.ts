import { describe, expect, it } from 'vitest'
import { MAX_INPUT_BYTES } from '#extractors/documents/formats/format'
import { readDocument } from '#extractors/documents/read'
import { extract } from '#extractors/extract'
import { splitSentences } from '#extractors/sentences/split'
import type { Extraction, Problem } from '#extractors/types'
import { buildDocx, buildPdf, buildZip, bytesOf, join, paragraph } from './build'

const LETTER = 'Den Haag, 3 maart 2021\n\nGeachte voorzitter,\n\nIn mei stuur ik uw Kamer een brief over de proef.\n'
const SENTENCE = 'In mei stuur ik uw Kamer een brief over de proef.'
const XML = `<officiele-publicatie><kamerstuk><tekst><al>Den Haag, 3 maart 2021</al><al>${SENTENCE}</al></tekst></kamerstuk></officiele-publicatie>`
const HTML = `<html><body><p>Den Haag, 3 maart 2021</p><p>${SENTENCE}</p></body></html>`
const DOCX = buildDocx(`${paragraph('Den Haag, 3 maart 2021')}<w:p/>${paragraph(SENTENCE)}`)
const PDF = buildPdf([
  [
    [70, 700, 10, 'Den Haag, 3 maart 2021'],
    [70, 660, 10, SENTENCE],
  ],
])
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const wide = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8])])
const png = latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')

/** A name, its bytes, the problem that must be told (null: none), and whether the sentence must be found all the same. */
type Row = [what: string, name: string, bytes: Uint8Array, code: Problem['code'] | null, found: boolean]

const ROWS: Row[] = [
  ['nothing', 'leeg.txt', new Uint8Array(0), 'empty', false],
  ['white space only', 'wit.txt', bytesOf(' \n\t\r\n\f '), 'empty', false],
  ['a byte order mark only', 'bom.txt', bytesOf('\ufeff'), 'empty', false],
  ['zero bytes', 'nul.txt', new Uint8Array(1000), 'binary', false],
  ['one zero byte in a letter', 'nul.txt', bytesOf(LETTER.replace('Geachte', 'Ge\0achte')), null, true],
  [
    'control characters in a letter',
    'stuur.txt',
    bytesOf(LETTER.replace('Geachte', 'Ge\u0007\u001bachte')),
    null,
    true,
  ],
  ['a sound letter', 'brief.txt', bytesOf(LETTER), null, true],
  ['a byte order mark before it', 'brief.txt', bytesOf(`\ufeff${LETTER}`), null, true],
  ['lines that end in CRLF', 'brief.txt', bytesOf(LETTER.replaceAll('\n', '\r\n')), null, true],
  ['lines that end in CR', 'brief.txt', bytesOf(LETTER.replaceAll('\n', '\r')), null, true],
  ['UTF-16 with a mark', 'brief.txt', wide(LETTER), null, true],
  ['UTF-16 with half a surrogate', 'brief.txt', wide(`${LETTER}\ud800`), 'invalid-utf8', true],
  ['UTF-16 that breaks off', 'brief.txt', wide(LETTER).slice(0, -1), 'broken-file', true],
  [
    'a lone surrogate in UTF-8',
    'brief.txt',
    join([bytesOf(LETTER), new Uint8Array([0xed, 0xa0, 0x80])]),
    'invalid-utf8',
    true,
  ],
  ['windows-1252', 'brief.txt', latin(LETTER.replace('proef.', 'proef. Co\xf6rdinatie.')), 'invalid-utf8', true],
  ['double-encoded letters', 'brief.txt', bytesOf(`${LETTER}\nMinister van FinanciÃ«n`), 'invalid-utf8', true],
  ['no date', 'brief.txt', bytesOf(SENTENCE), 'no-date', true],
  ['one line of ten million letters', 'lang.txt', bytesOf('a'.repeat(10_000_000)), 'too-long', false],
  [
    'one line of ten million characters of words',
    'lang.txt',
    bytesOf('Ik zal uw Kamer informeren en '.repeat(333_334)),
    'too-long',
    false,
  ],
  ['more than may be read', 'groot.txt', new Uint8Array(MAX_INPUT_BYTES + 1), 'too-long', false],
  ['markdown that starts with a tag', 'brief.md', bytesOf(`<sup>1</sup> noot\n\n${LETTER}`), null, true],
  ['a picture named .pdf', 'brief.pdf', png, 'unknown-format', false],
  ['a PDF named .txt', 'brief.txt', PDF, null, true],
  ['a Word file named .pdf', 'brief.pdf', DOCX, null, true],
  [
    'an old Word file',
    'brief.doc',
    latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}`),
    'unknown-format',
    false,
  ],
  ['RTF', 'brief.rtf', latin('{\\rtf1\\ansi Een brief}'), 'unknown-format', false],
  ['a gzip file', 'brief.gz', latin('\x1f\x8b\x08\0\0\0\0\0'), 'unknown-format', false],
  ['JSON', 'brief.json', bytesOf('{"tekst": "Een brief"}'), 'unknown-format', false],
  [
    'XML of another kind',
    'feed.xml',
    bytesOf(`<?xml version="1.0"?><feed><title>${SENTENCE}</title></feed>`),
    'unknown-format',
    true,
  ],
  ['sound XML', 'brief.xml', bytesOf(XML), null, true],
  ['XML that breaks off', 'brief.xml', bytesOf(XML.slice(0, -40)), 'broken-file', true],
  [
    'XML that breaks off in a tag',
    'brief.xml',
    bytesOf(`${XML.slice(0, XML.indexOf('</tekst>'))}<al soort="a`),
    'broken-file',
    true,
  ],
  [
    'XML with wrong nesting',
    'brief.xml',
    bytesOf(XML.replace('</tekst></kamerstuk>', '</kamerstuk></tekst>')),
    'broken-file',
    true,
  ],
  ['XML with an unknown entity', 'brief.xml', bytesOf(XML.replace('proef.', 'proef. &onbekend;')), 'broken-file', true],
  ['XML with control characters', 'brief.xml', bytesOf(XML.replace('proef.', 'proef. \u0001')), null, true],
  [
    'XML with a DTD',
    'brief.xml',
    bytesOf(`<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd">${XML}`),
    'broken-file',
    false,
  ],
  [
    'a billion laughs',
    'brief.xml',
    bytesOf(
      `<?xml version="1.0"?><!DOCTYPE officiele-publicatie [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>${XML.replace('proef', '&b;')}`,
    ),
    'broken-file',
    false,
  ],
  [
    'XML a hundred thousand levels deep',
    'diep.xml',
    bytesOf(`<officiele-publicatie>${'<al>'.repeat(100_000)}`),
    'broken-file',
    false,
  ],
  [
    'XML with a hundred thousand attributes',
    'breed.xml',
    bytesOf(
      `<officiele-publicatie><al ${Array.from({ length: 100_000 }, (_, i) => `a${i}="b"`).join(' ')}>${SENTENCE}</al></officiele-publicatie>`,
    ),
    'no-date',
    true,
  ],
  ['sound HTML', 'brief.html', bytesOf(HTML), null, true],
  ['HTML without ends', 'brief.html', bytesOf(HTML.replaceAll(/<\/\w+>/gu, '')), null, true],
  [
    'HTML a million levels deep',
    'diep.html',
    bytesOf(`<html>${'<div>'.repeat(1_000_000)}${SENTENCE}`),
    'no-date',
    true,
  ],
  ['HTML with a tag full of spaces', 'brief.html', bytesOf(`${HTML}<a${' '.repeat(1_000_000)}`), null, true],
  [
    'HTML with open quotes and brackets',
    'brief.html',
    bytesOf(`${HTML}${'<a b="'.repeat(200_000)}${'<'.repeat(200_000)}${'<!--'.repeat(200_000)}`),
    null,
    true,
  ],
  ['a sound Word file', 'brief.docx', DOCX, null, true],
  ['a Word file that breaks off', 'brief.docx', DOCX.slice(0, DOCX.length - 30), 'broken-file', false],
  [
    'a Word file with a broken part',
    'brief.docx',
    buildZip([{ name: 'word/document.xml', content: XML, packed: latin('\x07\xffkapot\xff') }]),
    'broken-file',
    false,
  ],
  [
    'a zip file without a document',
    'brief.docx',
    buildZip([{ name: 'a.txt', content: 'tekst' }]),
    'unknown-format',
    false,
  ],
  ['an empty zip file', 'brief.docx', buildZip([]), 'unknown-format', false],
  [
    'a zip file with a name that climbs',
    'brief.docx',
    buildZip([{ name: '../../word/document.xml', content: XML }]),
    'unknown-format',
    false,
  ],
  [
    'a zip bomb',
    'brief.docx',
    buildZip([{ name: 'word/document.xml', content: new Uint8Array(60 * 1024 * 1024) }]),
    'too-long',
    false,
  ],
  [
    'a Word file with a DTD',
    'brief.docx',
    buildZip([{ name: 'word/document.xml', content: `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>` }]),
    'broken-file',
    false,
  ],
  ['a sound PDF', 'brief.pdf', PDF, null, true],
  ['a PDF that breaks off', 'brief.pdf', PDF.slice(0, 200), 'broken-file', false],
  [
    'a PDF without its table',
    'brief.pdf',
    latin(String.fromCharCode(...PDF).replace(/startxref\n\d+/u, '')),
    null,
    true,
  ],
  ['a PDF of one line', 'brief.pdf', latin('%PDF-1.7'), 'broken-file', false],
  ['a PDF without text', 'brief.pdf', buildPdf([[], []]), 'empty', false],
  ['a name with line breaks and half surrogates', '\n\ud800../../a\u0000b.txt', bytesOf(SENTENCE), 'no-date', true],
]

/** Longer texts are only read and split here: extracting takes seconds for each million characters. */
const EXTRACTED = 1_000_000

function expectPlaces({ document, commitments, acknowledgements }: Extraction): void {
  for (const { start, end, quote } of [...commitments, ...acknowledgements]) {
    expect(document.text.slice(start, end)).toBe(quote)
  }
}

describe('readDocument never throws and tells what is wrong', () => {
  it.each(ROWS)('%s', { timeout: 20_000 }, async (_, name, bytes, code, found) => {
    const document = await readDocument({ name, bytes })
    const { text, blocks, problems } = document
    if (code === null) expect(problems.map((problem) => problem.message)).toEqual([])
    else expect(problems.map((problem) => problem.code)).toContain(code)
    for (const { message } of problems) expect(message).toMatch(/^[^\n\ud800]*\p{L}{3}/u)
    expect(splitSentences(document).some((sentence) => sentence.text.includes(SENTENCE))).toBe(found)
    expect(blocks.every((block) => block.start >= 0 && block.start <= block.end && block.end <= text.length)).toBe(true)
    if (text.length < EXTRACTED) expectPlaces(extract(document))
    expect(text).not.toMatch(/(?![\t\n\f\r])[\p{Cs}\p{Cc}]/u)
  })

  it('names the file and the reason', async () => {
    const { problems } = await readDocument({ name: 'map/brief.doc', bytes: latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') })
    expect(problems).toEqual([
      {
        code: 'unknown-format',
        message: 'map/brief.doc: oude Word-bestanden (.doc) worden niet ondersteund; sla het op als .docx of pdf',
      },
    ])
  })
})
