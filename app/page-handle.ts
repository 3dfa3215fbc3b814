import type { Keys } from './keys'
import type { Words } from './language'

/** What a route says of itself to the layout. */
export interface PageHandle {
  /**
   * A page for reading alone: it goes out without script, and so without a second copy of its data for the browser, which
   * would double a long text.
   */
  static?: true
  /** Parts of its data that stand in the page alone (`components/still.tsx`), as `list.items`; lists on the way are passed through. */
  still?: string[]
  /** The keys of this page, beside those of every page. */
  keys?: Words<Keys>
}

export const STATIC: PageHandle = { static: true }

/** True for the handle of a static page. */
export function isStatic(handle: unknown): boolean {
  return (handle as PageHandle | undefined)?.static === true
}

/** The parts of its data that the handle of a page leaves to the page. */
export function stillPartsOf(handle: unknown): string[] {
  return (handle as PageHandle | undefined)?.still ?? []
}

/** The keys that the handle of a page names. */
export function keysOf(handle: unknown): Words<Keys> | undefined {
  return (handle as PageHandle | undefined)?.keys
}
