import { CopyButton } from '../components/copy-button'
import { useWords } from '../language'
import { SCORECARD_WORDS } from '../words/scorecard'

/** The markup to copy for another site: a window that follows, or an image. */
export function EmbedCode({ page, image, title }: { page: string; image: string; title: string }) {
  const words = useWords(SCORECARD_WORDS)
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return (
    <section className="section no-print" aria-labelledby="insluiten">
      <h2 id="insluiten">{words.embed}</h2>
      <p className="quiet">{words.embedAbout}</p>
      {[
        `<iframe src="${page.replaceAll('&', '&amp;')}" title="${quoted}" width="720" height="640" loading="lazy"></iframe>`,
        `<img src="${image.replaceAll('&', '&amp;')}" alt="${quoted}" width="720" loading="lazy">`,
      ].map((code) => (
        <div key={code}>
          <p className="citation">
            <code>{code}</code>
          </p>
          <p>
            <CopyButton text={code}>{words.copy}</CopyButton>
          </p>
        </div>
      ))}
    </section>
  )
}
