import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { defaultTermMonths } from '#db/default-term.server'
import { DutchWords } from '../components/dutch-words'
import { PageLink } from '../components/links'
import { MeasuredFigures } from '../components/measured-figures'
import { StatusList } from '../components/status-list'
import { formatDay } from '../format-day'
import { useLanguage, useWords } from '../language'
import { CONVENTIONS } from '../method/conventions'
import { listMeasured, listUnseen, type UnseenRound } from '../method/measured.server'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'
import { ENGLISH_CONVENTIONS } from '../words/conventions-english'
import { METHOD_WORDS } from '../words/method'

export const handle = STATIC

export const meta = titledAs({ nl: METHOD_WORDS.nl.title, en: METHOD_WORDS.en.title })

/** How words become days and days become a status: from the same data that the reading itself uses. */
export function loader({ request }: LoaderFunctionArgs) {
  readPageQuery(request)
  return { measured: listMeasured(), unseen: listUnseen(), defaultTerm: defaultTermMonths() }
}

export default function MethodPage() {
  const { measured, unseen, defaultTerm } = useLoaderData<typeof loader>()
  const words = useWords(METHOD_WORDS)
  return (
    <div className="prose">
      <h1>{words.title}</h1>
      <LinkedText text={words.about} to="/regels" />

      <h2 id="toezegging">{words.promise.title}</h2>
      <p>
        {words.promise.text[0]}
        <em>{words.promise.text[1]}</em>
        {words.promise.text[2]}
      </p>
      <LinkedText text={words.promise.listed} to="/toezeggingen?onbeoordeeld=alles" />

      <h2 id="afspraken">{words.days.title}</h2>
      <p>{words.days.text}</p>
      <Conventions />

      <h2 id="uitkomst">{words.outcome.title}</h2>
      <p>{words.outcome.text}</p>
      <StatusList axis="outcome" />

      <h2 id="klok">{words.clock.title}</h2>
      <p>{words.clock.text}</p>
      <StatusList axis="clock" />

      <h2 id="gevallen">{words.cases.title}</h2>
      <StatusList axis="case" />
      <LinkedText text={words.cases.termless(defaultTerm)} to="/toezeggingen?zonder_termijn=lang" />

      <h2 id="kalender">{words.calendar.title}</h2>
      <p>
        <DutchWords text={words.calendar.text} />
      </p>
      <p>
        <PageLink to="/methode/kalender">{words.calendar.link}</PageLink>
      </p>

      <h2 id="gemeten">{words.measured.title}</h2>
      <p>{words.measured.text(measured.documents)}</p>
      <MeasuredFigures figures={measured.figures} />
      <p>
        <PageLink to="/methode/steekproef?n=50&zaad=7">{words.measured.sample}</PageLink>
      </p>
      <Unseen rounds={unseen} />

      <h2 id="grenzen">{words.limits.title}</h2>
      <ul>
        {words.limits.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>

      <h2 id="kwetsbaarheid">{words.vulnerability.title}</h2>
      <p>
        {words.vulnerability.text[0]}
        <a href="/.well-known/security.txt">{words.vulnerability.text[1]}</a>
        {words.vulnerability.text[2]}
      </p>
    </div>
  )
}

function LinkedText({ text: [before, link, after], to }: { text: [string, string, string]; to: string }) {
  return (
    <p>
      {before}
      <PageLink to={to}>{link}</PageLink>
      {after}
    </p>
  )
}

/** How the rules did on documents they were not made with. */
function Unseen({ rounds }: { rounds: UnseenRound[] }) {
  const words = useWords(METHOD_WORDS).unseen
  return (
    <>
      <h3 id="nieuwe-documenten">{words.title}</h3>
      <p>{words.text(rounds.length)}</p>
      {rounds.map(({ source, documents, figures }) => (
        <section key={source}>
          <h4>{words.sources[source]}</h4>
          <p>{documents === null ? words.notWritten : words.documents(documents)}</p>
          <MeasuredFigures figures={figures} />
        </section>
      ))}
    </>
  )
}

/** The conventions with their examples; on a page in English the words of documents remain Dutch. */
function Conventions() {
  const language = useLanguage()
  const { gives, noDay } = useWords(METHOD_WORDS).days
  return (
    <dl className="conventions">
      {CONVENTIONS.map(({ id, example, ...dutch }) => {
        const { title, text } = (language === 'en' && ENGLISH_CONVENTIONS[id]) || dutch
        return (
          <div key={id} id={id}>
            <dt>
              {title} <span className="quiet small">{id}</span>
            </dt>
            <dd>
              <DutchWords text={text} />
              <span className="block">
                <span className="quote" lang="nl">
                  «{example.words}»
                </span>{' '}
                {gives} {example.gives ? formatDay(example.gives, language) : noDay}
              </span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
