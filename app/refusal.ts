/** What a page says when it cannot give what was asked. */
export interface Refusal {
  title: string
  text: string
}

/** A response to throw from a loader; the error page of `root.tsx` shows its words. */
export function refuse(status: 400 | 403 | 404 | 429 | 503, title: string, text: string): Response {
  return new Response(JSON.stringify({ title, text } satisfies Refusal), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}

/** Reads the words back from what a loader threw; null when something else was thrown. */
export function readRefusal(data: unknown): Refusal | null {
  if (typeof data !== 'object' || data === null) return null
  const { title, text } = data as Record<string, unknown>
  return typeof title === 'string' && typeof text === 'string' ? { title, text } : null
}
