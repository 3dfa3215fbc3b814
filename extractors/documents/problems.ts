import type { Problem } from '../types'

/** How many code units of a text are read; the longest Kamerstukken stay far below. */
export const READ_CAP = 5_000_000

/** What is wrong with a text as a whole, before it is read: nothing in it, no text at all, too long, wrong encoding. */
export function findTextProblems(text: string): Problem[] {
  const problems: Problem[] = []
  const sample = text.slice(0, 200_000)
  if (!/[\p{L}\d]/u.test(sample)) {
    return [{ code: 'empty', message: 'Het bestand bevat geen tekst. Lever de tekst van het document aan.' }]
  }
  if (isBinary(sample)) {
    problems.push({
      code: 'binary',
      message:
        'Het bestand bevat geen leesbare tekst, maar binaire gegevens. Lever een tekst-, pdf- of Word-bestand aan.',
    })
  }
  if (text.length > READ_CAP) {
    const length = (text.length / 1_000_000).toFixed(1).replace('.', ',')
    problems.push({
      code: 'too-long',
      message: `De tekst is ${length} miljoen tekens lang; alleen de eerste 5 miljoen zijn gelezen. Splits het bestand.`,
    })
  }
  if (isMisread(sample)) {
    problems.push({
      code: 'invalid-utf8',
      message: 'De tekst bevat tekens die verkeerd zijn gelezen (zoals Ã« of �). Sla het bestand op als UTF-8.',
    })
  }
  return problems
}

/** Control characters that are no white space, and the replacement character. */
const CONTROL = /[^\P{Cc}\s]|\ufffd/u
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** NULs or many control characters. */
function isBinary(sample: string): boolean {
  if (!CONTROL.test(sample)) return false
  if (sample.includes('\u0000')) return true
  let control = 0
  for (let i = 0; i < sample.length; i++) if (CONTROL.test(sample.charAt(i))) control++
  return control > sample.length / 20
}

/** Replacement characters, lone surrogates, or UTF-8 that was read as Latin-1. */
function isMisread(sample: string): boolean {
  if (sample.includes('\ufffd') || sample.includes('â€') || sample.includes('ï»¿')) return true
  return (sample.includes('Ã') && /Ã[\u0080-\u00bf]/u.test(sample)) || LONE_SURROGATE.test(sample)
}
