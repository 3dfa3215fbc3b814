import type { Problem } from '../../types'
import { decodeWindows1252 } from './windows-1252'

/** The text of a file and what was wrong with its characters. */
export interface Decoded {
  text: string
  problems: Problem[]
}

const CONTROLS = /(?![\t\n\f\r\u0080-\u009f])[\p{Cc}\p{Cs}]/gu
/** With more control bytes than this, and from this share of them in its first part, a file is taken for binary. */
const STRAY_CONTROLS = 3
const BINARY_SHARE = 0.05
const SAMPLE_BYTES = 65_536
/** XML or HTML that says itself that it is not UTF-8. */
const DECLARES_LATIN = /(?:encoding|charset)\s{0,3}=\s{0,3}["']?(?:windows-1252|iso-8859-15?|latin-?1)/iu

/**
 * Bytes to characters: UTF-8, UTF-16 where a byte order mark or its zero bytes show it, else windows-1252. Nothing
 * is added or removed, so places count as in the file: a byte order mark and control characters become spaces,
 * half surrogates U+FFFD.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = findWideEncoding(bytes)
  const decoded = wide === null ? decodeNarrow(bytes) : decodeWide(bytes, wide)
  return { ...decoded, text: blankControls(decoded.text) }
}

/** True when the bytes cannot be text in any encoding that `decodeText` knows. */
export function isBinary(bytes: Uint8Array): boolean {
  if (findWideEncoding(bytes) !== null) return false
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let controls = 0
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1
  }
  return controls > STRAY_CONTROLS && controls >= sample.length * BINARY_SHARE
}

/** Control characters and a byte order mark to spaces, half surrogates to U+FFFD; the length stays. */
export function blankControls(text: string): string {
  const start = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text
  return start.replace(CONTROLS, (found) => (found >= '\ud800' ? '\ufffd' : ' '))
}

function findWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 256)
  if (sample.length < 8 || bytes.length % 2 === 1) return null
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.45
  if (odd >= most && even === 0) return 'utf-16le'
  return even >= most && odd === 0 ? 'utf-16be' : null
}

function decodeWide(bytes: Uint8Array, encoding: string): Decoded {
  const even = bytes.length - (bytes.length % 2)
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, even))
  const problems: Problem[] = []
  if (even < bytes.length) {
    problems.push({ code: 'broken-file', message: 'de UTF-16-tekst breekt midden in een teken af' })
  }
  if (text.includes('\ufffd')) {
    problems.push({
      code: 'invalid-utf8',
      message: 'de tekst is geen geldige UTF-16; losse halve tekens zijn vervangen',
    })
  }
  return { text, problems }
}

function decodeNarrow(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] }
  } catch {
    return decodeDamaged(bytes)
  }
}

/** Mostly UTF-8 keeps its good characters and marks the bad ones; else the bytes are windows-1252, which fits always. */
function decodeDamaged(bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let bad = 0
  let good = 0
  for (let i = 0; i < lenient.length; i++) {
    const code = lenient.charCodeAt(i)
    if (code === 0xfffd) bad += 1
    else if (code > 127) good += 1
  }
  if (good >= bad) {
    const message = `de tekst is geen geldige UTF-8; ${bad} onleesbare tekens zijn vervangen door \ufffd`
    return { text: lenient, problems: [{ code: 'invalid-utf8', message }] }
  }
  const text = decodeWindows1252(bytes)
  if (DECLARES_LATIN.test(text.slice(0, 2000))) return { text, problems: [] }
  const message = 'de tekst is geen geldige UTF-8; de bytes zijn als windows-1252 gelezen'
  return { text, problems: [{ code: 'invalid-utf8', message }] }
}
