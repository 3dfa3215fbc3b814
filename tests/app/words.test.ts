import { describe, expect, test } from 'vitest'
import { daysBetween, isDay } from '#extractors/time/calendar'
import { readToday } from '../../app/clock.server'
import { withAsOf } from '../../app/components/links'
import { formatDay, formatMonth, formatShortMonth } from '../../app/format-day'
import {
  citeDocument,
  formatDossier,
  hasNumber,
  nameDocument,
  nameDocumentId,
  nameShortly,
  titleBeside,
} from '../../app/kamerstuk'
import {
  capitalise,
  countOf,
  countPromises,
  formatCount,
  nameActor,
  nameMembers,
  tellClock,
  tellStatus,
  tellUnreviewed,
} from '../../app/labels'
import { cutAtTerm, excerptAtTerm, printQuote, readSourcePieces, tidyQuote } from '../../app/source-text'

describe('days', () => {
  test('are written in Dutch, and text that is no day stays as it is', () => {
    expect(formatDay('2019-01-05')).toBe('5 januari 2019')
    expect(formatDay('2020-12-31')).toBe('31 december 2020')
    expect(formatDay('onbekend')).toBe('onbekend')
    expect(formatDay('2019-02-30')).toBe('2019-02-30')
    expect(formatDay('2019-03-01', 'en')).toBe('1 March 2019')
    expect(formatMonth('2019-08-31')).toBe('augustus 2019')
    expect([formatShortMonth('2019-03-01', 'nl'), formatShortMonth('2019-03-01', 'en')]).toEqual([
      'mrt. 2019',
      'Mar 2019',
    ])
  })

  test('exist or not', () => {
    expect(['2020-02-29', '2019-12-31', '2019-02-29', '2019-13-01', '2019-1-5', '', '20190105'].map(isDay)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('are counted whole, over the change of the clocks', () => {
    expect(daysBetween('2018-12-31', '2019-01-05')).toBe(5)
    expect(daysBetween('2019-03-30', '2019-04-01')).toBe(2)
    expect(daysBetween('2019-04-01', '2019-03-30')).toBe(-2)
  })

  test('today is that of Amsterdam, whatever the clock of the machine', () => {
    expect(readToday(new Date('2019-01-05T22:59:59Z'))).toBe('2019-01-05')
    expect(readToday(new Date('2019-01-05T23:00:00Z'))).toBe('2019-01-06')
    expect(readToday(new Date('2019-07-05T22:00:00Z'))).toBe('2019-07-06')
  })
})

describe('names of documents', () => {
  const letter = { id: 'x', kind: 'letter', date: '2018-12-13', dossier: '30821', number: '51' } as const

  test('follow the Kamer', () => {
    expect(formatDossier('30821')).toBe('30\u00a0821')
    expect(formatDossier('35000-VII')).toBe('35\u00a0000\u00a0VII')
    expect(nameDocument(letter)).toBe('Kamerstuk 30\u00a0821, nr.\u00a051')
    expect(citeDocument(letter)).toBe('Kamerstuk 30\u00a0821, nr.\u00a051, brief van 13 december 2018')
  })

  test('can be told from an official id', () => {
    expect(nameDocumentId('kst-35000-VII-14', '2018-10-18')).toBe(
      'Kamerstuk 35\u00a0000\u00a0VII, nr.\u00a014, 18 oktober 2018',
    )
    expect(nameDocumentId('ah-2025-07-07', '2025-07-07')).toBe('Antwoord op Kamervragen van 7 juli 2025')
    expect(nameDocumentId('ah-tk-20242025-612', '2024-11-19')).toBe(
      'Aanhangsel Handelingen II 2024/25, nr.\u00a0612, 19 november 2024',
    )
    expect(nameDocumentId('onbekend', null)).toBe('onbekend')
    expect(nameDocumentId('onbekend', '2025-07-07')).toBe('document van 7 juli 2025 (onbekend)')
    expect(nameShortly('kst-35000-VII-14', '2018-10-18')).toBe('Kamerstuk 35\u00a0000\u00a0VII, nr.\u00a014')
  })

  test('without a number are the kind and the day, without a day the id', () => {
    const answer = { id: 'ah-1', kind: 'answer', date: '2025-07-07', dossier: null, number: null } as const
    expect(nameDocument(answer)).toBe('Antwoord op Kamervragen van 7 juli 2025')
    expect(citeDocument(answer)).toBe('Antwoord op Kamervragen van 7 juli 2025')
    expect(nameDocument({ ...answer, date: null })).toBe('Antwoord op Kamervragen ah-1')
    expect(nameDocument({ ...answer, id: 'ah-tk-20242025-612' })).toBe(
      'Aanhangsel Handelingen II 2024/25, nr.\u00a0612',
    )
    expect([hasNumber(answer), hasNumber({ ...answer, id: 'ah-ek-19992000-3' })]).toEqual([false, true])
    expect(nameDocument({ ...answer, aanhangsel: '1314' })).toBe('Aanhangsel van de Handelingen, nr.\u00a01314')
  })
})

describe('a promise that only the register of the Kamer holds', () => {
  const entry = {
    id: 'register-tz202412-116',
    kind: 'other',
    date: null,
    dossier: null,
    number: 'TZ202412-116',
  } as const
  const name = 'Register van toezeggingen van de Kamer, TZ202412-116'

  test('is called by the register, not by our id, and its title is not said twice', () => {
    expect([nameDocument(entry), citeDocument(entry), nameShortly(entry.id, null)]).toEqual([name, name, name])
    expect(citeDocument({ ...entry, date: '2024-12-12' })).toBe(`${name}, 12 december 2024`)
    expect(nameDocument({ ...entry, id: 'register-t01970' })).toBe('Register van toezeggingen van de Kamer, T01970')
    expect([titleBeside({ ...entry, title: name }), titleBeside({ ...entry, title: 'Water' })]).toEqual([null, 'Water'])
  })

  test('was not found automatically', () => {
    const told = (origin: 'register' | 'extracted', reviewed = false) => tellUnreviewed({ origin, reviewed })
    expect([told('register'), told('extracted'), told('register', true)]).toEqual([
      'uit het register van de Kamer, hier nog niet beoordeeld',
      'automatisch gevonden, nog niet beoordeeld',
      '',
    ])
  })
})

test('who has to act is named with the ministry where the words name no office', () => {
  const actor = (type: 'passive' | 'ministry' | 'signer', office: string | null, ministry: string | null) =>
    nameActor({ type, office, ministry })
  expect([
    actor('passive', null, 'IenW'),
    actor('ministry', null, 'IenW'),
    actor('passive', null, null),
    actor('signer', 'Minister van Financiën', 'FIN'),
    nameActor({ type: 'ministry', office: null, ministry: 'IenW' }, 'en'),
  ]).toEqual([
    'de regering (niet genoemd), IenW',
    'ministerie IenW',
    'de regering (niet genoemd)',
    'Minister van Financiën',
    'ministry IenW',
  ])
})

test('a status says that a promise was kept, also when it had no last day', () => {
  expect(tellStatus({ outcome: 'fulfilled', clock: 'no-deadline', daysLate: 0 })).toBe('voldaan, zonder termijn')
  expect(tellStatus({ outcome: 'fulfilled', clock: 'no-deadline', daysLate: 0 }, 'en')).toBe('fulfilled, no deadline')
  expect(tellStatus({ outcome: 'fulfilled', clock: 'late', daysLate: 3 })).toBe('voldaan, 3 dagen te laat')
  expect(tellStatus({ outcome: 'partly', clock: 'overdue', daysLate: 3 })).toBe('3 dagen te laat, deels voldaan')
  expect(tellStatus({ outcome: 'lapsed', clock: 'no-deadline', daysLate: 0 })).toBe('vervallen')
  expect(tellStatus({ outcome: 'open', clock: 'no-deadline', daysLate: 0 })).toBe('zonder termijn')
})

test('counts and clocks are told in English', () => {
  expect(formatCount(1234567, 'en')).toBe('1,234,567')
  expect([countPromises(1, 'en'), countPromises(1200, 'en')]).toEqual(['1 promise', '1,200 promises'])
  expect([tellClock('overdue', 1, 'en'), tellClock('late', 10, 'en'), tellClock('on-time', 0, 'en')]).toEqual([
    '1 day overdue',
    'kept, 10 days late',
    'on time',
  ])
  const paper = { id: 'kst-30821-51', kind: 'letter', date: '2018-12-13', dossier: '30821', number: '51' } as const
  expect(citeDocument(paper, 'en')).toBe('Kamerstuk 30\u00a0821, nr.\u00a051, letter of 13 December 2018')
})

test('counts and clocks are told in Dutch', () => {
  expect([0, 999, 1000, 1234567].map((count) => formatCount(count))).toEqual(['0', '999', '1.000', '1.234.567'])
  expect([countOf(1, 'regel', 'regels'), countOf(2, 'regel', 'regels')]).toEqual(['1 regel', '2 regels'])
  expect([tellClock('overdue', 1), tellClock('overdue', 5), tellClock('late', 10), tellClock('on-track', 0)]).toEqual([
    '1 dag te laat',
    '5 dagen te laat',
    'voldaan, 10 dagen te laat',
    'loopt',
  ])
  expect(capitalise('antwoord')).toBe('Antwoord')
  expect(
    nameMembers([
      { name: 'De Wit', party: 'ABC' },
      { name: 'Jansen', party: null },
    ]),
  ).toBe('De Wit (ABC), Jansen')
})

describe('source text', () => {
  test('joins words broken at a line end, but not "in- en uitvoer"', () => {
    expect(tidyQuote('over de infor-\nmatie en de in-\nen uitvoer')).toBe('over de informatie en de in- en uitvoer')
    expect(tidyQuote('Noord-\nHolland')).toBe('Noord- Holland')
  })

  test('hides markdown signs and note numbers in quotes, and raises the numbers in documents', () => {
    expect(tidyQuote('### **Kop**\nzin.<sup>12</sup> Meer \\* tekst')).toBe('Kop zin. Meer * tekst')
    expect(tidyQuote('in \u202e9102\u202c komt \u2066zij\u2069')).toBe('in 9102 komt zij')
    expect(readSourcePieces('zin.<sup>12</sup> Meer')).toEqual([
      { text: 'zin.' },
      { text: '12', note: true },
      { text: ' Meer' },
    ])
  })

  test('leaves out a footnote that stands in mid-sentence', () => {
    expect(tidyQuote('wat ik wil en\n\n<sup>6</sup> Zie de nota.\n\nkan in mei sturen.')).toBe(
      'wat ik wil en kan in mei sturen.',
    )
  })

  test('marks a quote that starts or ends in mid-sentence', () => {
    expect(printQuote('dat ik in mei kom')).toBe('… dat ik in mei kom …')
    expect(printQuote('Ik kom in mei.')).toBe('Ik kom in mei.')
  })

  test('finds the words of the term, also over a line end', () => {
    expect(cutAtTerm('Ik kom in\nmei 2019 terug.', 'in mei 2019')).toEqual(['Ik kom ', 'in mei 2019', ' terug.'])
    expect(cutAtTerm('Ik kom terug.', 'in mei')).toEqual(['Ik kom terug.', '', ''])
    expect(cutAtTerm('Ik kom terug.', null)).toEqual(['Ik kom terug.', '', ''])
  })

  test('shortens a long lead-in between words, never the term', () => {
    const lead =
      'Over de dijken, de wegen, de bruggen, de sluizen, de havens, de luchthavens en alle andere werken die het Rijk beheert '
    expect(excerptAtTerm(`${lead}kom ik in mei terug.`, 'in mei')).toEqual([
      `… ${lead.slice(lead.indexOf('wegen'))}kom ik `,
      'in mei',
      ' terug.',
    ])
    expect(excerptAtTerm('Ik kom in mei terug.', 'in mei')).toEqual(['Ik kom ', 'in mei', ' terug.'])
    expect(excerptAtTerm(`${lead}kom ik terug.`, null)).toEqual([`${lead}kom ik terug.`, '', ''])
  })

  test('stays linear on hostile text', () => {
    const time = (text: string) => {
      const began = performance.now()
      tidyQuote(text)
      return performance.now() - began
    }
    for (const part of ['-\n', '\\', '<sup>', '# ', '**', 'a-\n '])
      expect(time(part.repeat(100_000))).toBeLessThan(2_000)
  })
})

test('the peildatum is carried before the hash, and only once', () => {
  expect(withAsOf('/regels#C1', '2019-01-05')).toBe('/regels?peildatum=2019-01-05#C1')
  expect(withAsOf('/toezeggingen?klok=te-laat', '2019-01-05')).toBe('/toezeggingen?klok=te-laat&peildatum=2019-01-05')
  expect(withAsOf('/?peildatum=2019-01-05', '2019-01-05')).toBe('/?peildatum=2019-01-05')
  expect(withAsOf('/regels', null)).toBe('/regels')
})
