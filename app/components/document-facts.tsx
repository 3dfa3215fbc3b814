import type { DocumentDetail } from '#db/contract'
import { formatDossier } from '../kamerstuk'
import { CHAMBER_WORDS, capitalise, DOCUMENT_KIND_WORDS, nameMembers } from '../labels'
import { DayText } from './day'
import { Fact } from './fact'
import { PageLink, SourceLink } from './links'

type Facts = Omit<DocumentDetail, 'text' | 'blocks' | 'commitments' | 'acknowledgements'>

/** What was read at the head and foot of a document, and what was wrong with it. */
export function DocumentFacts({ document }: { document: Facts }) {
  const { officeHolders, askedBy, dossier, sourceUrl } = document
  return (
    <section aria-label="Gegevens van het document">
      <dl className="facts">
        <Fact term="Soort">{capitalise(DOCUMENT_KIND_WORDS[document.kind])}</Fact>
        <Fact term="Datum">{document.date ? <DayText day={document.date} /> : 'niet gevonden'}</Fact>
        <Fact term="Van">
          {officeHolders.map(({ office, name }) => (name ? `${office} (${name})` : office)).join('; ') || null}
        </Fact>
        <Fact term="Aan">{document.to ? CHAMBER_WORDS[document.to] : null}</Fact>
        <Fact term="Vragen van">{nameMembers(askedBy) || null}</Fact>
        <Fact term="Dossier">
          {dossier ? (
            <PageLink to={`/toezeggingen?dossier=${encodeURIComponent(dossier)}`}>{formatDossier(dossier)}</PageLink>
          ) : null}
        </Fact>
        <Fact term="Bron">{sourceUrl ? <SourceLink href={sourceUrl}>{hostOf(sourceUrl)}</SourceLink> : null}</Fact>
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
