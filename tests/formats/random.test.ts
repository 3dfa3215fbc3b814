import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '#extractors/documents/read'
import { splitSentences } from '#extractors/sentences/split'
import { buildDocx, buildPdf, bytesOf, join, paragraph } from './build'

const BODY = 'Den Haag, 3 maart 2021. In het voorjaar stuur ik uw Kamer één brief over de coördinatie.'
const SOUND: [string, Uint8Array][] = [
  ['brief.txt', bytesOf(`${BODY}\n\n`.repeat(5))],
  [
    'brief.xml',
    bytesOf(
      `<?xml version="1.0"?><officiele-publicatie><stuk><al>${BODY}<noot id="1"><noot.nr>1</noot.nr><noot.al>noot</noot.al></noot></al><!-- a --><![CDATA[b]]></stuk></officiele-publicatie>`,
    ),
  ],
  [
    'verslag.xml',
    bytesOf(
      `<vlosCoreDocument><vergadering kamer="Tweede Kamer"><datum>2025-07-03</datum><tekst><alinea><alineaitem>${BODY}</alineaitem></alinea></tekst></vergadering></vlosCoreDocument>`,
    ),
  ],
  [
    'brief.html',
    bytesOf(`<!doctype html><html><body class="a b"><main id='c'><p>${BODY}</p><ul><li>a</ul></main></body></html>`),
  ],
  [
    'brief.docx',
    buildDocx(paragraph(BODY).repeat(3), [{ name: 'word/numbering.xml', content: '<w:numbering xmlns:w="w"/>' }]),
  ],
  ['brief.pdf', buildPdf([[[70, 700, 10, BODY]], [[70, 700, 10, BODY]]])],
]

/** A rejection that nobody caught would end the process: it counts as a throw. */
const uncaught: unknown[] = []
const note = (reason: unknown): void => {
  uncaught.push(reason)
}
beforeAll(() => {
  process.on('unhandledRejection', note)
})
afterAll(() => {
  process.off('unhandledRejection', note)
})

async function check(name: string, bytes: Uint8Array): Promise<void> {
  const before = bytes.slice()
  const document = await readDocument({ name, bytes })
  const again = await readDocument({ name, bytes })
  expect(again).toEqual(document)
  expect(bytes).toEqual(before)
  let last = 0
  for (const { start, end } of document.blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeLessThanOrEqual(document.text.length)
    last = end
  }
  for (const sentence of splitSentences(document)) expect(sentence.end).toBeLessThanOrEqual(document.text.length)
  expect(document.text).not.toMatch(/\p{Cs}/u)
  expect(document.text.length === 0 && document.problems.length === 0).toBe(false)
}

describe('any bytes give a document', () => {
  it('random bytes, with and without a known beginning', async () => {
    const starts = [
      '',
      '%PDF-1.4\n',
      'PK\x03\x04',
      '<?xml version="1.0"?><officiele-publicatie>',
      '<html>',
      '\xff\xfe',
      '\xef\xbb\xbf',
    ].map((start) => Uint8Array.from(start, (char) => char.charCodeAt(0)))
    const names = fc.constantFrom('a.txt', 'a.pdf', 'a.docx', 'a.html', 'a', '')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 400 }),
        names,
        async (start, rest, name) => {
          await check(name, join([start, rest]))
        },
      ),
      { numRuns: 300, seed: 1 },
    )
  })

  it.each(SOUND)('random bytes spliced into %s, and cuts', async (name, sound) => {
    const splice = fc.record({ at: fc.nat(sound.length), over: fc.nat(30), bytes: fc.uint8Array({ maxLength: 30 }) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(splice, { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat(sound.length)),
        async (splices, cut) => {
          let bytes = sound
          for (const { at, over, bytes: put } of splices)
            bytes = join([bytes.slice(0, at), put, bytes.slice(at + over)])
          await check(name, cut === null ? bytes : bytes.slice(0, cut))
        },
      ),
      { numRuns: 150, seed: 2 },
    )
    expect(uncaught).toEqual([])
  })

  it('random markup', async () => {
    const scrap = fc.constantFrom(
      '<al>',
      '</al>',
      '<noot>',
      '</noot>',
      '<li><li.nr>',
      '<entry>',
      '</entry>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x',
      '?>',
      '&amp;',
      '&#55296;',
      '&',
      '<',
      '>',
      '"',
      ' a="b"',
      'tekst. ',
      '\n',
      'Ã«',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(scrap, { maxLength: 40 }),
        fc.constantFrom('a.xml', 'a.txt', 'a.html'),
        async (scraps, name) => {
          const root = name === 'a.html' ? '<html>' : '<officiele-publicatie>'
          await check(name, bytesOf(`${root}tekst${scraps.join('')}`))
        },
      ),
      { numRuns: 300, seed: 3 },
    )
  })
})
