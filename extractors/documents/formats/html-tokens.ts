import { decodeEntities } from './entities'

/** One piece of an HTML text: a tag with its attributes, or characters. */
export type HtmlToken = HtmlTag | { kind: 'text'; text: string }
export interface HtmlTag {
  kind: 'open' | 'close'
  name: string
  attributes: Map<string, string>
}

/** Elements whose content is no running text; all up to their end tag is left out. */
const RAW = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'title',
  'svg',
  'iframe',
  'select',
  'object',
])
const NAME = /[a-z][a-z\d:-]{0,30}/iuy
const ATTRIBUTE_NAME = /[^\s=>/"']{1,40}/uy
const SPACE = /[\s/]{1,200}/uy
const MAX_VALUE = 300
const MAX_ATTRIBUTES = 50

/** Cuts HTML into tags and text in one pass forward, however broken it is. */
export function* readHtmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    if (end > at) yield { kind: 'text', text: decodeEntities(html.slice(at, end)) }
    if (open < 0) return
    const { token, end: next } = readMarkup(html, open)
    at = next
    if (token !== null) yield token
    if (token?.kind === 'open' && RAW.has(token.name)) at = endOfRaw(html, at, token.name)
  }
}

function readMarkup(html: string, open: number): { token: HtmlToken | null; end: number } {
  if (html.startsWith('<!--', open)) return { token: null, end: endAfter(html, '-->', open + 4) }
  if (html[open + 1] === '!' || html[open + 1] === '?') return { token: null, end: endAfter(html, '>', open) }
  const closing = html[open + 1] === '/'
  const start = open + (closing ? 2 : 1)
  const name = match(NAME, html, start)
  if (name === '') return { token: { kind: 'text', text: '<' }, end: open + 1 }
  const attributes = new Map<string, string>()
  const end = readAttributes(html, start + name.length, attributes)
  return { token: { kind: closing ? 'close' : 'open', name: name.toLowerCase(), attributes }, end }
}

/** Reads to the end of a tag, over quoted values that may hold `>`. */
function readAttributes(html: string, from: number, into: Map<string, string>): number {
  let at = from
  while (at < html.length) {
    at += match(SPACE, html, at).length
    if (html[at] === '>') return at + 1
    const name = match(ATTRIBUTE_NAME, html, at)
    at += name.length
    at += match(SPACE, html, at).length
    if (html[at] !== '=') {
      if (name === '') at += 1
      else setOnce(into, name, '')
      continue
    }
    at += 1 + match(SPACE, html, at + 1).length
    const { value, end } = readValue(html, at)
    setOnce(into, name, value)
    at = end
  }
  return at
}

function setOnce(attributes: Map<string, string>, name: string, value: string): void {
  const key = name.toLowerCase()
  if (attributes.size < MAX_ATTRIBUTES && !attributes.has(key)) attributes.set(key, decodeEntities(value))
}

function readValue(html: string, at: number): { value: string; end: number } {
  const quote = html[at]
  if (quote !== '"' && quote !== "'") {
    const value = match(ATTRIBUTE_NAME, html, at)
    return { value, end: at + value.length }
  }
  const close = html.indexOf(quote, at + 1)
  const end = close < 0 ? html.length : close
  return { value: html.slice(at + 1, Math.min(end, at + 1 + MAX_VALUE)), end: end + 1 }
}

function endOfRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, 'giu')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
