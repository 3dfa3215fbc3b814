import type { DocumentRow } from '#db/contract'
import { nameDocument } from '../kamerstuk'
import { capitalise, formatCount, LABELS } from '../labels'
import { useLanguage, useWords } from '../language'
import { DOCUMENTS_WORDS } from '../words/documents'
import { DayText } from './day'
import { PageLink } from './links'

/** Documents, each with the number of promises in it, which leads to them. */
export function DocumentTable({ documents }: { documents: DocumentRow[] }) {
  const words = useWords(DOCUMENTS_WORDS)
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.document}</th>
          <th scope="col">{words.from}</th>
          <th scope="col" className="number">
            {capitalise(words.promises)}
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <DocumentLine key={document.id} document={document} />
        ))}
      </tbody>
    </table>
  )
}

function DocumentLine({ document }: { document: DocumentRow }) {
  const language = useLanguage()
  const words = useWords(DOCUMENTS_WORDS)
  return (
    <tr>
      <td>{document.date ? <DayText day={document.date} /> : <span className="quiet">{words.unknown}</span>}</td>
      <th scope="row">
        <PageLink to={document.url}>{nameDocument(document, language)}</PageLink>
        {document.number ? <span className="quiet"> · {LABELS[language].documentKinds[document.kind]}</span> : null}
        {document.title ? (
          <span className="block" lang="nl">
            {capitalise(document.title)}
          </span>
        ) : null}
        {document.problems > 0 ? <span className="tag">{words.withProblems}</span> : null}
      </th>
      <td>{document.ministries.join(', ')}</td>
      <td className="number">
        <PageLink className="target" to={`/toezeggingen?document=${encodeURIComponent(document.id)}`}>
          {formatCount(document.commitments, language)}
          <span className="stack-word"> {words.promises}</span>
          <span className="hidden-text">
            {' '}
            {words.inDocument} {nameDocument(document, language)}
          </span>
        </PageLink>
      </td>
    </tr>
  )
}
