import { describe, expect, test } from 'vitest'
import { type Command, readDay, readInput, UsageError, writeHelp } from '#cli/command'

const command: Command = {
  name: 'proef',
  about: 'Doet niets.',
  takes: { word: 'BESTAND…', about: 'wat te lezen' },
  options: {
    json: { about: 'als JSON' },
    out: { value: 'MAP', about: 'waarheen' },
    klok: { value: 'STAND', about: 'welke', many: true },
  },
  notes: ['Een opmerking.'],
  run: async () => 0,
}

describe('reading the words of a command', () => {
  test('options and arguments in any order', () => {
    const input = readInput(command, [
      'a.txt',
      '--klok',
      'x',
      '--out=map',
      'b.txt',
      '--klok=y',
      '--json',
      '--',
      '--c.txt',
    ])
    expect(input.paths).toEqual(['a.txt', 'b.txt', '--c.txt'])
    expect(input.texts('klok')).toEqual(['x', 'y'])
    expect([input.text('out'), input.on('json'), input.on('klok'), input.text('json')]).toEqual([
      'map',
      true,
      true,
      'true',
    ])
    expect(readInput(command, ['a']).text('out')).toBeNull()
  })

  test.each<[string[], RegExp]>([
    [['a', '--kleur'], /onbekende optie --kleur/u],
    [['a', '-x'], /onbekende optie -x/u],
    [['a', '--out'], /--out heeft een waarde nodig/u],
    [['a', '--out', '--json'], /--out heeft een waarde nodig/u],
    [['a', '--json=1'], /--json neemt geen waarde/u],
    [['a', '--out', 'x', '--out', 'y'], /--out mag maar één keer/u],
    [['--json'], /BESTAND… ontbreekt/u],
  ])('%j is refused in Dutch', (words, message) => {
    expect(() => readInput(command, words)).toThrow(UsageError)
    expect(() => readInput(command, words)).toThrow(message)
  })

  test('a command without arguments takes none', () => {
    expect(() => readInput({ ...command, takes: undefined }, ['a'])).toThrow(/onverwacht argument “a”/u)
  })

  test('a day must exist', () => {
    expect(readDay('date', '2020-02-29')).toBe('2020-02-29')
    for (const wrong of ['2019-02-29', '2019-13-01', '1-2-2019', '', '2019-01-01x']) {
      expect(() => readDay('date', wrong)).toThrow(UsageError)
    }
  })

  test('help names every option', () => {
    const help = writeHelp(command)
    for (const part of [
      'Gebruik: toezeggingen proef',
      'BESTAND…',
      '--json',
      '--out MAP',
      '(mag vaker)',
      'Een opmerking.',
    ]) {
      expect(help).toContain(part)
    }
  })
})
