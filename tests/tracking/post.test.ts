import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { listCommitments } from '#db/queries/commitments.server'
import { loader as promisePage } from '../../app/routes/toezeggingen.$id'
import { readerContext } from '../app/reader-context'
import { loadLetters } from './letters'

const db = await loadLetters([
  { number: '30', day: '12 februari 2019', body: 'Ik zal uw Kamer in mei 2019 over de bruggen informeren.' },
  {
    number: '31',
    day: '4 maart 2016',
    body: 'Ik zal uw Kamer in mei 2016 over de sluizen informeren.',
    signer: 'De Minister van Infrastructuur en Milieu,\nM.H. Schultz van Haegen',
  },
])

async function actorOn(document: string, asOf: string) {
  const { items } = listCommitments(db, {}, '2024-12-01')
  const id = items.find((item) => item.document.id === document)?.id ?? ''
  const request = new Request(`http://localhost/toezeggingen/${id}?peildatum=${asOf}`)
  const page = await promisePage({ request, params: { id }, context: readerContext(db) } as LoaderFunctionArgs)
  return page.commitment.actor
}

test('a promise follows the post over a change of cabinet and of holder', async () => {
  const made = { office: 'Minister van Infrastructuur en Waterstaat', person: 'C. van Nieuwenhuizen Wijbenga' }
  expect(await actorOn('kst-34567-30', '2019-02-12')).toMatchObject({ ...made, holder: made })
  expect(await actorOn('kst-34567-30', '2021-09-01')).toMatchObject({ ...made, holder: { person: 'B. Visser' } })
  expect(await actorOn('kst-34567-30', '2022-01-10')).toMatchObject({ ...made, holder: { person: 'M.G.J. Harbers' } })
})

test('and over a ministry that got another name', async () => {
  const on2016 = await actorOn('kst-34567-31', '2016-03-04')
  expect(on2016).toMatchObject({ office: 'Minister van Infrastructuur en Milieu', holder: { ministry: 'IenM' } })
  expect((await actorOn('kst-34567-31', '2019-02-12')).holder).toEqual({
    person: 'C. van Nieuwenhuizen Wijbenga',
    office: 'Minister van Infrastructuur en Waterstaat',
    ministry: 'IenW',
  })
})
