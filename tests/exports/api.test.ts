import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { appendDecision } from '#db/decision-log.server'
import { QUERY_NAMES } from '#db/list-query'
import { API_ADDRESSES, describeApi } from '../../app/api/description'
import { SCHEMAS } from '../../app/api/schemas'
import * as changes from '../../app/exports/changes.server'
import { answerJson } from '../../app/exports/commitments.server'
import * as documents from '../../app/exports/documents.server'
import * as promise from '../../app/exports/promise.server'
import { loader as scorecard } from '../../app/routes/scorekaart[.]json'
import { ADDRESS_WORDS, PARAMETER_WORDS } from '../../app/words/api'
import { FIELD_WORDS } from '../../app/words/api-fields'
import { PERMISSIONS } from '../../server/permissions'
import { openSmallDatabase } from '../app/small-database'
import { ORIGIN, read } from './ask'

const db = openSmallDatabase()
afterAll(() => db.$client.close())

interface Described {
  openapi: string
  paths: Record<string, unknown>
  components: { schemas: Record<string, object> }
}

describe.each(['nl', 'en'] as const)('the description in %s', (language) => {
  test('is valid OpenAPI 3.1', async () => {
    const description = JSON.parse(JSON.stringify(describeApi(ORIGIN, language)))
    const result = await new Validator().validate(description)
    expect(result.errors).toBeUndefined()
    expect(result.valid).toBe(true)
    expect(description.openapi).toBe('3.1.0')
  })
})

test('fields are described in the language of the address; their shapes are the same', () => {
  const read = (language: 'nl' | 'en') => {
    const told: string[] = []
    const shape = JSON.stringify((describeApi(ORIGIN, language) as Described).components, (name, value) => {
      if (name !== 'description' || typeof value !== 'string') return value
      told.push(value)
    })
    return { told, shape }
  }
  const [dutch, english] = [read('nl'), read('en')]
  expect(english.shape).toBe(dutch.shape)
  expect(english.told).toHaveLength(dutch.told.length)
  const known = Object.values(FIELD_WORDS)
  expect(dutch.told.filter((text) => !known.some(({ nl }) => nl === text))).toEqual([])
  expect(english.told.filter((text) => !known.some(({ en }) => en === text))).toEqual([])
})

test('what has pages tells that one past the last is not there', () => {
  const { paths } = describeApi(ORIGIN, 'nl') as {
    paths: Record<string, { get: { parameters: { name: string }[]; responses: Record<string, object> } }>
  }
  const paged = Object.entries(paths).filter(([, { get }]) => get.parameters.some(({ name }) => name === 'pagina'))
  expect(paged.map(([path]) => path)).toEqual([
    ...['csv', 'json', 'ics', 'docx'].map((format) => `/toezeggingen.${format}`),
    '/documenten.json',
    '/wijzigingen.json',
  ])
  for (const [, { get }] of paged) expect(get.responses).toHaveProperty('404')
})

test('every address it names is there, with a word for it', () => {
  for (const { path } of API_ADDRESSES) {
    expect(PERMISSIONS).toHaveProperty([path.replace(/\{(\w+)\}/u, ':$1')])
    expect(ADDRESS_WORDS[path]?.nl).toBeTruthy()
  }
})

test('every name of a list address has its meaning, and no other has', () => {
  const known = [...QUERY_NAMES, 'vorm', 'feed', 'periode', 'n', 'zaad']
  expect(known.filter((name) => !PARAMETER_WORDS[name])).toEqual([])
  expect(Object.keys(PARAMETER_WORDS).filter((name) => !known.includes(name))).toEqual([])
})

describe('every JSON answer is as described', () => {
  const description = JSON.parse(JSON.stringify(describeApi(ORIGIN, 'nl'))) as Described
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'https://monitor.example/api', components: description.components })
  const author = 'Ed'
  const entry = { author, commitment: 'kst-99001-7.0059', quote: 'q', reason: 'r', evidence: null }
  appendDecision(db, { ...entry, act: { action: 'accept' } })

  test.each([
    ['CommitmentList', answerJson, '/toezeggingen.json?peildatum=2019-01-05', {}],
    ['CommitmentList', answerJson, '/toezeggingen.json?onbeoordeeld=alles&sort=te-laat', {}],
    ['CommitmentList', answerJson, '/toezeggingen.json?q=bestaatniet', {}],
    ['OneCommitment', promise.answerJson, '/toezeggingen/x.json', { id: 'kst-99001-7.0059' }],
    ['DocumentList', documents.answerJson, '/documenten.json', {}],
    ['DocumentList', documents.answerJson, '/documenten.json?bron=brief&bron=antwoord&gedaan_van=2018-01-01', {}],
    ['ChangeList', changes.answerJson, '/wijzigingen.json', {}],
    ['Scorecard', scorecard, '/scorekaart.json?periode=2018&peildatum=2019-06-05&onbeoordeeld=1', {}],
    ['Scorecard', scorecard, '/scorekaart.json?periode=2018&per=commissie&ministerie=BZK&bron=brief', {}],
  ] as const)('%s: %o %s', async (shape, answer, path, params) => {
    const found = JSON.parse(await read(db, answer, path, params))
    const validate = ajv.getSchema(`https://monitor.example/api#/components/schemas/${shape}`)
    expect(validate?.(found), JSON.stringify(validate?.errors)).toBe(true)
    expect(SCHEMAS[shape].safeParse(found).error).toBeUndefined()
    expect(validate?.({ ...found, meer: 1 })).toBe(false)
  })
})
