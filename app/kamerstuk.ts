import type { DocumentKind } from '#extractors/types'
import { formatDay } from './format-day'
import { DOCUMENT_KIND_WORDS } from './labels'

interface Named {
  id: string
  kind: DocumentKind
  date: string | null
  dossier: string | null
  number: string | null
  aanhangsel?: string | null
}

/** `30821` as `30 821`, `35000-VII` as `35 000 VII`: a dossier number as the Kamer prints it, with no-break spaces. */
export function formatDossier(dossier: string): string {
  return dossier.replace(/^(\d{2})(\d{3})/u, '$1\u00a0$2').replace(/-/u, '\u00a0')
}

/** `Kamerstuk 30 821, nr. 51`, or the kind and the day when the document has no number. */
export function nameDocument(document: Named): string {
  if (document.dossier && document.number) {
    return `Kamerstuk ${formatDossier(document.dossier)}, nr.\u00a0${document.number}`
  }
  if (document.aanhangsel) return `Aanhangsel van de Handelingen, nr.\u00a0${document.aanhangsel}`
  if (document.dossier) return `Kamerstuk ${formatDossier(document.dossier)}`
  if (document.number) return `${DOCUMENT_KIND_WORDS[document.kind]} nr.\u00a0${document.number}`
  return `${DOCUMENT_KIND_WORDS[document.kind]} ${document.id}`
}

/** The name with the kind and day behind it: `Kamerstuk 30 821, nr. 51, brief van 13 december 2018`. */
export function citeDocument(document: Named): string {
  const name = nameDocument(document)
  const kind = DOCUMENT_KIND_WORDS[document.kind].toLowerCase().replace('kamervragen', 'Kamervragen')
  if (!document.date) return name
  return `${name}, ${name.toLowerCase().startsWith(kind.toLowerCase()) ? '' : `${kind} `}van ${formatDay(document.date)}`
}
