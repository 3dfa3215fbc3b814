import type { LoaderFunctionArgs } from '@remix-run/node'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { listCommitments } from '#db/queries/commitments.server'
import { loader as page } from '../../app/routes/toezeggingen.$id_.vraag'
import { loader as file } from '../../app/routes/toezeggingen.$id_.vraag[.]docx'
import { readerContext } from '../app/reader-context'
import { FORMULA, HOSTILE, openSmallDatabase } from '../app/small-database'

const context = readerContext(openSmallDatabase(), 'https://monitor.example')

function args(id: string, query = ''): LoaderFunctionArgs {
  return { request: new Request(`http://localhost/toezeggingen/${id}/vraag${query}`), params: { id }, context }
}

async function readWord(response: Response): Promise<string> {
  const buffer = Buffer.from(await response.arrayBuffer())
  return (await mammoth.extractRawText({ buffer })).value
}

describe('the draft of written questions', () => {
  test('of a late promise has quote, paper, days late, address and day', () => {
    const { text } = page(args('kst-99001-7.0059', '?peildatum=2019-01-05'))
    expect(text).toContain('«Ik zal uw Kamer in december over de dijken informeren.»')
    expect(text).toMatch(
      /^Vragen van het lid … aan de Minister van Binnenlandse Zaken en Koninkrijksrelaties over Water en wegen\n/u,
    )
    expect(text).toContain('de toezegging van 13 december 2018 (Kamerstuk 99\u00a0001, nr.\u00a07): «Ik zal')
    expect(text).toContain('als termijn gold: «in december» (uiterlijk 31 december 2018)')
    expect(text).toContain('op 5 januari 2019 met 5 dagen was overschreden')
    expect(text).toContain('https://monitor.example/toezeggingen/kst-99001-7.0059')
    expect(text).toContain('Op welke datum ontvangt de Kamer het toegezegde alsnog?')
  })

  test('of a promise that is not late says nothing of lateness, and without a day names none', () => {
    expect(page(args('kst-99001-7.0059', '?peildatum=2018-12-20')).text).not.toMatch(
      /overschreden|alsnog|niet gehaald/u,
    )
    const vague = page(args('kst-99001-7.00f5', '?peildatum=2019-01-05')).text
    expect(vague).toContain('«zo spoedig mogelijk»')
    expect(vague).not.toContain('uiterlijk 2')
  })

  test('before the promise was made there is none', () => {
    expect(() => page(args('kst-99001-7.0059', '?peildatum=2018-12-01'))).toThrow()
  })

  test('as a Word file is the same text, read back by another library', async () => {
    const response = await file(args('kst-99001-7.0059', '?peildatum=2019-01-05'))
    expect(response.headers.get('content-type')).toContain('wordprocessingml')
    const word = await readWord(response)
    const { text } = page(args('kst-99001-7.0059', '?peildatum=2019-01-05'))
    for (const line of text.split('\n\n').map((paragraph) => paragraph.replace(/^\d\. /u, ''))) {
      if (line.startsWith('Bron: ')) expect(word).toContain(line.slice(6))
      else expect(word).toContain(line)
    }
  })

  test('keeps hostile words as words', async () => {
    const all = listCommitments(context.db, { documentId: 'kst-99002-1' }, '2019-06-05').items
    expect(all).toHaveLength(2)
    const drafts = all.map(({ id }) => page(args(id, '?peildatum=2019-06-05')).text)
    const words = await Promise.all(all.map(async ({ id }) => readWord(await file(args(id, '?peildatum=2019-06-05')))))
    expect(drafts.filter((draft) => draft.includes(HOSTILE))).toHaveLength(2)
    expect(words.filter((word) => word.includes(HOSTILE))).toHaveLength(2)
    expect(words.filter((word) => word.includes(FORMULA))).toHaveLength(1)
  })
})
