/**
 * A page for what happens outside Remix: no styles, no script, readable everywhere. Both texts are our own,
 * never input, so nothing is escaped here.
 */
export function writePlainPage(title: string, text: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Toezeggingenmonitor</title></head>
<body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Naar het overzicht</a></p></main></body>
</html>
`
}
