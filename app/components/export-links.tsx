import { EXPORTS, exportAddress, FEEDS, FORMATS, type Format, type ListName } from '../exports/formats'
import { useWords } from '../language'
import { EXPORT_WORDS } from '../words/exports'
import { PageLink } from './links'

/** The same list in every other format, and as feeds and a calendar to follow. `search` is its query, as in its address. */
export function ExportLinks({ list, search }: { list: ListName; search: string }) {
  const words = useWords(EXPORT_WORDS)
  const formats: readonly Format[] = EXPORTS[list]
  const files = formats.filter((format) => format !== 'ics' && format !== 'atom')
  return (
    <p className="export-links">
      <span>
        {words.take}
        {files.map((format) => (
          <ExportLink
            key={format}
            format={format}
            to={exportAddress(list, format, search)}
            word={words.formats[format]}
          />
        ))}
      </span>{' '}
      {formats.includes('atom') ? <FollowLinks list={list} search={search} /> : null}
    </p>
  )
}

function FollowLinks({ list, search }: { list: ListName; search: string }) {
  const words = useWords(EXPORT_WORDS)
  const formats: readonly Format[] = EXPORTS[list]
  const feeds = list === 'toezeggingen' ? FEEDS : []
  return (
    <span>
      {words.follow}
      {formats.includes('ics') ? (
        <ExportLink format="ics" to={exportAddress(list, 'ics', search)} word={words.formats.ics} />
      ) : null}
      {feeds.map((feed) => (
        <ExportLink
          key={feed}
          format="atom"
          to={exportAddress(list, 'atom', search, { feed })}
          word={words.feeds[feed]}
        />
      ))}
      {feeds.length > 0 ? (
        <>
          {' '}
          <PageLink to={search ? `/volgen?${search}` : '/volgen'}>{words.how}</PageLink>
        </>
      ) : null}
      {feeds.length === 0 ? (
        <ExportLink format="atom" to={exportAddress(list, 'atom', search)} word={words.formats.atom} />
      ) : null}
    </span>
  )
}

/** A plain link: it leads to a file, not to a page. */
function ExportLink({ format, to, word }: { format: Format; to: string; word: string }) {
  return (
    <>
      {' '}
      <a href={to} type={FORMATS[format].mediaType.split(';')[0]} rel="alternate">
        {word}
      </a>
    </>
  )
}
