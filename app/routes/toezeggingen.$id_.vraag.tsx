import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { printQuestion, readAskPage } from '../asking/ask-page.server'
import { CopyButton } from '../components/copy-button'
import { DownloadLink } from '../components/download-link'
import { PageLink } from '../components/links'
import { StatusLabel } from '../components/status'
import { useWords } from '../language'
import { titledAs } from '../page-title'
import { ASK_WORDS } from '../words/ask'

export const meta = titledAs({ nl: 'Schriftelijke vraag', en: 'Written question' })

/** A draft of written questions about one promise, to copy or take along as a Word file. */
export function loader(args: LoaderFunctionArgs) {
  const page = readAskPage(args, '/vraag')
  const { outcome, clock, daysLate, url } = page.commitment
  return { outcome, clock, daysLate, url, text: printQuestion(page) }
}

export default function AskPage() {
  const { text, url, ...status } = useLoaderData<typeof loader>()
  const words = useWords(ASK_WORDS)
  return (
    <article>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p className="quiet">{words.about}</p>
        <p className="status-line">
          <StatusLabel {...status} />
        </p>
      </div>
      <p className="tools no-print">
        <CopyButton text={text}>{words.copy}</CopyButton>
        <DownloadLink to={`${url}/vraag.docx`}>{words.word}</DownloadLink>
      </p>
      <section className="draft" aria-label={words.draft} lang="nl">
        {text.split('\n\n').map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a fixed text
          <p key={index}>{paragraph}</p>
        ))}
      </section>
      <p className="section quiet">{words.note}</p>
      <p className="no-print">
        <PageLink to={url}>{words.toPromise}</PageLink>
      </p>
    </article>
  )
}
