import { describe, expect, test } from 'vitest'
import type { ListedDocument } from '#db/contract'
import { findAddressee } from '../../app/asking/addressee'
import { suggestQuestion, writeQuestion } from '../../app/asking/question'

type Asked = Parameters<typeof writeQuestion>[0]

const document: ListedDocument = {
  ...{ id: 'kst-30821-42', date: '2018-03-16', kind: 'letter', dossier: '30821', number: '42' },
  ...{ title: 'Nationale Veiligheid', url: '/documenten/kst-30821-42' },
}
const BZK = 'Minister van Binnenlandse Zaken en Koninkrijksrelaties'
const signer = { name: 'K.H. Ollongren', office: BZK, ministry: 'BZK' }

/** A promise of a letter, made by nobody in particular, without a term. */
function asked(more: Partial<Asked> = {}): Asked {
  return {
    ...{ id: 'x', url: '/toezeggingen/x', quote: 'De nota volgt.', document, kind: 'inform', certainty: 'sure' },
    ...{ reviewed: true, origin: 'extracted', recipient: 'TK', madeTo: [], strength: 'firm', conditional: false },
    actor: { type: 'passive', office: null, person: null, ministry: 'BZK', holder: null },
    ...{ rule: 'r', deadline: null, outcome: 'open', clock: 'no-deadline', daysLate: 0, ageDays: 1, followUps: [] },
    officeHolders: [signer],
    ...more,
  }
}

describe('a question goes', () => {
  test('to who holds the post now, and knows when that is somebody else', () => {
    expect(findAddressee(asked(), '2018-06-01')).toEqual({ office: BZK, succeeded: false })
    expect(findAddressee(asked(), '2026-11-30')).toEqual({ office: BZK, succeeded: true })
    expect(writeQuestion(asked(), '2026-11-30').points[0]).toContain(
      'Kent u de toezegging van uw ambtsvoorganger van 16 maart 2018 (Kamerstuk',
    )
  })

  test('to the post under the name it now has', () => {
    const office = 'Minister van Veiligheid en Justitie'
    const actor = { type: 'signer', office, person: 'I.W. Opstelten', ministry: 'VenJ', holder: null } as const
    const made = asked({ actor, document: { ...document, date: '2014-03-16' } })
    expect(findAddressee(made, '2020-01-01')).toEqual({
      office: 'Minister van Justitie en Veiligheid',
      succeeded: true,
    })
  })

  test('without a signer to the ministry, else to the government; a name the register does not know stays', () => {
    expect(findAddressee(asked({ officeHolders: [] }), '2026-11-30').office).toBe(
      'bewindspersoon van Binnenlandse Zaken en Koninkrijksrelaties',
    )
    const nobody = { type: 'passive', office: null, person: null, ministry: null, holder: null } as const
    expect(findAddressee(asked({ officeHolders: [], actor: nobody }), '2026-11-30').office).toBe('regering')
    const unknown = { ...signer, name: 'J. Niemand', office: 'Minister van Vrede' }
    expect(findAddressee(asked({ officeHolders: [unknown] }), '2026-11-30')).toEqual({
      office: 'Minister van Vrede',
      succeeded: false,
    })
  })
})

describe('a question says', () => {
  const unnumbered: ListedDocument = { ...document, id: 'brief-1', dossier: null, number: null }

  test('which letter without a number it means by day and title', () => {
    expect(writeQuestion(asked({ document: unnumbered }), '2018-06-01').points[0]).toBe(
      'Herinnert u zich de toezegging in de brief van 16 maart 2018 (Nationale Veiligheid): «De nota volgt.»?',
    )
    expect(suggestQuestion(asked({ document: unnumbered }))).toBe(
      'De toezegging in de brief van 16 maart 2018 (Nationale Veiligheid) noemde geen termijn. Op welke datum ontvangt de Kamer het toegezegde alsnog?',
    )
  })

  test('its subject and not the head of a letter of answers, and calls the register by its number', () => {
    const about = (title: string | null, more: Partial<ListedDocument> = {}) =>
      writeQuestion(asked({ document: { ...unnumbered, title, ...more } }), '2018-06-01').about
    expect(about('Beantwoording Kamervragen van de leden A en B (beiden C) over ernstig leed')).toBe('ernstig leed')
    expect(about(null)).toBe('de toezegging van 16 maart 2018')
    expect(
      about('Register van toezeggingen van de Kamer, TZ202412-116', {
        id: 'register-tz202412-116',
        number: 'TZ202412-116',
      }),
    ).toBe('toezegging TZ202412-116 in het register van de Kamer')
  })

  test('of what is called a follow-up whether it settled the promise, before it asks for a day', () => {
    const followUps = [
      {
        ...{ document: 'kst-30821-51', date: '2018-12-13', certainty: 'likely' as const, score: 0.8, reasons: [] },
        ...{ effect: 'none' as const, verdict: null },
      },
    ]
    expect(suggestQuestion(asked({ followUps }))).toContain(
      'Is zij afgedaan met Kamerstuk 30\u00a0821, nr.\u00a051, 13 december 2018? Zo nee, op welke datum',
    )
  })

  test('nothing of a missed term when the promise was kept without one', () => {
    const { points } = writeQuestion(asked({ outcome: 'fulfilled' }), '2018-06-01')
    expect(points.slice(1)).toEqual(['Is aan deze toezegging naar uw oordeel volledig voldaan, en met welk stuk?'])
  })
})
