import type { Change } from '#db/queries/changes.server'
import { tellAct } from '../decisions/tell'
import { tidyQuote } from '../source-text'
import { keepSayable } from './sayable'

/** A feed of what people did (RFC 4287), newest first. All text goes in as text: what looks like markup stays visible. */
export function writeAtom(changes: Change[], origin: string): string {
  const updated = changes[0]?.recordedAt ?? '1970-01-01T00:00:00.000Z'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <title>Toezeggingenmonitor: wijzigingen</title>
  <id>${escapeXml(`${origin}/wijzigingen`)}</id>
  <link rel="alternate" type="text/html" href="${escapeXml(`${origin}/wijzigingen`)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}/wijzigingen.atom`)}"/>
  <updated>${escapeXml(updated)}</updated>
${changes.map((change) => writeEntry(change, origin)).join('')}</feed>
`
}

function writeEntry(change: Change, origin: string): string {
  const { kind, number, recordedAt, commitment } = change
  const { title, author, text } = tellChange(change)
  return `  <entry>
    <id>${escapeXml(`${origin}/wijzigingen#${kind}-${number}`)}</id>
    <title>${escapeXml(title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(`${origin}/toezeggingen/${encodeURIComponent(commitment)}`)}"/>
    <author><name>${escapeXml(author)}</name></author>
    <published>${escapeXml(recordedAt)}</published>
    <updated>${escapeXml(recordedAt)}</updated>
    <content type="text">${escapeXml(text)}</content>
  </entry>
`
}

function tellChange(change: Change): { title: string; author: string; text: string } {
  const quote = `«${tidyQuote(change.quote)}»`
  switch (change.kind) {
    case 'decision': {
      const { act, author, reason, number } = change.entry
      const text = [quote, reason && `Reden: ${reason}`].filter(Boolean).join('\n')
      return { title: `Besluit ${number}: ${tellAct(act)}`, author, text }
    }
    case 'report':
      return { title: `Melding ${change.number}`, author: 'een lezer', text: `${change.message}\n${quote}` }
    case 'answer': {
      const { report, author, message, accepted } = change
      const title = `Antwoord op melding ${report}: ${accepted ? 'overgenomen' : 'niet overgenomen'}`
      return { title, author, text: `${message}\n${quote}` }
    }
    default:
      return change satisfies never
  }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeXml(text: string): string {
  return keepSayable(text).replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign)
}
