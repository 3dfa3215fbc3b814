import type { FormatText } from './format'
import { type HtmlTag, readHtmlTokens } from './html-tokens'
import { compactWriter, type TextWriter } from './writer'

const NAVIGATION = new Set('nav footer aside form button dialog audio video canvas'.split(' '))
const NAVIGATION_ROLES = new Set('navigation search banner contentinfo dialog menu toolbar'.split(' '))
/** Words of an id or class that mark what stands round a document. */
const NAVIGATION_WORDS =
  /(?:^|[\s_-])(?:nav|navigation|navbar|menu|footer|breadcrumbs?|social|tools|toolbar|skip|skiplinks?|jumplinks?|cookies?|popup|sidebar)(?=$|[\s_-])/iu
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article main header hr'.split(' '),
)
const LINES = new Set('div li br tr dt dd address figure figcaption caption legend option tbody thead body'.split(' '))
const SPACES = new Set(['td', 'th'])
/** A main part shorter than this, in code units, is not the document. */
const MIN_MAIN = 200

/** Web pages: the text of the main part where one is marked, without navigation; blocks become lines and paragraphs. */
export function readHtml(html: string): FormatText {
  const whole = compactWriter()
  const main = compactWriter()
  const inMain = region((tag) => tag.name === 'main' || tag.name === 'article' || tag.attributes.get('role') === 'main')
  const inNavigation = region(isNavigation)
  const inNoteMark = region((tag) => tag.name === 'sup')
  const inPre = region((tag) => tag.name === 'pre')
  for (const token of readHtmlTokens(html)) {
    if (token.kind !== 'text') {
      const before = inMain.holds()
      for (const part of [inMain, inNavigation, inNoteMark, inPre]) part.pass(token)
      if (inNavigation.holds()) continue
      for (const writer of before || inMain.holds() ? [whole, main] : [whole]) writeEdge(writer, token)
    } else if (!inNavigation.holds()) {
      if (inNoteMark.holds() && /^\s*[[(]?\d{1,3}[\])]?\s*$/u.test(token.text) && inNoteMark.sawLink()) continue
      for (const writer of inMain.holds() ? [whole, main] : [whole]) writeText(writer, token.text, inPre.holds())
    }
  }
  const mainText = main.finish()
  return { text: mainText.length >= MIN_MAIN ? mainText : whole.finish(), problems: [] }
}

function isNavigation({ name, attributes }: HtmlTag): boolean {
  if (NAVIGATION.has(name) || NAVIGATION_ROLES.has(attributes.get('role') ?? '')) return true
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  if (name === 'body' || name === 'html' || name === 'main') return false
  return NAVIGATION_WORDS.test(`${attributes.get('id') ?? ''} ${attributes.get('class') ?? ''}`)
}

/** Follows whether the walk is inside an element that `starts`; ends are found by counting elements of that name. */
function region(starts: (tag: HtmlTag) => boolean) {
  let name: string | null = null
  let depth = 0
  let link = false
  return {
    holds: () => name !== null,
    sawLink: () => link,
    pass(tag: HtmlTag): void {
      if (name === null) {
        if (tag.kind === 'close' || !starts(tag)) return
        name = tag.name
        depth = 1
        link = tag.attributes.has('id')
      } else if (tag.name === name) {
        depth += tag.kind === 'open' ? 1 : -1
        if (depth === 0) name = null
      } else if (tag.name === 'a') link = true
    },
  }
}

function writeEdge(writer: TextWriter, { kind, name }: HtmlTag): void {
  if (PARAGRAPHS.has(name)) writer.paragraph()
  else if (SPACES.has(name)) writer.space()
  else if (LINES.has(name)) writer.line()
  if (name === 'li') writer.mark(kind === 'open' ? '- ' : '')
}

function writeText(writer: TextWriter, text: string, preformatted: boolean): void {
  const lines = preformatted ? text.split('\n') : [text]
  lines.forEach((line, i) => {
    if (i > 0 && line.trim() === '') writer.paragraph()
    else if (i > 0) writer.line()
    writer.write(line, 0, 0)
  })
}
