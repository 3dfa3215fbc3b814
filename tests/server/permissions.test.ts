import { describe, expect, test } from 'vitest'
import { findPermission, isAllowed, PERMISSIONS } from '../../server/permissions'
import { createRateLimit } from '../../server/rate-limit'

describe('the table of permissions', () => {
  test.each([
    ['/toezeggingen/kst-1-1.a', 'GET', 'anyone'],
    ['/toezeggingen/kst-1-1.a', 'POST', null],
    ['/toezeggingen/kst-1-1.a/besluit', 'POST', 'editor'],
    ['/toezeggingen/kst-1-1.a/besluit/', 'POST', 'editor'],
    ['/documenten/kst-1-1.txt', 'GET', 'anyone'],
    ['/beoordelen', 'GET', 'editor'],
    ['/beoordelen', 'DELETE', 'editor'],
    ['/onbekend', 'POST', null],
  ])('%s %s needs %s', (path, method, permission) => {
    expect(findPermission(path, method)).toBe(permission)
  })

  test('a role may do what the roles below it may', () => {
    expect(isAllowed('editor', null)).toBe(false)
    expect(isAllowed('editor', 'reader')).toBe(false)
    expect(isAllowed('editor', 'editor')).toBe(true)
    expect(isAllowed('editor', 'administrator')).toBe(true)
    expect(isAllowed('administrator', 'editor')).toBe(false)
    expect(isAllowed('anyone', null)).toBe(true)
  })

  test('nothing that only editors may read can be written by others', () => {
    const wrong = Object.entries(PERMISSIONS).filter(([, { read, write }]) => read === 'editor' && write === 'anyone')
    expect(wrong).toEqual([])
  })
})

test('the rate limit counts per key, within its window', () => {
  let now = 0
  const limit = createRateLimit({ most: 2, window: 1000, clock: () => now })
  expect([limit.allow('a'), limit.allow('a'), limit.allow('a'), limit.allow('b')]).toEqual([true, true, false, true])
  now = 1000
  expect(limit.allow('a')).toBe(true)
})
