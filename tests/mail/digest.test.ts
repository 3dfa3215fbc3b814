import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askToFollow, confirmFollowing, findMailReader, stopFollowing } from '#db/mail-readers.server'
import type { Database } from '#db/open.server'
import { mailReaders, mailSent, mailViews } from '#db/reader-schema'
import { storeExtraction } from '#db/write.server'
import { sendDigests } from '#mail/digest'
import { makeSender } from '#mail/sender'
import { readMailSettings } from '#mail/settings'
import { readMailAddress } from '../../app/following/address'
import { type Letter, writeConfirmation } from '../../app/following/letters'
import { askByMail } from '../../app/following/mail-form.server'
import { readerContext } from '../app/reader-context'
import { openSmallDatabase } from '../app/small-database'
import { makeExtraction } from '../exports/make'

const ORIGIN = 'https://monitor.example'
const ADDRESS = 'lezer@example.nl'

let db: Database
let sent: string[] = []
const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
const send = makeSender(
  {
    sendMail: async (mail: object) => {
      const info = await transport.sendMail(mail)
      sent.push(String(info.message))
      return info
    },
  } as never,
  'monitor@example.nl',
)
const run = (asOf: string) => sendDigests(db, send, { origin: ORIGIN, asOf })

beforeEach(() => {
  db = openSmallDatabase()
  sent = []
})
afterEach(() => db.$client.close())

/** Somebody who follows these queries since a day. */
function follow(day: string, ...queries: string[]): string {
  const readers = queries.map((query) => askToFollow(db, ADDRESS, query, day))
  const token = readers[0]?.token ?? ''
  confirmFollowing(db, token, day)
  return token
}

test('who is asked to confirm reads in words which list it is', async () => {
  const asked: Letter[] = []
  const sendMail = async (letter: Letter) => void asked.push(letter)
  const request = new Request(`${ORIGIN}/volgen?ministerie=BZK&klok=te-laat`, {
    method: 'POST',
    body: new URLSearchParams({ adres: ADDRESS }),
  })
  await askByMail(request, { ...readerContext(db, ORIGIN), sendMail })
  expect(asked[0]?.text).toContain('te laat · BZK')
  expect(asked[0]?.text).not.toContain('ministerie=')
})

describe('following by mail', () => {
  test('nothing is sent before the owner of the address confirmed', async () => {
    askToFollow(db, ADDRESS, '', '2018-12-15')
    expect(await run('2018-12-20')).toEqual({ sent: 0, nothing: 0, failed: 0 })
    expect(sent).toEqual([])
  })

  test('one mail however many lists hold the same promise, and not the same twice', async () => {
    follow('2018-12-10', '', 'ministerie=BZK', 'q=dijken')
    expect(await run('2018-12-14')).toEqual({ sent: 1, nothing: 0, failed: 0 })
    const text = decode(sent[0] ?? '')
    expect(text.match(/over de dijken informeren/gu)).toHaveLength(1)
    expect(text).toContain('automatisch gevonden, nog niet beoordeeld')
    expect(text).toContain(`${ORIGIN}/toezeggingen/kst-99001-7.0059`)
    expect(text).not.toContain('kst-99002-1')
    expect(await run('2018-12-14')).toEqual({ sent: 0, nothing: 1, failed: 0 })
    expect(await run('2018-12-15')).toEqual({ sent: 0, nothing: 1, failed: 0 })
  })

  test('what falls due and what is late comes once, on its day', async () => {
    follow('2018-12-10', 'q=dijken')
    await run('2018-12-14')
    expect((await run('2018-12-16')).nothing).toBe(1)
    await run('2018-12-17')
    await run('2018-12-31')
    await run('2019-01-01')
    await run('2019-01-05')
    expect(sent).toHaveLength(3)
    expect(decode(sent[1] ?? '')).toContain('binnen 14 dagen')
    expect(decode(sent[2] ?? '')).toContain('die te laat zijn')
  })

  test('a letter loaded days later is still told', async () => {
    follow('2018-11-10', 'dossier=99010')
    await run('2018-11-11')
    storeExtraction(db, makeExtraction('kst-99010-1', ['Ik stuur u een brief.']), { name: 'x', sha256: 'x' })
    expect((await run('2018-11-12')).sent).toBe(1)
  })

  test('a mail that does not leave is tried again', async () => {
    follow('2018-12-10', '')
    const broken = () => Promise.reject(new Error('no route'))
    expect(await sendDigests(db, broken, { origin: ORIGIN, asOf: '2018-12-14' })).toMatchObject({ failed: 1 })
    expect((await run('2018-12-14')).sent).toBe(1)
  })

  test('stopping leaves nothing of the address; never confirming neither', async () => {
    const token = follow('2018-12-10', '')
    await run('2018-12-14')
    stopFollowing(db, token)
    for (const table of [mailReaders, mailViews, mailSent]) expect(db.select().from(table).all()).toEqual([])
    askToFollow(db, ADDRESS, '', '2018-12-10')
    await run('2018-12-17')
    expect(db.select().from(mailReaders).all()).toHaveLength(1)
    await run('2018-12-18')
    expect(db.select().from(mailReaders).all()).toEqual([])
  })

  test('nobody can flood an address, nor confirm for it', () => {
    const asked = ['q=a', 'q=b', 'q=c', 'q=d'].map((query) => askToFollow(db, ADDRESS, query, '2018-12-10'))
    expect(asked.map((reader) => reader !== null)).toEqual([true, true, true, false])
    expect(confirmFollowing(db, 'geraden', '2018-12-10')).toBe(false)
    expect(findMailReader(db, asked[0]?.token ?? '')?.views.every((view) => view.confirmedOn === null)).toBe(true)
  })
})

describe('letters', () => {
  test('carry the page to stop, and no header that somebody typed', async () => {
    const query = 'q=a%0D%0ABcc%3A+x%40example.nl'
    await send(writeConfirmation({ address: ADDRESS, token: 'sleutel' }, query, ORIGIN))
    const [head = ''] = (sent[0] ?? '').split('\n\n')
    expect(head).toContain(`List-Unsubscribe: <${ORIGIN}/volgen/mail?code=sleutel>`)
    expect(head).toContain(`To: ${ADDRESS}`)
    expect(head).not.toMatch(/^Bcc/imu)
  })

  test.each([
    ['Lezer@Example.nl ', 'lezer@example.nl'],
    ['a@b.nl, c@d.nl', null],
    ['a@b.nl\nBcc: c@d.nl', null],
    ['"a b"@c.nl', null],
    ['a@localhost', null],
    ['', null],
  ])('%j as an address: %j', (typed, address) => {
    expect(readMailAddress(typed)).toBe(address)
  })
})

test('mail is off without both settings', () => {
  expect(readMailSettings({ SMTP_URL: 'smtp://x', MAIL_FROM: ' ' })).toBeNull()
  expect(readMailSettings({ SMTP_URL: 'smtp://x', MAIL_FROM: 'a@b.nl' })).toEqual({ url: 'smtp://x', from: 'a@b.nl' })
})

/** The text of a raw mail, its quoted-printable or base64 undone. */
function decode(raw: string): string {
  const [head = '', ...rest] = raw.split('\n\n')
  const body = rest.join('\n\n')
  if (/transfer-encoding: base64/iu.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/transfer-encoding: quoted-printable/iu.test(head)) return body
  const bytes = body
    .replace(/=\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/gu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
