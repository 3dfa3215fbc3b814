import { Form } from '@remix-run/react'
import { useWords } from '../language'
import { tidyQuote } from '../source-text'
import { CHANGES_WORDS } from '../words/changes'
import { PageLink } from './links'

interface Report {
  number: number
  commitment: string
  quote: string
  message: string
}

interface OpenReportsProps {
  reports: Report[]
  /** What was typed in an answer that was not taken. */
  typed: Record<string, string>
}

/** The reports that wait for an answer, each with its form. */
export function OpenReports({ reports, typed }: OpenReportsProps) {
  const words = useWords(CHANGES_WORDS)
  if (reports.length === 0) return null
  return (
    <section className="section" aria-labelledby="wachten">
      <h2 id="wachten">{words.open.title}</h2>
      <ol className="log">
        {reports.map((report) => (
          <li key={report.number}>
            <p className="small">
              {words.openReport(report.number)}{' '}
              <PageLink to={`/toezeggingen/${encodeURIComponent(report.commitment)}`}>
                <span lang="nl">«{tidyQuote(report.quote)}»</span>
              </PageLink>
            </p>
            <p className="said">{report.message}</p>
            <Answer report={report} typed={typed.melding === String(report.number) ? typed : {}} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Answer({ report, typed }: { report: Report; typed: Record<string, string> }) {
  const { open: words } = useWords(CHANGES_WORDS)
  const id = `antwoord-${report.number}`
  return (
    <Form method="post" className="decision-form">
      <input type="hidden" name="melding" value={report.number} />
      <p>
        <label htmlFor={id}>{words.answer}</label>
        <textarea id={id} name="antwoord" required maxLength={2000} defaultValue={typed.antwoord} />
      </p>
      <p className="button-row">
        <button type="submit" name="oordeel" value="ja">
          {words.accepted}
        </button>
        <button type="submit" name="oordeel" value="nee">
          {words.rejected}
        </button>
      </p>
    </Form>
  )
}
