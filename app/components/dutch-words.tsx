import { useLanguage } from '../language'

/** A sentence in which the words of documents stand between “ and ”: on a page in another language those are marked as Dutch. */
export function DutchWords({ text }: { text: string }) {
  if (useLanguage() === 'nl') return <>{text}</>
  return (
    <>
      {text.split(/(?<=“)([^”]*)(?=”)/u).map((part, index) => {
        const key = `${index} ${part}`
        return index % 2 === 0 ? (
          <span key={key}>{part}</span>
        ) : (
          <span key={key} lang="nl">
            {part}
          </span>
        )
      })}
    </>
  )
}
