import type { LoaderFunctionArgs } from '@remix-run/node'
import { describeApi } from '../api/description'
import { answerExport } from '../exports/answer.server'
import { readPageQuery } from '../page-query.server'

/** The description of the API for programs. */
export function loader({ request, context: { db, origin, language } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  const body = () => `${JSON.stringify(describeApi(origin, language), null, 2)}\n`
  return answerExport(request, { db, format: 'json', asOf }, () => ({ name: 'openapi', body: body() }))
}
