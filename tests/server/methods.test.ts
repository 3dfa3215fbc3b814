import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSmallDatabase } from '../app/small-database'
import { type Served, serve } from './serve'

let served: Served
beforeAll(async () => {
  served = await serve(openSmallDatabase())
})
afterAll(() => served.close())

const ODD_METHODS = ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'REPORT', 'M-SEARCH']

describe('pages know GET, HEAD and POST', () => {
  test.each(ODD_METHODS)('%s writes nothing and is no fault of ours', async (method) => {
    for (const [path, allowed] of [
      ['/volgen', 'GET, HEAD, POST'],
      ['/aanmelden', 'GET, HEAD, POST'],
      ['/afmelden', 'GET, HEAD, POST'],
      ['/toezeggingen', 'GET, HEAD'],
      ['/toezeggingen.csv', 'GET, HEAD'],
    ] as const) {
      const answer = await askRaw(`${method} ${path} HTTP/1.1\r\nHost: x\r\nOrigin: ${served.origin}\r\n`)
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, allowed])
      expect(answer.body).toContain('Er is niets gewijzigd.')
    }
    const english = await askRaw(`${method} /en/volgen HTTP/1.1\r\nHost: x\r\nOrigin: ${served.origin}\r\n`)
    expect([english.status, /Nothing was changed/u.test(english.body)]).toEqual([405, true])
  })

  test('OPTIONS tells what a page knows, without making it', async () => {
    const of = async (path: string) => {
      const { status, headers } = await served.ask(path, { method: 'OPTIONS' })
      return [status, headers.get('allow'), headers.get('access-control-allow-headers')]
    }
    expect(await of('/')).toEqual([204, 'GET, HEAD', null])
    expect(await of('/en/aanmelden')).toEqual([204, 'GET, HEAD, POST', null])
    // A script of another site may ask with `If-None-Match`.
    expect(await of('/toezeggingen.json')).toEqual([204, 'GET, HEAD', 'If-None-Match'])
  })
})

describe('what Node cannot read as a request', () => {
  test.each([
    [
      'an address of 20,000 signs',
      `GET /?q=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n`,
      431,
      'Dit adres is te lang',
    ],
    ['one of 300,000', `GET /en/?q=${'a'.repeat(300_000)} HTTP/1.1\r\nHost: x\r\n`, 431, 'This address is too long'],
    ['an unknown method', 'VRAAG /en HTTP/1.1\r\nHost: x\r\n', 400, 'This request cannot be read'],
    ['a space in the address', 'GET /a b HTTP/1.1\r\nHost: x\r\n', 400, 'Dit verzoek kan niet worden gelezen'],
    ['no HTTP at all', '\0\x01\x02', 400, 'Dit verzoek kan niet worden gelezen'],
  ])('%s is told so, with the headers of every answer', async (_what, request, status, title) => {
    const answer = await askRaw(request)
    expect([answer.status, answer.body.includes(title)]).toEqual([status, true])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('the next request is answered as ever', async () => {
    await askRaw('geen verzoek')
    expect((await served.ask('/')).status).toBe(200)
  })
})

/** Sends these bytes and reads until the server closes the connection. */
function askRaw(head: string): Promise<{ status: number; headers: Headers; body: string }> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(new URL(served.origin).port), '127.0.0.1', () => {
      socket.write(`${head}Connection: close\r\n\r\n`)
    })
    socket.setEncoding('utf8').on('data', (part) => {
      text += part
    })
    socket.on('error', reject)
    socket.on('end', () => {
      socket.destroy()
      const at = text.indexOf('\r\n\r\n')
      const [first = '', ...lines] = text.slice(0, at).split('\r\n')
      const headers = new Headers(
        lines.map((line): [string, string] => [line.split(': ', 1)[0] ?? '', line.slice(line.indexOf(': ') + 2)]),
      )
      resolve({ status: Number(first.split(' ')[1]), headers, body: text.slice(at + 4) })
    })
  })
}
