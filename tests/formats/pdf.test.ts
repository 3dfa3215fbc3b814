import { describe, expect, it } from 'vitest'
import { readPdf } from '#extractors/documents/formats/pdf'
import { joinBrokenWords } from '#extractors/documents/formats/pdf-kerning'
import { type PdfPiece, readPdfLines } from '#extractors/documents/formats/pdf-lines'
import { joinPdfPages } from '#extractors/documents/formats/pdf-paragraphs'
import { buildPdf } from './build'

describe('readPdf', () => {
  it('rebuilds lines, paragraphs and pages', async () => {
    const pdf = buildPdf([
      [
        [70, 700, 10, 'Den Haag, 3 maart 2021'],
        [70, 660, 10, 'Geachte voorzitter,'],
        [70, 648, 10, 'Hierbij stuur ik u een brief over de proef'],
        [70, 636, 10, 'en de vervolgstappen.'],
        [70, 612, 10, 'De proef eindigt in mei. In het'],
      ],
      [
        [70, 700, 10, 'najaar volgt een brief.'],
        [70, 688, 10, 'Hoogachtend,'],
      ],
    ])
    const { text, problems } = await readPdf(pdf)
    expect(problems).toEqual([])
    expect(text).toBe(
      'Den Haag, 3 maart 2021\n\nGeachte voorzitter,\nHierbij stuur ik u een brief over de proef\nen de vervolgstappen.\n\n' +
        'De proef eindigt in mei. In het\n\fnajaar volgt een brief.\nHoogachtend,',
    )
  })

  it('gives the same text for the same bytes', async () => {
    const pdf = buildPdf([[[70, 700, 10, 'Een brief']]])
    expect(await readPdf(pdf)).toEqual(await readPdf(pdf))
  })

  it('puts a loose accent on its letter and leaves apostrophes', async () => {
    const { text } = await readPdf(buildPdf([[[70, 700, 10, 'De leden Voorbeeldic\u00b4 en foto\u00b4s']]]))
    expect(text).toBe('De leden Voorbeeldić en foto´s')
  })

  it('tells when there is no text, and when a file is beyond reading', async () => {
    expect((await readPdf(buildPdf([[]]))).problems[0]?.code).toBe('empty')
    expect(await readPdf(buildPdf([[[70, 700, 10, 'Een brief']]]).slice(0, 60))).toMatchObject({
      text: '',
      problems: [{ code: 'broken-file' }],
    })
  })
})

const piece = (text: string, x: number, y: number, size = 9, width = text.length * size * 0.5): PdfPiece => ({
  text,
  x,
  y,
  size,
  width,
})

describe('readPdfLines', () => {
  const textsOf = (pieces: PdfPiece[]) => readPdfLines(pieces).map((line) => line.text)

  it('leaves a raised small number out of its line, and keeps it where a line starts', () => {
    expect(textsOf([piece('controles op Schiphol', 80, 100), piece('1', 174.5, 97, 6), piece('.', 178, 100)])).toEqual([
      'controles op Schiphol.',
    ])
    expect(textsOf([piece('in 2023', 80, 100), piece('5 ', 111.5, 97, 6), piece('waarin', 117.5, 100)])).toEqual([
      'in 2023 waarin',
    ])
    expect(textsOf([piece('1', 80, 97, 4.5), piece('Kamerstuk 99 999', 85, 100, 7)])).toEqual(['1 Kamerstuk 99 999'])
    expect(textsOf([piece('een zaal van 30 m', 80, 100), piece('2', 156.5, 97, 6)])).toEqual(['een zaal van 30 m2'])
  })

  it('parts words, columns and lines by their distance', () => {
    expect(textsOf([piece('Vragen van', 80, 100), piece('Voorbeeld', 128, 100), piece('(ABC)', 168.6, 100)])).toEqual([
      'Vragen van Voorbeeld(ABC)',
    ])
    expect(textsOf([piece('ISSN 1234', 80, 100), piece('Aanhangsel', 300, 100), piece('volgende', 80, 110)])).toEqual([
      'ISSN 1234',
      'Aanhangsel',
      'volgende',
    ])
  })
})

describe('joinPdfPages', () => {
  const line = (text: string, y: number, x = 55, size = 9) => ({ text, x, y, size })
  it('goes on in the next column without a new paragraph when the sentence does', () => {
    const page = [
      line('eerste', 100),
      line('regel', 110),
      line('van de', 120),
      line('zin gaat', 130),
      line('door.', 100, 305),
      line('Nieuw', 130, 305),
    ]
    expect(joinPdfPages([page])).toBe('eerste\nregel\nvan de\nzin gaat\ndoor.\n\nNieuw')
  })
})

describe('joinBrokenWords', () => {
  it('joins what the same text shows to be one word', () => {
    expect(joinBrokenWords('de werkge vers en alle werkgevers')).toBe('de werkgevers en alle werkgevers')
    expect(joinBrokenWords('de veiligheidsregio e n de dienst en meer')).toBe(
      'de veiligheidsregio en de dienst en meer',
    )
    expect(joinBrokenWords('P agina 1, Ministerie van Inf rastructuur')).toBe('Pagina 1, Ministerie van Infrastructuur')
  })

  it('leaves words alone that are words of their own', () => {
    for (const text of [
      'de informatie in formatie en in debat',
      'wat u itbesteedt of uitbesteedt',
      'voor zien en voorzien, zien',
      'plan A Den Haag',
    ]) {
      expect(joinBrokenWords(text)).toBe(text)
    }
  })
})
