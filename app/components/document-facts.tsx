import type { DocumentDetail } from '#db/contract'
import { formatDossier } from '../kamerstuk'
import { capitalise, LABELS, nameMembers } from '../labels'
import { useLanguage, useWords } from '../language'
import { DOCUMENT_WORDS } from '../words/document'
import { DayText } from './day'
import { Fact } from './fact'
import { PageLink, SourceLink } from './links'

type Facts = Omit<DocumentDetail, 'text' | 'blocks' | 'commitments' | 'acknowledgements'>

/** What was read at the head and foot of a document, and what was wrong with it. */
export function DocumentFacts({ document }: { document: Facts }) {
  const { officeHolders, askedBy, dossier, sourceUrl } = document
  const words = useWords(DOCUMENT_WORDS)
  const { documentKinds, chambers } = LABELS[useLanguage()]
  return (
    <section aria-label={words.facts}>
      <dl className="facts">
        <Fact term={words.kind}>{capitalise(documentKinds[document.kind])}</Fact>
        <Fact term={words.date}>{document.date ? <DayText day={document.date} /> : words.notFound}</Fact>
        <Fact term={words.from}>
          {officeHolders.length > 0 ? (
            <span lang="nl">
              {officeHolders.map(({ office, name }) => (name ? `${office} (${name})` : office)).join('; ')}
            </span>
          ) : null}
        </Fact>
        <Fact term={words.to}>{document.to ? chambers[document.to] : null}</Fact>
        <Fact term={words.questionsOf}>{nameMembers(askedBy) || null}</Fact>
        <Fact term={words.dossier}>
          {dossier ? (
            <PageLink to={`/toezeggingen?dossier=${encodeURIComponent(dossier)}`}>{formatDossier(dossier)}</PageLink>
          ) : null}
        </Fact>
        <Fact term={words.source}>
          {sourceUrl ? <SourceLink href={sourceUrl}>{hostOf(sourceUrl)}</SourceLink> : null}
        </Fact>
      </dl>
      {document.problems.length > 0 ? (
        <ul className="problems" aria-label={words.problems}>
          {document.problems.map(({ code, message }) => (
            <li key={`${code} ${message}`} lang="nl">
              {message}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/iu.exec(url)?.[1] ?? url
}
