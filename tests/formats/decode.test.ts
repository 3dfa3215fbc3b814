import { describe, expect, it } from 'vitest'
import { decodeText, isBinary } from '#extractors/documents/formats/decode'
import { decodeEntities } from '#extractors/documents/formats/entities'
import { repairMojibake } from '#extractors/documents/formats/mojibake'
import { bytesOf } from './build'

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const wide = (text: string, little: boolean) =>
  Uint8Array.from([...text].flatMap((char) => (little ? [char.charCodeAt(0), 0] : [0, char.charCodeAt(0)])))

describe('decodeText', () => {
  it('keeps every character of valid UTF-8 at its place', () => {
    const text = 'Geachte voorzitter,\r\n\r\nDe coördinatie kost € 5.\f\tEinde'
    expect(decodeText(bytesOf(text))).toEqual({ text, problems: [] })
  })

  it('puts a space where a byte order mark stood, so that places hold', () => {
    expect(decodeText(bytesOf('\ufeffBrief'))).toEqual({ text: ' Brief', problems: [] })
  })

  it('reads UTF-16 of both orders, with and without a mark', () => {
    const text = 'Geachte voorzitter, wij zenden u een brief'
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...wide(text, true)])).text).toBe(` ${text}`)
    expect(decodeText(new Uint8Array([0xfe, 0xff, ...wide(text, false)])).text).toBe(` ${text}`)
    expect(decodeText(wide(text, true)).text).toBe(text)
    expect(decodeText(wide(text, false)).text).toBe(text)
  })

  it('tells when UTF-16 breaks off in a character', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 65, 0, 66])).problems[0]?.code).toBe('broken-file')
  })

  it('reads windows-1252, and says so unless the file declares it', () => {
    const read = decodeText(latin('De co\xf6rdinatie kost \x80 5'))
    expect(read.text).toBe('De coördinatie kost € 5')
    expect(read.problems[0]?.code).toBe('invalid-utf8')
    expect(decodeText(latin('<?xml version="1.0" encoding="ISO-8859-1"?><al>co\xf6rdinatie</al>')).problems).toEqual([])
  })

  it('keeps the good characters of mostly valid UTF-8', () => {
    const read = decodeText(new Uint8Array([...bytesOf('coördinatie, reële en één '), 0xff]))
    expect(read.text).toBe('coördinatie, reële en één \ufffd')
    expect(read.problems[0]?.message).toContain('1 onleesbare')
  })

  it('turns control characters into spaces of the same length', () => {
    expect(decodeText(bytesOf('a\u0000b\u001bc\td')).text).toBe('a b c\td')
  })

  it('never gives half a surrogate pair', () => {
    const { text } = decodeText(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))
    expect(text).toBe(' \ufffdA')
  })
})

describe('isBinary', () => {
  it('knows text from other bytes', () => {
    expect(isBinary(bytesOf('Een brief\n'.repeat(100)))).toBe(false)
    expect(isBinary(bytesOf(`${'Een brief\n'.repeat(100)}\u0000`))).toBe(false)
    expect(isBinary(new Uint8Array(500))).toBe(true)
    expect(isBinary(Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256))).toBe(true)
  })
})

describe('decodeEntities', () => {
  it('reads names and numbers once, and never gives half a surrogate pair', () => {
    expect(decodeEntities('&eacute;&eacute;n &amp;lt; &#8364;&#x20AC;&#128;&nbsp;&hellip;')).toBe('één &lt; €€€\u00a0…')
    expect(decodeEntities('&onbekend; & &#; &#xD800;&#0;&#1114112;')).toBe('&onbekend; & &#; \ufffd\ufffd\ufffd')
  })
})

describe('repairMojibake', () => {
  it('repairs UTF-8 that was read as Latin-1 or windows-1252', () => {
    expect(repairMojibake('minister van FinanciÃ«n â€œÃ©Ã©nâ€\u009d kost â‚¬ 5')).toBe(
      'minister van Financiën “één” kost € 5',
    )
    expect(repairMojibake('minister van Financi\u00c3\u00abn, co\u00c3\u00b6rdinatie')).toBe(
      'minister van Financiën, coördinatie',
    )
  })

  it('leaves sound text alone, capitals before guillemets too', () => {
    for (const text of ['«Financiën» à € 5 – één', 'het «CAFÉ» en de «CREMÉ»', 'São Paulo, Ångström']) {
      expect(repairMojibake(text)).toBe(text)
    }
  })
})
