import { describe, expect, it } from 'vitest'
import { paperId, readReferences } from '#extractors/acknowledgements/references'

const TABLE: [string, string[]][] = [
  ['zie Kamerstuk 30 821, nr. 42.', ['30821-42']],
  ['(Kamerstukken II 2018/19, 35000 VII, nr. 14)', ['35000-VII-14']],
  ['(Kamerstuk 34 775 VII nr. 21)', ['34775-VII-21']],
  ['(Kamerstuk 28 625 , nr. 194 )', ['28625-194']],
  ['(TK vergaderjaar 2023–2024, 36 410 XVI, nr. 116) van de leden', ['36410-XVI-116']],
  ['Tweede Kamer, vergaderjaar 1986-1987, 19 700 hoofdstuk VII, nr. 26', ['19700-VII-26']],
  ['vergaderjaar 1987-1988, 20 200 hfdst. XVI, nr. 139', ['20200-XVI-139']],
  ['Kamerstuk 21 501-02, nr. 2498', ['21501-02-2498']],
  ['Kamerstuk 21 501–34, nr. 291', ['21501-34-291']],
  ['brief van 3 maart jl. (22 300 V, nr. 91) werd', ['22300-V-91']],
  ['de motie voorkomend op stuk 15317 nr. 87', ['15317-87']],
  ['motie 36200-XII-60 is', ['36200-XII-60']],
  ['zie 21501-02-2733.', ['21501-02-2733']],
  ['zie kst-30821-51.', ['30821-51']],
  ['zie Kamerstuk 30 821-51.', ['30821-51']],
  ['Kamerstuk 26 643, nr. 496 en 497', ['26643-496', '26643-497']],
  ['1 Kamerstuk 26 643, nr. 496 en 497\n2 Kamerstuk 32 824, nr. 194', ['26643-496', '26643-497', '32824-194']],
  ['Kamerstukken 33 840, nr. 2, 34 352, nr. 3', ['33840-2', '34352-3']],
  ['29665, nummers 427, 433 en 473', ['29665-427', '29665-433', '29665-473']],
  ['Kamerstuk 30 821, nrs. 41 t/m 43', ['30821-41', '30821-42', '30821-43']],
  ['Kamerstuk 30 821, nr. 41; Kamerstuk 30 821, nr. 27', ['30821-41', '30821-27']],
  ['Kamerstukken I 2017/18, 34 970, B', ['34970-B']],
  ['in het kader van dossier 26 643 over', ['26643']],
  ['Kamerstuk 33 992 (R2034), nr. 7', ['33992-7']],
  ['toezegging TZ202412-116 en T01970', ['TZ202412-116', 'T01970']],
  ['(Handelingen II 2018/19, nr. 15, items 5 en 16)', ['h-tk-20182019-15-5']],
  ['(Handelingen II 1985-1986, blz. 4049 en volgende)', ['h-tk-19851986-p4049']],
  ['Aanhangsel Handelingen II 2016/17, nr. 10', ['ah-tk-20162017-10']],
  ['(Aanhangsel van de Handelingen II, nr. 626)', ['ah-tk-626']],
  ['(Aanhangsel Handelingen, Vergaderjaar 1986-1987, nr. 567)', ['ah-tk-19861987-567']],
]

describe('readReferences', () => {
  it.each(TABLE)('reads %j', (text, ids) => {
    expect(readReferences(text).map((reference) => reference.id)).toEqual(ids)
    for (const reference of readReferences(text))
      expect(text.slice(reference.start, reference.end)).toBe(reference.words)
  })

  it.each([
    'een bedrag van 12 500 euro, nr. één',
    'Stb. 1986, nr. 266',
    'Richtlijn 86/613/EEG en Verordening (EG) nr. 1907/2006',
    'telefoonnummer 070-3426426 of 0800-8051',
    'op 16 juni 2022 om 10.30 uur',
    'artikel 273, negende lid',
  ])('reads nothing in %j', (text) => {
    expect(readReferences(text)).toEqual([])
  })

  it('gives a document the id its references have', () => {
    expect(paperId('35000-VII', '14')).toBe('35000-VII-14')
    expect(paperId('30821', null)).toBeNull()
  })
})
