import type { ReactNode } from 'react'

/** What is wrong with what was sent, read aloud at once; `lang` where the text may be in another language than the page. */
export function Problem({ text, lang, children }: { text: string; lang?: string; children?: ReactNode }) {
  return (
    <div className="problems" role="alert">
      <p lang={lang}>{text}</p>
      {children}
    </div>
  )
}
