import { createContext, useContext } from 'react'
import type { Ink } from './chart'

/** The colours a picture uses, by the name of their token in `styles/tokens.css`. */
const TOKENS = {
  text: '#1b1f24',
  'text-quiet': '#535c68',
  surface: '#ffffff',
  line: '#d5dae0',
  'line-control': '#6b7785',
  'status-fulfilled': '#12436d',
  'status-open': '#6f6a7a',
  'status-due-soon': '#c77700',
  'status-overdue': '#9e1b1b',
  'status-outline': '#6b7785',
}
export type Colour = keyof typeof TOKENS

/** What a picture is drawn with: on a page the tokens, which follow the reader's scheme; in a file the light ones. */
export interface Paint {
  colour: (name: Colour) => string
  /** Goes before each id, so that pictures on one page do not share patterns. */
  prefix: string
}

export const FILE_COLOURS: Record<Colour, string> = TOKENS

export function pagePaint(prefix: string): Paint {
  return { prefix, colour: (name) => `var(--${name})` }
}

export function filePaint(prefix: string): Paint {
  return { prefix, colour: (name) => TOKENS[name] }
}

export const PaintContext = createContext<Paint>(pagePaint('grafiek'))
export const usePaint = (): Paint => useContext(PaintContext)

type Pattern = 'solid' | 'diagonal' | 'dots' | 'hollow' | 'bars' | 'hatch'

/** The colour of each ink; inks that share one differ by pattern. */
export const INKS: Record<Ink, { colour: Colour; pattern: Pattern }> = {
  overdue: { colour: 'status-overdue', pattern: 'solid' },
  'due-soon': { colour: 'status-due-soon', pattern: 'diagonal' },
  'on-track': { colour: 'status-open', pattern: 'dots' },
  'no-deadline': { colour: 'status-outline', pattern: 'hollow' },
  'on-time': { colour: 'status-fulfilled', pattern: 'bars' },
  late: { colour: 'status-fulfilled', pattern: 'hatch' },
  span: { colour: 'status-fulfilled', pattern: 'solid' },
  thin: { colour: 'status-fulfilled', pattern: 'hatch' },
}

/** A band is a tint between two thin lines: what lies behind it shows, and in two colours alone its edges do. */
export const BAND_OPACITY = 0.2

/** The value of `fill` for an ink. */
export function fillOf(ink: Ink, { colour, prefix }: Paint): string {
  const { colour: name, pattern } = INKS[ink]
  return pattern === 'solid' ? colour(name) : `url(#${prefix}-${ink})`
}
