import type { DocumentRow } from '#db/contract'
import { hasNumber, nameDocument } from '../kamerstuk'
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
  const name = nameDocument(document, language)
  // A number in the Aanhangsel says already that it is an answer.
  const isAnswer = document.kind === 'answer' && hasNumber(document)
  const kind = LABELS[language].documentKinds[document.kind]
  return (
    <tr>
      <td>{document.date ? <DayText day={document.date} /> : <span className="quiet">{words.unknown}</span>}</td>
      <th scope="row">
        <PageLink to={document.url} lang={document.title ? 'nl' : undefined}>
          {document.title ? capitalise(document.title) : name}
        </PageLink>
        {document.title || (hasNumber(document) && !isAnswer) ? (
          <span className="block quiet small">
            {[document.title && hasNumber(document) ? name : null, isAnswer ? null : kind].filter(Boolean).join(' · ')}
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
            {words.inDocument} {name}
          </span>
        </PageLink>
      </td>
    </tr>
  )
}
