/** What a page says when it cannot give what was asked. */
export interface Refusal {
  title: string
  text: string
}

/** A response to throw from a loader: Dutch for programs, with the English beside it for the error page of `root.tsx`. */
export function refuse(status: 400 | 403 | 404 | 429 | 503, { nl, en }: { nl: Refusal; en: Refusal }): Response {
  return new Response(JSON.stringify({ ...nl, en }), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}

/** Reads the words of a language back from what a loader threw; null when something else was thrown. */
export function readRefusal(data: unknown, language: 'nl' | 'en'): Refusal | null {
  if (typeof data !== 'object' || data === null) return null
  if (language === 'en') return 'en' in data ? readRefusal(data.en, 'nl') : null
  const { title, text } = data as Record<string, unknown>
  return typeof title === 'string' && typeof text === 'string' ? { title, text } : null
}
