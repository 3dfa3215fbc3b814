import { describe, expect, test } from 'vitest'
import { KEY_PAGES, readPress, SITE_KEYS } from '#app/keys'
import { LINK_KEYS, REVIEW_KEYS } from '#app/words/queues'

const KNOWN = ['/', 'g t', 'g o', 'j', 'o']

/** What is carried out when these keys are pressed in turn. */
function press(keys: string[]): string[] {
  let waiting = ''
  return keys.flatMap((key) => {
    const read = readPress(waiting, key, KNOWN)
    waiting = read.waiting
    return read.press ? [read.press] : []
  })
}

describe('pressing keys', () => {
  test.each([
    ['a single key', ['/'], ['/']],
    ['a pair', ['g', 't'], ['g t']],
    ['a key that is also the end of a pair', ['o', 'g', 'o'], ['o', 'g o']],
    ['a pair that does not exist, and then a key', ['g', 'j'], ['j']],
    ['a first half twice', ['g', 'g', 't'], ['g t']],
    ['a first half, something else, and the second half', ['g', 'x', 't'], []],
    ['an unknown key', ['x'], []],
  ])('%s', (_name, keys, carriedOut) => {
    expect(press(keys)).toEqual(carriedOut)
  })
})

describe('the lists of keys', () => {
  test.each([SITE_KEYS, REVIEW_KEYS, LINK_KEYS])('name the same keys in both languages', (keys) => {
    expect(Object.keys(keys.en)).toEqual(Object.keys(keys.nl))
  })

  test('a key of a page takes no key of every page away', () => {
    const own = [...Object.keys(REVIEW_KEYS.nl), ...Object.keys(LINK_KEYS.nl)]
    const starts = Object.keys(SITE_KEYS.nl).map((key) => key.split(' ')[0])
    expect(own.filter((key) => starts.includes(key))).toEqual([])
    expect(Object.keys(SITE_KEYS.nl)).toEqual(expect.arrayContaining(Object.keys(KEY_PAGES)))
  })
})
