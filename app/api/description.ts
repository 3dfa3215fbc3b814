import { z } from 'zod'
import { LICENCE, VERSION } from '#db/release.server'
import { CHART_NAMES } from '../charts/chart'
import { EXPORTS, FORMATS, type Format, type ListName } from '../exports/formats'
import type { Language } from '../language'
import { ADDRESS_WORDS, API_WORDS } from '../words/api'
import { describeFields } from './describe-fields'
import { DOCUMENT_PARAMETERS, describe, LIST_PARAMETERS, type Parameter, SCORE_PARAMETERS } from './parameters'
import { SCHEMAS } from './schemas'

/** An address of the API: what it gives, and what may stand behind the question mark. */
export interface ApiAddress {
  path: string
  mediaType: string
  parameters: Parameter[]
  schema?: keyof typeof SCHEMAS
  /** It carries no ETag. */
  untagged?: true
  /** What may stand between the braces of the path, where that is not an id. */
  choices?: readonly string[]
}

const SHAPES: Record<ListName, keyof typeof SCHEMAS> = {
  toezeggingen: 'CommitmentList',
  documenten: 'DocumentList',
  wijzigingen: 'ChangeList',
}

const FILTERS: Record<ListName, Parameter[]> = {
  toezeggingen: LIST_PARAMETERS,
  documenten: DOCUMENT_PARAMETERS,
  wijzigingen: [describe('peildatum')],
}

const SVG = 'image/svg+xml; charset=utf-8'

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
  {
    path: '/documenten/{id}.txt',
    mediaType: 'text/plain; charset=utf-8',
    parameters: [describe('peildatum')],
    untagged: true,
  },
  { path: '/scorekaart.json', mediaType: FORMATS.json.mediaType, parameters: SCORE_PARAMETERS, schema: 'Scorecard' },
  { path: '/scorekaart.csv', mediaType: FORMATS.csv.mediaType, parameters: SCORE_PARAMETERS },
  { path: '/scorekaart.svg', mediaType: SVG, parameters: SCORE_PARAMETERS, untagged: true },
  { path: '/scorekaart/{week}.json', mediaType: FORMATS.json.mediaType, parameters: [], untagged: true },
  ...([FORMATS.csv.mediaType, SVG] as const).map(
    (mediaType): ApiAddress => ({
      path: `/grafieken/{naam}.${mediaType === SVG ? 'svg' : 'csv'}`,
      mediaType,
      parameters: LIST_PARAMETERS,
      choices: CHART_NAMES,
      untagged: true,
    }),
  ),
  {
    path: '/methode/steekproef.csv',
    mediaType: FORMATS.csv.mediaType,
    parameters: ['n', 'zaad', 'peildatum'].map(describe),
  },
  { path: '/data.zip', mediaType: FORMATS.zip.mediaType, parameters: [describe('peildatum')] },
  {
    path: '/data.zip.sha256',
    mediaType: 'text/plain; charset=utf-8',
    parameters: [describe('peildatum')],
    untagged: true,
  },
]

function parametersOf(list: ListName, format: Format): Parameter[] {
  const paged = format === 'json' || (list === 'toezeggingen' && format !== 'atom')
  const own = [
    ...(paged ? ['pagina'] : []),
    ...(format === 'csv' ? ['vorm'] : []),
    ...(list === 'toezeggingen' && format === 'atom' ? ['feed'] : []),
  ]
  return [...FILTERS[list], ...own.map(describe)]
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

function describeAddress(address: ApiAddress, language: Language): object {
  const { path, mediaType, parameters, schema, untagged, choices } = address
  const words = API_WORDS[language].answers
  const plain = { type: mediaType === FORMATS.json.mediaType ? 'object' : 'string' }
  const shape = schema ? { $ref: `#/components/schemas/${schema}` } : plain
  const [, name] = /\{(\w+)\}/u.exec(path) ?? []
  const isPaged = parameters.some((parameter) => parameter.name === 'pagina')
  return {
    summary: ADDRESS_WORDS[path]?.[language] ?? path,
    operationId: path.slice(1).replace(/[^a-z]+/gu, '_'),
    parameters: [
      ...(name
        ? [{ name, in: 'path', required: true, schema: { type: 'string', ...(choices ? { enum: choices } : {}) } }]
        : []),
      ...parameters.map((parameter) => describeParameter(parameter, language)),
      ...(untagged ? [] : [{ name: 'If-None-Match', in: 'header', schema: { type: 'string' } }]),
    ],
    responses: {
      200: {
        description: words.ok,
        ...(untagged ? {} : { headers: { ETag: { schema: { type: 'string' } } } }),
        content: { [mediaType.split(';')[0] ?? mediaType]: { schema: shape } },
      },
      ...(untagged ? {} : { 304: { description: words.same } }),
      400: { description: words.wrong, ...refused },
      ...(name || isPaged ? { 404: { description: name ? words.missing : words.pastTheEnd, ...refused } } : {}),
    },
  }
}

/** Why something was refused, in Dutch with the English under `en`. */
const told = { title: { type: 'string' }, text: { type: 'string' } }
const refused = {
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: { ...told, en: { type: 'object', properties: told, required: Object.keys(told) } },
        required: [...Object.keys(told), 'en'],
      },
    },
  },
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
