import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pinScripts } from '#server/security'
import { deriveExpiry } from '#server/security-text'
import { openSmallDatabase } from '../app/small-database'
import { type Served, serve } from './serve'

const ROUTES = [
  '/',
  '/toezeggingen',
  '/toezeggingen/kst-99001-7.0059',
  '/toezeggingen.json',
  '/toezeggingen.csv',
  '/documenten',
  '/documenten/kst-99001-7',
  '/documenten/kst-99001-7.txt',
  '/regels',
  '/regels/proef?zin=Ik+zal+u+in+mei+informeren.&datum=2019-01-05',
  '/methode',
  '/scorekaart?peildatum=2019-06-05',
  '/grafieken/termijnen.svg',
  '/gezondheid',
  '/.well-known/security.txt',
  '/teken.svg',
]
const REFUSED = ['/bestaat-niet', '/?onbekend=1', '/toezeggingen?klok=morgen', '/%zz']

let served: Served
beforeAll(async () => {
  served = await serve(openSmallDatabase())
})
afterAll(() => served.close())

function nonceOf(response: Response): string {
  return /'nonce-([^']+)'/u.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? ''
}

describe('every answer carries the security headers', () => {
  test.each(ROUTES)('%s answers 200', async (path) => {
    expect((await served.ask(path)).status).toBe(200)
  })

  test.each([...ROUTES, ...REFUSED])('%s', async (path) => {
    const { headers } = await served.ask(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/script-src 'self'(?: 'nonce-[A-Za-z0-9+/=]{22,}'|(?: 'sha256-[A-Za-z0-9+/]{43}=')*);/u)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:|\*/u)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('what other sites may show', () => {
  test.each(['/scorekaart/insluiten', '/en/scorekaart/insluiten'])(
    '%s stands in any frame, without script',
    async (path) => {
      const response = await served.ask(`${path}?peildatum=2019-06-05`)
      expect(response.status).toBe(200)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain('frame-ancestors *')
      expect(policy.replace('frame-ancestors *', '')).not.toMatch(/https?:|\*|unsafe/u)
      expect(response.headers.get('x-frame-options')).toBeNull()
      expect(await response.text()).not.toMatch(/<script|<form|\sstyle=/u)
    },
  )

  test('images may be shown elsewhere, and no other page or file', async () => {
    const of = async (path: string) => (await served.ask(path)).headers.get('cross-origin-resource-policy')
    expect(await of('/scorekaart.svg?peildatum=2019-06-05')).toBe('cross-origin')
    expect(await of('/grafieken/termijnen.svg')).toBe('cross-origin')
    for (const path of [
      '/',
      '/scorekaart',
      '/scorekaart/insluiten.html',
      '/scorekaart/insluiten/x',
      '/x/scorekaart/insluiten',
    ]) {
      expect(await of(path)).toBe('same-origin')
      expect((await served.ask(path)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })
})

test('a script of another site may read files for programs, and no page', async () => {
  const of = async (path: string) => (await served.ask(path)).headers.get('access-control-allow-origin')
  for (const path of [
    '/toezeggingen.json',
    '/en/toezeggingen.csv',
    '/scorekaart.json',
    '/data.zip',
    '/api/openapi.json',
  ]) {
    expect(await of(path)).toBe('*')
    expect((await served.ask(path)).headers.get('access-control-allow-credentials')).toBeNull()
  }
  for (const path of ['/', '/toezeggingen', '/scorekaart', '/aanmelden', '/beoordelen'])
    expect(await of(path)).toBeNull()
})

test('a page that is not kept has a nonce of its own, and every inline script of it carries it', async () => {
  const [first, second] = [await served.ask('/aanmelden'), await served.ask('/aanmelden')]
  expect(nonceOf(first)).not.toBe(nonceOf(second))
  const html = await first.text()
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>/gu)].map((match) => match.groups?.attributes ?? '')
  expect(scripts.length).toBeGreaterThan(2)
  for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonceOf(first)}"`)
  expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/u)
})

test.each(['/', '/toezeggingen', '/en/toezeggingen/kst-99001-7.0059', '/methode'])(
  'the policy of %s, which is kept, names the hash of each of its scripts and nothing else',
  async (path) => {
    for (const response of [await served.ask(path), await served.ask(path)]) {
      const policy = response.headers.get('content-security-policy') ?? ''
      const html = await response.text()
      const scripts = [...html.matchAll(/<script[^>]*>(?<text>[\s\S]*?)<\/script>/gu)].map(
        ({ groups }) =>
          `'sha256-${createHash('sha256')
            .update(groups?.text ?? '')
            .digest('base64')}'`,
      )
      expect(scripts).toHaveLength(path === '/methode' ? 0 : 3)
      expect(policy).toContain(`script-src ${["'self'", ...scripts].join(' ')};`)
      expect(policy + html).not.toMatch(/nonce|unsafe/u)
    }
  },
)

test('a script that does not carry our nonce gets no hash', () => {
  const { html, policy } = pinScripts(
    '<script nonce="ours">1</script><script>2</script><script nonce="x">3</script>',
    'ours',
  )
  expect(html).toBe('<script>1</script><script>2</script><script nonce="x">3</script>')
  expect(policy.match(/'sha256-[^']+'/gu)).toEqual([`'sha256-${createHash('sha256').update('1').digest('base64')}'`])
})

test('strict transport is asked for on https alone', async () => {
  expect((await served.ask('/')).headers.get('strict-transport-security')).toBeNull()
  const secure = await serve(openSmallDatabase(), { origin: 'https://monitor.example' })
  expect((await secure.ask('/')).headers.get('strict-transport-security')).toContain('max-age=')
  await secure.close()
})

describe('an unsafe method from elsewhere is refused before Remix', () => {
  const TARGETS = [
    '/',
    '/toezeggingen',
    '/?_data=root',
    '/toezeggingen?_data=routes%2Ftoezeggingen._index',
    '/toezeggingen.json',
  ]
  test.each(TARGETS)('POST %s', async (path) => {
    for (const headers of [
      {},
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ] as Record<string, string>[]) {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        const response = await served.ask(path, { method, headers })
        expect(response.status).toBe(403)
        expect(await response.text()).toContain('komt niet van deze site')
      }
    }
  })

  test('our own origin gets past the check: the page then says that it cannot be posted to', async () => {
    for (const headers of [{ Origin: served.origin }, { 'Sec-Fetch-Site': 'same-origin' }] as Record<
      string,
      string
    >[]) {
      const response = await served.ask('/', { method: 'POST', headers })
      expect(response.status).toBe(405)
    }
  })
})

test.each(['/__manifest?p=%2F&version=1', '/toezeggingen.data', '/_root.data', '/toezeggingen.data?_routes=root'])(
  '%s, an endpoint of a switched-off feature, is 404',
  async (path) => {
    expect((await served.ask(path)).status).toBe(404)
  },
)

test('no path leaves the folder of the assets', async () => {
  for (const path of ['/assets/../../package.json', '/..%2f..%2fpackage.json', '/assets/%2e%2e/%2e%2e/package.json']) {
    const body = await askRaw(path)
    expect(body).not.toContain('"dependencies"')
  }
})

test('an address with dots in it is answered as what it means', async () => {
  expect(await askRaw('/en/../toezeggingen')).toContain('<html lang="nl"')
  expect(await askRaw('/toezeggingen/../en/toezeggingen')).toContain('<html lang="en"')
  expect(await askRaw('/en/..')).toContain('<h1')
})

/** Sends the path as it is written, which `fetch` would tidy first. */
function askRaw(path: string): Promise<string> {
  const { port, hostname } = new URL(served.origin)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = ''
      response.on('data', (data) => {
        body += data
      })
      response.on('end', () => resolve(body))
    })
      .on('error', reject)
      .end()
  })
}

test('security.txt has a contact and expires within a year', async () => {
  const text = await (await served.ask('/.well-known/security.txt')).text()
  expect(text).toMatch(/^Contact: http:\/\/127\.0\.0\.1:\d+\/methode#kwetsbaarheid$/mu)
  expect(text).toMatch(/^Expires: \d{4}-(?:01|07)-01T00:00:00Z$/mu)
  expect(deriveExpiry('2026-06-30')).toBe('2027-01-01')
  expect(deriveExpiry('2026-07-01')).toBe('2027-07-01')
  const other = await serve(openSmallDatabase(), { contact: 'mailto:veilig@monitor.example' })
  expect(await (await other.ask('/.well-known/security.txt')).text()).toContain(
    'Contact: mailto:veilig@monitor.example',
  )
  await other.close()
})
