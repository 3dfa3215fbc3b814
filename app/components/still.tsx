import { createElement, type ReactNode, useState } from 'react'

/** Data as the browser first has them: parts that stand in the page alone are not there (`PageHandle.still`). */
export type AtFirst<Data, Part extends keyof Data> = Omit<Data, Part> & { [Name in Part]?: Data[Name] | undefined }

interface StillProps<Data> {
  as?: 'div' | 'ol'
  id: string
  className?: string
  start?: number
  data: Data | undefined
  children: (data: Data) => ReactNode
}

/**
 * A part of a page that only stands there: the browser keeps the markup that the server sent, so that its data need not
 * come along once more. With data (on the server, and after a step inside the page) it is drawn like anything else.
 */
export function Still<Data>({ as = 'div', data, children, ...rest }: StillProps<Data>) {
  const [sent] = useState(() => (data === undefined ? (document.getElementById(rest.id)?.innerHTML ?? '') : ''))
  return data === undefined
    ? createElement(as, { ...rest, key: 'sent', dangerouslySetInnerHTML: { __html: sent } })
    : createElement(as, { ...rest, key: 'drawn' }, children(data))
}
