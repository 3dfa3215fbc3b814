import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Command } from './command'

export const timesCommand: Command = {
  name: 'times',
  about: 'Leest tijdsaanduidingen. Per regel op standaardinvoer een zin, per regel op standaarduitvoer wat erin staat.',
  options: {},
  notes: [
    'In:  {"sentence": "Ik stuur de brief voor de zomer van 2019.", "written": "2018-12-13"}',
    'Uit: {"times": [{"text", "start", "end", "type", "earliest", "latest", "rule", "basis"}]}',
    'De volgorde blijft gelijk. Een regel die geen goede JSON is, geeft {"times": [], "error": "…"} en afsluitcode 1.',
  ],
  async run() {
    const { readTimesLine } = await import('./times')
    let failed = false
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      const answer = readTimesLine(line)
      if ('error' in answer) failed = true
      // Written as it is read: an endless input needs no memory, and a slow reader holds us up.
      if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
    }
    return failed ? 1 : 0
  },
}
