import { expect, test } from 'vitest'
import { readText } from '#extractors/documents/read-text'

/** How pages on the web head the text of a letter or an answer; the sentences are made up. */

test('a page about questions tells when and by whom they were answered', () => {
  const page = (cell: string) => `Kamervraag 2015Z00001

De veerpont die niet vaart

Ingediend ${cell}29 juni 2015
Beantwoord ${cell}9 juli 2015 (na 10 dagen)
Indieners ${cell}Michiel van Nispen (SP), Kees de Wit (ABC)
Beantwoord door ${cell}Edith Schippers (minister volksgezondheid, welzijn en sport) (VVD), Lodewijk Asscher (viceminister-president , minister sociale zaken en werkgelegenheid) (PvdA)
Bron antwoord ${cell}https://zoek.officielebekendmakingen.nl/ah-tk-20142015-9999.html
 • Vraag 1
  Vaart de veerpont weer?

  In mei 2016 zal ik uw Kamer over de veerpont informeren.
`
  for (const cell of ['', '| '])
    expect(readText(page(cell), { name: 'vraag.txt' })).toMatchObject({
      date: '2015-07-09',
      kind: 'answer',
      aanhangsel: '9999',
      ministries: ['VWS', 'SZW'],
      officeHolders: [
        { name: 'E.I. Schippers', office: 'Minister van Volksgezondheid, Welzijn en Sport' },
        { name: 'L.F. Asscher', office: 'Minister van Sociale Zaken en Werkgelegenheid' },
      ],
      askedBy: [
        { name: 'Michiel van Nispen', party: 'SP' },
        { name: 'Kees de Wit', party: 'ABC' },
      ],
    })
})

test('the date may stand behind a dash below its label, or behind the kind of paper', () => {
  const body = '\n\nIk bied u het overzicht aan.\n\nDe Minister van Buitenlandse Zaken,\nA. de Boer\n'
  const dated = (head: string) =>
    readText(`Ministerie van Buitenlandse Zaken\n\n${head}${body}`, { name: 'x.txt' }).date
  expect(dated('Datum\n\n\n- 11 maart 2004\n\nKenmerk\n\n- AB-12/04')).toBe('2004-03-11')
  expect(dated('De veren\n\nKamerbrief | 9 augustus 2010')).toBe('2010-08-09')
})

test('dossier, chapter, number and title may share a line', () => {
  const text = `12345 X 109 Brief van de minister van Defensie\n\nVergaderjaar 2006-2007\n\nDen Haag, 2 juli 2007\n\nDe vloot vaart uit.\n`
  expect(readText(text, { name: 'x.txt' })).toMatchObject({ dossier: '12345-X', number: '109' })
})

test('labels may share a line with the date, and a page may print it before the kind of paper', () => {
  const dated = (head: string) => readText(`${head}\n\nIk bied u het overzicht aan.\n`, { name: 'x.txt' }).date
  expect(dated('Contactpersoon Doorkiesnummer\n- - Datum Bijlage(n) 16 juni 2008 - Ons kenmerk Uw kenmerk')).toBe(
    '2008-06-16',
  )
  expect(dated('Ministerie van Buitenlandse Zaken\nDe veren\n\n08 juli 2010 - kamerstuk')).toBe('2010-07-08')
})

test('what a delay is told under is an answer, not part of the last question', () => {
  const text = `Vragen van het lid De Wit (ABC) aan de Minister van Defensie over de veren (ingezonden 15 april 2016).

Mededeling van Minister Hennis-Plasschaert (Defensie) (ontvangen 22 april 2016).

Vraag 1

Vaart de veerpont weer?

Mededeling

De vragen van het lid De Wit kunnen niet binnen de gestelde termijn beantwoord worden.
`
  const [last] = readText(text, { name: 'x.txt' }).blocks.slice(-1)
  expect(last?.kind).toBe('answer')
})

test('the title stands at the head of a page, or beside the number of the dossier', () => {
  const letter = 'Nr. 7\nBRIEF VAN DE MINISTER VAN DEFENSIE\nDen Haag, 2 juli 2007\n\nDe vloot vaart uit.\n'
  const title = (head: string) => readText(`${head}\n${letter}`, { name: 'x.txt' }).title
  expect(title('Brief regering : Visie op de veren\n12 345 Binnenvaart')).toBe('Visie op de veren')
  expect(title('Kamerstuk 12345-7\n\nVisie op de veren\n\nDossier: Binnenvaart')).toBe('Visie op de veren')
  expect(title('Gepubliceerd door de dienst\n12 345 Binnenvaart')).toBe('Binnenvaart')
})

test('the letter of a fund belongs to the dossier, that of a paper of the Eerste Kamer is its number', () => {
  const at = (id: string) => readText(`De vloot vaart uit.\n\nhttps://zoek.example/${id}.html\n`, { name: 'x.txt' })
  expect(at('kst-12345-B-10')).toMatchObject({ dossier: '12345-B', number: '10' })
  expect(at('kst-12345-C')).toMatchObject({ dossier: '12345', number: 'C' })
})

test('of two dossiers the first is meant, with its title or without', () => {
  const text =
    '12 345 Veren\n67 890\nSluizen\nNr. 7\nBRIEF VAN DE MINISTER VAN DEFENSIE\nDen Haag, 2 juli 2007\n\nDe vloot vaart uit.\n'
  expect(readText(text, { name: 'x.txt' })).toMatchObject({ dossier: '12345', number: '7' })
})

test('the name of an official publication says what its text does not', () => {
  const text = 'nr. 82\nBRIEF VAN DE MINISTER VAN DEFENSIE\nDen Haag, 12 februari 2008\n\nDe vloot vaart uit.\n'
  expect(readText(text, { name: 'map/kst-12345-82.txt' })).toMatchObject({ dossier: '12345', number: '82' })
  expect(readText('De vloot vaart uit.\n', { name: 'ah-ek-20182019-7.txt' })).toMatchObject({ aanhangsel: '7' })
})

test('a date may follow the place and another label, or stand in figures below its own', () => {
  const dated = (head: string) => readText(`${head}\n\nIk bied u het overzicht aan.\n`, { name: 'x.txt' }).date
  expect(dated('Den Haag Ons kenmerk 7 december 2004 AB 2004 1')).toBe('2004-12-07')
  expect(dated('Den Haag Ons kenmerk Uw brief van Uw kenmerk 20 november 2007 AB 18 oktober 2007')).toBe('2007-11-20')
  expect(dated('ons kenmerk\nab 03.2\ndatum\n29-01-2003\n\nonderwerp\nDe veren')).toBe('2003-01-29')
})

test('a covering letter with numbered answers below it is an answer', () => {
  const cover =
    'Geachte Voorzitter,\n\nHierbij doe ik u toekomen de antwoorden op de vragen van het lid De Wit over de veren.\n\n'
  const signed = '\nDe Minister van Defensie,\nA. de Boer\n'
  expect(readText(`${cover}1)\nJa\n\n2)\nNee\n\n3)\nDat klopt.\n${signed}`, { name: 'x.txt' }).kind).toBe('answer')
  expect(readText(`${cover}Zij staan in de bijlage.\n${signed}`, { name: 'x.txt' }).kind).toBe('letter')
})
