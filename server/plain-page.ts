import { LANGUAGE_ROOTS, readLanguage, type Words } from '#app/language'
import type { Refusal } from '#app/refusal'

const HOME: Words<string> = { nl: 'Naar het overzicht', en: 'To the overview' }

/**
 * A page for what happens outside Remix, in the language of the address: no styles, no script, readable everywhere. Both
 * texts are our own, never input, so nothing is escaped here.
 */
export function writePlainPage(address: string, words: Words<Refusal>): string {
  const { language } = readLanguage(address.replace(/[?#].*$/su, ''))
  const { title, text } = words[language]
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Toezeggingenmonitor</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="${LANGUAGE_ROOTS[language]}">${HOME[language]}</a></p></main></body>
</html>
`
}
