import { describe, expect, test } from 'vitest'
import { openDatabase } from '#db/open.server'
import { findCommitment, findFormerDocument, listCommitments } from '#db/queries/commitments.server'
import { findDocument } from '#db/queries/documents.server'
import { DocumentConflict, storeExtraction, storeName } from '#db/write.server'
import type { Extraction } from '#extractors/types'
import { commitmentAt, databaseWith, deadlineOn, letter } from './fixtures'

const BRIDGE = 'Ik stuur de Kamer het plan voor de brug.'
const LOCK = 'Ook volgt een besluit over de sluis.'
const SHA = { one: 'a'.repeat(64), two: 'b'.repeat(64) }
const source = { name: 'brief.txt', sha256: SHA.one }

/** Every row of every table of facts, without the times of recording. */
function dump(db: ReturnType<typeof openDatabase>): Record<string, unknown[]> {
  const tables = ['documents', 'document_versions', 'document_names', 'commitments', 'problems', 'acknowledgements']
  return Object.fromEntries(
    [...tables, 'commitment_redirects'].map((table) => [
      table,
      db.$client
        .prepare(`select * from ${table} order by 1, 2`)
        .all()
        .map((row) => ({ ...(row as object), recorded_at: null })),
    ]),
  )
}

describe('storing a document', () => {
  test('gives back what was put in', () => {
    const db = openDatabase(':memory:')
    const one = letter('brief', [{ quote: BRIDGE, change: { deadline: deadlineOn('2019-01-31') } }])
    one.document.problems.push({ code: 'invalid-utf8', message: 'Er staan vreemde tekens in.' })
    one.acknowledgements.push({
      start: 0,
      end: 4,
      quote: 'Ik s',
      effect: 'reports',
      madeOn: '2018-10-18',
      where: 'begrotingsdebat',
      refs: ['34775-VII-21'],
      members: [{ name: 'Verhoeven', party: 'D66' }],
      rule: 'proefregel',
    })
    expect(storeExtraction(db, one, source)).toBe('inserted')
    const found = findDocument(db, 'brief', '2019-01-01')
    expect(found).toMatchObject({
      date: '2018-12-13',
      to: 'TK',
      text: BRIDGE,
      blocks: one.document.blocks,
      problems: one.document.problems,
      acknowledgements: one.acknowledgements,
    })
    expect(found?.commitments).toHaveLength(1)
    expect(found?.commitments[0]).toMatchObject({
      quote: BRIDGE,
      span: { start: 0, end: BRIDGE.length },
      deadlineSpan: { start: 0, end: 5 },
      actor: {
        office: 'Minister van Binnenlandse Zaken en Koninkrijksrelaties',
        person: 'K.H. Ollongren',
        ministry: 'BZK',
      },
      deadline: { latest: '2019-01-31', convention: 'C1' },
    })
  })

  test('a second time changes nothing', () => {
    const db = openDatabase(':memory:')
    const one = () => letter('brief', [{ quote: BRIDGE }, { quote: LOCK }])
    storeExtraction(db, one(), source)
    const before = dump(db)
    expect(storeExtraction(db, one(), source)).toBe('unchanged')
    expect(dump(db)).toEqual(before)
  })

  test('the same bytes under a second name change nothing but the list of names', () => {
    const db = openDatabase(':memory:')
    storeExtraction(db, letter('brief', [{ quote: BRIDGE }]), source)
    expect(storeExtraction(db, letter('kopie', [{ quote: BRIDGE }]), { name: 'kopie.txt', sha256: SHA.one })).toBe(
      'unchanged',
    )
    storeName(db, SHA.one, 'map/nog een kopie.txt')
    const names = db.$client.prepare('select document_id, name from document_names order by name').raw().all()
    expect(names).toEqual([
      ['brief', 'brief.txt'],
      ['brief', 'kopie.txt'],
      ['brief', 'map/nog een kopie.txt'],
    ])
    expect(listCommitments(db, {}, '2019-01-01').count).toBe(1)
  })

  test('a file that reads as another id keeps the id it first had', () => {
    const db = openDatabase(':memory:')
    storeExtraction(db, letter('brief', [{ quote: BRIDGE }]), source)
    const [first] = listCommitments(db, {}, '2019-01-01').items
    expect(storeExtraction(db, letter('kst-1-2', [{ quote: BRIDGE }]), source)).toBe('unchanged')
    expect(listCommitments(db, {}, '2019-01-01').items.map(({ id }) => id)).toEqual([first?.id])
  })

  test('another document with the same id is refused by name, and nothing changes', () => {
    const db = openDatabase(':memory:')
    storeExtraction(db, letter('brief', [{ quote: BRIDGE }]), source)
    const before = dump(db)
    const other = { name: 'elders/nota.txt', sha256: SHA.two }
    expect(() => storeExtraction(db, letter('brief', [{ quote: LOCK }]), other)).toThrow(DocumentConflict)
    expect(() => storeExtraction(db, letter('brief', [{ quote: LOCK }]), other)).toThrow(/brief\.txt.*nota\.txt\.meta/u)
    const otherDay = letter('brief', [{ quote: LOCK }], { date: '2020-01-01' })
    expect(() => storeExtraction(db, otherDay, { ...source, sha256: SHA.two })).toThrow(DocumentConflict)
    expect(dump(db)).toEqual(before)
  })

  test('a failure half-way leaves no trace', () => {
    const db = openDatabase(':memory:')
    storeExtraction(db, letter('eerder', [{ quote: LOCK }]), { name: 'eerder.txt', sha256: SHA.two })
    const before = dump(db)
    const twice: Extraction = letter('brief', [{ quote: BRIDGE }, { quote: LOCK }])
    twice.commitments[1] = { ...commitmentAt(twice, 1), quote: null as unknown as string }
    expect(() => storeExtraction(db, twice, source)).toThrow()
    expect(dump(db)).toEqual(before)
  })
})

describe('storing a better reading', () => {
  const first = () => letter('brief', [{ quote: BRIDGE }, { quote: LOCK }])

  function replaceBy(next: Extraction, sha256 = SHA.one) {
    const db = openDatabase(':memory:')
    storeExtraction(db, first(), source)
    const [bridge, lock] = first().commitments.map(({ id }) => id)
    const result = storeExtraction(db, next, { ...source, sha256 })
    return { db, result, bridge: bridge ?? '', lock: lock ?? '' }
  }

  test('a changed deadline keeps the id and adds no version of the document', () => {
    const dated = first()
    commitmentAt(dated, 0).deadline = deadlineOn('2019-02-01')
    const { db, result, bridge } = replaceBy(dated)
    expect(result).toBe('updated')
    expect(findCommitment(db, bridge, '2019-01-01')?.deadline?.latest).toBe('2019-02-01')
    expect(db.$client.prepare('select count(*) from document_versions').pluck().get()).toBe(1)
  })

  test('a quote cut otherwise leads from the old id to the new one, over two steps too', () => {
    const shorter = first()
    const cut = BRIDGE.slice(0, -1)
    shorter.commitments[0] = { ...commitmentAt(shorter, 0), id: 'brief.nieuw', quote: cut, end: cut.length }
    const { db, bridge, lock } = replaceBy(shorter)
    expect(findCommitment(db, bridge, '2019-01-01')?.id).toBe('brief.nieuw')
    expect(findCommitment(db, lock, '2019-01-01')?.id).toBe(lock)
    const again = first()
    again.commitments[0] = { ...commitmentAt(again, 0), id: 'brief.nieuwst' }
    storeExtraction(db, again, source)
    expect(findCommitment(db, bridge, '2019-01-01')?.id).toBe('brief.nieuwst')
    expect(storeExtraction(db, first(), source)).toBe('updated')
    expect(findCommitment(db, bridge, '2019-01-01')?.id).toBe(bridge)
    expect(findCommitment(db, 'brief.nieuw', '2019-01-01')?.id).toBe(bridge)
  })

  test('a promise that is no longer found leaves the way to its document', () => {
    const { db, lock } = replaceBy(letter('brief', [{ quote: BRIDGE }], { text: first().document.text }))
    expect(findCommitment(db, lock, '2019-01-01')).toBeNull()
    expect(findFormerDocument(db, lock)).toBe('brief')
    expect(findFormerDocument(db, 'nooit.geweest')).toBeNull()
  })

  test('another text is a new version; the old one stays and cannot be changed or removed', () => {
    const moved = letter('brief', [{ quote: 'Inleiding.' }, { quote: `Ook ${BRIDGE}` }])
    moved.commitments.shift()
    const { db, bridge } = replaceBy(moved, SHA.two)
    const versions = db.$client.prepare('select version, text from document_versions order by version').raw().all()
    expect(versions).toEqual([
      [1, first().document.text],
      [2, moved.document.text],
    ])
    expect(findCommitment(db, bridge, '2019-01-01')?.quote).toBe(`Ook ${BRIDGE}`)
    expect(() => db.$client.exec('update document_versions set version = 9')).toThrow(/never changed/u)
    expect(() => db.$client.exec('delete from document_versions')).toThrow(/never removed/u)
  })

  test('search follows the change', () => {
    const other = letter('brief', [{ quote: 'Ik kom terug op de dijkversterking.' }], { title: 'Over waterkeringen' })
    const { db } = replaceBy(other)
    const count = (text: string) => listCommitments(db, { text }, '2019-01-01').count
    expect([count('brug'), count('dijk'), count('waterkering'), count('bruggen')]).toEqual([0, 1, 1, 0])
  })
})

test('who has to keep it: signer, another minister, a ministry, the cabinet', () => {
  const actors = [
    { type: 'signer', name: null },
    { type: 'office-holder', name: 'Minister van Justitie en Veiligheid' },
    { type: 'ministry', name: 'Ministerie van Buitenlandse Zaken' },
    { type: 'cabinet', name: null },
  ] as const
  const db = databaseWith(
    letter(
      'brief',
      actors.map((actor, index) => ({ quote: `Toezegging ${index}.`, change: { actor } })),
    ),
  )
  const found = findDocument(db, 'brief', '2019-01-01')?.commitments.map(({ actor }) => actor)
  expect(found).toMatchObject([
    {
      type: 'signer',
      office: 'Minister van Binnenlandse Zaken en Koninkrijksrelaties',
      person: 'K.H. Ollongren',
      ministry: 'BZK',
      holder: { person: 'K.H. Ollongren' },
    },
    {
      type: 'office-holder',
      office: 'Minister van Justitie en Veiligheid',
      person: 'F.B.J. Grapperhaus',
      ministry: 'JenV',
    },
    { type: 'ministry', office: null, person: null, ministry: 'BZ' },
    { type: 'cabinet', office: null, person: null, ministry: 'BZK', holder: null },
  ])
})
