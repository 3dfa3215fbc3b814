import { describe, expect, test } from 'vitest'
import type { ListedDeadline } from '#db/contract'
import { tellTerm } from '../../app/exports/tell-commitment'
import { printTerm } from '../../app/printed-term.server'

function term(more: Partial<ListedDeadline> = {}): ListedDeadline {
  return {
    ...{ words: 'tot de zomer', type: 'recess', earliest: null, latest: '2018-07-05', rule: 'voor-de-zomer' },
    ...{ convention: 'C5', basis: 'zomerreces 2018', source: null, readings: [], shifts: 0 },
    ...{ firstLatest: '2018-07-05', slip: 0, daysLateFirst: 0, ...more },
  }
}

describe('a term in words', () => {
  test('has the words, the day and the rule', () => {
    expect(printTerm(term())).toBe('«tot de zomer», uiterlijk 5 juli 2018 (regel: Voor of tot de zomer)')
    expect(printTerm(null)).toBe('geen termijn genoemd')
    expect(printTerm(term({ words: 'spoedig', rule: 'x', latest: null, firstLatest: null }))).toBe(
      '«spoedig», geen dag (regel: x)',
    )
  })

  test('never says that a day which was set later follows from the first words', () => {
    const moved = term({ latest: '2019-01-31', shifts: 1 })
    expect(printTerm(moved)).toBe(
      'uiterlijk 31 januari 2019 (1 keer verschoven); eerst «tot de zomer», uiterlijk 5 juli 2018 (regel: Voor of tot de zomer)',
    )
    expect(tellTerm({ deadline: moved })).toBe(
      'Termijn: laatste dag 31 januari 2019, 1 keer verschoven. Eerst: “tot de zomer”; laatste dag 5 juli 2018 (regel voor-de-zomer: zomerreces 2018).',
    )
    const given = term({ words: '', latest: '2019-01-31', firstLatest: null, rule: 'besluit', basis: null })
    expect(printTerm(given)).toBe('uiterlijk 31 januari 2019 (later gesteld)')
    expect(tellTerm({ deadline: given })).toBe('Termijn: laatste dag 31 januari 2019, later gesteld.')
  })
})
