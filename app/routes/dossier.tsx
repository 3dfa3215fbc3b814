import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { listCommitteeChoices } from '../committee-choices.server'
import { CommitteeField } from '../components/committee-field'
import { DayText } from '../components/day'
import { DownloadLink } from '../components/download-link'
import { PageLink, useAsOf } from '../components/links'
import { PackSection } from '../components/pack-list'
import { listLateCommittees } from '../debate/committees.server'
import { buildPack, packAddress, readPackRequest } from '../debate/pack.server'
import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import { titledAs } from '../page-title'
import { DEBATE_WORDS } from '../words/debate'
import { SITE_WORDS } from '../words/site'

export const meta = titledAs({ nl: 'Debatdossier', en: 'Debate pack' })

/** What a committee has to know before a debate; without committee and subject only the form. */
export function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asked = readPackRequest(request, '/dossier')
  const lists = buildPack(db, asked)
  return {
    asked,
    late: lists ? [] : listLateCommittees(db, asked.asOf, asked.given),
    committees: listCommitteeChoices(asked.asOf),
    lists,
    word: packAddress('/dossier.docx', asked),
  }
}

export default function DebatePage() {
  const { asked, lists, word } = useLoaderData<typeof loader>()
  const words = useWords(DEBATE_WORDS)
  const site = useWords(SITE_WORDS)
  const { asOf } = useAsOf()
  return (
    <>
      <div className="page-heading">
        <h1>
          {words.title}
          {asked.committee ? `: ${asked.committee.name}` : ''}
        </h1>
        {lists ? (
          <p className="quiet">
            {asked.day ? <DayText day={asked.day} /> : null}
            {asked.day && asked.subject ? ', ' : null}
            {asked.subject ? <>“{asked.subject}”</> : null}
            {asked.day || asked.subject ? ' · ' : null}
            {site.stateOn} <DayText day={asOf} />
          </p>
        ) : (
          <p className="quiet">{words.about}</p>
        )}
      </div>
      <AskForm />
      <LateCommittees />
      {lists ? (
        <p className="tools no-print">
          <DownloadLink to={word}>{words.word}</DownloadLink>
          <span className="quiet">{words.print}</span>
        </p>
      ) : null}
      {lists?.map((list) => (
        <PackSection key={list.part} list={list} />
      ))}
    </>
  )
}

/** A pack in one click, for the committees with most that is late. */
function LateCommittees() {
  const { late } = useLoaderData<typeof loader>()
  const words = useWords(DEBATE_WORDS)
  const language = useLanguage()
  if (late.length === 0) return null
  return (
    <section className="section no-print" aria-labelledby="begin">
      <h2 id="begin">{words.begin}</h2>
      <ul className="plain-list">
        {late.map(({ slug, name, late: count, lateTo }) => (
          <li key={slug}>
            <PageLink to={`/dossier?commissie=${encodeURIComponent(slug)}`} lang="nl">
              {name}
            </PageLink>{' '}
            ·{' '}
            <PageLink className="nowrap" to={lateTo}>
              {words.late(formatCount(count, language))}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AskForm() {
  const { asked, committees } = useLoaderData<typeof loader>()
  const words = useWords(DEBATE_WORDS)
  return (
    <Form className="paper-form no-print" key={JSON.stringify(asked)}>
      {asked.given ? <input type="hidden" name="peildatum" value={asked.given} /> : null}
      <CommitteeField
        label={words.committee}
        any={words.anyCommittee}
        committees={committees}
        chosen={asked.committee?.slug ?? null}
      />
      <p>
        <label htmlFor="datum">{words.day}</label>
        <input id="datum" type="date" name="datum" defaultValue={asked.day ?? ''} />
      </p>
      <p>
        <label htmlFor="onderwerp">{words.subject}</label>
        <input id="onderwerp" name="onderwerp" maxLength={200} defaultValue={asked.subject ?? ''} />
      </p>
      <button type="submit" className="main">
        {words.make}
      </button>
    </Form>
  )
}
