/** Words of the Dutch frame that no English page may show outside what is marked as Dutch, and outside names of rules. */
const DUTCH =
  /(?<![-\w])(?:laatste dag|gedaan|verloop|stand op|toezegging(?:en)?|ministeries|regels|wijzigingen|besluit|melding|zonder termijn|het|een|niet|van|voor|deze|wordt|staat|geen|lezer|bron)(?![-\w])/giu

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr'])

/** The text and the labels of a page that are not marked as Dutch. */
export function readEnglish(html: string): string {
  const said: string[] = []
  /** The open elements: whether what stands in each is Dutch. */
  const open = [false]
  const body = html.replace(/<(?<tag>script|style)\b.*?<\/\k<tag>>/gsu, '')
  for (const { groups } of body.matchAll(/<(?<end>\/?)(?<tag>[a-z][\w-]*)(?<rest>[^>]*)>|(?<text>[^<]+)/giu)) {
    const { end, tag = '', rest = '', text } = groups ?? {}
    const isDutch = /\slang="nl"/u.test(rest) || (open.at(-1) ?? false)
    if (text && !open.at(-1)) said.push(text)
    if (end) open.pop()
    else if (tag) {
      if (!isDutch)
        said.push(
          ...[...rest.matchAll(/\s(?:aria-label|title|placeholder)="([^"]*)"/gu)].map(([, label]) => label ?? ''),
        )
      if (!VOID.has(tag) && !rest.endsWith('/')) open.push(isDutch)
    }
  }
  return said.join(' ')
}

/** The Dutch words of an English page that are not marked as Dutch, with what stands around each. */
export function findDutch(html: string): string[] {
  const text = readEnglish(html)
  return [...text.matchAll(DUTCH)].map(({ index }) => text.slice(Math.max(0, index - 30), index + 30))
}
