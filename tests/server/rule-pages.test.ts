import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOfRule } from '../../app/rule-address'
import { listRuleGroups } from '../../app/rule-book.server'
import { openSmallDatabase } from '../app/small-database'
import { type Served, serve } from './serve'

let served: Served
beforeAll(async () => {
  served = await serve(openSmallDatabase())
})
afterAll(() => served.close())

const rules = listRuleGroups().flatMap((group) => group.rules)

test('an address of before, /regels#id, still stands at its rule and leads on to it', async () => {
  const html = await (await served.ask('/regels?peildatum=2019-01-05')).text()
  for (const { id } of rules) {
    expect(html).toMatch(new RegExp(`<li id="${id}"><a [^>]*href="/regels/${id}\\?peildatum=2019-01-05"`, 'u'))
  }
})

test('no rule has the name of another page', () => {
  expect(rules.map(({ id }) => id)).not.toContain('proef')
  expect(addressOfRule('voor-de-zomer')).toBe('/regels/voor-de-zomer')
})

test('each rule has a page with its pattern, examples and neighbours', async () => {
  for (const [index, rule] of rules.entries()) {
    const response = await served.ask(`/en/regels/${rule.id}`)
    expect(`${rule.id} ${response.status}`).toBe(`${rule.id} 200`)
    const html = await response.text()
    const shown = html.match(/<q class="quote" lang="nl">/gu) ?? []
    expect(`${rule.id} ${shown.length}`).toBe(`${rule.id} ${rule.examples.length + rule.counterexamples.length}`)
    const next = rules[index + 1]
    if (next) expect(html).toContain(`href="/en/regels/${next.id}"`)
  }
})

test('a rule that does not exist is 404 and says so', async () => {
  const response = await served.ask('/regels/bestaat-niet')
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Deze regel staat niet in het regelboek')
})
