import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SENTENCE_CAP } from '#extractors/sentences/boundaries'
import { sentencesOf, splitSentences } from '#extractors/sentences/split'
import type { Block, ParsedDocument } from '#extractors/types'

const split = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text)

function document(text: string, blocks: Block[]): ParsedDocument {
  const facts = {
    id: 'x',
    date: null,
    kind: 'letter',
    title: null,
    dossier: null,
    number: null,
    aanhangsel: null,
    url: null,
  } as const
  return { ...facts, officeHolders: [], ministries: [], to: null, askedBy: [], problems: [], text, blocks }
}

describe('where sentences end', () => {
  it.each([
    ['Dat klopt. Ik stuur de brief.', ['Dat klopt.', 'Ik stuur de brief.']],
    ['Klopt dat? Ja! Zeker.', ['Klopt dat?', 'Ja!', 'Zeker.']],
    [
      'Op 14 november jl. heb ik dat gezegd (Kamerstuk 31 000, nr. 4, blz. 3). Zie ook art. 5.',
      ['Op 14 november jl. heb ik dat gezegd (Kamerstuk 31 000, nr. 4, blz. 3).', 'Zie ook art. 5.'],
    ],
    ['Ik zei dat op 3 mei jl. De Kamer stemde in.', ['Ik zei dat op 3 mei jl.', 'De Kamer stemde in.']],
    ['De motie Bos c.s. (Kamerstuk 1) is uit. Nu verder.', ['De motie Bos c.s. (Kamerstuk 1) is uit.', 'Nu verder.']],
    [
      'Vragen van drs. K.H. Jansen m.b.t. de heer J. de Vries zijn er, o.a. over zorg.',
      ['Vragen van drs. K.H. Jansen m.b.t. de heer J. de Vries zijn er, o.a. over zorg.'],
    ],
    [
      'Er gingen 3.000 brieven uit. Dat was in 2023. In mei meer.',
      ['Er gingen 3.000 brieven uit.', 'Dat was in 2023.', 'In mei meer.'],
    ],
    ['Zie www.rijksoverheid.nl en RVO.nl. Daar staat het.', ['Zie www.rijksoverheid.nl en RVO.nl.', 'Daar staat het.']],
    ['Hij zei: «Dat komt. Echt waar.» Daarna ging hij.', ['Hij zei: «Dat komt.', 'Echt waar.»', 'Daarna ging hij.']],
    ['De inmenging is groot.2 Daarom volgt meer.', ['De inmenging is groot.2', 'Daarom volgt meer.']],
    ['1. De regels worden herzien. 2. De boete vervalt.', ['1. De regels worden herzien.', '2. De boete vervalt.']],
    ['Dat is besloten.Daarna volgt de wet.', ['Dat is besloten.', 'Daarna volgt de wet.']],
    ['Kosten: € 250 mln. incl. btw. Meer niet.', ['Kosten: € 250 mln. incl. btw.', 'Meer niet.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('parts paragraphs at blank lines and drops what holds no letter', () => {
    expect(split('Het onderwerp\n\nDe rest. 12. \n\n—\n')).toEqual(['Het onderwerp', 'De rest.'])
  })

  it('cuts an endless sentence at a clause', () => {
    const long = 'Dit is een lange bijzin die maar doorgaat, '.repeat(200)
    const found = sentencesOf(long)
    expect(found.length).toBeGreaterThan(3)
    for (const sentence of found) expect(sentence.text.length).toBeLessThanOrEqual(SENTENCE_CAP)
    expect(found[0]?.text.endsWith(',')).toBe(true)
  })
})

describe('what sentences read like', () => {
  it.each([
    ['de parle-\nmentsverkiezingen', 'de parlementsverkiezingen'],
    ['de drone-\nexploitanten, zoals drone-exploitanten', 'de drone-exploitanten, zoals drone-exploitanten'],
    ['de VN-\nburgerluchtvaart', 'de VN-burgerluchtvaart'],
    ['de pro-\nKremlin media', 'de pro-Kremlin media'],
    ['wet- \nen regelgeving', 'wet- en regelgeving'],
    ['de niet-\ncommerciële partij', 'de niet-commerciële partij'],
    ['uw Kamer wordt geïnfor-meerd', 'uw Kamer wordt geïnformeerd'],
    ['de btw-verhoging blijft', 'de btw-verhoging blijft'],
    ['u wordt ge ïnformeerd', 'u wordt geïnformeerd'],
    ['te\t\tveel \u00a0  wit\r\nhier', 'te veel wit hier'],
    ['zacht\u00adkens', 'zachtkens'],
    ['( KiM ) , jl . en « zo »', '(KiM), jl. en «zo»'],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual([expected])
  })

  it('takes glued words apart in a text that is full of them, and leaves a clean text alone', () => {
    const glued =
      'De brief gaat naar deKamer. Dat meldt hetKabinet aan uwKamer. Ik stuur opKorte termijn inhet najaar van 2023 bericht en dat zalworden gemeld. Er worden brieven gemeld op13 mei.'
    const found = split(glued).join(' ')
    expect(found).toContain('aan uw Kamer.')
    expect(found).toContain('in het najaar')
    expect(found).toContain('zal worden gemeld')
    expect(found).toContain('op 13 mei')
    expect(split('Het inhet van de tekst.')).toEqual(['Het inhet van de tekst.'])
  })
})

describe('blocks and gaps', () => {
  const text = 'Ik zal in mei1 Zie nota en juni berichten. Klaar.\nVraag: komt het? Een noot.'
  const blocks: Block[] = [
    { kind: 'paragraph', start: 0, end: 49, gaps: [{ start: 13, end: 23 }] },
    { kind: 'question', start: 50, end: 66 },
    { kind: 'footnote', start: 67, end: 76 },
  ]

  it('jumps gaps, reads promising blocks only and leads back to the document', () => {
    const found = splitSentences(document(text, blocks))
    expect(found.map((sentence) => sentence.text)).toEqual(['Ik zal in mei en juni berichten.', 'Klaar.'])
    expect(found.map((sentence) => sentence.index)).toEqual([0, 1])
    expect(found[0]).toMatchObject({ start: 0, end: 42, block: blocks[0] })
    const first = found[0]
    const juni = first?.text.indexOf('juni') ?? -1
    expect(text.slice(first?.offsets[juni], first?.offsets[juni + 4])).toBe('juni')
    expect(first?.offsets).toHaveLength((first?.text.length ?? 0) + 1)
  })
})

const words = fc.constantFrom(
  'Ik',
  'zal',
  'uw',
  'Kamer',
  'geïnfor-',
  'meerd',
  'jl.',
  'nr.',
  '3.000',
  '. ',
  '? ',
  '\n',
  '\r\n',
  ' ',
  '\f',
  '«',
  '»',
  '(',
  ')',
  '-\n',
  '\u00ad',
  '\ufeff',
  'uwKamer',
  'inhet',
  ' ïn',
  '2',
  ',',
  '\ud800',
  '😀',
  '\u0000',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 120 }).map((parts) => parts.join('')),
)

describe('for any text', () => {
  it('offsets rise inside the text and every letter of a sentence is that letter of the document', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0
        for (const sentence of sentencesOf(text)) {
          expect(sentence.offsets).toHaveLength(sentence.text.length + 1)
          expect(sentence.text.length).toBeLessThanOrEqual(SENTENCE_CAP)
          expect(sentence.start).toBeGreaterThanOrEqual(before)
          expect(sentence.offsets[0]).toBe(sentence.start)
          expect(sentence.offsets.at(-1)).toBe(sentence.end)
          for (let i = 0; i < sentence.text.length; i++) {
            const place = sentence.offsets[i] as number
            expect(place).toBeGreaterThanOrEqual(i === 0 ? before : (sentence.offsets[i - 1] as number))
            if (sentence.text[i] !== ' ') expect(text[place]).toBe(sentence.text[i])
          }
          expect(sentence.end).toBeLessThanOrEqual(text.length)
          before = sentence.end
        }
      }),
      { numRuns: 400 },
    )
  })
})
