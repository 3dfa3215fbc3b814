import type { Problem } from '../types'

/** How many code units of a text are read; the longest Kamerstukken stay far below. */
export const READ_CAP = 5_000_000

/** What is wrong with a text as a whole, before it is read: nothing in it, no text at all, too long, wrong encoding. */
export function findTextProblems(text: string): Problem[] {
  const problems: Problem[] = []
  const sample = text.slice(0, 200_000)
  const survey = surveyText(sample)
  if (!/[\p{L}\d]/u.test(sample)) {
    return [{ code: 'empty', message: 'Het bestand bevat geen tekst. Lever de tekst van het document aan.' }]
  }
  if (survey.hasNul || survey.controls > sample.length / 20) {
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
  if (survey.isBroken || isMisread(sample)) {
    problems.push({
      code: 'invalid-utf8',
      message: 'De tekst bevat tekens die verkeerd zijn gelezen (zoals Ã« of �). Sla het bestand op als UTF-8.',
    })
  }
  return problems
}

/** What one look at every code unit tells: control characters that are no white space, and characters that were lost. */
interface Survey {
  hasNul: boolean
  controls: number
  /** A replacement character or half a surrogate pair. */
  isBroken: boolean
}

/** A code unit that such a look must weigh; most texts have none. */
const ODD = /[^\t-\r -~\u00a0-\ud7ff\ue000-\ufffc\ufffe\uffff]/

function surveyText(sample: string): Survey {
  const survey: Survey = { hasNul: false, controls: 0, isBroken: false }
  if (!ODD.test(sample)) return survey
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code >= 32 && code < 0x7f) continue
    if (code < 0xa0) {
      if (code < 9 || code > 13) survey.controls++
      if (code === 0) survey.hasNul = true
    } else if (code === 0xfffd) {
      survey.controls++
      survey.isBroken = true
    } else if (code >= 0xd800 && code < 0xe000) {
      const next = code < 0xdc00 ? sample.charCodeAt(at + 1) : 0
      if (next >= 0xdc00 && next < 0xe000) at++
      else survey.isBroken = true
    }
  }
  return survey
}

/** UTF-8 that was read as Latin-1. */
function isMisread(sample: string): boolean {
  if (sample.includes('â€') || sample.includes('ï»¿')) return true
  return sample.includes('Ã') && /Ã[\u0080-\u00bf]/u.test(sample)
}
