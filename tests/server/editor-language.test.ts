import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DECIDE_WORDS } from '#app/words/decide'
import { MARK_WORDS } from '#app/words/mark'
import { PAIR_WORDS } from '#app/words/pair'
import { REVIEW_WORDS } from '#app/words/review'
import { storeCorrection } from '#db/corrections.server'
import { decide } from '#db/decide.server'
import { listDecisions } from '#db/decision-log.server'
import type { Database } from '#db/open.server'
import { followUps } from '#db/tracking-schema'
import { openSmallDatabase } from '../app/small-database'
import { findDutch, readEnglish } from './english'
import { addAll, askAs, PASSWORD, signIn } from './people'
import { type Served, serve } from './serve'

const PAIR = { commitmentId: 'kst-99001-7.0059', documentId: 'kst-99003-2' }
const PROMISE = `/toezeggingen/${PAIR.commitmentId}/besluit`

/** What these pages say in Dutch and not in English. */
const OWN_WORDS = [REVIEW_WORDS, PAIR_WORDS, DECIDE_WORDS, MARK_WORDS].flatMap(({ nl, en }) => {
  const english = new Set(listTexts(en))
  return listTexts(nl).filter((text) => !english.has(text))
})

let db: Database
let served: Served
let cookie: string
beforeAll(async () => {
  db = openSmallDatabase()
  addAll(db)
  const reasons = [{ rule: 'zelfde-dossier', words: 'het gaat over hetzelfde dossier' }]
  const link = { ...PAIR, date: '2018-12-18', effect: 'fulfils', score: 60, reasons } as const
  const explicit = { ...link, commitmentId: 'kst-99002-1.0000', certainty: 'explicit' } as const
  db.insert(followUps)
    .values([{ ...link, certainty: 'likely' }, explicit])
    .run()
  decide(db, {
    ...{ commitment: PAIR.commitmentId, author: 'editor', reason: 'Het is een toezegging.', evidence: null },
    ...{ act: { action: 'accept' }, version: 0 },
  })
  storeCorrection(db, PAIR.commitmentId, 'The day is wrong.')
  served = await serve(db)
  cookie = signIn(db, 'editor')
})
afterAll(() => served.close())

describe('the pages of an editor', () => {
  test.each([
    ['/beoordelen', 'Beoordelen', 'Review', 'No promise, because …'],
    ['/beoordelen?zekerheid=mogelijk', 'Beoordelen', 'Review', 'candidate is waiting'],
    ['/beoordelen?gedaan=1&aantal=2', 'Beoordelen', 'Review', 'Recorded: accepted as a promise.'],
    [`/beoordelen?toezegging=${PAIR.commitmentId}`, 'Beoordelen', 'Review', 'has been accepted already'],
    ['/koppelingen', 'Koppelingen', 'Follow-ups', 'A hint (60 out of 100).'],
    ['/koppelingen?soort=uitdrukkelijk', 'Koppelingen', 'Follow-ups', 'counts by itself as fulfilled, from'],
    [PROMISE, 'Besluiten', 'Decisions', 'Set or move the term'],
    ['/documenten/kst-99001-7/markeren', 'Markeer een toezegging', 'Mark a promise', 'Paste the sentence of'],
    ['/wijzigingen', 'Wijzigingen', 'Changes', 'Right; it has been corrected'],
    ['/rappel?ministerie=BZK&peildatum=2019-01-01&kies=A', 'Rappel per', 'Half-yearly reminder', 'partly fulfilled'],
  ])('%s is in both languages', async (path, dutch, english, said) => {
    const [nl, en] = await Promise.all([readPage(path), readPage(`/en${path}`)])
    expect(nl).toContain(`<h1>${dutch}`)
    expect(en).toContain(`<h1>${english}`)
    expect(en).toContain(said)
    expect(findDutch(en)).toEqual([])
    expect(OWN_WORDS.filter((word) => wholeWord(word).test(readEnglish(en)))).toEqual([])
    expect(OWN_WORDS.some((word) => wholeWord(word).test(nl))).toBe(true)
    // The Dutch page, taken for an English one, is seen through.
    expect(findDutch(nl.replace('<html lang="nl"', '<html')).length).toBeGreaterThan(3)
  })

  test('a reason is read in English and kept in Dutch', async () => {
    const html = await readPage('/en/beoordelen')
    expect(html).toMatch(/<button [^>]*value="Is te vaag om te volgen\."[^>]*>Is too vague to follow\.<\/button>/u)
  })

  test('what is decided on an English page leads to an English page', async () => {
    const fields = { besluit: 'reject', kenmerk: 'kst-99003-2.004b', versie: '0', reden: 'Is te vaag om te volgen.' }
    const answer = await askAs(served, cookie, '/en/beoordelen', { fields })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toMatch(/^\/en\/beoordelen\?.*gedaan=2$/u)
    expect(listDecisions(db).at(-1)?.reason).toBe('Is te vaag om te volgen.')
  })
})

describe('what is not written', () => {
  const fields = { besluit: 'outcome', kenmerk: PAIR.commitmentId, versie: '1', uitkomst: 'open', sinds: '2019-01-01' }
  test.each([
    [{ ...fields, reden: 'x', versie: '0' }, 409, 'Iemand anders heeft intussen', 'Somebody else has decided'],
    [{ ...fields, reden: ' ' }, 400, 'Voor dit besluit is een reden nodig.', 'This decision needs a reason.'],
    [{ ...fields, uitkomst: '' }, 400, 'Kies een uitkomst.', 'Choose an outcome.'],
    [
      { ...fields, besluit: 'deadline', lees: 'ja', woorden: 'in mei 2019' },
      200,
      'als laatste dag 31 mei 2019',
      'We read 31 May 2019 in',
    ],
  ])('is explained in the language of the page (%#)', async (sent, status, dutch, english) => {
    for (const [language, said] of [
      ['', dutch],
      ['/en', english],
    ]) {
      const answer = await askAs(served, cookie, `${language}${PROMISE}`, { fields: sent })
      expect(answer.status).toBe(status)
      expect(await answer.text()).toContain(said)
    }
  })
})

test.each(['/wijzigingen', '/toezeggingen/kst-99001-7.0059/melding'])(
  '%s tells why a text is not taken',
  async (path) => {
    const fields = { melding: path === '/wijzigingen' ? '1' : ' ', antwoord: ' ', oordeel: 'ja' }
    const [nl, en] = await Promise.all(['', '/en'].map((root) => askAs(served, cookie, root + path, { fields })))
    expect([nl?.status, en?.status]).toEqual([400, 400])
    expect(await nl?.text()).toContain('Schrijf wat er niet klopt.')
    expect(await en?.text()).toContain('Write what is wrong.')
  },
)

test('who may not decide is told so in the language of the page', async () => {
  const reader = signIn(db, 'reader')
  const said = async (cookie: string | null, path: string) =>
    /<h1>(.*?)<\/h1>/u.exec(await (await askAs(served, cookie, path, { fields: {} })).text())?.[1]
  expect([await said(reader, '/koppelingen'), await said(reader, '/en/koppelingen?soort=uitdrukkelijk')]).toEqual([
    'Dit mag niet met uw account',
    'Not allowed with your account',
  ])
  expect(await said(null, '/en/koppelingen')).toBe('You are not (or no longer) signed in')
  expect(await said(null, '/en/toezeggingen')).toBe('Not possible here')
})

test('who signs in on an English page goes on in English', async () => {
  const fields = { naam: 'editor', wachtwoord: PASSWORD, verder: '/koppelingen?soort=uitdrukkelijk' }
  const answer = await askAs(served, null, '/en/aanmelden', { fields })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/en/koppelingen?soort=uitdrukkelijk'])
})

async function readPage(path: string): Promise<string> {
  const answer = await askAs(served, cookie, path)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.text()).replaceAll('<!-- -->', '').replaceAll('&nbsp;', ' ')
}

/** Every text in a words file, however deep; what is made of numbers or names is left out. */
function listTexts(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value] : typeof value === 'object' ? listTexts(value) : [],
  )
}

function wholeWord(text: string): RegExp {
  return new RegExp(`(?<![-\\w])${text.replace(/[.()]/gu, '\\$&')}(?![-\\w])`, 'u')
}
