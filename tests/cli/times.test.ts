import { describe, expect, test } from 'vitest'
import { readTimesLine } from '#cli/times'
import { run } from './run'

const line = (sentence: string, written?: string | null) => JSON.stringify({ sentence, written })

describe('one line', () => {
  test('gives the times of the sentence, with the day the letter was written', () => {
    const answer = readTimesLine(line('Ik kom uiterlijk 3 mei bij u terug.', '2021-02-01'))
    expect(answer.times).toHaveLength(1)
    expect(Object.keys(answer.times[0] ?? {})).toEqual([
      'text',
      'start',
      'end',
      'type',
      'earliest',
      'latest',
      'rule',
      'basis',
    ])
    expect(answer.times[0]).toMatchObject({
      text: 'uiterlijk 3 mei',
      start: 7,
      end: 22,
      type: 'exact',
      latest: '2021-05-03',
    })
  })

  test('without a day the words are read and no day is invented', () => {
    expect(readTimesLine(line('Ik kom zo spoedig mogelijk bij u terug.')).times[0]).toMatchObject({
      type: 'vague',
      latest: null,
    })
    expect(
      readTimesLine(line('Ik kom volgende maand bij u terug.', null)).times.map(({ latest }) => latest),
    ).not.toContain('2021-03-31')
  })

  test.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{"written":"2020-01-01"}',
    '{"sentence":5}',
    line('x', '2020-02-30'),
    line('x', 'gisteren'),
  ])('%j is answered with what is wrong', (text) => {
    const answer = readTimesLine(text)
    expect(answer.times).toEqual([])
    expect(answer).toHaveProperty('error')
  })
})

test('lines are answered in order, a bad one in its place, and then the exit code is 1', async () => {
  const days = Array.from({ length: 200 }, (_, index) => `${2000 + (index % 30)}-03-01`)
  const input = days.map((day) => line(`Ik kom uiterlijk 1 april ${day.slice(0, 4)} terug.`, day))
  const good = await run(['times'], { input: input.join('\n') })
  expect(good.code).toBe(0)
  const latest = good.out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text).times[0].latest)
  expect(latest).toEqual(days.map((day) => `${day.slice(0, 4)}-04-01`))
  const bad = await run(['times'], { input: [input[0], 'geen json', input[1]].join('\n') })
  expect(bad.code).toBe(1)
  expect(
    bad.out
      .trimEnd()
      .split('\n')
      .map((text) => 'error' in JSON.parse(text)),
  ).toEqual([false, true, false])
})
