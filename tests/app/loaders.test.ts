import type { LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { loader as overview } from '../../app/routes/_index'
import { loader as document } from '../../app/routes/documenten.$id'
import { loader as trial } from '../../app/routes/regels.proef'
import { loader as list } from '../../app/routes/toezeggingen._index'
import { loader as promise } from '../../app/routes/toezeggingen.$id'
import { readerContext } from './reader-context'
import { openSmallDatabase } from './small-database'

const context = readerContext(openSmallDatabase())

function args(path: string, params: Record<string, string> = {}): LoaderFunctionArgs {
  return { request: new Request(`http://localhost${path}`), params, context }
}

/** What a loader threw, as status and words; fails when it threw nothing. */
async function refusal(run: () => unknown): Promise<{ status: number; title: string; text: string }> {
  try {
    await run()
  } catch (thrown) {
    if (thrown instanceof Response) return { status: thrown.status, ...(await thrown.json()) }
    throw thrown
  }
  throw new Error('nothing was refused')
}

/** Where a loader leads to instead of answering. */
async function redirection(run: () => unknown): Promise<string | null> {
  try {
    await run()
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.headers.get('Location')
    throw thrown
  }
  throw new Error('nothing was redirected')
}

test('the overview shows the longest late first and counts what it links to', () => {
  const { clocks, late, soon } = overview(args('/?peildatum=2019-06-05'))
  expect(late.items.map(({ daysLate }) => daysLate)).toEqual([156, 141, 5])
  expect(clocks.overdue).toBe(3)
  expect(late.to).toBe('/toezeggingen?klok=te-laat&sort=te-laat&peildatum=2019-06-05')
  expect(soon.items.map(({ id }) => id)).toEqual(['kst-99001-7.00bc'])
})

test('of what is late the last four years come first, with the way to all; when there is none the older ones stand there', () => {
  const rows = (address: string) => list(args(address)).count
  const days = ['2022-12-31', '2023-01-15', '2023-12-01', '2030-01-01']
  const seen = days.map((day) => {
    const { late, clocks } = overview(args(`/?peildatum=${day}`))
    expect([late.all.count, rows(late.all.to)]).toEqual([clocks.overdue, clocks.overdue])
    expect(rows(late.to)).toBe(late.ofTerm > 0 ? late.ofTerm : clocks.overdue)
    expect(late.items.length).toBe(Math.min(5, rows(late.to)))
    if (late.ofTerm > 0) expect(late.items.every(({ deadline }) => (deadline?.latest ?? '') >= late.since)).toBe(true)
    return late.ofTerm === 0 ? 'none' : late.ofTerm < clocks.overdue ? 'some' : 'all'
  })
  expect(seen).toEqual(['all', 'some', 'none', 'none'])
})

describe('the overview of a committee', () => {
  const SLUG = 'binnenlandse-zaken'
  const every = () => overview(args(`/?commissie=${SLUG}&peildatum=2019-06-05`))

  test('counts what its links give', () => {
    const { counters, commitments, unreviewed, committee, recent } = every()
    expect(committee?.slug).toBe(SLUG)
    const rows = (to: string) => list(args(to)).count
    for (const counter of counters) expect([counter.to, rows(counter.to)]).toEqual([counter.to, counter.count])
    for (const { to, count } of recent) expect([to, rows(to)]).toEqual([to, count])
    expect(recent.map(({ what, count }) => `${what} ${count}`)).toEqual(['late 1', 'made 0', 'kept 0'])
    expect(rows(commitments.to)).toBe(commitments.count)
    expect(rows(unreviewed.to)).toBe(unreviewed.count)
    expect(commitments.count).toBeGreaterThan(0)
  })

  test('an unknown one is refused by name; the empty choice of the form goes out of the address', async () => {
    expect(await refusal(() => overview(args('/?commissie=toverij')))).toMatchObject({
      status: 400,
      text: expect.stringContaining('toverij'),
    })
    expect(await redirection(() => overview(args('/?commissie=&peildatum=2019-06-05')))).toBe('/?peildatum=2019-06-05')
  })
})

describe('the list', () => {
  test('offers each filter with its count and the way back', () => {
    const page = list(args('/toezeggingen?klok=te-laat&ministerie=BZK&peildatum=2019-06-05'))
    expect(page.count).toBe(3)
    expect(page.chosen.map(({ word, to }) => [word, to])).toEqual([
      ['te laat', '/toezeggingen?ministerie=BZK&peildatum=2019-06-05'],
      ['BZK', '/toezeggingen?klok=te-laat&peildatum=2019-06-05'],
    ])
    const clocks = page.facets.find(({ title }) => title === 'Klok')
    expect(clocks?.choices.map(({ word, count, current }) => [word, count, current])).toEqual([
      ['te laat', 3, true],
      ['bijna op termijn', 1, false],
      ['zonder termijn', 3, false],
    ])
    expect(page.search).toBe('klok=te-laat&ministerie=BZK&peildatum=2019-06-05')
  })

  test('searches words, and carries the other filters through its form', () => {
    const page = list(args('/toezeggingen?q=dijken&klok=te-laat&peildatum=2019-06-05'))
    expect(page.items.map(({ id }) => id)).toEqual(['kst-99001-7.0059'])
    expect(page.form).toEqual({
      fields: { q: 'dijken', termijn_van: '', termijn_tot: '', gedaan_van: '', gedaan_tot: '' },
      carried: [
        ['klok', 'te-laat'],
        ['peildatum', '2019-06-05'],
      ],
    })
  })

  test('names what it does not know', async () => {
    const { status, text } = await refusal(() => list(args('/toezeggingen?klok=morgen')))
    expect(status).toBe(400)
    expect(text).toContain('“morgen” voor “klok”')
  })
})

test('a promise of after the peildatum is not there yet, and the page says why', async () => {
  const { status, title } = await refusal(() =>
    promise(args('/toezeggingen/kst-99003-2.0000?peildatum=2018-12-17', { id: 'kst-99003-2.0000' })),
  )
  expect([status, title]).toEqual([404, 'Deze toezegging was er nog niet'])
})

test('a document comes in pieces, with what is only possible left unmarked', () => {
  const { blocks, commitments } = document(args('/documenten/kst-99003-2', { id: 'kst-99003-2' }))
  expect(commitments.map(({ id }) => id)).toEqual(['kst-99003-2.0000'])
  expect(blocks.map(({ pieces }) => pieces.map(({ mark }) => mark))).toEqual([
    ['kst-99003-2.0000', 'kst-99003-2.0000'],
    [undefined],
  ])
})

describe('a trial', () => {
  const sentence = 'Over Kamerstuk 30 821, nr. 51 zal ik uw Kamer voor de zomer van 2019 informeren.'
  const query = (words: string, day: string) => `/regels/proef?${new URLSearchParams({ zin: words, datum: day })}`

  test('shows what is masked, which times are read and which rule finds the promise', () => {
    const { trial: result } = trial(args(query(sentence, '2018-12-13')))
    expect(result?.masks.map(({ text }) => text)).toEqual(['Kamerstuk 30 821, nr. 51'])
    expect(result?.times).toMatchObject([{ words: 'voor de zomer van 2019', latest: '2019-07-04', convention: 'C5' }])
    expect(result?.clauses.filter(({ chosen }) => chosen)).toHaveLength(1)
    expect(result?.pieces.map(({ text }) => text).join('')).toBe(sentence)
  })

  test('says which reading of the same words lost, and why', () => {
    const { trial: result } = trial(args(query('Ik informeer uw Kamer uiterlijk 15 mei 2019.', '2018-12-13')))
    const lost = result?.times.filter(({ outvoted }) => outvoted) ?? []
    expect(result?.times[0]).toMatchObject({ words: 'uiterlijk 15 mei 2019', outvoted: null })
    expect(lost.map(({ outvoted }) => outvoted?.by)).toContain('uiterlijk 15 mei 2019')
  })

  test('says what outvoted a rule', () => {
    const { trial: result } = trial(args(query('Ik zal uw Kamer hierover niet informeren.', '2018-12-13')))
    expect(result?.clauses.map(({ chosen }) => chosen)).toEqual([null])
    expect(result?.clauses[0]?.outvotedBy.map(({ rule }) => rule)).toContain('geen-ontkenning')
  })

  test('without a sentence is an empty form; with an impossible day or a very long sentence it is refused', async () => {
    expect(trial(args('/regels/proef')).trial).toBeNull()
    expect(trial(args('/regels/proef?zin=&datum=')).trial).toBeNull()
    expect(await refusal(() => trial(args(query(sentence, '2019-02-30'))))).toMatchObject({ status: 400 })
    expect(await refusal(() => trial(args(query('a'.repeat(2_001), '2019-02-28'))))).toMatchObject({ status: 400 })
  })
})

test('a number alone leads to its document, and with another filter narrows the list', () => {
  const ask = (address: string) => {
    try {
      return list(args(address))
    } catch (thrown) {
      return (thrown as Response).headers.get('Location')
    }
  }
  expect(ask('/toezeggingen?q=99+001%2C+nr.+7')).toBe('/documenten/kst-99001-7')
  expect(ask('/toezeggingen?q=99001-7&peildatum=2019-01-05')).toBe('/documenten/kst-99001-7?peildatum=2019-01-05')
  expect(ask('/toezeggingen?q=99001-7&klok=te-laat&peildatum=2019-01-05')).toMatchObject({ count: 1 })
  expect(ask('/toezeggingen?q=99001-8&peildatum=2019-01-05')).toMatchObject({ count: 0 })
})

test('what was searched is marked in the words', () => {
  const page = list(args('/toezeggingen?q=bruggen&peildatum=2019-01-05'))
  const found = page.items[0]?.pieces?.filter((piece) => piece.found).map((piece) => piece.text)
  expect(found).toEqual(['bruggen'])
})

test.each([
  ['aan=niemand-zo', '“niemand-zo” voor “aan”', 'wordt aan een Kamerlid met deze naam iets toegezegd.'],
  ['fractie=XYZ', '“XYZ” voor “fractie”', 'iets toegezegd.'],
  ['dossier=9900', '“9900” voor “dossier”', 'Bedoelde u “99001” of “99002” of “99003”?'],
  ['document=kst-1-1', '“kst-1-1” voor “document”', 'geen document met dit kenmerk.'],
  ['commissie=financie', '“financie” voor “commissie”', 'Bedoelde u “financien”'],
  ['bewindspersoon=ollongren', '“ollongren” voor “bewindspersoon”', 'Bedoelde u “kajsa-ollongren”?'],
])('a list of what nothing carries (%s) is refused, with what may have been meant', async (query, which, meant) => {
  const { status, text } = await refusal(() => list(args(`/toezeggingen?${query}`)))
  expect(status).toBe(400)
  expect(text).toContain(which)
  expect(text).toContain(meant)
})
