import { useMatches } from '@remix-run/react'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Keys, readPress, SITE_KEYS } from '../keys'
import { useLanguage, useWords } from '../language'
import { keysOf } from '../page-handle'
import { KEY_WORDS } from '../words/keys'

const STORED = 'toetsen'

/**
 * The keys of this page and of every page, in the footer: a key presses the button or link that names it, or brings the
 * reader to the part that does, a form or a list. They rest while somebody types, and can be switched off, which this browser remembers.
 */
export function PageKeys() {
  const language = useLanguage()
  const own = useMatches().map(({ handle }) => keysOf(handle)?.[language] ?? {})
  const keys: Keys = Object.assign({}, ...own, SITE_KEYS[language])
  const [on, setOn] = useState<boolean | null>(null)
  useEffect(() => setOn(readPreference()), [])
  if (on === null) return null
  const toggle = () => {
    writePreference(!on)
    setOn(!on)
  }
  return <KeyHelp keys={keys} on={on} toggle={toggle} />
}

/** The list of keys, which listens from the moment it stands on the page. Only where a script runs. */
function KeyHelp({ keys, on, toggle }: { keys: Keys; on: boolean; toggle: () => void }) {
  const words = useWords(KEY_WORDS)
  const help = useRef<HTMLDetailsElement>(null)
  useKeys(on, Object.keys(keys).join('\n'), help)
  return (
    <details className="key-help" ref={help}>
      <summary>
        {words.title}
        {on ? '' : ` (${words.off})`}
      </summary>
      <dl className="keys">
        {Object.entries(keys).map(([key, word]) => (
          <div key={key}>
            <dt>
              <KeyNames keys={key} between={words.between} />
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={toggle}>
        {on ? words.switchOff : words.switchOn}
      </button>
    </details>
  )
}

function KeyNames({ keys, between }: { keys: string; between: string }) {
  const [first, second] = keys.split(' ')
  return (
    <>
      <kbd>{first}</kbd>
      {second ? (
        <>
          <span className="hidden-text"> {between} </span> <kbd>{second}</kbd>
        </>
      ) : null}
    </>
  )
}

/** Listens while `on`; `known` has one key or pair a line. */
function useKeys(on: boolean, known: string, help: RefObject<HTMLDetailsElement>): void {
  // The first half of a pair holds while the page around it changes.
  const waiting = useRef('')
  // Before the browser paints: who sees the list can press its keys.
  useLayoutEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const read = readPress(waiting.current, event.key, known.split('\n'))
      waiting.current = read.waiting
      if (read.press === '?' ? showHelp(help.current) : pressKey(read.press)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on, known, help])
}

function showHelp(help: HTMLDetailsElement | null): boolean {
  if (!help) return false
  help.open = !help.open
  if (help.open) help.querySelector('summary')?.focus()
  return true
}

/** Presses what has the key; false when the page has nothing for it now. */
function pressKey(key: string): boolean {
  if (key === '') return false
  const name = CSS.escape(key)
  const target = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${name}"], [data-keys="${name}"]`)
  if (!target) return false
  if (target.matches('a, button')) target.click()
  else if (target.matches('input')) target.focus()
  else {
    target.closest('details')?.setAttribute('open', '')
    const field = target.querySelector<HTMLElement>('button, input:not([type="hidden"]), select, textarea')
    ;(field ?? target.querySelector<HTMLElement>('a[href]'))?.focus()
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
