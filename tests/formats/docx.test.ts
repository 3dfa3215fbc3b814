import { describe, expect, it } from 'vitest'
import { readDocx } from '#extractors/documents/formats/docx'
import { readZipParts, ZipLimitError } from '#extractors/documents/formats/zip'
import { buildDocx, buildZip, bytesOf, paragraph } from './build'

const LONG = 'Een alinea die langer is dan een regel, zodat zij los van haar buren komt te staan, zoals het hoort.'
const textOf = async (body: string, more: Parameters<typeof buildDocx>[1] = []) =>
  (await readDocx(buildDocx(body, more))).text

describe('readDocx', () => {
  it('joins runs, sets long paragraphs apart and keeps short lines together', async () => {
    const body = `${paragraph('Postbus 1')}${paragraph('2500 AA Den Haag')}<w:p/><w:p><w:r><w:t>Geachte </w:t></w:r><w:r><w:t>voorzitter,</w:t></w:r></w:p>${paragraph(LONG)}${paragraph('Vraag 1')}`
    expect(await textOf(body)).toBe(`Postbus 1\n2500 AA Den Haag\n\nGeachte voorzitter,\n\n${LONG}\n\nVraag 1`)
  })

  it('goes on with a sentence that a new paragraph breaks', async () => {
    expect(await textOf(`${paragraph('Hierbij deel ik u mede')}${paragraph(`dat ${LONG}`)}`)).toBe(
      `Hierbij deel ik u mede\ndat ${LONG}`,
    )
  })

  it('takes notes out of the sentence and puts them at the end, in the order of the text', async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const body = `<w:p><w:r><w:t>In 2021</w:t></w:r>${reference(7)}<w:r><w:t xml:space="preserve"> volgt een brief.</w:t></w:r>${reference(3)}</w:p>`
    const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="3">${paragraph(' Tweede noot')}</w:footnote><w:footnote w:id="7">${paragraph(' Eerste noot')}${paragraph('met vervolg')}</w:footnote></w:footnotes>`
    expect(await textOf(body, [{ name: 'word/footnotes.xml', content: notes }])).toBe(
      'In 2021 volgt een brief.\n\n[1] Eerste noot met vervolg\n\n[2] Tweede noot',
    )
  })

  it('reads text boxes once and before the paragraph they hang in', async () => {
    const box = (name: string) => `<w:txbxContent>${paragraph(name)}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>Tekst om</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box('Kader')}</mc:Choice><mc:Fallback>${box('Kader')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space="preserve"> het kader</w:t></w:r></w:p>`
    expect(await textOf(body)).toBe('Kader\nTekst om het kader')
  })

  it('leaves deleted, moved and hidden text out', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>weg</w:t></w:r>'
    const body = `<w:p><w:r><w:t>Blijft</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom>${hidden}<w:ins><w:r><w:t> erbij</w:t></w:r></w:ins></w:p>`
    expect(await textOf(body)).toBe('Blijft erbij')
  })

  it('prints the numbers of lists and a label beside its value', async () => {
    const item = (text: string, level = 0, list = 1) =>
      paragraph(text, `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`)
    const numbering =
      '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num></w:numbering>'
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Datum')}</w:tc><w:tc>${paragraph('3 maart 2021')}</w:tc></w:tr></w:tbl>`
    const body = `${table}${item('een')}${item('a van een', 1)}${item('twee')}${item('b van twee', 1)}${item('streep', 0, 9)}`
    expect(await textOf(body, [{ name: 'word/numbering.xml', content: numbering }])).toBe(
      'Datum\t3 maart 2021\n1. een\na. a van een\n2. twee\na. b van twee\n- streep',
    )
  })

  it('puts the page header first only when the opening holds no date', async () => {
    const header = {
      name: 'word/header1.xml',
      content: `<w:hdr xmlns:w="w">${paragraph('Datum 3 maart 2021')}</w:hdr>`,
    }
    expect(await textOf(paragraph('Geachte voorzitter'), [header])).toBe('Datum 3 maart 2021\n\nGeachte voorzitter')
    expect(await textOf(paragraph('Den Haag, 4 maart 2021'), [header])).toBe('Den Haag, 4 maart 2021')
  })
})

describe('readZipParts', () => {
  const all = () => true
  it('reads packed and stored parts by their exact name and follows no path', async () => {
    const content = bytesOf('inhoud '.repeat(50))
    const zip = buildZip([
      { name: '../../etc/passwd', content },
      { name: 'a', content, packed: content, method: 0 },
    ])
    const parts = await readZipParts(zip, (name) => name === 'a')
    expect([...parts]).toEqual([['a', content]])
    expect([...(await readZipParts(zip, all)).keys()]).toEqual(['../../etc/passwd', 'a'])
  })

  it('stops a bomb at its limit, whatever size it claims', async () => {
    const zip = buildZip([{ name: 'a', content: new Uint8Array(40 * 1024 * 1024) }])
    new DataView(zip.buffer).setUint32(22, 10, true)
    await expect(readZipParts(zip, all)).rejects.toThrow(ZipLimitError)
  })

  it('stops at too many parts, and bombs spread over parts', async () => {
    await expect(readZipParts(buildZip([], { count: 6000 }), all)).rejects.toThrow(ZipLimitError)
    const part = new Uint8Array(Buffer.alloc(30 * 1024 * 1024, Buffer.from(Array.from({ length: 251 }, (_, i) => i))))
    const packed = { content: part }
    const zip = buildZip(['a', 'b', 'c'].map((name) => ({ name, ...packed })))
    await expect(readZipParts(zip, all)).rejects.toThrow(ZipLimitError)
  })
})
