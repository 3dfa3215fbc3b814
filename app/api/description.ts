import { z } from 'zod'
import { LICENCE, VERSION } from '#db/release.server'
import { EXPORTS, FORMATS, type Format, type ListName } from '../exports/formats'
import type { Language } from '../language'
import { ADDRESS_WORDS, API_WORDS } from '../words/api'
import { describeFields } from './describe-fields'
import { DOCUMENT_PARAMETERS, describe, LIST_PARAMETERS, type Parameter } from './parameters'
import { SCHEMAS } from './schemas'

/** An address of the API: what it gives, and what may stand behind the question mark. */
export interface ApiAddress {
  path: string
  mediaType: string
  parameters: Parameter[]
  schema?: keyof typeof SCHEMAS
}

const SHAPES: Record<ListName, keyof typeof SCHEMAS> = {
  toezeggingen: 'CommitmentList',
  documenten: 'DocumentList',
  wijzigingen: 'ChangeList',
}

/** Every address of the API, from the table of exports. */
export const API_ADDRESSES: ApiAddress[] = [
  ...(Object.keys(EXPORTS) as ListName[]).flatMap((list) =>
    EXPORTS[list].map(
      (format): ApiAddress => ({
        path: `/${list}.${format}`,
        mediaType: FORMATS[format].mediaType,
        parameters: parametersOf(list, format),
        ...(format === 'json' ? { schema: SHAPES[list] } : {}),
      }),
    ),
  ),
  ...(['json', 'ics', 'atom'] as const).map(
    (format): ApiAddress => ({
      path: `/toezeggingen/{id}.${format}`,
      mediaType: FORMATS[format].mediaType,
      parameters: [describe('peildatum')],
      ...(format === 'json' ? { schema: 'OneCommitment' } : {}),
    }),
  ),
  { path: '/documenten/{id}.txt', mediaType: 'text/plain; charset=utf-8', parameters: [describe('peildatum')] },
]

function parametersOf(list: ListName, format: Format): Parameter[] {
  const own =
    format === 'csv' ? [describe('vorm')] : format === 'atom' && list === 'toezeggingen' ? [describe('feed')] : []
  if (list === 'toezeggingen') return [...LIST_PARAMETERS, ...own]
  const known = list === 'documenten' ? DOCUMENT_PARAMETERS : [describe('peildatum')]
  return [...known, ...(format === 'json' ? [describe('pagina')] : []), ...own]
}

/** The description of the API (OpenAPI 3.1), made from the schemas, the table of exports and the reader of addresses. */
export function describeApi(origin: string, language: Language): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Toezeggingenmonitor',
      version: VERSION,
      description: API_WORDS[language].lead,
      license: { name: 'CC0-1.0', url: LICENCE },
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(
      API_ADDRESSES.map((address) => [address.path, { get: describeAddress(address, language) }]),
    ),
    components: { schemas: describeFields(listSchemas(), language) },
  }
}

function describeAddress({ path, mediaType, parameters, schema }: ApiAddress, language: Language): object {
  const words = API_WORDS[language].answers
  const shape = schema ? { $ref: `#/components/schemas/${schema}` } : { type: 'string' }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  return {
    summary: ADDRESS_WORDS[path]?.[language] ?? path,
    operationId: path.slice(1).replace(/[^a-z]+/gu, '_'),
    parameters: [
      ...(path.includes('{id}') ? [id] : []),
      ...parameters.map((parameter) => describeParameter(parameter, language)),
      { name: 'If-None-Match', in: 'header', schema: { type: 'string' } },
    ],
    responses: {
      200: {
        description: words.ok,
        headers: { ETag: { schema: { type: 'string' } } },
        content: { [mediaType.split(';')[0] ?? mediaType]: { schema: shape } },
      },
      304: { description: words.same },
      400: { description: words.wrong },
      ...(path.includes('{id}') ? { 404: { description: words.missing } } : {}),
    },
  }
}

function describeParameter({ name, about, many, values, example }: Parameter, language: Language): object {
  const one = { type: 'string', ...(values ? { enum: values } : {}) }
  return {
    ...{ name, in: 'query', description: about[language], required: false },
    ...(many ? { schema: { type: 'array', items: one }, explode: true } : { schema: one }),
    ...(example ? { example: many ? [example] : example } : {}),
  }
}

/** The schemas as JSON Schema 2020-12, referring to each other as an OpenAPI description does. */
function listSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  )
}
