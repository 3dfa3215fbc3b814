/**
 * What a route says of itself to the layout. A `static` page is for reading alone: it goes out without script, and so
 * without a second copy of its data for the browser, which would double a long text.
 */
export interface PageHandle {
  static: true
}

export const STATIC: PageHandle = { static: true }

/** True for the handle of a static page. */
export function isStatic(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'static' in handle
}
