import type { Day } from '#extractors/types'
import { clip, readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { REFUSALS } from '../words/refusals'

const LARGEST_SAMPLE = 500
const LARGEST_SEED = 999_999_999

export interface SampleRequest {
  size: number
  seed: number
  asOf: Day
}

/** Reads `n` (1 to 500) and `zaad` (a whole number), 50 and 1 without them. */
export function readSampleRequest(request: Request): SampleRequest {
  const { params, asOf } = readPageQuery(request, ['n', 'zaad'])
  return {
    size: readNumber(params, 'n', 50, 1, LARGEST_SAMPLE),
    seed: readNumber(params, 'zaad', 1, 0, LARGEST_SEED),
    asOf,
  }
}

/** The address that draws the same sample again. */
export function sampleAddress(path: string, { size, seed, asOf }: SampleRequest): string {
  return `${path}?n=${size}&zaad=${seed}&peildatum=${asOf}`
}

function readNumber(params: URLSearchParams, name: string, usual: number, least: number, most: number): number {
  const text = params.get(name)?.trim()
  if (!text) return usual
  const number = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw refuse(
    400,
    REFUSALS.valueOf(
      name,
      clip(text),
      `een heel getal van ${least} tot en met ${most}`,
      `a whole number from ${least} up to ${most}`,
    ),
  )
}
