import { describe, expect, test } from 'vitest'
import { readListQuery } from '#db/list-query'
import { countCommitments } from '#db/queries/commitments.server'
import { findReadThrough } from '#db/queries/documents.server'
import { loader as home } from '../../app/routes/_index'
import { loader as pack } from '../../app/routes/dossier'
import { loader as card } from '../../app/routes/scorekaart._index'
import { loader as json } from '../../app/routes/scorekaart[.]json'
import { loader as promisePage } from '../../app/routes/toezeggingen.$id'
import { readerContext } from '../app/reader-context'
import { databaseWith, deadlineOn, letter } from '../db/fixtures'

const promised = (quote: string, latest: string) => ({ quote, change: { deadline: deadlineOn(latest) } })
const MADE = letter(
  'kst-4-1',
  [
    promised('Ik stuur de Kamer voor de zomer het plan.', '2018-06-01'),
    promised('Ik stuur de Kamer in het najaar de cijfers.', '2018-11-30'),
    promised('Ik stuur de Kamer voor het einde van het jaar de evaluatie.', '2018-12-31'),
  ],
  { date: '2018-03-01', ministries: ['BZK'] },
)
const db = databaseWith(
  MADE,
  letter('kst-4-2', [], { date: '2018-09-01' }),
  letter('kst-4-3', [], { date: '2019-08-01' }),
  letter('kst-4-4', [], { date: null }),
)
const DAY = 'peildatum=2019-02-01'

function args(path: string, params: Record<string, string> = {}) {
  return { request: new Request(`http://localhost${path}`), params, context: readerContext(db) }
}

describe('the newest document read', () => {
  test('is the last with a day, and none of after the day that is asked', () => {
    expect(findReadThrough(db, '2018-08-31')).toBe('2018-03-01')
    expect(findReadThrough(db, '2019-07-31')).toBe('2018-09-01')
    expect(findReadThrough(db, '2019-08-01')).toBe('2019-08-01')
    expect(findReadThrough(db, '2018-01-01')).toBeNull()
  })

  test('bounds what a page, a pack and the front page say of follow-ups that were not found', () => {
    const id = MADE.commitments[0]?.id ?? ''
    expect(promisePage(args(`/toezeggingen/${id}?${DAY}`, { id }))).toMatchObject({ readThrough: '2018-09-01' })
    expect(home(args(`/?${DAY}`))).toMatchObject({ readThrough: '2018-09-01' })
    const late = pack(args(`/dossier?onderwerp=kamer&${DAY}`)).lists?.[0]?.rows.map(({ contact }) => contact)
    expect(new Set(late)).toEqual(new Set(['geen vervolg gevonden in documenten t/m 1 september 2018']))
  })

  test('stands in the image of a card, which counts what fell due after it', () => {
    const { chart, unread, onTime, citation } = card(args(`/scorekaart?periode=2018&onbeoordeeld=1&${DAY}`))
    for (const { note } of [chart, onTime]) expect(note).toContain('documenten gelezen tot en met 1 september 2018')
    expect(citation).toContain('documenten gelezen tot en met 1 september 2018')
    expect(unread).toMatchObject({ count: 2, day: '2018-09-01' })
    const read = readListQuery(new URL(unread?.to ?? '', 'http://localhost').searchParams)
    if ('problem' in read) throw new Error(read.problem)
    expect(countCommitments(db, read.query, '2019-02-01')).toBe(2)
  })

  test('is not told where everything due had a chance to be kept', () => {
    const { chart, unread } = card(args('/scorekaart?periode=2018&onbeoordeeld=1&peildatum=2019-08-01'))
    expect(chart.note).not.toContain('documenten gelezen')
    expect(unread).toBeNull()
  })

  test('goes out with the figures, and counts of the period alone', async () => {
    const ask = async (period: string) =>
      (await json(args(`/scorekaart.json?periode=${period}&onbeoordeeld=1&${DAY}`))).json()
    expect(await ask('2018')).toMatchObject({ readThrough: '2018-09-01', overdueUnread: { count: 2 } })
    expect((await ask('2018-12-01/2018-12-31')).overdueUnread.count).toBe(1)
    expect((await ask('2018-1')).overdueUnread).toBeNull()
  })
})
