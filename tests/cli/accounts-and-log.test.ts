import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkPassword } from '#db/accounts.server'
import { decide } from '#db/decide.server'
import { exportDecisions } from '#db/decision-transfer.server'
import { openDatabase } from '#db/open.server'
import { listCommitments } from '#db/queries/commitments.server'
import { storeExtraction } from '#db/write.server'
import { letter } from '../db/fixtures'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'accounts-'))
const path = join(folder, 't.db')

function run(words: string[], input = '', database = path) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'cli/main.ts'), ...words],
    { cwd: root, input, encoding: 'utf8', env: { ...process.env, DATABASE_PATH: database } },
  )
  return { status, stdout, stderr }
}

beforeAll(() => {
  const db = openDatabase(path)
  storeExtraction(db, letter('kst-1', [{ quote: 'Ik stuur u een brief.' }]), { name: 'a.txt', sha256: 'a'.repeat(64) })
  const commitment = listCommitments(db, {}, '2019-01-05').items[0]?.id ?? ''
  decide(db, { commitment, act: { action: 'accept' }, author: 'griffie', reason: '', evidence: null, version: 0 })
  db.$client.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('user', () => {
  test('the first account is an administrator, with the password of the standard input', () => {
    expect(run(['user', 'add', 'griffie'], 'een lang wachtwoord\n')).toMatchObject({ status: 0 })
    const db = openDatabase(path)
    expect(checkPassword(db, 'griffie', 'een lang wachtwoord')).toEqual({ name: 'griffie', role: 'administrator' })
    db.$client.close()
    expect(run(['user', 'add', 'kort'], 'kort\n')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('12 tot 200'),
    })
    expect(run(['user', 'add', 'x', '--rol', 'baas'])).toMatchObject({ status: 2 })
  })
})

describe('the log', () => {
  test('is exported, taken in elsewhere, and verified; a changed row and a missing end are named', () => {
    const exported = run(['decisions', 'export'])
    expect(exported.stdout.trim().split('\n')).toHaveLength(1)
    const file = join(folder, 'besluiten.jsonl')
    writeFileSync(file, exported.stdout)
    const elsewhere = join(folder, 'ander.db')
    expect(run(['decisions', 'import', file], '', elsewhere)).toMatchObject({
      status: 0,
      stdout: '1 besluiten ingelezen, 0 waren al bekend.\n',
    })
    const there = run(['verify'], '', elsewhere)
    expect(there).toMatchObject({ status: 0, stdout: expect.stringContaining('1 besluiten, ongewijzigd') })
    expect(there.stderr).toMatch(/staat in geen document; bewaard: 1 × besloten over «Ik stuur u een brief\.»/u)
    const third = join(folder, 'eigen.db')
    const own = openDatabase(third)
    storeExtraction(own, letter('kst-2', [{ quote: 'Ik bel u.' }]), { name: 'b.txt', sha256: 'b'.repeat(64) })
    const commitment = listCommitments(own, {}, '2019-01-05').items[0]?.id ?? ''
    decide(own, { commitment, act: { action: 'accept' }, author: 'bram', reason: '', evidence: null, version: 0 })
    const kept = exportDecisions(own)
    own.$client.close()
    expect(run(['decisions', 'import', file], '', third)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        'Besluit 1 is in dit bestand een ander dan in deze database; er is niets ingelezen',
      ),
    })
    expect(run(['decisions', 'export'], '', third).stdout).toBe(kept)
    const head = /hash: ([0-9a-f]{64})/u.exec(run(['verify']).stdout)?.[1] ?? ''
    expect(run(['verify', '--hoofd', head])).toMatchObject({ status: 0 })
    expect(run(['verify', '--hoofd', 'f'.repeat(64)])).toMatchObject({ status: 1 })
    const db = openDatabase(path)
    db.$client.exec("drop trigger decisions_fixed; update decisions set author = 'iemand'")
    db.$client.close()
    expect(run(['verify'])).toMatchObject({ status: 1, stderr: 'besluit 1 is na het vastleggen gewijzigd\n' })
  })
})
