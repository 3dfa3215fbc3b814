import type { FeedName, Format } from '../exports/formats'
import type { Words } from '../language'

/** The links that take a list along or follow it. The files themselves are Dutch. */
interface ExportWords {
  take: string
  follow: string
  formats: Record<Format, string>
  feeds: Record<FeedName, string>
  /** The link to the page that tells how to follow. */
  how: string
  /** The links that follow one promise. */
  followThis: string
  thisCalendar: string
  thisFeed: string
}

export const EXPORT_WORDS: Words<ExportWords> = {
  nl: {
    take: 'Download:',
    follow: 'Volg:',
    formats: { csv: 'CSV', json: 'JSON', ics: 'agenda', atom: 'feed', docx: 'Word', zip: 'ZIP' },
    feeds: { nieuw: 'nieuw', gewijzigd: 'gewijzigd', bijna: 'bijna op termijn', 'te-laat': 'te laat' },
    how: 'hoe?',
    followThis: 'Volg deze toezegging:',
    thisCalendar: 'in uw agenda',
    thisFeed: 'als feed',
  },
  en: {
    take: 'Download (in Dutch):',
    follow: 'Follow:',
    formats: { csv: 'CSV', json: 'JSON', ics: 'calendar', atom: 'feed', docx: 'Word', zip: 'ZIP' },
    feeds: { nieuw: 'new', gewijzigd: 'changed', bijna: 'due soon', 'te-laat': 'late' },
    how: 'how?',
    followThis: 'Follow this promise:',
    thisCalendar: 'in your calendar',
    thisFeed: 'as a feed',
  },
}
