import type { DocumentDetail } from '#db/contract'
import { CHAMBER_WORDS, DOCUMENT_KIND_WORDS } from '../labels'
import { formatDossier } from '../kamerstuk'
import { DayText } from './day'
import { PageLink, SourceLink } from './links'

type Facts = Omit<DocumentDetail, 'text' | 'blocks' | 'commitments' | 'acknowledgements'>

/** What was read at the head and foot of a document, and what was wrong with it. */
export function DocumentFacts({ document }: { document: Facts }) {
  const rows: [string, React.ReactNode][] = [
    ['Soort', DOCUMENT_KIND_WORDS[document.kind]],
    ['Datum', document.date ? <DayText day={document.date} /> : 'niet gevonden'],
    ['Van', document.officeHolders.map(({ office, name }) => (name ? `${office} (${name})` : office)).join('; ')],
    ['Aan', document.to ? CHAMBER_WORDS[document.to] : null],
    ['Vragen van', document.askedBy.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ')],
    [
      'Dossier',
      document.dossier ? (
        <PageLink to={`/toezeggingen?dossier=${encodeURIComponent(document.dossier)}`}>
          {formatDossier(document.dossier)}
        </PageLink>
      ) : null,
    ],
    ['Bron', document.sourceUrl ? <SourceLink href={document.sourceUrl}>{hostOf(document.sourceUrl)}</SourceLink> : null],
  ]
  return (
    <section aria-label="Gegevens van het document">
      <dl className="facts">
        {rows
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {document.problems.length > 0 ? (
        <ul className="problems" aria-label="Opmerkingen bij het lezen">
          {document.problems.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/iu.exec(url)?.[1] ?? url
}
