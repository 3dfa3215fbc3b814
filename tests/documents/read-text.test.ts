import { describe, expect, it } from 'vitest'
import { readText } from '#extractors/documents/read-text'
import { splitSentences } from '#extractors/sentences/split'
import type { ParsedDocument } from '#extractors/types'
import * as forms from './forms'

const read = (text: string, name = 'brief.txt'): ParsedDocument => readText(text, { name })
const sentences = (text: string): string[] => splitSentences(read(text)).map((sentence) => sentence.text)

describe('what a document says it is', () => {
  it('reads a Kamerstuk in markdown', () => {
    expect(read(forms.kamerstuk)).toMatchObject({
      id: 'kst-31234-17',
      date: '2022-03-03',
      kind: 'letter',
      title: 'Toezicht op veerdiensten',
      dossier: '31234',
      number: '17',
      to: 'TK',
      ministries: ['IenW', 'JenV'],
      officeHolders: [
        { name: 'M.G.J. Harbers', office: 'Minister van Infrastructuur en Waterstaat', ministry: 'IenW' },
        { name: null, office: 'Minister van Justitie en Veiligheid', ministry: 'JenV' },
      ],
      problems: [],
    })
  })

  it('reads the letter of a ministry from a PDF', () => {
    expect(read(forms.ministryPdf, 'map/Muntgeld eilanden.pdf')).toMatchObject({
      id: 'muntgeld-eilanden',
      date: '2023-05-09',
      kind: 'letter',
      title: 'Stand van zaken muntgeld op de eilanden',
      dossier: null,
      ministries: ['FIN'],
      officeHolders: [{ name: 'S.A.M. Kaag', office: 'Minister van Financiën' }],
      to: 'TK',
    })
  })

  it('reads an Aanhangsel: the day it was received, who asked and who answers', () => {
    expect(read(forms.aanhangsel)).toMatchObject({
      id: 'ah-tk-20232024-815',
      date: '2024-02-02',
      kind: 'answer',
      title: 'zwembaden in kleine kernen',
      aanhangsel: '815',
      dossier: null,
      ministries: ['VWS', 'BZK'],
      askedBy: [
        { name: 'Bakker', party: 'SP' },
        { name: 'De Wit', party: 'SP' },
        { name: 'Jansen', party: 'PvdA' },
      ],
    })
    expect(read(forms.aanhangsel).officeHolders.map((holder) => holder.office)).toEqual([
      'Minister voor Langdurige Zorg en Sport',
      'Minister van Binnenlandse Zaken en Koninkrijksrelaties',
    ])
  })

  it('works out the parliamentary year of an Aanhangsel that prints only its number', () => {
    expect(read(forms.numberedAnswers)).toMatchObject({
      id: 'ah-tk-20232024-1204',
      date: '2024-04-15',
      ministries: ['FIN'],
    })
  })

  it('reads web text with the date over two lines', () => {
    expect(read(forms.webAnswer)).toMatchObject({
      date: '2025-06-02',
      kind: 'answer',
      title: 'dorpshuizen',
      askedBy: [{ name: 'Peters', party: 'CDA' }],
      officeHolders: [{ name: 'J.J.M. Uitermark' }],
    })
  })

  it('reads an answer made with Word, its head after the date', () => {
    expect(read(forms.wordAnswer)).toMatchObject({
      date: '2023-07-11',
      kind: 'answer',
      title: 'Beantwoording Kamervragen van het lid Smit (D66) over verkeerslichten',
      ministries: ['JenV', 'IenW'],
      askedBy: [{ name: 'Smit', party: 'D66' }],
    })
    expect(read(forms.wordAnswer).officeHolders[0]?.name).toBe('D. Yeşilgöz-Zegerius')
  })

  it('reads tokenised text of 2012 with the ministry of that time', () => {
    expect(read(forms.tokenised)).toMatchObject({
      date: '2012-03-05',
      kind: 'letter',
      ministries: ['IenM'],
      officeHolders: [{ name: 'J.J. Atsma', office: 'Staatssecretaris van Infrastructuur en Milieu' }],
    })
  })

  it('reads an OCR of 1987: glued date, chapter of the budget, damaged number', () => {
    expect(read(forms.ocrLetter)).toMatchObject({
      id: 'kst-19700-XIV-61',
      date: '1987-05-20',
      kind: 'letter',
      title: 'Rijksbegroting voor het jaar 1987, Hoofdstuk XIV Ministerie van Landbouw en Visserij',
      ministries: ['LenV'],
      officeHolders: [{ name: 'A. Ploeg', office: 'Staatssecretaris van Landbouw en Visserij' }],
    })
  })

  it('reads an answer of 1990 with questions and answers on single lines', () => {
    expect(read(forms.ocrAnswer)).toMatchObject({
      id: 'ah-tk-19891990-412',
      date: '1990-04-02',
      kind: 'answer',
      ministries: ['VenW'],
      askedBy: [
        { name: 'Terpstra', party: 'VVD' },
        { name: 'Nijhuis', party: 'VVD' },
      ],
    })
  })

  it('reads debates, motions, bare questions and notes to both chambers', () => {
    expect(read(forms.debate)).toMatchObject({
      kind: 'debate',
      date: '2024-02-08',
      title: 'Kustwacht',
      ministries: ['DEF'],
    })
    expect(read(forms.motion)).toMatchObject({
      id: 'kst-27111-88',
      kind: 'other',
      date: '2023-02-01',
      title: 'Fietspaden',
    })
    expect(read(forms.questionsOnly)).toMatchObject({ kind: 'other', date: '2024-11-20', ministries: ['JenV'] })
    expect(read(forms.senate)).toMatchObject({ kind: 'letter', to: 'both', date: '1988-01-23', ministries: ['BZ'] })
    expect(read(forms.postponed)).toMatchObject({ kind: 'answer', date: '2024-06-24', ministries: ['DEF'] })
  })

  it('reads letters to the Eerste Kamer, consultations and a name above its office', () => {
    expect(read(forms.senateLetter)).toMatchObject({
      id: 'kst-35925-VII-C',
      kind: 'letter',
      to: 'EK',
      dossier: '35925-VII',
      number: 'C',
      title: 'Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken voor het jaar 2022',
    })
    expect(read(forms.consultation)).toMatchObject({ id: 'kst-36200-XIII-98', kind: 'answer', ministries: ['EZK'] })
    expect(read(forms.dialogue)).toMatchObject({
      kind: 'answer',
      date: '2023-11-14',
      officeHolders: [{ name: 'F.M. Weerwind', office: 'Minister voor Rechtsbescherming', ministry: 'JenV' }],
    })
  })

  it('lets meta overrule the text', () => {
    const meta = {
      id: 'eigen',
      date: '2020-02-02',
      kind: 'other' as const,
      title: 'Eigen titel',
      ministries: ['AZ'],
      url: 'https://voorbeeld.nl/',
    }
    expect(readText(forms.kamerstuk, { name: 'x', meta })).toMatchObject({ ...meta, dossier: '31234' })
  })
})

describe('a title that was given', () => {
  const title = (given: string) => readText(forms.kamerstuk, { name: 'x', meta: { title: given } }).title
  it('stands on one line, without marks that turn its direction or that no file can hold', () => {
    expect(title('\u202eBrief\r\nX-Kop: 1\t\u2066over\u2069  bruggen\u0001 ')).toBe('Brief X-Kop: 1 over bruggen\ufffd')
    expect(title('\u202e\u202c \n')).toBeNull()
  })
})

describe('dates', () => {
  const day = (text: string): string | null =>
    read(`Aan de Voorzitter van de Tweede Kamer\n${text}\nIk stuur u een brief.`).date
  it.each([
    ['Den Haag, 1 mei 2019', '2019-05-01'],
    ["'s-Gravenhage, 1 mei 1990", '1990-05-01'],
    ['’s-Gravenhage 18januari 1991', '1991-01-18'],
    ["'s-Gravenhage, ISjuli 1994", '1994-07-15'],
    ["'s-Gravenhage, 7 mei 1 988", '1988-05-07'],
    ['Datum: 3 december 2020', '2020-12-03'],
    ['**Datum** 3 december 2020', '2020-12-03'],
    ['Datum\nOns kenmerk\nABC/12\n3 december 2020', '2020-12-03'],
    ['Datum\t\t\t3 DECEMBER 2020', '2020-12-03'],
    ['Kamerstuk: Kamerbrief | 12-10-2023', '2023-10-12'],
    ['Groningen, 4 februari 2016', '2016-02-04'],
  ])('%s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it('says so when there is none, and does not take a day from the body', () => {
    const document = read('Geachte voorzitter,\n\nOp 3 mei 2021 heb ik u geschreven over de brug. Dat was toen zo.\n')
    expect(document.date).toBeNull()
    expect(document.problems.map((problem) => problem.code)).toEqual(['no-date'])
  })

  it('does not take the day of the questions for that of a letter about them', () => {
    const about = 'de vragen van het lid Visser (VVD) over radar (ingezonden 3 juni 2024) volgen later.'
    expect(read(`Geachte voorzitter,\n\nDe antwoorden op ${about}\n`).date).toBeNull()
    expect(
      read(`Vragen van het lid Visser (VVD) over radar (ingezonden 3 juni 2024).\n\nVraag 1\nKlopt dit?`).date,
    ).toBe('2024-06-03')
  })

  it('names a day that does not exist', () => {
    const document = read('Aan de Voorzitter van de Tweede Kamer\nDen Haag, 31 februari 2024\nIk stuur u een brief.')
    expect(document.date).toBeNull()
    expect(document.problems.map((problem) => problem.code)).toEqual(['impossible-date'])
    expect(document.problems[0]?.message).toContain('bestaat niet')
  })
})

describe('what promises can stand in', () => {
  it('gives the promise that straddles a footnote and a page whole', () => {
    expect(sentences(forms.kamerstuk)).toContain(
      'Over de manier waarop de vergunningen worden vernieuwd en de keuringen worden gebundeld zal ik uw Kamer in juni berichten.',
    )
  })

  it('jumps over page furniture, note numbers and notes of a PDF', () => {
    const found = sentences(forms.ministryPdf)
    expect(found).toContain('De voorraad is groot genoeg, al verschilt het beeld per eiland.')
    expect(found).toContain('In het commissiedebat van 6 april jl. heeft het lid Van Dijk gevraagd naar munten.')
    expect(found.join(' ')).not.toMatch(/kenmerk|agina|Kamerstuk|2023-0000/u)
  })

  it('gives no text of a question, and every answer', () => {
    expect(sentences(forms.aanhangsel)).toEqual([
      'Ja.',
      'Die zorg deel ik.',
      'In het najaar van 2023 ontving ik een telling van de gemeenten.',
      'Ik stuur uw Kamer die telling in april.',
    ])
    expect(sentences(forms.numberedAnswers)).toEqual(['Ja.', 'Het overzicht gaat in mei naar uw Kamer.'])
    expect(sentences(forms.loneNumbers)).toEqual(['Ja.', 'In juni informeer ik de Kamer over de bijen.'])
    expect(sentences(forms.ocrAnswer).join(' ')).toBe('1 Ja. 2 Ik zal de Kamer in mei 1990 een notitie zenden.')
    expect(sentences(forms.webAnswer)).toEqual([
      'Nee.',
      'De telling volgt in september.',
      'Daarna deel ik het aantal met de Kamer.',
    ])
    expect(sentences(forms.questionsOnly)).toEqual([])
    expect(sentences(forms.wordAnswer)).toContain('De telling is in oktober gereed.')
    expect(sentences(forms.wordAnswer).join(' ')).not.toContain('laten tellen')
  })

  it('knows questions by run-in heads, by their own numbers, and in the half of a consultation that the members wrote', () => {
    expect(sentences(forms.runIn)).toEqual([
      'Ja, ik informeer de Kamer in juli.',
      'De wet komt in 2020.',
      'In oktober stuur ik die.',
    ])
    expect(sentences(forms.dialogue).slice(-4)).toEqual([
      'Ja.',
      'Ik zal de Kamer in mei informeren over de uitkomsten.',
      'De kosten worden in april bekend.',
      'Ik stuur de cijfers dan toe.',
    ])
    expect(sentences(forms.consultation)).toContain('Ik zal uw Kamer in april informeren over de regeling.')
    expect(sentences(forms.consultation).join(' ')).not.toContain('in maart zal informeren')
    expect(sentences(forms.senateLetter)).toEqual([
      'Ik zal de Kamer voor het zomerreces berichten, zoals is afgesproken met de commissie.',
    ])
  })

  it('numbers questions and answers as printed', () => {
    const numbered = read(forms.aanhangsel).blocks.filter(
      (block) => block.kind === 'answer' || block.kind === 'question',
    )
    expect(numbered.map((block) => [block.kind, block.number])).toEqual([
      ['question', '1'],
      ['answer', '1'],
      ['question', '2 en 3'],
      ['answer', '2 en 3'],
    ])
  })

  it('finds the question above an answer when its head was lost', () => {
    const text = forms.aanhangsel.replace('Vraag 2 en 3\n', '')
    expect(splitSentences(read(text)).map((sentence) => sentence.text)).not.toContain(
      'Zult u de Kamer voor 1 maart informeren?',
    )
  })

  it('keeps the turns of members and of the chair out of a debate, but not the promises read out', () => {
    expect(sentences(forms.debate)).toEqual([
      'Ik zal de Kamer in maart een brief sturen over de schepen.',
      'Ik lees de toezegging voor.',
      'De minister stuurt in maart een brief.',
    ])
  })

  it('marks head, headings, lists, notes and signature', () => {
    const kinds = read(forms.kamerstuk).blocks.map((block) => block.kind)
    expect(kinds).toEqual(['letterhead', 'paragraph', 'heading', 'paragraph', 'list-item', 'list-item', 'signature'])
    const gaps = read(forms.kamerstuk).blocks.flatMap((block) => block.gaps ?? [])
    expect(gaps.map((gap) => forms.kamerstuk.slice(gap.start, gap.end))).toEqual([
      '<sup>1</sup>',
      '<sup>1</sup> Kamerstuk 31 234, nr. 12',
    ])
  })

  it('parts a title from the sentences around it where no blank line stands', () => {
    const text =
      'Geachte voorzitter,\nDe brug is vorig jaar gesloten voor vrachtverkeer en wordt nu onderzocht door\nhet bureau. Dat duurt nog even.\nVerkeer over water\nSchippers varen om. Ik bericht u in mei.\n'
    expect(sentences(text)).toContain('Schippers varen om.')
    expect(read(text).blocks.some((block) => block.kind === 'heading')).toBe(true)
  })
})
