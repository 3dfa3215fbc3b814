import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { writeListQuery } from '#db/list-query'
import { listCommitments } from '#db/queries/commitments.server'
import { listDocuments } from '#db/queries/documents.server'
import { countWholeData, readRegistry } from '#db/queries/whole-data.server'
import { ExportLinks } from '../components/export-links'
import { PageLink, SourceLink, useAsOf, useRelease, withAsOf } from '../components/links'
import { EVERYTHING } from '../exports/whole-data.server'
import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { titled } from '../page-title'
import { DATA_WORDS, type DataFile } from '../words/data'

export const handle = STATIC

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** What there is to take along, with the number of rows of each file. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const { asOf } = readPageQuery(request)
  const { acknowledgements, followUps, decisions } = countWholeData(db, asOf)
  const promises = listCommitments(db, { ...EVERYTHING, pageSize: 1 }, asOf).count
  const rows: Record<DataFile, number> = {
    toezeggingen: promises,
    indeling: promises,
    documenten: listDocuments(db, asOf).count,
    verwijzingen: acknowledgements,
    vervolg: followUps,
    besluiten: decisions,
    register: Object.values(readRegistry(db)).reduce((sum, part) => sum + part.length, 0),
  }
  const to: Partial<Record<DataFile, string>> = {
    toezeggingen: `/toezeggingen?${writeListQuery(EVERYTHING)}`,
    documenten: '/documenten',
  }
  return { title: DATA_WORDS[language].title, rows, to }
}

export default function DataPage() {
  const language = useLanguage()
  const { rows, to } = useLoaderData<typeof loader>()
  const words = useWords(DATA_WORDS)
  const { given } = useAsOf()
  const { licence } = useRelease()
  return (
    <div className="prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a className="target" href={withAsOf('/data.zip', given)}>
          {words.download}
        </a>{' '}
        ·{' '}
        <a className="target" href={withAsOf('/data.zip.sha256', given)}>
          {words.checksum}
        </a>
      </p>
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.holds}</th>
            <th scope="col" className="number">
              {words.rows}
            </th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(words.files) as DataFile[]).map((file) => (
            <tr key={file}>
              <th scope="row">
                <code>{file}</code>
              </th>
              <td>{words.files[file]}</td>
              <td className="number">
                {to[file] ? (
                  <PageLink to={to[file]}>{formatCount(rows[file], language)}</PageLink>
                ) : (
                  formatCount(rows[file], language)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {words.licence[0]}
        <SourceLink href={licence}>CC0 1.0</SourceLink>
        {words.licence[1]}
      </p>
      <h2>{words.checkTitle}</h2>
      <p>
        <code>{words.check}</code>
      </p>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h2>{words.lists}</h2>
      <ExportLinks list="toezeggingen" search={given ? `peildatum=${given}` : ''} />
      <p>
        {words.api[0]}
        <PageLink to="/api">{words.api[1]}</PageLink>
        {words.api[2]}
      </p>
    </div>
  )
}
