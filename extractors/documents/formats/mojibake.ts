import { byteOf, WINDOWS_CHARACTERS } from './windows-1252'

const CONTINUATION = `[\\u0080-\\u00bf${WINDOWS_CHARACTERS}]`
const DOUBLE_ENCODED = new RegExp(`[ÂÃÄÅ]${CONTINUATION}|[âï]${CONTINUATION}{2}`, 'gu')
const SURE_SIGN = new RegExp(`Ã${CONTINUATION}|â(?:€|\\u0080)${CONTINUATION}|ï»¿`, 'u')
const EXPECTED = /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2212\ufb01\ufb02\ufeff]$/u

/**
 * Repairs UTF-8 that was read as Latin-1 or windows-1252 and written as UTF-8 again (`Ã«` for `ë`). Shortens the
 * text, so only for formats whose text is built anew. A text without a sure sign of it stays as it is.
 */
export function repairMojibake(text: string): string {
  if (!SURE_SIGN.test(text)) return text
  return text.replace(DOUBLE_ENCODED, (found) => {
    const bytes = Uint8Array.from(Array.from(found), (char) => byteOf(char) ?? 0)
    const repaired = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return EXPECTED.test(repaired) ? repaired : found
  })
}
