import { describe, expect, it } from 'vitest'
import { readHtml } from '#extractors/documents/formats/html'
import { readHtmlTokens } from '#extractors/documents/formats/html-tokens'

const textOf = (html: string) => readHtml(html).text

describe('readHtml', () => {
  it('turns blocks into lines and paragraphs, and folds white space inside them', () => {
    const html = `<!doctype html><html><head><title>Weg</title><style>p { color: red }</style></head><body>
      <h1>Brief over
        de proef</h1><div>Datum</div><div>3 maart 2021</div>
      <p>Ik stuur u <b>v&oacute;&oacute;r</b> de zomer&nbsp;een brief.<br>Met groet</p>
      <ul><li>eerste</li><li><p>tweede</p></li><li></li></ul><table><tr><td>a</td><td>b</td></tr></table>
      <script>if (a < b) document.write('<p>nee</p>')</script></body></html>`
    expect(textOf(html)).toBe(
      'Brief over de proef\n\nDatum\n3 maart 2021\n\nIk stuur u vóór de zomer een brief.\nMet groet\n\n- eerste\n\n- tweede\n\na b',
    )
  })

  it('leaves navigation out, however it is marked', () => {
    const html = `<body><div id="navigation"><div>Menu<ul><li>Home</li></ul></div></div><nav>Weg</nav><div role="search">Weg</div>
      <div class="breadcrumb-container">Weg</div><p>Inhoud van de navigatiebrief.</p><p class="menukaart">Ook inhoud.</p><div id="footer">Weg</div></body>`
    expect(textOf(html)).toBe('Inhoud van de navigatiebrief.\n\nOok inhoud.')
  })

  it('takes the main part when it is long enough to be the document', () => {
    const long = 'Een zin met inhoud. '.repeat(20).trim()
    expect(textOf(`<p>Ernaast</p><main><p>${long}</p></main><p>Erna</p>`)).toBe(long)
    expect(textOf('<p>Ernaast</p><main><p>kort</p></main><p>Erna</p>')).toBe('Ernaast\n\nkort\n\nErna')
  })

  it('keeps the lines of preformatted text', () => {
    expect(textOf('<pre>Den Haag, 3 maart\nGeachte voorzitter,\n\nHierbij een brief</pre>')).toBe(
      'Den Haag, 3 maart\nGeachte voorzitter,\n\nHierbij een brief',
    )
  })

  it('drops linked note numbers and keeps other raised figures', () => {
    expect(textOf('<p>In 2021<sup><a href="#n1">1</a></sup> bouwen wij 5 m<sup>2</sup>.</p>')).toBe(
      'In 2021 bouwen wij 5 m2.',
    )
  })

  it('passes text through that is no markup', () => {
    expect(textOf('<p>als a < b en c > d, of <3</p>')).toBe('als a < b en c > d, of <3')
  })
})

describe('readHtmlTokens', () => {
  it('reads attributes with and without quotes, over brackets in values', () => {
    const [tag] = readHtmlTokens(`<a id=x class='b > c' title="d" hidden/>`)
    expect(tag).toMatchObject({ kind: 'open', name: 'a' })
    expect(tag?.kind === 'open' && [...tag.attributes]).toEqual([
      ['id', 'x'],
      ['class', 'b > c'],
      ['title', 'd'],
      ['hidden', ''],
    ])
  })

  it('ends on every broken ending', () => {
    for (const html of [
      '<',
      '<a',
      '<a b',
      '<a b=',
      '<a b="c',
      '<!--',
      '<!',
      '</',
      '<script>x',
      '<a b=c"d>e',
      '<a ="">',
    ]) {
      expect([...readHtmlTokens(html)].length).toBeLessThan(4)
    }
  })
})
