import { useEffect, useRef, useState } from 'react'
import { useWords } from '../language'
import { MARK_WORDS } from '../words/mark'

/** The words to mark: pasted, or taken from what is selected on the page. */
export function QuoteField({ typed = '' }: { typed?: string | undefined }) {
  const words = useWords(MARK_WORDS)
  const field = useRef<HTMLTextAreaElement>(null)
  const [selected, setSelected] = useState('')
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const inText = selection?.anchorNode?.parentElement?.closest('.source')
      setSelected(selection && inText ? selection.toString().trim() : '')
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  const take = () => {
    if (field.current) field.current.value = selected
    field.current?.focus()
  }
  return (
    <>
      <p>
        <label htmlFor="citaat">{words.quote}</label>
        <textarea id="citaat" name="citaat" required maxLength={2000} lang="nl" defaultValue={typed} ref={field} />
      </p>
      {selected ? (
        <p className="take-selection">
          <button type="button" onClick={take}>
            {words.takeSelection}
          </button>
        </p>
      ) : null}
    </>
  )
}
