import type { FeedName, Format } from '../exports/formats'
import type { Words } from '../language'

/** The links that take a list along or follow it. The files themselves are Dutch. */
interface ExportWords {
  take: string
  follow: string
  formats: Record<Format, string>
  feeds: Record<FeedName, string>
  how: string
}

export const EXPORT_WORDS: Words<ExportWords> = {
  nl: {
    take: 'Download:',
    follow: 'Volg:',
    formats: { csv: 'CSV', json: 'JSON', ics: 'agenda', atom: 'feed', docx: 'Word' },
    feeds: { nieuw: 'nieuw', gewijzigd: 'gewijzigd', bijna: 'bijna op termijn', 'te-laat': 'te laat' },
    how: 'hoe werkt dit?',
  },
  en: {
    take: 'Download (in Dutch):',
    follow: 'Follow:',
    formats: { csv: 'CSV', json: 'JSON', ics: 'calendar', atom: 'feed', docx: 'Word' },
    feeds: { nieuw: 'new', gewijzigd: 'changed', bijna: 'due soon', 'te-laat': 'late' },
    how: 'how does this work?',
  },
}
