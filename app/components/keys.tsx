import { useEffect, useRef, useState } from 'react'

/** What each key does, in words. */
export type Keys = Record<string, string>

const STORED = 'toetsen'

/**
 * Single keys for what the page can do: a key presses the button or link with that `aria-keyshortcuts`, or brings the
 * reader to the part that has it. They rest while somebody types, and can be switched off, which this browser remembers.
 */
export function KeyHelp({ keys }: { keys: Keys }) {
  const [on, setOn] = useState<boolean | null>(null)
  const help = useRef<HTMLDetailsElement>(null)
  useEffect(() => setOn(readPreference()), [])
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      if (event.key === '?' && help.current) {
        help.current.open = !help.current.open
      } else if (!Object.hasOwn(keys, event.key) || !pressKey(event.key)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, keys])
  if (on === null) return null
  const toggle = () => {
    writePreference(!on)
    setOn(!on)
  }
  return (
    <details className="key-help" ref={help}>
      <summary>Toetsen{on ? '' : ' (uit)'}</summary>
      <dl className="keys">
        {Object.entries({ ...keys, '?': 'deze uitleg' }).map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={toggle}>
        Zet de toetsen {on ? 'uit' : 'aan'}
      </button>
    </details>
  )
}

/** Presses what has the key; false when the page has nothing for it now. */
function pressKey(key: string): boolean {
  const target = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`)
  if (!target) return false
  if (target.matches('a, button')) target.click()
  else {
    target.closest('details')?.setAttribute('open', '')
    target.querySelector<HTMLElement>('button, input:not([type="hidden"]), select, textarea')?.focus()
  }
  return true
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null
  )
}

/** Private windows may have no store; then the keys are on. */
function readPreference(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'uit'
  } catch {
    return true
  }
}

function writePreference(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'aan' : 'uit')
  } catch {
    // The choice holds until the page is left.
  }
}
