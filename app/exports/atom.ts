import { keepSayable } from '#extractors/sayable'

/** A feed (RFC 4287). All text goes in as text: what looks like markup stays visible. */
export interface Feed {
  title: string
  subtitle?: string
  id: string
  /** The page that shows the same, and the feed itself. */
  page: string
  self: string
  rights: string
  entries: FeedEntry[]
}

export interface FeedEntry {
  /** Lasting: a reader's program shows each id once. */
  id: string
  title: string
  page: string
  author: string
  /** ISO 8601, from the data. */
  at: string
  text: string
}

/** Writes a feed; its own time is that of its newest entry, so that the same data give the same bytes. */
export function writeAtom({ title, subtitle, id, page, self, rights, entries }: Feed): string {
  const updated =
    entries
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <title>${escapeXml(title)}</title>${subtitle ? `\n  <subtitle>${escapeXml(subtitle)}</subtitle>` : ''}
  <id>${escapeXml(id)}</id>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <rights>${escapeXml(rights)}</rights>
  <updated>${escapeXml(updated)}</updated>
${entries.map(writeEntry).join('')}</feed>
`
}

function writeEntry({ id, title, page, author, at, text }: FeedEntry): string {
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
    <author><name>${escapeXml(author)}</name></author>
    <published>${escapeXml(at)}</published>
    <updated>${escapeXml(at)}</updated>
    <content type="text">${escapeXml(text)}</content>
  </entry>
`
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeXml(text: string): string {
  return keepSayable(text).replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign)
}
