import { afterAll, describe, expect, test } from 'vitest'
import { findMailReader } from '#db/mail-readers.server'
import { mailReaders } from '#db/reader-schema'
import type { Letter } from '../../app/following/letters'
import { action, loader } from '../../app/routes/volgen._index'
import { action as mailAction, loader as mailLoader } from '../../app/routes/volgen.mail'
import { readerContext } from '../app/reader-context'
import { openSmallDatabase } from '../app/small-database'
import { ORIGIN } from './ask'

const db = openSmallDatabase()
afterAll(() => db.$client.close())

const sent: Letter[] = []
const sendMail = async (letter: Letter) => {
  sent.push(letter)
}

function args(path: string, fields?: Record<string, string>, changes: object = {}) {
  const body = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
  const context = { ...readerContext(db, ORIGIN), sendMail, ...changes }
  return { request: new Request(`${ORIGIN}${path}`, body), params: {}, context }
}

test('the page gives whole addresses for any query, of today and without its page', () => {
  const page = loader(args('/volgen?ministerie=BZK&klok=te-laat&sort=gedaan&pagina=2&peildatum=2019-01-05'))
  expect(page.calendar).toBe(`${ORIGIN}/toezeggingen.ics?klok=te-laat&ministerie=BZK`)
  expect(page.feeds.map(({ address }) => address)).toContain(
    `${ORIGIN}/toezeggingen.atom?klok=te-laat&ministerie=BZK&feed=bijna`,
  )
  expect(page.carried).toEqual([['klok', 'te-laat']])
  expect(page.carriedWords).toBe('te laat')
  expect(page.count).toBe(1)
})

describe('by mail', () => {
  const ask = async (address: string, changes: object = {}) => {
    const response = await action(args('/volgen?ministerie=BZK', { adres: address }, changes))
    return { status: response.status, ...(await response.json()) }
  }

  test('asks the owner, who confirms and stops with the code of the mail', async () => {
    expect(await ask('lezer@example.nl')).toEqual({ status: 200, asked: 'asked' })
    expect(sent[0]?.text).toContain('\n  BZK\n')
    const code = new URL(sent[0]?.stop ?? '').searchParams.get('code') ?? ''
    expect(mailLoader(args(`/volgen/mail?code=${code}`)).views).toEqual([
      { query: 'ministerie=BZK', told: 'BZK', confirmedOn: null },
    ])
    expect(findMailReader(db, code)?.views[0]?.confirmedOn).toBeNull()
    await mailAction(args('/volgen/mail', { code, wat: 'bevestig' }))
    expect(findMailReader(db, code)?.views[0]?.confirmedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    expect(await ask('lezer@example.nl')).toEqual({ status: 200, asked: 'asked' })
    expect(sent).toHaveLength(1)
    await mailAction(args('/volgen/mail', { code, wat: 'stop' }))
    expect(db.select().from(mailReaders).all()).toEqual([])
    await expect(mailAction(args('/volgen/mail', { code, wat: 'bevestig' }))).rejects.toMatchObject({ status: 404 })
  })

  test('refuses what is no address, too many tries, and everything while mail is off', async () => {
    expect(await ask('a@b.nl, c@d.nl')).toEqual({ status: 400, asked: 'wrongAddress' })
    expect(await ask('a@b.nl', { allowReport: () => false })).toEqual({ status: 429, asked: 'tooMany' })
    expect(await ask('a@b.nl', { sendMail: null })).toEqual({ status: 503, asked: 'failed' })
    expect(db.select().from(mailReaders).all()).toEqual([])
  })
})
