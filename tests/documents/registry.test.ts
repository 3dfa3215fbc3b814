import { describe, expect, it } from 'vitest'
import {
  findMinistry,
  findMinistryByCode,
  findOfficeHolder,
  holderOn,
  ministriesOfOffice,
  ministryOfOffice,
  officeHolders,
  readOffices,
  readPersonName,
  resolveOffice,
} from '#extractors/registry/registry'

describe('findMinistry', () => {
  it.each([
    ['Justitie en Veiligheid', '2020-01-01', 'JenV'],
    ['Ministerie van Veiligheid en Justitie', '2014-01-01', 'VenJ'],
    ['V&J', '2014-01-01', 'VenJ'],
    ['MinFin', '1999-01-01', 'FIN'],
    ['Financien', '1987-01-01', 'FIN'],
    ['BuZa', '2005-01-01', 'BZ'],
    ['EZ', '1991-01-01', 'EZ-1'],
    ['EZ', '2014-01-01', 'EZ-2'],
    ['EZ', '2025-01-01', 'EZ-3'],
    ['LNV', '2009-01-01', 'LNV-2'],
    ['LNV', '2025-01-01', 'LVVN'],
    ['Binnenlandse Zaken', '1986-01-01', 'BiZa'],
    ['VRO', '2023-01-01', 'VRO-p1'],
    ['VRO', '2025-01-01', 'VRO'],
  ])('%s on %s is %s', (name, day, id) => {
    expect(findMinistry(name, day)?.id).toBe(id)
  })

  it('takes the newest of that name without a day and gives nothing for another name', () => {
    expect(findMinistry('Economische Zaken')?.id).toBe('EZ-3')
    expect(findMinistry('Sport en Spel')).toBeNull()
  })
})

describe('findMinistryByCode', () => {
  it.each([
    ['VenJ', '2026-11-30', 'VenJ'],
    ['LNV', '2026-11-30', 'LNV-3'],
    ['LNV', '2005-01-01', 'LNV-2'],
    ['EZ', '2026-11-30', 'EZ-3'],
    ['VRO', '2026-11-30', 'VRO-p2'],
    ['V&J', '2014-01-01', 'VenJ'],
  ])('%s on %s is %s: a successor that took an abbreviation over is another ministry', (code, day, id) => {
    expect(findMinistryByCode(code, day)?.id).toBe(id)
  })
})

describe('offices', () => {
  it.each([
    ['de minister van JenV', 'Minister van Justitie en Veiligheid'],
    [
      'Minister Uitermark (Binnenlandse Zaken en Koninkrijksrelaties)',
      'Minister van Binnenlandse Zaken en Koninkrijksrelaties',
    ],
    ['bewindspersoon van VWS', 'Minister van Volksgezondheid, Welzijn en Sport'],
    ['MinFin', 'Minister van Financiën'],
    [
      'DE STAATSSECRETARIS VAN WELZIJN. VOLKSGE ZONDHEID EN CULTUUR',
      'Staatssecretaris van Welzijn, Volksgezondheid en Cultuur',
    ],
    ['De Ministervan Financiën, W. Kok', 'Minister van Financiën'],
    ['MINISTER VAN ONDERWIJS EN WETENSCHAP-\nPEN', 'Minister van Onderwijs en Wetenschappen'],
    ['de minister voor LZS', 'Minister voor Langdurige Zorg en Sport'],
    ['staatssecretaris Rechtsbescherming', 'Staatssecretaris van Justitie en Veiligheid'],
    ['de Minister-President', 'Minister-president, Minister van Algemene Zaken'],
    ['mijn ambtgenoot van Justitie', 'Minister van Justitie'],
  ])('%s is the %s', (text, office) => {
    expect(resolveOffice(text)).toBe(office)
  })

  it.each(['de minister van mening is', 'een staatssecretaris', 'de burgemeester van Utrecht', 'Justitiebeleid', ''])(
    '%s names no office',
    (text) => {
      expect(resolveOffice(text)).toBeNull()
    },
  )

  it('takes lists apart, over line breaks and glued words', () => {
    const text =
      'aan de Ministers van Asiel en Migratie, voor BuitenlandseHandel en\nOntwikkelingshulp en van Buitenlandse Zaken over'
    expect(readOffices(text, '2024-09-20').map((mention) => mention.office)).toEqual([
      'Minister van Asiel en Migratie',
      'Minister voor Buitenlandse Handel en Ontwikkelingshulp',
      'Minister van Buitenlandse Zaken',
    ])
    const [first] = readOffices(text)
    expect(text.slice(first?.start, first?.end)).toBe('Ministers van Asiel en Migratie')
  })

  it('knows the ministry in use on the day', () => {
    expect(ministryOfOffice('Minister van Economische Zaken', '1991-05-01')).toBe('EZ')
    expect(ministryOfOffice('Staatssecretaris van Binnenlandse Zaken', '1986-05-01')).toBe('BiZa')
    expect(ministryOfOffice('Minister voor Rechtsbescherming', '2019-05-01')).toBe('JenV')
    expect(ministryOfOffice('Voorzitter van de Kiesraad', '2019-05-01')).toBeNull()
  })

  it('lists a portfolio under its ministry, and beside it where its code is a ministry’s too', () => {
    expect(ministriesOfOffice('Minister voor Volkshuisvesting en Ruimtelijke Ordening', '2022-05-01')).toEqual([
      'BZK',
      'VRO',
    ])
    expect(ministriesOfOffice('Minister voor Langdurige Zorg en Sport', '2022-05-01')).toEqual(['VWS'])
    expect(ministriesOfOffice('Minister van Klimaat en Groene Groei', '2025-05-01')).toEqual(['KGG'])
    expect(ministriesOfOffice('Minister van Klimaat en Groene Groei', '2026-05-01')).toEqual(['EZK', 'KGG'])
  })

  it('resolves every office of the register to itself on a day of its holder', () => {
    const wrong = officeHolders.filter((row) => resolveOffice(row.office, row.from) !== row.office)
    expect(wrong.map((row) => `${row.office} ${row.from}`)).toEqual([])
  })
})

describe('office holders', () => {
  it.each([
    ['Ollongren', 'Minister van Binnenlandse Zaken en Koninkrijksrelaties', '2018-12-13', 'K.H. Ollongren'],
    ['drs. K. H. Ollongren', null, '2018-12-13', 'K.H. Ollongren'],
    ['Mark Harbers', null, '2022-12-22', 'M.G.J. Harbers'],
    ['De Jonge', null, '2024-03-15', 'H.M. de Jonge'],
    ['Faber – Van de Klashorst', null, '2024-11-18', 'M.H.M. Faber-van de Klashorst'],
    ['D. Y. W. de Graaff-Nauta', 'Staatssecretaris van Binnenlandse Zaken', '1986-12-08', 'D.IJ.W. de Graaff-Nauta'],
    ['Yeşilgöz', 'Minister van Justitie en Veiligheid', '2024-01-11', 'D. Yeşilgöz-Zegerius'],
    ['mw. mr. A. Kappeyne van de Coppello', null, '1986-07-14', 'A. Kappeyne van de Coppello'],
  ])('%s', (name, office, day, person) => {
    expect(findOfficeHolder(name, office, day)?.person).toBe(person)
  })

  it('does not take a namesake from another time, office or with other initials', () => {
    expect(findOfficeHolder('Ollongren', null, '1990-01-01')).toBeNull()
    expect(findOfficeHolder('Ollongren', 'Minister van Financiën', '2018-12-13')).toBeNull()
    expect(findOfficeHolder('X.Y. Ollongren', null, '2018-12-13')).toBeNull()
  })

  it('tells who held an office on a day', () => {
    expect(holderOn('Minister voor Rechtsbescherming', '2019-01-01')?.person).toBe('S. Dekker')
    expect(holderOn('Minister van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer', '2020-01-01')).toBeNull()
  })

  it('takes names apart', () => {
    expect(readPersonName('mr. drs. C. P. van Dijk')).toEqual({ initials: 'CP', surname: 'van Dijk' })
    expect(readPersonName('Ch.A. Jansen')).toEqual({ initials: 'CHA', surname: 'Jansen' })
    expect(readPersonName('Faber – Van de Klashorst').surname).toBe('Faber-Van de Klashorst')
  })
})
