import { deflateRawSync } from 'node:zlib'

const encoder = new TextEncoder()

export interface ZipPart {
  name: string
  content: string | Uint8Array
  /** Packed bytes to store instead of the real ones, and the method to write down. */
  packed?: Uint8Array
  method?: number
}

/** A zip file with these parts, without checksums, which the reader does not look at. */
export function buildZip(parts: ZipPart[], options: { count?: number } = {}): Uint8Array {
  const local: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const content = typeof part.content === 'string' ? encoder.encode(part.content) : part.content
    const packed = part.packed ?? new Uint8Array(deflateRawSync(content))
    const name = encoder.encode(part.name)
    const sizes = [packed.length, content.length]
    const method = part.method ?? 8
    const header = join([
      words(0x04034b50, 4),
      words(20, 2),
      words(0, 2),
      words(method, 2),
      words(0, 8),
      ...sizes.map((size) => words(size, 4)),
      words(name.length, 2),
      words(0, 2),
      name,
    ])
    directory.push(
      join([
        words(0x02014b50, 4),
        words(20, 2),
        words(20, 2),
        words(0, 2),
        words(method, 2),
        words(0, 8),
        ...sizes.map((size) => words(size, 4)),
        words(name.length, 2),
        words(0, 12),
        words(offset, 4),
        name,
      ]),
    )
    local.push(header, packed)
    offset += header.length + packed.length
  }
  const listing = join(directory)
  const count = options.count ?? parts.length
  const end = join([
    words(0x06054b50, 4),
    words(0, 4),
    words(count, 2),
    words(count, 2),
    words(listing.length, 4),
    words(offset, 4),
    words(0, 2),
  ])
  return join([...local, listing, end])
}

/** The XML of a Word document with this content of its body. */
export function wordXml(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="m"><w:body>${body}</w:body></w:document>`
}

/** A paragraph of a Word document. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export function buildDocx(body: string, more: ZipPart[] = []): Uint8Array {
  return buildZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: wordXml(body) },
    ...more,
  ])
}

/** A piece of text on a PDF page: from the left and from below, in points. */
export type PdfText = [x: number, y: number, size: number, text: string]

/** A PDF file with one page for each list of texts, in Helvetica. */
export function buildPdf(pages: PdfText[][]): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>']
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  pages.forEach((texts, i) => {
    const content = texts
      .map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`)
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
    )
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  })
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (char) => char.charCodeAt(0))
}

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text)
}

export function join(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A number as little-endian bytes. */
function words(value: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let i = 0; i < Math.min(4, length); i++) bytes[i] = (value >>> (8 * i)) & 255
  return bytes
}
