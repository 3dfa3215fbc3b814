import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { storeRegister } from '#db/register.server'
import { loader as list } from '../../app/routes/toezeggingen._index'
import { readerContext } from '../app/reader-context'
import { databaseWith, letter } from '../db/fixtures'

const entry = (number: string, text: string) => ({
  number,
  text,
  status: 'Openstaand',
  madeOn: '2018-11-01',
  activity: null,
  holder: null,
  office: null,
})
const db = databaseWith(
  letter('brief', [
    { quote: 'Toezegging TZ201811-009 over A doe ik in mei gestand.' },
    { quote: 'Over B informeer ik u (TZ201811-010).' },
    { quote: 'Over C informeer ik u (TZ201811-010).' },
  ]),
  letter('ah-tk-20232024-612', [{ quote: 'Ik informeer u over D.' }]),
  letter('ah-tk-20172018-612', [{ quote: 'Ik informeer u over E.' }]),
  letter('ah-tk-20172018-613', [{ quote: 'Ik informeer u over F.' }]),
)
storeRegister(
  db,
  [
    entry('TZ201811-116', 'De minister informeert de Kamer over de keuring van pontons.'),
    entry('T01970', 'De minister stuurt de Kamer een brief over bruggen.'),
  ],
  '2018-12-01',
  'register.tsv',
)

/** Where a search leads, else how many promises it lists. */
function search(text: string): string | number {
  const request = new Request(`http://localhost/toezeggingen?${new URLSearchParams({ q: text })}`)
  try {
    return list({ request, params: {}, context: readerContext(db) } as LoaderFunctionArgs).count
  } catch (thrown) {
    return (thrown as Response).headers.get('Location') ?? 'nowhere'
  }
}

test.each([
  ['TZ201811-116', /^\/toezeggingen\/register-tz201811-116/u],
  ['tz 201811 - 116', /^\/toezeggingen\/register-tz201811-116/u],
  ['T01970', /^\/toezeggingen\/register-t01970/u],
  ['TZ201811-009', /^\/toezeggingen\/brief\./u],
])('%s leads to the one promise that bears it', (text, address) => expect(search(text)).toMatch(address))

test('a number of the Aanhangsel leads to its document; of more parliamentary years to the promises in all of them', () => {
  expect(search('Aanhangsel 613')).toBe('/documenten/ah-tk-20172018-613')
  expect(search('ah 612')).toBe(2)
  expect(search('ah 2023-2024 612')).toBe('/documenten/ah-tk-20232024-612')
  expect(search('Aanhangsel 612 (2017-2018)')).toBe('/documenten/ah-tk-20172018-612')
  expect(search('ah 614')).toBe(0)
})

test('a number that several promises bear lists them; one that none bears lists nothing', () => {
  expect(search('TZ201811-010')).toBe(2)
  expect(search('TZ201811-011')).toBe(0)
})
