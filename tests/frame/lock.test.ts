import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findMissing } from '../../scripts/complete-lock.mjs'

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))

test('the lock file holds every optional platform package, so that npm ci works on other platforms', () => {
  expect(findMissing(lock).map(([path]) => path)).toEqual([])
})

test('a gap in the lock file is found', () => {
  const gap = {
    packages: {
      '': { dependencies: { tool: '1.0.0' } },
      'node_modules/tool': { version: '1.0.0', optionalDependencies: { '@tool/linux-arm64': '1.0.0' } },
    },
  }
  expect(findMissing(gap)).toEqual([
    ['node_modules/@tool/linux-arm64', { version: '1.0.0', optional: true, os: ['linux'], cpu: ['arm64'] }],
  ])
})

test('the lock file names no download address', () => {
  const addresses = Object.entries<{ resolved?: string }>(lock.packages).filter(([, entry]) => entry.resolved)
  expect(addresses).toEqual([])
})

test('every direct dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
  )
  expect(loose).toEqual([])
})
