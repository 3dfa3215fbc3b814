import { type DocxFile, writeDocx } from './docx-document.server'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A Word file as a download; `name` without its ending. */
export async function answerDocx(name: string, file: DocxFile): Promise<Response> {
  return new Response(await writeDocx(file), {
    headers: {
      'Content-Type': DOCX,
      'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]+/gu, '-').slice(0, 120)}.docx"`,
      'Cache-Control': 'no-cache',
    },
  })
}
