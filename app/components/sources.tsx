import { SourceLink } from './links'

/** The sources of a calendar row, divided by `;`: addresses become links, other words stay words. */
export function Sources({ source }: { source: string }) {
  return (
    <>
      {source.split(/;\s+/u).map((text, index) => (
        <span key={text}>
          {index > 0 ? '; ' : ''}
          <SourceLink href={text}>{text.replace(/^https?:\/\/(?:www\.)?/u, '')}</SourceLink>
        </span>
      ))}
    </>
  )
}
