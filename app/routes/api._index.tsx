import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { describeFields } from '../api/describe-fields'
import { API_ADDRESSES } from '../api/description'
import { describe, LIST_PARAMETERS, type Parameter } from '../api/parameters'
import { commitmentSchema } from '../api/schemas'
import { inLanguage, type Language, useLanguage, useWords } from '../language'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { titled } from '../page-title'
import { ADDRESS_WORDS, API_WORDS } from '../words/api'

export const handle = STATIC

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** The API for people, from the same tables and schemas as its description for programs. */
export function loader({ request, context: { language } }: LoaderFunctionArgs) {
  readPageQuery(request)
  return {
    title: API_WORDS[language].title,
    paths: API_ADDRESSES.map(({ path }) => path),
    parameters: [...LIST_PARAMETERS, ...['pagina', 'vorm', 'feed'].map(describe)],
    fields: listFields(language),
  }
}

/** The fields of a commitment with what they mean, those of a part behind a dot. */
function listFields(language: Language): { name: string; about: string }[] {
  type Node = { description?: string; properties?: Record<string, Node>; anyOf?: Node[]; items?: Node; enum?: string[] }
  const walk = (node: Node, before: string): { name: string; about: string }[] =>
    Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
      const part = field.properties ? field : (field.anyOf?.find((one) => one.properties) ?? field.items ?? field)
      const about = [field.description, part.enum?.join(', ')].filter(Boolean).join(' ')
      return [{ name: before + name, about }, ...walk(part, `${before + name}.`)]
    })
  return walk(describeFields(z.toJSONSchema(commitmentSchema) as Node, language), '')
}

export default function ApiPage() {
  const { paths, parameters, fields } = useLoaderData<typeof loader>()
  const words = useWords(API_WORDS)
  const language = useLanguage()
  const openapi = inLanguage('/api/openapi.json', language)
  return (
    <div className="prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        {words.machine[0]}
        <a href={openapi}>{openapi}</a>
        {words.machine[1]}
      </p>
      <h2 id="adressen">{words.addresses}</h2>
      <dl className="addresses">
        {paths.map((path) => (
          <div key={path}>
            <dt>
              <code>{path}</code>
            </dt>
            <dd>{ADDRESS_WORDS[path]?.[language]}</dd>
          </div>
        ))}
      </dl>
      <h2 id="filters">{words.parameters}</h2>
      <dl className="addresses">
        {parameters.map((parameter) => (
          <ParameterEntry key={parameter.name} {...parameter} />
        ))}
      </dl>
      <h2 id="velden">{words.fields}</h2>
      <p>{words.fieldsLead}</p>
      <dl className="addresses">
        {fields.map(({ name, about }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function ParameterEntry({ name, about, many, values, example }: Parameter) {
  const words = useWords(API_WORDS)
  return (
    <div id={`filter-${name}`}>
      <dt>
        <code>{name}</code> {many ? <span className="quiet small">({words.several})</span> : null}
      </dt>
      <dd>
        {about[useLanguage()]}
        {values ? (
          <span className="block">
            {words.values}: <code>{values.join(', ')}</code>
          </span>
        ) : null}
        {example ? (
          <span className="block">
            {words.example} <code>{`${name}=${example}`}</code>
          </span>
        ) : null}
      </dd>
    </div>
  )
}
