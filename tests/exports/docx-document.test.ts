import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { type DocxPart, writeDocx } from '../../app/exports/docx-document.server'

const NASTY = 'a\u0000b\u0008c\ud800d & <w:p/> ]]> =1+1 {HYPERLINK "x"} \u202e'

const PARTS: DocxPart[] = [
  { kind: 'heading', level: 1, text: NASTY },
  { kind: 'text', text: ['zie ', { text: 'hier', link: 'https://monitor.example/a?b=1&c="2"' }] },
  { kind: 'text', text: [{ text: 'niet', link: 'javascript:alert(1)' }] },
  { kind: 'quote', text: NASTY, source: ['bron'] },
  { kind: 'item', text: ['punt'] },
  { kind: 'table', headings: ['Een', 'Twee'], widths: [40, 60], rows: [[['cel', NASTY], ['nog een']]] },
]

test('a Word file with hostile text opens, says that text and holds no field but page numbers', async () => {
  const bytes = await writeDocx({ title: NASTY, parts: PARTS, foot: NASTY })
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect(text).toContain('a\ufffdb\ufffdc\ufffdd & <w:p/> ]]> =1+1 {HYPERLINK "x"}')
  expect(html).toContain('<a href="https://monitor.example/a?b=1&amp;c=')
  expect(html).not.toContain('javascript:')
  expect(html).toContain('<table>')
  const files = unzipSync(bytes)
  const body = new TextDecoder().decode(files['word/document.xml'])
  expect(body).not.toMatch(/instrText|fldSimple/u)
})

test('the title and the foot survive too', async () => {
  const files = unzipSync(await writeDocx({ title: NASTY, parts: [], foot: NASTY }))
  const decode = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(files[name])
  expect(decode('docProps/core.xml')).toContain('a\ufffdb')
  expect(decode('word/footer1.xml')).toContain('a\ufffdb')
  for (const name of Object.keys(files).filter((file) => file.endsWith('.xml'))) {
    expect([...decode(name)].filter((sign) => sign < ' ' && !/[\t\n\r]/u.test(sign))).toEqual([])
  }
})
