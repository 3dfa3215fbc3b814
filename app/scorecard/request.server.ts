import type { ListQuery } from '#db/contract'
import { readListQuery, writeListQuery } from '#db/list-query'
import type { Database } from '#db/open.server'
import type { ScoreLevel, ScoreRequest } from '#db/scorecard-contract'
import { defaultPeriod, readPeriod, writePeriod } from '#extractors/scorecard/period'
import { FIRST_DAY, LAST_DAY } from '#extractors/time/calendar'
import type { Day } from '#extractors/types'
import { formatDay } from '../format-day'
import { clip, readAsOf, refuseName } from '../page-query.server'
import { refuse } from '../refusal'
import { refuseUnknownValue } from '../unknown-value.server'
import { REFUSALS } from '../words/refusals'
import { LEVEL_CODES, NARROWING } from './names'

const NAMES = ['periode', 'per', 'onbeoordeeld', ...NARROWING, 'peildatum']

export interface AskedScorecard {
  request: ScoreRequest
  asOf: Day
  given: Day | null
}

/** Reads the address of a scorecard; an unknown name or value is a 400 that says which. */
export function readScoreRequest(db: Database, request: Request): AskedScorecard {
  const params = new URL(request.url).searchParams
  for (const name of params.keys()) if (!NAMES.includes(name)) throw refuseName(name, NAMES)
  const { asOf, given } = readAsOf(params)
  const { from, to } = readPeriodOf(params, asOf)
  const unreviewed = readOne(params, 'onbeoordeeld') ?? '0'
  if (unreviewed !== '0' && unreviewed !== '1')
    throw refuseValue('onbeoordeeld', unreviewed, 'kies 0 of 1', 'choose 0 or 1')
  const narrowing = new URLSearchParams([...params].filter(([name]) => NARROWING.includes(name)))
  const read = readListQuery(narrowing)
  if ('problem' in read) throw refuse(400, REFUSALS.query(read.problem, read.english))
  refuseUnknownValue(db, read.query)
  return {
    request: { from, to, level: readLevel(params), unreviewed: unreviewed === '1', query: read.query },
    asOf,
    given,
  }
}

/** The address of a scorecard under a path; the defaults stand in it too, so that it says the same tomorrow. */
export function scoreAddress(path: string, request: ScoreRequest, asOf: Day | null): string {
  const params = new URLSearchParams({ periode: writePeriod(request), per: LEVEL_CODES[request.level] })
  if (request.unreviewed) params.set('onbeoordeeld', '1')
  for (const [name, value] of writeListQuery(request.query as ListQuery)) params.append(name, value)
  if (asOf) params.set('peildatum', asOf)
  return `${path}?${params.toString().replaceAll('%2F', '/')}`
}

function readPeriodOf(params: URLSearchParams, asOf: Day): { from: Day; to: Day } {
  const text = readOne(params, 'periode')
  const period = text === null ? defaultPeriod(asOf) : readPeriod(text)
  if (!period)
    throw refuseValue(
      'periode',
      text ?? '',
      `een jaar (2019), een halfjaar (2019-1) of 2018-07-01/2019-06-30, van ${FIRST_DAY} tot en met ${LAST_DAY}`,
      `a year (2019), a half year (2019-1) or 2018-07-01/2019-06-30, from ${FIRST_DAY} up to ${LAST_DAY}`,
    )
  if (period.from < asOf) return period
  throw refuse(
    400,
    REFUSALS.notBegun([formatDay(period.from), formatDay(asOf)], [formatDay(period.from, 'en'), formatDay(asOf, 'en')]),
  )
}

function readLevel(params: URLSearchParams): ScoreLevel {
  const text = readOne(params, 'per') ?? LEVEL_CODES.ministry
  const found = (Object.keys(LEVEL_CODES) as ScoreLevel[]).find((level) => LEVEL_CODES[level] === text)
  if (!found) throw refuse(400, REFUSALS.choice('per', clip(text), Object.values(LEVEL_CODES).join(', ')))
  return found
}

/** The one value of a name, null when it is not given or empty, as a form sends it. */
function readOne(params: URLSearchParams, name: string): string | null {
  const values = params.getAll(name).filter((value) => value.trim() !== '')
  if (values.length > 1) throw refuse(400, REFUSALS.twice(name))
  return values[0]?.trim() ?? null
}

function refuseValue(name: string, value: string, expected: string, english: string): Response {
  return refuse(400, REFUSALS.valueOf(name, clip(value), expected, english))
}
