import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { get } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { needsBuild } from '#server/build'
import { startServer } from '../browser/browser'

const folder = mkdtempSync(join(tmpdir(), 'toezeggingen-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm start', { timeout: 180_000 }, () => {
  test('fills an empty database, tells what it loaded, and stops cleanly; the second start changes nothing', async () => {
    const environment = { DATABASE_PATH: join(folder, 'monitor.db') }
    const first = await startServer(environment)
    expect(first.output()).toMatch(/Voorbeelden geladen in .*monitor\.db: 5 documenten en \d+ toezeggingen\./u)
    const list = await (await fetch(`${first.origin}/toezeggingen.json`)).text()
    expect(await first.stop()).toBe(0)

    const second = await startServer(environment)
    expect(second.output()).toMatch(/In .*monitor\.db: 5 documenten en \d+ toezeggingen\./u)
    expect(second.output()).not.toContain('gebouwd')
    expect(await (await fetch(`${second.origin}/toezeggingen.json`)).text()).toBe(list)
    expect(await second.stop()).toBe(0)
    expect(statSync(environment.DATABASE_PATH).size).toBeGreaterThan(0)
  })

  test('shows the promise of Kamerstuk 30 821, nr. 51 as due soon on 20 December 2018 and five days late on 5 January 2019', async () => {
    const server = await startServer()
    const ask = async (day: string) => {
      const response = await fetch(`${server.origin}/toezeggingen.json?document=kst-30821-51&peildatum=${day}`)
      const { items } = (await response.json()) as {
        items: { deadline: { latest: string } | null; clock: string; daysLate: number }[]
      }
      return items.filter(({ deadline }) => deadline?.latest === '2018-12-31')
    }
    expect(await ask('2018-12-20')).toMatchObject([{ clock: 'due-soon', daysLate: 0 }])
    expect(await ask('2019-01-05')).toMatchObject([{ clock: 'overdue', daysLate: 5 }])
    await server.stop()
  })

  test('sends small pages: 15 kB with the data for the browser, whatever the page but the rule book', async () => {
    const server = await startServer()
    const pages = ['/', '/toezeggingen', '/documenten', '/documenten/kst-30821-51', '/methode', '/regels/proef']
    const sizes = await Promise.all(pages.map(async (path) => [path, await countBytes(server.origin + path)] as const))
    expect(sizes.filter(([, size]) => size > 15_000)).toEqual([])
    await server.stop()
  })

  test('answers what had arrived before it was told to stop', async () => {
    const server = await startServer()
    const { port } = new URL(server.origin)
    const sockets = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const socket = connect(Number(port), '127.0.0.1')
        await once(socket, 'connect')
        return socket
      }),
    )
    const answers = sockets.map(readAll)
    // The first keeps the server busy while the others arrive.
    for (const [index, socket] of sockets.entries()) {
      const path = index === 0 ? '/toezeggingen' : '/gezondheid'
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    }
    expect(await server.stop()).toBe(0)
    expect((await Promise.all(answers)).map((answer) => answer.slice(0, 15))).toEqual(
      sockets.map(() => 'HTTP/1.1 200 OK'),
    )
  })

  test('says in Dutch that the port is taken, and leaves with 1', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const port = String((taken.address() as { port: number }).port)
    await expect(startServer({ PORT: port })).rejects.toThrow(`Poort ${port} op 127.0.0.1 is al in gebruik`)
    taken.close()
  })

  test.each([
    [{ PORT: 'drieduizend' }, 'PORT=drieduizend is geen poort'],
    [{ PORT: '70000' }, 'PORT=70000 is geen poort'],
    [{ HOST: '203.0.113.1' }, 'is er niet op deze machine'],
    [{ DATABASE_PATH: 'package.json/monitor.db' }, 'kan niet worden geopend'],
  ])('says what is wrong with %o', async (environment, words) => {
    await expect(startServer(environment as Record<string, string>)).rejects.toThrow(words)
  })
})

/** What comes in until the connection ends or is cut off. */
function readAll(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  socket.on('error', () => {})
  return new Promise((resolve) => socket.on('close', () => resolve(text)))
}

/** The bytes of the body as they come over the line, compressed. */
function countBytes(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })
}

test('a build is needed where there is none', () => {
  expect(needsBuild(folder)).toBe(true)
})
