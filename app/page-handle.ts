import type { Keys } from './keys'
import type { Words } from './language'

/** What a route says of itself to the layout. */
export interface PageHandle {
  /**
   * A page for reading alone: it goes out without script, and so without a second copy of its data for the browser, which
   * would double a long text.
   */
  static?: true
  /** The keys of this page, beside those of every page. */
  keys?: Words<Keys>
}

export const STATIC: PageHandle = { static: true }

/** True for the handle of a static page. */
export function isStatic(handle: unknown): boolean {
  return (handle as PageHandle | undefined)?.static === true
}

/** The keys that the handle of a page names. */
export function keysOf(handle: unknown): Words<Keys> | undefined {
  return (handle as PageHandle | undefined)?.keys
}
