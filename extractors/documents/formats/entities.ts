import { decodeWindows1252 } from './windows-1252'

const NAMED = new Map(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00a0 shy \u00ad euro € pound £ sect § deg ° middot · bull • hellip … ndash – mdash — ' +
    'lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › trade ™ copy © reg ® times × frac12 ½ ' +
    'aacute á agrave à acirc â auml ä atilde ã aring å aelig æ ccedil ç eacute é egrave è ecirc ê euml ë iacute í igrave ì ' +
    'icirc î iuml ï ntilde ñ oacute ó ograve ò ocirc ô ouml ö otilde õ oslash ø uacute ú ugrave ù ucirc û uuml ü szlig ß ' +
    'Aacute Á Agrave À Acirc Â Auml Ä Aring Å AElig Æ Ccedil Ç Eacute É Egrave È Ecirc Ê Euml Ë Iacute Í Iuml Ï Ntilde Ñ ' +
    'Oacute Ó Ouml Ö Oslash Ø Uacute Ú Uuml Ü thinsp \u2009 ensp \u2002 emsp \u2003 zwnj \u200c zwj \u200d minus − le ≤ ge ≥ ' +
    'sup1 ¹ sup2 ² sup3 ³ ordm º ordf ª rarr → larr ←'
  )
    .split(/ (?=[A-Za-z0-9]{2,8} )/u)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
)
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z0-9]{2,8}));/gu

/**
 * Character references of XML and HTML to characters; 0x80–0x9f are read as windows-1252, as browsers do.
 * Unknown ones stay as written, impossible ones become U+FFFD.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (found, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? found
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
    if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Uint8Array.of(code))
    const possible = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code > 31
    if (possible) return String.fromCodePoint(code)
    return code === 9 || code === 10 || code === 13 ? ' ' : '\ufffd'
  })
}
