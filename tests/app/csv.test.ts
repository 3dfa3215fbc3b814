import { describe, expect, test } from 'vitest'
import { listCommitments } from '#db/queries/commitments.server'
import { loader } from '../../app/routes/toezeggingen[.]csv'
import { readerContext } from './reader-context'
import { FORMULA, HOSTILE, openSmallDatabase } from './small-database'

const db = openSmallDatabase()

async function download(query: string): Promise<{ response: Response; text: string }> {
  const request = new Request(`http://localhost/toezeggingen.csv${query}`)
  const context = readerContext(db, 'https://monitor.example')
  const response = await loader({ request, params: {}, context })
  return { response, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()) }
}

/** Reads our dialect back: semicolons, doubled quotes, CRLF between records. */
function readCsv(text: string): Record<string, string>[] {
  const records: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    const record = records.at(-1) ?? []
    if (sign === '"' && quoted && text[at + 1] === '"') {
      record[record.length - 1] += '"'
      at += 1
    } else if (sign === '"') quoted = !quoted
    else if (sign === ';' && !quoted) record.push('')
    else if (text.startsWith('\r\n', at) && !quoted) {
      records.push([''])
      at += 1
    } else record[record.length - 1] += sign
  }
  const [headings = [], ...rows] = records.slice(0, -1)
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])))
}

describe('the CSV of a list', () => {
  test('opens in a Dutch spreadsheet: byte order mark, semicolons, CRLF', async () => {
    const { response, text } = await download('?peildatum=2019-01-05')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="toezeggingen-2019-01-05.csv"')
    expect(text.startsWith('\ufeffkenmerk;toezegging;')).toBe(true)
    expect(text.split('\r\n').length).toBeGreaterThan(5)
  })

  test('holds the rows of the list, each with peildatum, query, count and licence', async () => {
    const rows = readCsv((await download('?klok=te-laat&peildatum=2019-01-05')).text.slice(1))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      kenmerk: 'kst-99001-7.0059',
      toezegging: 'Ik zal uw Kamer in december over de dijken informeren.',
      klok: 'te laat',
      dagen_te_laat: '5',
      termijn_woorden: 'in december',
      termijn_laatste_dag: '2018-12-31',
      ministerie: 'BZK',
      beoordeeld: 'nee: automatisch gevonden, nog niet beoordeeld',
      adres: 'https://monitor.example/toezeggingen/kst-99001-7.0059',
      peildatum: '2019-01-05',
      zoekvraag: 'klok=te-laat',
      aantal_in_zoekvraag: '1',
    })
    expect(rows[0]?.licentie).toContain('creativecommons.org')
  })

  test('has every row, in the order of the list', async () => {
    const rows = readCsv((await download('?peildatum=2019-01-05')).text.slice(1))
    expect(rows.map((row) => row.kenmerk)).toEqual(listCommitments(db, {}, '2019-01-05').items.map((item) => item.id))
  })

  test('runs no formula, and brings quotes, semicolons and line breaks home', async () => {
    const rows = readCsv((await download('?dossier=99002&peildatum=2019-01-05')).text.slice(1))
    const formula = rows.find((row) => row.toezegging?.includes('HYPERLINK'))
    expect(formula?.toezegging).toBe(`'${FORMULA}; "dat" stuur ik u toe.`)
    expect(rows[0]?.document_titel).toBe(HOSTILE)
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
  })

  test('is refused for an unknown name', async () => {
    await expect(download('?kleur=rood')).rejects.toMatchObject({ status: 400 })
  })
})
