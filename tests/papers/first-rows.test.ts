import type { LoaderFunctionArgs } from '@remix-run/node'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/open.server'
import { storeExtraction } from '#db/write.server'
import { loader as pack } from '../../app/routes/dossier'
import { loader as packFile } from '../../app/routes/dossier[.]docx'
import { loader as rappel } from '../../app/routes/rappel'
import { loader as hearing } from '../../app/routes/wederhoor.$ministerie'
import { readerContext } from '../app/reader-context'
import { makeExtraction } from '../exports/make'

const ALL = 210
const db = openDatabase(':memory:')
const quotes = Array.from({ length: ALL }, (_, at) => `Ik stuur u brief ${at} van deze reeks.`)
storeExtraction(db, makeExtraction('kst-99010-1', quotes), { name: 'x', sha256: 'x' })

function args(path: string, params = {}, role?: 'editor'): LoaderFunctionArgs {
  const context = readerContext(db)
  const account = role ? { ...context.account, name: 'redactie', role } : null
  return {
    request: new Request(`http://localhost${path}`),
    params,
    context: { ...context, account } as LoaderFunctionArgs['context'],
  }
}

test('a debate pack of many shows the first of each list and tells how many there are; its file has a hundred', async () => {
  const query = 'onderwerp=reeks&peildatum=2019-02-01'
  const [late] = pack(args(`/dossier?${query}`)).lists ?? []
  expect([late?.rows.length, late?.count]).toEqual([15, ALL])
  const response = await packFile(args(`/dossier.docx?${query}`))
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) })
  expect(text.match(/Ik stuur u brief \d+ van deze reeks/gu)).toHaveLength(100)
})

test('a rappel shows the first of each list, and more to who decides', () => {
  const shown = (role?: 'editor') => {
    const [late] = rappel(args('/rappel?peildatum=2019-01-01', {}, role)).lists
    return [late?.rows.length, late?.count]
  }
  expect([shown(), shown('editor')]).toEqual([
    [25, ALL],
    [200, ALL],
  ])
})

test('a hearing shows the first of each list, with a file of all', () => {
  const [overdue] = hearing(args('/wederhoor/BZK?peildatum=2019-02-01', { ministerie: 'BZK' })).lists
  expect([overdue?.items.length, overdue?.shown, overdue?.count]).toEqual([25, 25, ALL])
  expect(overdue?.csv).toContain('/toezeggingen.csv?')
})
