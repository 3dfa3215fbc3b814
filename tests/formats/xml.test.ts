import { describe, expect, it } from 'vitest'
import { readOfficialXml } from '#extractors/documents/formats/official'
import { readVlosXml } from '#extractors/documents/formats/vlos'
import { walkXml } from '#extractors/documents/formats/xml'
import { readDocument } from '#extractors/documents/read'
import { bytesOf } from './build'

const LETTER = `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie xmlns:x="http://voorbeeld">
  <metadata><meta name="OVERHEIDop.externMetadataRecord" content="https://zoek.officielebekendmakingen.nl/kst-99999-VI-12/metadata.xml" /></metadata>
  <kamerstuk>
    <kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2020-2021</tekstregel></kamerstukkop>
    <dossier><dossiernummer><dossiernr>99 999</dossiernr> <begrotingsnr>VI</begrotingsnr></dossiernummer><titel>Proefbeleid</titel></dossier>
    <stuk><stuknr>Nr. <ondernummer kamer="2">12</ondernummer></stuknr>
      <titel>BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID</titel>
      <tekst>
        <al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al>
        <al>Den Haag, 3 maart 2021</al>
        <tussenkop kopopmaak="vet">Vervolg</tussenkop>
        <al>In het voorjaar van 2021<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk <extref doc="a">99 999, nr. 3</extref>.</noot.al><noot.al>Zie ook de bijlage.</noot.al></noot> stuur ik uw Kamer
          het <nadruk type="cur">tweede</nadruk> <?xpp afbreek?>verslag &amp; de bij<?xpp qa?>lage.</al>
        <al-groep><al>Het gaat om:</al>
          <lijst type="expliciet"><li><li.nr>1.</li.nr><al>de stukken;</al></li><li><li.nr>2.</li.nr><al>de brief.</al></li></lijst>
        </al-groep>
        <table><row><entry><al>Jaar</al></entry><entry><al>Aantal</al></entry></row><row><entry>2020</entry><entry>5</entry></row></table>
      </tekst>
      <ondertekening><functie>De Minister van Justitie en Veiligheid,</functie><naam><voornaam>A.B.</voornaam><achternaam>Voorbeeld</achternaam></naam></ondertekening>
    </stuk>
  </kamerstuk>
</officiele-publicatie>`

describe('readOfficialXml', () => {
  it('gives running text: notes at the end, inline elements and instructions inside their sentence', () => {
    const { text, problems } = readOfficialXml(LETTER)
    expect(problems).toEqual([])
    expect(text).toContain('In het voorjaar van 2021 stuur ik uw Kamer het tweede verslag & de bijlage.')
    expect(text).toContain('\n\n[1] Kamerstuk 99 999, nr. 3. Zie ook de bijlage.')
    expect(text).toContain('\n\nVervolg\n\n')
    expect(text).toContain('1. de stukken;\n\n2. de brief.')
    expect(text).toContain('Jaar Aantal\n\n2020 5')
    expect(text).toContain('De Minister van Justitie en Veiligheid,\nA.B. Voorbeeld')
    expect(text).not.toContain('<')
  })

  it('states what the publication states', async () => {
    const document = await readDocument({ name: 'brief.xml', bytes: bytesOf(LETTER) })
    expect(document).toMatchObject({
      id: 'kst-99999-VI-12',
      url: 'https://zoek.officielebekendmakingen.nl/kst-99999-VI-12',
      dossier: '99999-VI',
      number: '12',
      title: 'Proefbeleid',
      date: '2021-03-03',
      kind: 'letter',
      officeHolders: [{ name: 'A.B. Voorbeeld', office: 'Minister van Justitie en Veiligheid', ministry: 'JenV' }],
      problems: [],
    })
  })

  it('lets the metadata of the file overrule it', async () => {
    const meta = { id: 'eigen', title: 'Ander', dossier: '1', date: '2021-03-04', ministries: ['FIN'] }
    expect(await readDocument({ name: 'brief.xml', bytes: bytesOf(LETTER), meta })).toMatchObject(meta)
  })

  it('keeps every word at its place in a file that is plain text by name', async () => {
    const document = await readDocument({ name: 'brief.txt', bytes: bytesOf(LETTER) })
    for (const words of [
      'Den Haag, 3 maart 2021',
      'In het voorjaar van 2021',
      'stuur ik uw Kamer',
      'verslag',
      'Voorbeeld',
    ]) {
      expect(document.text.indexOf(words)).toBe(LETTER.indexOf(words))
    }
    expect(document.text.slice(0, LETTER.length)).not.toMatch(/[<>]/u)
    expect(document.text.slice(0, LETTER.length)).not.toContain('Zie ook de bijlage')
    expect(document.text.trimEnd()).toMatch(/\[1\] Kamerstuk 99 999, nr\. 3\. Zie ook de bijlage\.$/u)
  })

  it('reads a damaged file: a byte order mark read as Latin-1, double-encoded letters, lines broken in sentences', () => {
    const handelingen = `ï»¿
<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie><handelingen><item-titel>
   Begroting FinanciÃ«n
  </item-titel><spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Voorbeeld</achternaam></naam> (<politiek>ABC</politiek>):</spreker><tekst><al>
    Dank u wel, voorzitter. Komt de minister
    hierop terug?
   </al></tekst></spreekbeurt></handelingen></officiele-publicatie>`
    const { text, facts, problems } = readOfficialXml(handelingen)
    expect(text).toBe(
      'Begroting Financiën\n\nDe heer Voorbeeld (ABC):\n\nDank u wel, voorzitter. Komt de minister hierop terug?',
    )
    expect(facts).toEqual({ kind: 'debate', title: 'Begroting Financiën' })
    expect(problems).toEqual([])
  })
})

describe('readVlosXml', () => {
  const spreker = (soort: string, voornaam: string, naam: string, functie: string) =>
    `<spreker soort="${soort}"><aanhef>De heer</aanhef><verslagnaam>${naam}</verslagnaam><voornaam>${voornaam}</voornaam><functie>${functie}</functie></spreker>`
  const REPORT = `\ufeff<?xml version="1.0"?><vlosCoreDocument xmlns="http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0"><vergadering soort="Commissie" kamer="Tweede Kamer"><titel>Proefonderwerp</titel><zaal>Zaal</zaal><datum>2025-07-03T00:00:00</datum>
<activiteit><titel>Opening</titel><activiteithoofd><woordvoerder>${spreker('Tweede Kamerlid', 'Jan', 'Voorbeeld', 'lid Tweede Kamer')}<isvoorzitter>true</isvoorzitter><tekst><alinea><alineaitem>De <nadruk type="Vet">voorzitter</nadruk>:</alineaitem><alineaitem>Ik lees de toezeggingen voor.</alineaitem></alinea><alinea><lijst><alineaitem>De minister stuurt in mei een brief (<dossiernummer>99999</dossiernummer>, nr. <stuknummer>3</stuknummer>).</alineaitem></lijst></alinea></tekst>
<interrumpant>${spreker('Minister', 'Eelco', 'Heinen', 'minister van Financiën')}<tekst><alinea><alineaitem>Minister <nadruk type="Vet">Heinen</nadruk>:</alineaitem><alineaitem>Dat klopt.</alineaitem></alinea></tekst></interrumpant></woordvoerder></activiteithoofd></activiteit></vergadering></vlosCoreDocument>`

  it('gives who speaks on a line of its own, and the promises read out as list items', () => {
    const { text } = readVlosXml(REPORT)
    expect(text.split('\n\n')).toEqual([
      'Proefonderwerp',
      'De voorzitter:',
      'Ik lees de toezeggingen voor.',
      '- De minister stuurt in mei een brief (99999, nr. 3).',
      'Minister Heinen:',
      'Dat klopt.',
    ])
  })

  it('states the day, the chamber and the office holders who spoke', async () => {
    const document = await readDocument({ name: 'verslag.xml', bytes: bytesOf(REPORT) })
    expect(document).toMatchObject({
      date: '2025-07-03',
      kind: 'debate',
      title: 'Proefonderwerp',
      to: 'TK',
      ministries: ['FIN'],
    })
    expect(document.officeHolders).toEqual([{ name: 'E. Heinen', office: 'Minister van Financiën', ministry: 'FIN' }])
  })
})

describe('walkXml', () => {
  const walk = (source: string) => {
    const seen: string[] = []
    const problems = walkXml(source, {
      open: (name) => seen.push(`<${name}>`),
      close: (name) => seen.push(`</${name}>`),
      text: (text, from, length) => seen.push(`${text}@${from}+${length}`),
    })
    return { seen, problems: problems.map((problem) => problem.code) }
  }

  it('passes text with its place, over comments, CDATA and references', () => {
    expect(walk('<a>b<!-- <c> --><x:d/>&amp;e<![CDATA[<f>&amp;]]></a>')).toEqual({
      seen: ['<a>', 'b@3+1', '<d>', '</d>', '&e@22+6', '<f>&amp;@37+8', '</a>'],
      problems: [],
    })
  })

  it('refuses a DTD and never expands what it defines', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
    expect(walk(bomb)).toEqual({ seen: [], problems: ['broken-file'] })
  })

  it('stops at 256 levels', () => {
    const { seen, problems } = walk(`${'<a>'.repeat(1000)}`)
    expect(seen).toHaveLength(256)
    expect(problems).toEqual(['broken-file'])
  })

  it('reads a cut file as far as it goes', () => {
    expect(walk('<a><b>eerste</b><b>twee')).toEqual({
      seen: ['<a>', '<b>', 'eerste@6+6', '</b>', '<b>', 'twee@19+4'],
      problems: ['broken-file'],
    })
  })
})
