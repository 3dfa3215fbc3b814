import { describe, expect, test } from 'vitest'
import type { ListedCommitment } from '#db/contract'
import type { Timeline } from '#db/queries/timeline.server'
import { tellLastContact } from '../../app/asking/last-contact'
import { listAllFollowUps } from '../../app/components/follow-ups'

type FollowUp = ListedCommitment['followUps'][number]

function followUp(more: Partial<FollowUp> = {}): FollowUp {
  return {
    ...{ document: 'ah-2019', date: '2019-03-01', certainty: 'likely', effect: 'none', verdict: null },
    ...{ score: 0.7, reasons: ['staat in dossier 30821'], ...more },
  }
}

describe('the last contact', () => {
  const told = (followUps: FollowUp[], outcome: ListedCommitment['outcome'] = 'open') =>
    tellLastContact({ followUps, outcome }, '2019-06-01')

  test('is a guess until a person says so, and then no guess any more', () => {
    expect(told([followUp()])).toBe('mogelijk vervolg, niet bevestigd: Antwoord op Kamervragen van 1 maart 2019')
    expect(told([followUp({ verdict: 'fulfilled' })], 'fulfilled')).toBe(
      'voldaan met het antwoord op Kamervragen van 1 maart 2019',
    )
    expect(told([followUp({ verdict: 'partly' })], 'partly')).toContain('deels voldaan met het antwoord')
  })

  test('says what the document itself says', () => {
    const says = (effect: FollowUp['effect']) => told([followUp({ certainty: 'explicit', effect })])
    expect(says('fulfils')).toBe('voldaan volgens het antwoord op Kamervragen van 1 maart 2019')
    expect(says('renews')).toContain('nieuwe termijn in het antwoord')
    expect(says('none')).toContain('genoemd in het antwoord')
  })

  test('is not missing when the promise was recorded as kept', () => {
    expect(told([])).toBe('geen vervolg gevonden in documenten t/m 1 juni 2019')
    expect(tellLastContact({ followUps: [], outcome: 'open' }, null)).toContain('in de documenten die zijn gelezen')
    expect(told([], 'fulfilled')).toBe('vastgelegd als voldaan; zie het verloop in de monitor')
  })
})

test('a document that only a person pointed at is a follow-up too, until it is taken back', () => {
  const decided = (document: string, verdict: 'fulfilled' | 'none', undone = false) =>
    ({
      day: '2019-03-02',
      kind: 'decision',
      entry: { undone, act: { action: 'follow-up', document, verdict } },
    }) as never
  const list = (...events: never[]) =>
    listAllFollowUps([followUp()], { events, later: 0 } as Timeline).map(({ document }) => document)
  expect(list(decided('kst-1', 'fulfilled'), decided('ah-2019', 'fulfilled'))).toEqual(['ah-2019', 'kst-1'])
  expect(list(decided('kst-1', 'fulfilled', true))).toEqual(['ah-2019'])
  expect(list(decided('kst-1', 'fulfilled'), decided('kst-1', 'none'))).toEqual(['ah-2019'])
})
