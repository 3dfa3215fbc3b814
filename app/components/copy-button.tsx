import { useEffect, useState } from 'react'
import { useWords } from '../language'
import { COPY_WORDS } from '../words/copy'

interface CopyProps {
  text: string
  children: string
  /** The key that presses it. */
  shortcut?: string
}

/** Copies a text; only where script runs and the browser has a clipboard. */
export function CopyButton({ text, children, shortcut }: CopyProps) {
  const words = useWords(COPY_WORDS)
  const [canCopy, setCanCopy] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), [])
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.failed),
    )
  if (!canCopy) return null
  return (
    <span className="no-print">
      <button type="button" onClick={copy} aria-keyshortcuts={shortcut}>
        {children}
      </button>{' '}
      <span role="status" className="quiet">
        {said}
      </span>
    </span>
  )
}
