import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeFindings, EXPECTATIONS, listExpected } from '../../scripts/expectations'

describe.each(listExpected())('$name', ({ name, path }) => {
  test('gives the findings written down for it (npm run expectations renews them)', () => {
    const expected = readFileSync(join(EXPECTATIONS, `${name}.tsv`), 'utf8')
      .trimEnd()
      .split('\n')
    const found = describeFindings(path)
    const gains = found.filter((line) => !expected.includes(line))
    const losses = expected.filter((line) => !found.includes(line))
    expect({ gains, losses }).toEqual({ gains: [], losses: [] })
    expect(found).toHaveLength(expected.length)
  })
})
