import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { readListQuery } from '#db/list-query'
import { listCommitments } from '#db/queries/commitments.server'
import { readScorecard } from '#db/queries/scorecard.server'
import type { ScoreLevel } from '#db/scorecard-contract'
import { findSnapshot, freezeWeek, hashOf, listSnapshots } from '#db/snapshots.server'
import { loader as page } from '../../app/routes/scorekaart._index'
import { loader as week } from '../../app/routes/scorekaart.$week'
import { loader as chartsPage } from '../../app/routes/scorekaart.grafieken'
import { loader as embed } from '../../app/routes/scorekaart.insluiten'
import { loader as csv } from '../../app/routes/scorekaart[.]csv'
import { loader as json } from '../../app/routes/scorekaart[.]json'
import { loader as svg } from '../../app/routes/scorekaart[.]svg'
import { showGroups } from '../../app/scorecard/groups-shown'
import { readerContext } from '../app/reader-context'
import { databaseWith, deadlineOn, letter } from '../db/fixtures'
import { openManyPromises } from './many'

const db = openManyPromises()
const AS_OF = '2018-12-31'

function args(path: string, params: Record<string, string> = {}) {
  return { request: new Request(`http://localhost${path}`), params, context: readerContext(db) }
}

/** How many rows the list has at this address. */
function countAt(address: string): number {
  const read = readListQuery(new URL(address, 'http://localhost').searchParams)
  if ('problem' in read) throw new Error(read.problem)
  return listCommitments(db, read.query, read.peildatum ?? AS_OF).count
}

const levels: ScoreLevel[] = ['ministry', 'office-holder', 'post-holder', 'cabinet', 'committee']
describe.each(levels)('a scorecard per %s', (level) => {
  test.each([true, false])('every number equals the rows of its query (unreviewed: %s)', (unreviewed) => {
    const card = readScorecard(db, { from: '2018-01-01', to: '2018-12-31', level, unreviewed, query: {} }, AS_OF)
    let seen = 0
    for (const { name, counts, score, queries } of [card.total, ...card.groups]) {
      for (const [number, query] of Object.entries(queries)) {
        const told = number === 'due' ? score.due : counts[number as keyof typeof counts]
        expect(`${name} ${number} ${listCommitments(db, query, AS_OF).count}`).toBe(`${name} ${number} ${told}`)
        seen += told
      }
    }
    expect(seen).toBeGreaterThan(30)
  })
})

const QUERY = `periode=2018&peildatum=${AS_OF}`

test('counts reviewed promises only, until the switch says otherwise', () => {
  const card = (unreviewed: boolean) =>
    readScorecard(db, { from: '2018-01-01', to: '2018-12-31', level: 'ministry', unreviewed, query: {} }, AS_OF)
  const [reviewed, all] = [card(false), card(true)]
  expect(reviewed.total.score.due).toBeGreaterThan(10)
  expect(all.total.score.due).toBe(reviewed.total.score.due + reviewed.unreviewedDue)
  expect(page(args(`/scorekaart?${QUERY}`)).form).toMatchObject({
    unreviewed: false,
    unreviewedCount: reviewed.unreviewedDue,
  })
  expect(page(args(`/scorekaart?${QUERY}`)).chart.note).toContain('alleen beoordeelde')
  expect(page(args(`/scorekaart?${QUERY}&onbeoordeeld=1`)).chart.note).toContain('nog niet beoordeeld')
})

test('the links of the page lead to as many rows as they say', () => {
  const { chart, onTime } = page(args(`/scorekaart?${QUERY}&onbeoordeeld=1`))
  const { charts } = chartsPage(args(`/scorekaart/grafieken?${QUERY}&onbeoordeeld=1`))
  expect(charts[0]).toEqual(onTime)
  const cells = [chart, ...charts]
    .flatMap(({ table }) => table.rows.flat())
    .filter(({ to }) => to?.startsWith('/toezeggingen?'))
  expect(cells.length).toBeGreaterThan(30)
  for (const { text, to = '' } of cells) expect(`${to} ${countAt(to)}`).toBe(`${to} ${text}`)
})

test('the first groups stand on the page, and all of them one click away; the links to charts keep the card', () => {
  const first = page(args(`/scorekaart?${QUERY}&onbeoordeeld=1&per=commissie`))
  expect(first.chart.table.rows).toHaveLength(first.groups.shown + 1)
  expect(first.groups.all).toContain('groepen=alle')
  const all = page(args(first.groups.all))
  expect(all.groups.shown).toBe(first.groups.count)
  expect(all.chart.table.rows).toHaveLength(first.groups.count + 1)
  expect(all.chart.table.rows.slice(0, first.groups.shown + 1)).toEqual(first.chart.table.rows)
  for (const { to, name } of first.more) {
    const [address = '', hash] = to.split('#')
    expect(hash).toBe(`grafiek-${name}`)
    expect(chartsPage(args(address)).charts.map((chart) => chart.name)).toContain(name)
  }
  expect(() => page(args(`/scorekaart?${QUERY}&groepen=veel`))).toThrow()
})

test('of many groups the first stand on the page, behind the line of all together', () => {
  const rows = ['all together', ...Array.from({ length: 60 }, (_, index) => `group ${index}`)].map((text) => [{ text }])
  const shown = showGroups({ columns: [], rows }, false)
  expect(shown).toMatchObject({ count: 60, shown: 25 })
  expect(shown.table.rows).toEqual(rows.slice(0, 26))
  expect(showGroups({ columns: [], rows }, true)).toEqual({ table: { columns: [], rows }, count: 60, shown: 60 })
  expect(showGroups({ columns: [], rows: rows.slice(0, 3) }, false)).toMatchObject({ count: 2, shown: 2 })
})

test('a group of fewer than ten is named and not rated', () => {
  const { chart, named } = page(args(`/scorekaart?${QUERY}&onbeoordeeld=1`))
  const few = chart.table.rows.find(([who]) => who?.text.startsWith('Onderwijs'))
  expect(few?.map(({ text }) => text).join()).not.toContain('%')
  expect(named.map(({ name }) => name)).toContain(few?.[0]?.text)
  expect(String(named.find(({ name }) => name === few?.[0]?.text)?.items.length)).toBe(few?.[2]?.text)
})

test('what is due on the peildatum itself is not counted yet', () => {
  const due = (asOf: string) =>
    readScorecard(db, { from: '2018-01-01', to: '2018-12-31', level: 'ministry', unreviewed: true, query: {} }, asOf)
      .total.score.due
  expect(due('2018-11-20')).toBeLessThan(due('2018-11-21'))
})

test('what stands in no group is counted, told and led to', () => {
  const ask = (level: ScoreLevel, query = {}) =>
    readScorecard(db, { from: '2018-01-01', to: '2018-12-31', level, unreviewed: true, query }, AS_OF)
  for (const level of ['ministry', 'post-holder', 'cabinet'] as const) {
    const { total, groups, ungrouped = 0 } = ask(level)
    expect(groups.reduce((sum, { score }) => sum + score.due, ungrouped)).toBe(total.score.due)
  }
  const { total, ungrouped } = ask('office-holder')
  expect([ungrouped, ask('committee').ungrouped]).toEqual([total.score.due, 0])
  const { chart, outside } = page(args(`/scorekaart?${QUERY}&onbeoordeeld=1&per=bewindspersoon`))
  expect(chart.note).toContain(`${ungrouped} alleen in “alle samen”`)
  expect(outside.count).toBe(ungrouped)
  expect(countAt(outside.to)).toBe(outside.due)
  expect(outside.to).toContain('per=bewindspersoon')
})

test('a narrowed card says by what, everywhere, and has no group that holds more than it', async () => {
  const narrow = `${QUERY}&onbeoordeeld=1&ministerie=BZK&soort=informeren`
  const { narrowed, chart, citation, embed, whole } = page(args(`/scorekaart?${narrow}`))
  expect(narrowed).toBe('beperkt tot: BZK, informeren')
  expect(whole).not.toContain('BZK')
  const drawings = chartsPage(args(`/scorekaart/grafieken?${narrow}`)).charts
  for (const { name, note } of drawings) expect(`${name} ${note}`).toContain('BZK, informeren')
  expect(drawings.find(({ name }) => name === 'op-tijd')?.note).toContain('31 december 2018')
  expect(drawings.find(({ name }) => name === 'voorraad')?.note).not.toContain('laatste dag')
  expect(await svg(args(`/scorekaart.svg?${narrow}`)).text()).toContain('beperkt tot: BZK')
  for (const text of [citation, embed.title, chart.note]) {
    expect(text).toContain(narrowed)
    expect(text).toContain('1 januari 2018 tot en met 31 december 2018')
    expect(text).toContain('nog niet beoordeelde')
  }
  const { total, groups } = readScorecard(
    db,
    {
      from: '2018-01-01',
      to: '2018-12-31',
      level: 'committee',
      unreviewed: true,
      query: { committees: ['binnenlandse-zaken'] },
    },
    AS_OF,
  )
  expect(groups.map(({ value, score }) => [value, score.due])).toEqual([['binnenlandse-zaken', total.score.due]])
  const holders = { officeHolders: ['kajsa-ollongren.gedaan'] }
  const request = { from: '2018-01-01', to: '2018-12-31', unreviewed: true, query: holders }
  expect(readScorecard(db, { ...request, level: 'post-holder' }, AS_OF).groups).toEqual([])
})

test('the picture tells that it leaves out groups of fewer than ten', () => {
  const { chart } = page(args(`/scorekaart?${QUERY}&onbeoordeeld=1`))
  expect(chart.note).toContain('1 van de 2 getekend')
})

test('the window for other sites has the groups that are not drawn in a table', async () => {
  const html = await embed(args(`/scorekaart/insluiten?${QUERY}&onbeoordeeld=1`)).text()
  const [picture = '', table = ''] = html.split('<summary>')
  expect(picture).not.toContain('Onderwijs')
  expect(table).toContain('Onderwijs')
  expect(table).toContain('n &lt; 10')
})

describe('the files', () => {
  test('in English no word of them is Dutch', async () => {
    const english = { ...args(`/scorekaart.csv?${QUERY}`), context: { ...readerContext(db), language: 'en' as const } }
    const [head = '', first = ''] = (await (await csv(english)).text()).split('\r\n')
    expect(head).toMatch(/finding;cases;reference day;unreviewed;address;licence$/u)
    expect(first).toContain('no, reviewed ones only')
    expect(first).toContain('/en/scorekaart?')
    expect(await svg(english).text()).toContain('licence https')
  })

  test('CSV says the peildatum and whether unreviewed ones count', async () => {
    const rows: string[][] = parse(await (await csv(args(`/scorekaart.csv?${QUERY}&onbeoordeeld=1`))).text(), {
      bom: true,
      delimiter: ';',
    })
    expect(rows[0]).toEqual(expect.arrayContaining(['wie', 'op tijd', 'peildatum', 'onbeoordeeld', 'licentie']))
    expect(rows[1]).toEqual(expect.arrayContaining(['alle samen', AS_OF, 'ja, ook wat nog niet is beoordeeld']))
  })

  test('JSON gives the rows behind each number', async () => {
    const card = await (await json(args(`/scorekaart.json?${QUERY}`))).json()
    expect(card).toMatchObject({ peildatum: AS_OF, unreviewedIncluded: false, period: { code: '2018' } })
    for (const [number, address] of Object.entries<string>(card.total.rows))
      expect(countAt(address)).toBe(card.total.counts[number])
  })

  test('JSON says every value that narrows it, and is not sent again when nothing changed', async () => {
    const path = `/scorekaart.json?${QUERY}&ministerie=BZK&ministerie=OCW`
    const response = await json(args(path))
    expect((await response.json()).query).toEqual({ ministerie: ['BZK', 'OCW'] })
    const again = args(path)
    again.request.headers.set('If-None-Match', response.headers.get('ETag') ?? '')
    expect((await json(again)).status).toBe(304)
  })

  test('SVG tells its cases and peildatum', async () => {
    const text = await svg(args(`/scorekaart.svg?${QUERY}`)).text()
    expect(text).toMatch(/>n = \d+ · per ministerie/u)
    expect(text).toContain('31 december 2018')
  })
})

test.each([
  ['periode=altijd', '“altijd”'],
  ['periode=2019', 'nog niet'],
  ['periode=0000', '“0000” voor “periode”'],
  ['periode=1700', 'van 1800-01-01 tot en met 2199-12-31'],
  ['periode=2018-01-01/9999-12-31', 'van 1800-01-01 tot en met 2199-12-31'],
  ['per=maan', '“maan”'],
  ['onbeoordeeld=2', '“2”'],
  ['klok=te-laat', '“klok”'],
  ['ministerie=XYZ', '“XYZ”'],
  ['periode=2018&periode=2017', 'meer dan eens'],
])('%s is refused', async (query, said) => {
  try {
    page(args(`/scorekaart?${query}&peildatum=${AS_OF}`))
  } catch (thrown) {
    const response = thrown as Response
    expect(response.status).toBe(400)
    const { title, text } = await response.json()
    return expect(title + text).toContain(said)
  }
  throw new Error('nothing was refused')
})

describe('a frozen week', () => {
  test('is frozen once, keeps its figures and its hash, and cannot be changed', () => {
    const own = openManyPromises()
    const first = freezeWeek(own, AS_OF)
    expect(first).toMatchObject({ week: '2019-w01', isNew: true })
    const frozen = findSnapshot(own, '2019-w01')
    expect(hashOf(frozen?.content ?? '')).toBe(first.sha256)
    expect(frozen?.cards).toHaveLength(2 * levels.length)
    expect(freezeWeek(own, '2019-01-02')).toMatchObject({ sha256: first.sha256, day: AS_OF, isNew: false })
    expect(listSnapshots(own)).toHaveLength(1)
    expect(() => own.$client.exec("update snapshots set content = ''")).toThrow('never changed')
    expect(() => own.$client.exec('delete from snapshots')).toThrow('never removed')
  })

  test('has no address of a person in what is published', () => {
    const promise = {
      quote: 'Ik zal u in maart informeren; mail naar piet@voorbeeld.nl.',
      change: { deadline: deadlineOn('2018-03-31') },
    }
    const own = databaseWith(letter('kst-3-3', [promise], { date: '2018-02-01', ministries: ['BZK'] }))
    freezeWeek(own, AS_OF)
    const content = findSnapshot(own, '2019-w01')?.content ?? ''
    expect(content).toContain('mail naar [e-mailadres weggelaten]')
    expect(content).not.toContain('voorbeeld.nl')
    own.$client.close()
  })

  test('is shown as it was frozen, whatever came after', () => {
    freezeWeek(db, AS_OF)
    const at = (query = '') => week(args(`/scorekaart/2019-w01${query}`, { week: '2019-w01' }))
    const before = at('?per=ministerie')
    expect(before.chart.table.rows[0]?.map(({ text }) => text)).toEqual(
      page(args(`/scorekaart?periode=2017-01-01/2018-12-31&peildatum=${AS_OF}`)).chart.table.rows[0]?.map(
        ({ text }) => text,
      ),
    )
    expect(at('?onbeoordeeld=1').chart.title).not.toBe(before.chart.title)
    expect(() => at('?per=maan')).toThrow()
    expect(() => week(args('/scorekaart/2001-w01', { week: '2001-w01' }))).toThrow()
  })
})
