import { useWords } from '../language'
import { PROMISE_WORDS } from '../words/promise'
import { CopyButton } from './copy-button'

/** The citation as selectable text; where script runs also a button that copies it, unless the page has one elsewhere. */
export function Citation({ text, title, button = true }: { text: string; title?: string; button?: boolean }) {
  const words = useWords(PROMISE_WORDS)
  return (
    <section className="section" aria-labelledby="citeren">
      <h2 id="citeren">{title ?? words.cite}</h2>
      <p className="citation" lang={title ? undefined : 'nl'}>
        {text}
      </p>
      {button ? (
        <p>
          <CopyButton text={text}>{words.copy}</CopyButton>
        </p>
      ) : null}
    </section>
  )
}
