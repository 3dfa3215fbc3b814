import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommitmentList } from '#db/contract'
import { FORMULA, HOSTILE, openSmallDatabase } from '../app/small-database'
import { type Served, serve } from './serve'

let served: Served
beforeAll(async () => {
  served = await serve(openSmallDatabase())
})
afterAll(() => served.close())

async function read(path: string): Promise<{ status: number; body: string }> {
  const response = await served.ask(path)
  return { status: response.status, body: await response.text() }
}

/** The text of a page as a reader sees it: without tags and scripts, entities undone. */
function textOf(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/gu, ' ')
    .replace(/<!-- -->|<\/?(?:a|span|strong|em|mark|time|q|code|sup)(?=[\s>])[^>]*>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&nbsp;|\u00a0/gu, ' ')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
}

describe('the peildatum', () => {
  test('decides the status: due soon on 20 December 2018, five days late on 5 January 2019', async () => {
    const path = '/toezeggingen/kst-99001-7.0059'
    expect(textOf((await read(`${path}?peildatum=2018-12-20`)).body)).toContain('bijna op termijn op 20 december 2018')
    expect(textOf((await read(`${path}?peildatum=2019-01-05`)).body)).toContain('5 dagen te laat op 5 januari 2019')
  })

  test('is carried by every link of our own', async () => {
    for (const path of [
      '/',
      '/toezeggingen',
      '/toezeggingen/kst-99001-7.0059',
      '/documenten',
      '/documenten/kst-99001-7',
      '/regels',
    ]) {
      const { body } = await read(`${path}?peildatum=2019-01-05`)
      const links = [...body.matchAll(/<a [^>]*href="(?<href>\/[^"]*)"[^>]*>(?<text>[^<]*)/gu)]
      const lost = links
        .filter(
          ({ groups }) =>
            !decodeURIComponent(groups?.href ?? '').includes('peildatum=2019-01-05') && groups?.text !== 'Naar vandaag',
        )
        .map(({ groups }) => groups?.href)
      expect(links.length).toBeGreaterThan(5)
      expect(lost).toEqual([])
    }
  })

  test('hides what was not yet there', async () => {
    expect((await read('/documenten/kst-99003-2?peildatum=2018-12-17')).status).toBe(404)
    const { status, body } = await read('/toezeggingen/kst-99003-2.0000?peildatum=2018-12-17')
    expect(status).toBe(404)
    expect(textOf(body)).toContain('Zij is gedaan na de peildatum')
  })
})

describe('every number is a link to exactly its rows', () => {
  test.each(['2018-12-20', '2019-01-05', '2020-01-01'])('on %s', async (day) => {
    const { body } = await read(`/?peildatum=${day}`)
    const counters = [...body.matchAll(/href="(?<to>[^"]+)"[^>]*><span class="counter-number">(?<count>\d+)/gu)]
    const table = [...body.matchAll(/class="target"[^>]* href="(?<to>[^"]+)"[^>]*>(?<count>\d+)/gu)]
    expect(counters.length).toBeGreaterThanOrEqual(4)
    expect(table.length).toBeGreaterThanOrEqual(2)
    for (const { groups } of [...counters, ...table]) {
      const to = (groups?.to ?? '').replaceAll('&amp;', '&').replace('/toezeggingen', '/toezeggingen.json')
      const list = JSON.parse((await read(to)).body) as CommitmentList
      expect(`${to} ${list.count}`).toBe(`${to} ${groups?.count}`)
      expect(list.items).toHaveLength(list.count)
    }
  })

  test('and so is every facet', async () => {
    const { body } = await read('/toezeggingen?peildatum=2019-01-05')
    const facets = [
      ...body.matchAll(
        /href="(?<to>\/toezeggingen\?[^"]+)"[^>]*><span>[^<]*<\/span><span class="facet-count">(?<count>\d+)/gu,
      ),
    ]
    expect(facets.length).toBeGreaterThan(4)
    for (const { groups } of facets) {
      const to = (groups?.to ?? '').replaceAll('&amp;', '&').replace('/toezeggingen', '/toezeggingen.json')
      expect(JSON.parse((await read(to)).body).count).toBe(Number(groups?.count))
    }
  })
})

describe('a promise', () => {
  test('shows the words, our reading and the rule, with a link for each', async () => {
    const { body } = await read('/toezeggingen/kst-99001-7.00bc?peildatum=2019-01-05')
    const text = textOf(body)
    expect(text).toContain('«Voor de zomer van 2019»')
    expect(text).toContain('Laatste dag: 4 juli 2019')
    expect(text).toContain('Berust op: zomerreces 2019 (5 juli t/m 2 september)')
    expect(text).toContain('20 juni 2019: voor de zomer van de kalender')
    expect(body).toContain('href="/regels/voor-de-zomer?peildatum=2019-01-05"')
    expect(body).toContain('href="/methode?peildatum=2019-01-05#C5"')
    expect(body).toContain('href="https://www.tweedekamer.nl/reces"')
  })

  test('leads to its place in the document, and the document leads back', async () => {
    const { body } = await read('/toezeggingen/kst-99001-7.0059')
    expect(body).toContain('href="/documenten/kst-99001-7#kst-99001-7.0059"')
    const document = (await read('/documenten/kst-99001-7')).body
    expect(document).toMatch(/<mark id="kst-99001-7\.0059"><a [^>]*href="\/toezeggingen\/kst-99001-7\.0059">/u)
  })

  test('with a vague term says so and gives no day', async () => {
    const text = textOf((await read('/toezeggingen/kst-99001-7.00f5')).body)
    expect(text).toContain('«zo spoedig mogelijk»')
    expect(text).toContain('Wij verzinnen er geen')
    expect(text).not.toContain('Laatste dag:')
  })

  test('can be cited with source and permalink', async () => {
    const text = textOf((await read('/toezeggingen/kst-99001-7.0059')).body)
    expect(text).toContain(
      `«Ik zal uw Kamer in december over de dijken informeren.» (J. Jansen, Minister van Binnenlandse Zaken en Koninkrijksrelaties; Kamerstuk 99 001, nr. 7, brief van 13 december 2018) ${served.origin}/toezeggingen/kst-99001-7.0059`,
    )
  })
})

test('a document hides the signs of its origin but loses no word', async () => {
  const text = textOf((await read('/documenten/kst-99001-7')).body)
  expect(text).toContain('Dijken')
  expect(text).not.toContain('**')
  expect(text).not.toContain('###')
  expect(text).toContain('over de dijken informeren.')
  expect((await read('/documenten/kst-99001-7.txt')).body).toContain(
    '### **Dijken**\n\nDe dijken zijn in goede staat.<sup>1</sup> ',
  )
})

test('what is only possible stays out of lists and documents until asked for', async () => {
  expect((await read('/toezeggingen')).body).not.toContain('kom ik daarop terug')
  expect((await read('/documenten/kst-99003-2')).body).not.toContain('<mark id="kst-99003-2.004')
  expect(textOf((await read('/toezeggingen?onbeoordeeld=alles')).body)).toContain('mogelijk een toezegging')
})

test('empty fields of a form go out of the address', async () => {
  const response = await served.ask('/toezeggingen?q=&termijn_van=&klok=te-laat&peildatum=2019-01-05')
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe('/toezeggingen?klok=te-laat&peildatum=2019-01-05')
})

describe('what cannot be given is refused in Dutch, and says which', () => {
  test.each([
    ['/?onbekend=1', 400, '“onbekend”'],
    ['/?q=dijk', 400, '“q”'],
    ['/toezeggingen?klok=morgen', 400, '“morgen” voor “klok”'],
    ['/toezeggingen?kleur=rood', 400, '“kleur”'],
    ['/toezeggingen.json?kleur=rood', 400, '“kleur”'],
    ['/toezeggingen.csv?ministerie=XYZ', 400, '“XYZ”'],
    ['/toezeggingen/kst-99001-7.0059?q=x', 400, '“q”'],
    ['/documenten?soort=brief', 400, '“soort”'],
    ['/documenten?bron=register', 400, '“register” voor “bron”: kies uit brief'],
    ['/documenten.json?dossier=dijk', 400, '“dijk” voor “dossier”'],
    ['/documenten.csv?ministerie=XYZ', 400, '“XYZ”'],
    ['/documenten.csv?pagina=2', 400, '“pagina”'],
    ['/documenten?pagina=nul', 400, '“nul”'],
    ['/documenten?pagina=2', 404, 'houdt eerder op'],
    ['/documenten/kst-99001-7?x=1', 400, '“x”'],
    ['/documenten/kst-99001-7.txt?x=1', 400, '“x”'],
    ['/regels?x=1', 400, '“x”'],
    ['/methode?x=1', 400, '“x”'],
    ['/?peildatum=2019-02-30', 400, '“2019-02-30” is geen dag'],
    ['/?peildatum=gisteren', 400, '“gisteren” is geen dag'],
    ['/?peildatum=1066-10-14', 400, '1 januari 1980'],
    ['/?peildatum=2019-01-05&peildatum=2019-01-06', 400, '“peildatum”'],
    ...['/toezeggingen', '/documenten', '/wijzigingen'].flatMap((list): [string, number, string][] => [
      [`${list}?pagina=99`, 404, 'houdt eerder op'],
      [`${list}.json?pagina=99`, 404, 'houdt eerder op'],
    ]),
    ['/toezeggingen.json?pagina=3.na.9999-12-31*z', 404, 'houdt eerder op'],
    ['/toezeggingen/bestaat-niet', 404, 'Deze toezegging is er niet'],
    ['/documenten/bestaat-niet', 404, 'Dit document is er niet'],
    ['/documenten/bestaat-niet.txt', 404, 'Dit document is er niet'],
    ['/bestaat-niet', 404, 'Deze pagina is er niet'],
    ['/%zz', 400, 'Dit adres kan niet worden gelezen'],
  ])('%s gives %i with %s', async (path, status, words) => {
    const answer = await read(path)
    expect(answer.status).toBe(status)
    expect(textOf(answer.body)).toContain(words)
  })

  test('a hostile query is repeated as text', async () => {
    const { status, body } = await read(`/?${encodeURIComponent(HOSTILE)}=1`)
    expect(status).toBe(400)
    expect(body).not.toContain('<script>alert(1)')
    expect(body).not.toContain('<img src=x')
  })
})

describe('hostile text stays text', () => {
  test.each([
    '/',
    '/toezeggingen',
    '/toezeggingen/kst-99002-1.0000',
    '/toezeggingen/kst-99002-1.0055',
    '/documenten',
    '/documenten/kst-99002-1',
  ])('%s', async (path) => {
    const { status, body } = await read(`${path}?peildatum=2019-06-10`)
    expect(status).toBe(200)
    expect(body).not.toContain('<script>alert')
    expect(body).not.toContain('<img')
    expect(body).not.toMatch(/href="javascript/iu)
  })

  test('JSON is JSON, and cannot be taken for a page', async () => {
    const response = await served.ask('/toezeggingen.json')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(JSON.stringify(await response.json())).toContain('<script>alert(1)')
  })

  test('the stored text goes out as plain text', async () => {
    const response = await served.ask('/documenten/kst-99002-1.txt')
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toContain(FORMULA)
  })
})

test('JSON follows the contract and pages by its own next address', async () => {
  const list = JSON.parse((await read('/toezeggingen.json?klok=te-laat&peildatum=2019-01-05')).body) as CommitmentList
  expect(list).toMatchObject({ peildatum: '2019-01-05', query: { klok: ['te-laat'] }, count: 1, next: null })
  expect(list.items[0]).toMatchObject({ id: 'kst-99001-7.0059', clock: 'overdue', daysLate: 5, reviewed: false })
  expect(list.licence).toContain('creativecommons.org')
})

test('assets are kept for a year, what is only for the one who asks by nobody', async () => {
  const page = await served.ask('/aanmelden')
  expect(page.headers.get('cache-control')).toBe('private, no-cache')
  const sheet = /href="(\/assets\/[^"]+\.css)"/u.exec(await page.text())?.[1] ?? ''
  expect((await served.ask(sheet)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test.each(['/documenten/kst-99001-7', '/regels', '/regels/proef', '/methode'])(
  '%s, a page for reading, goes out without script',
  async (path) => {
    const { body } = await read(path)
    expect(body).toContain('</footer>')
    expect(body).not.toContain('<script')
  },
)

test('health answers from the database, and says so when the database is gone', async () => {
  const db = openSmallDatabase()
  const other = await serve(db)
  expect(await (await other.ask('/gezondheid')).json()).toMatchObject({ status: 'in orde', documents: 4 })
  db.$client.close()
  const failing = await other.ask('/gezondheid')
  expect(failing.status).toBe(503)
  expect(await failing.json()).toMatchObject({ status: 'de database antwoordt niet' })
  const page = await other.ask('/')
  expect(page.status).toBe(500)
  expect(textOf(await page.text())).toContain('Er ging iets mis')
  await other.close()
})
