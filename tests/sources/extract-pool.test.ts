import { describe, expect, it } from 'vitest'
import { readDocument } from '#extractors/documents/read'
import { extract } from '#extractors/extract'
import { extractInPool, type PoolOptions, type PoolResult } from '#sources/extract-pool'

const LETTER =
  'Den Haag, 3 maart 2021\n\nGeachte voorzitter,\n\nVoor 1 juli 2021 stuur ik uw Kamer een brief over de proef.\n'
const input = (name: string, text = `${LETTER}${name}`) => ({ name, bytes: new TextEncoder().encode(text) })
const script = new URL('./slow-worker.ts', import.meta.url)

async function gather(inputs: Iterable<ReturnType<typeof input>>, options: PoolOptions): Promise<PoolResult[]> {
  const results: PoolResult[] = []
  for await (const result of extractInPool(inputs, options)) results.push(result)
  return results
}

const codeOf = (result: PoolResult) => ('problem' in result ? result.problem.code : 'extraction')

describe('extractInPool', () => {
  it('gives what extract gives, in the order of the inputs', async () => {
    const inputs = Array.from({ length: 12 }, (_, i) =>
      input(`brief-${i}.txt`, i % 3 === 0 ? LETTER.repeat(200) : `${LETTER}${i}`),
    )
    const results = await gather(inputs, { threads: 2, deadlineMs: 20_000 })
    expect(results.map(({ name }) => name)).toEqual(inputs.map(({ name }) => name))
    for (const [i, result] of results.entries()) {
      const own = extract(await readDocument(inputs[i] as (typeof inputs)[number]))
      expect('extraction' in result && result.extraction).toEqual(own)
    }
  })

  it('stops a slow document, marks it and goes on; a crash and an error likewise', async () => {
    const names = ['a.txt', 'traag.txt', 'b.txt', 'stuk.txt', 'c.txt', 'fout.txt', 'traag2.txt', 'd.txt']
    const results = await gather(
      names.map((name) => input(name)),
      { threads: 2, deadlineMs: 1000, script },
    )
    expect(results.map((result) => [result.name, codeOf(result)])).toEqual([
      ['a.txt', 'extraction'],
      ['traag.txt', 'slow'],
      ['b.txt', 'extraction'],
      ['stuk.txt', 'broken-file'],
      ['c.txt', 'extraction'],
      ['fout.txt', 'broken-file'],
      ['traag2.txt', 'slow'],
      ['d.txt', 'extraction'],
    ])
    const slow = results[1] as PoolResult
    expect('problem' in slow && slow.problem.message).toBe(
      'traag.txt: het lezen duurt langer dan 3 seconden; het document is overgeslagen',
    )
  })

  it('reads its inputs only a little ahead, and ends its workers when the loop is left', async () => {
    let asked = 0
    function* endless() {
      for (;;) {
        asked += 1
        yield input(`brief-${asked}.txt`)
      }
    }
    for await (const result of extractInPool(endless(), { threads: 1, deadlineMs: 20_000 })) {
      expect(codeOf(result)).toBe('extraction')
      if (result.name === 'brief-3.txt') break
    }
    expect(asked).toBeLessThan(8)
  })

  it('tells when its workers cannot start', async () => {
    const missing = new URL('./bestaat-niet.ts', import.meta.url)
    const results = await gather([input('a.txt'), input('b.txt'), input('c.txt')], { threads: 1, script: missing })
    expect(results.map(codeOf)).toEqual(['broken-file', 'broken-file', 'broken-file'])
  })

  it('passes the error of an input on, and nothing of no input', async () => {
    function* failing() {
      yield input('a.txt')
      throw new Error('schijf stuk')
    }
    await expect(gather(failing(), { threads: 1 })).rejects.toThrow('schijf stuk')
    expect(await gather([], { threads: 1 })).toEqual([])
  })
})
