import { expect, test, vi } from 'vitest'
import { openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { readScorecard } from '#db/queries/scorecard.server'
import { loadSamples } from '#seeds/load'
import { openManyPromises } from './many'

test.each(['office-holder', 'post-holder'] as const)(
  'per %s every number equals its rows, also of a card of one person',
  async (level) => {
    const samples = openDatabase(':memory:')
    await loadSamples(samples)
    const [asOf, period] = ['2020-06-01', { from: '2018-01-01', to: '2020-05-31' }]
    for (const query of [{}, { officeHolders: ['kajsa-ollongren'] }]) {
      const { groups } = readScorecard(samples, { ...period, level, unreviewed: true, query }, asOf)
      expect(groups.map(({ value }) => value)).toContain('kajsa-ollongren')
      for (const { name, counts, score, queries } of groups) {
        for (const [number, rows] of Object.entries(queries)) {
          const told = number === 'due' ? score.due : counts[number as keyof typeof counts]
          expect(`${name} ${number} ${listCommitments(samples, rows, asOf).count}`).toBe(`${name} ${number} ${told}`)
        }
      }
    }
  },
)

test.each(['ministry', 'cabinet', 'committee'] as const)(
  'a scorecard per %s reads what is due and what was made once, for however many groups',
  (level) => {
    const db = openManyPromises()
    const prepare = vi.spyOn(db.$client, 'prepare')
    const { groups } = readScorecard(
      db,
      { from: '2018-01-01', to: '2018-12-31', level, unreviewed: true, query: {} },
      '2018-12-31',
    )
    // How long each took, and which had words for a term: nothing else asks for these by group.
    const asked = prepare.mock.calls.filter(([sql]) => /(?:julianday|deadline_words).*group by/su.test(sql))
    prepare.mockRestore()
    expect(groups.length).toBeGreaterThan(0)
    expect(asked).toHaveLength(2)
  },
)
