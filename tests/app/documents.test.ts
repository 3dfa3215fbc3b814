import type { LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { listDocuments } from '#db/queries/documents.server'
import { readDocumentRequest } from '../../app/document-list.server'
import { answerCsv, answerJson } from '../../app/exports/documents.server'
import { loader } from '../../app/routes/documenten._index'
import { databaseWith, letter } from '../db/fixtures'
import { read } from '../exports/ask'
import { readerContext } from './reader-context'

const one = [{ quote: 'Over A informeer ik u.' }]
const db = databaseWith(
  letter('brief', one),
  letter('samen', one, { ministries: ['BZK', 'JenV'], dossier: '30822', date: '2018-03-01' }),
  letter('antwoord', one, { kind: 'answer', ministries: ['JenV'], date: '2017-05-01' }),
  letter('zonder-datum', one, { date: null, ministries: [] }),
  letter('later', one, { date: '2019-02-01' }),
)
const DAY = 'peildatum=2019-01-05'

function page(search: string) {
  const request = new Request(`http://localhost/documenten?${search}`)
  return loader({ request, params: {}, context: readerContext(db) } as LoaderFunctionArgs)
}

function idsBehind(address: string): string[] {
  const { query, asOf } = readDocumentRequest(db, new Request(`http://localhost${address}`))
  return listDocuments(db, asOf, query).items.map(({ id }) => id)
}

test.each<[string, string[]]>([
  ['', ['brief', 'samen', 'antwoord', 'zonder-datum']],
  ['bron=brief', ['brief', 'samen', 'zonder-datum']],
  ['bron=brief&bron=antwoord&ministerie=JenV', ['samen', 'antwoord']],
  ['ministerie=BZK&ministerie=JenV', ['brief', 'samen', 'antwoord']],
  ['dossier=30+821', ['brief', 'antwoord', 'zonder-datum']],
  ['gedaan_van=2017-05-01&gedaan_tot=2018-03-01', ['samen', 'antwoord']],
  ['gedaan_tot=2018-03-01', ['samen', 'antwoord']],
])('“%s” gives %j, on the page, as CSV and as JSON', async (search, ids) => {
  const address = `?${search}&${DAY}`
  const { list } = page(`${search}&${DAY}`)
  expect(list.items.map(({ id }) => id)).toEqual(ids)
  expect(list.count).toBe(ids.length)
  const json = JSON.parse(await read(db, answerJson, `/documenten.json${address}`))
  expect(json.items.map(({ id }: { id: string }) => id)).toEqual(ids)
  expect(json.count).toBe(ids.length)
  const csv = await read(db, answerCsv, `/documenten.csv${address}&vorm=rfc4180`)
  const lines = csv.trim().split(/\r?\n/u).slice(1)
  expect(lines.map((line) => line.split(',')[0])).toEqual(ids)
})

describe.each(['', 'bron=brief', 'ministerie=JenV&bron=antwoord', 'dossier=30821&gedaan_tot=2018-12-31'])(
  'under “%s”',
  (search) => {
    test('every facet counts the rows behind its link, and every chosen filter can go', () => {
      const { facets, chosen } = page(`${search}&${DAY}`)
      const choices = facets.flatMap((facet) => facet.choices)
      expect(choices.length).toBeGreaterThan(1)
      expect(choices.map(({ to }) => idsBehind(to).length)).toEqual(choices.map(({ count }) => count))
      expect(chosen).toHaveLength(search === '' ? 0 : search.split('&').length)
      for (const { to } of chosen) expect(to).toContain(DAY)
    })
  },
)

test('empty fields of the form go out of the address', () => {
  const sent = () => page(`bron=brief&dossier=&gedaan_van=&gedaan_tot=2018-12-31&${DAY}`)
  expect(sent).toThrow()
  try {
    sent()
  } catch (response) {
    const to = (response as Response).headers.get('location')
    expect(to).toBe(`/documenten?bron=brief&gedaan_tot=2018-12-31&${DAY}`)
  }
})

test('the form carries the filters it has no field for', () => {
  const { form } = page(`bron=brief&dossier=30821&${DAY}`)
  expect(form.fields).toEqual({ dossier: '30821', gedaan_van: '', gedaan_tot: '' })
  expect(form.carried).toEqual([
    ['bron', 'brief'],
    ['peildatum', '2019-01-05'],
  ])
})
