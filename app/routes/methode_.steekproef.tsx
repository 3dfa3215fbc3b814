import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { readSample } from '#db/queries/sample.server'
import { CommitmentRow } from '../components/commitment-row'
import { DayText } from '../components/day'
import { DownloadLink } from '../components/download-link'
import { PageLink } from '../components/links'
import { type AtFirst, Still } from '../components/still'
import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import type { PageHandle } from '../page-handle'
import { titledAs } from '../page-title'
import { toRow } from '../row'
import { readSampleRequest, sampleAddress } from '../scorecard/sample-request.server'
import { SAMPLE_WORDS } from '../words/sample'

export const handle: PageHandle = { still: ['items'] }

export const meta = titledAs({ nl: SAMPLE_WORDS.nl.title, en: SAMPLE_WORDS.en.title })

/** A random sample to check us by; the address draws the same one again. */
export function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asked = readSampleRequest(request)
  const { items, population } = readSample(db, asked.size, asked.seed, asked.asOf)
  return {
    ...asked,
    population,
    drawn: items.length,
    items: items.map((item) => toRow(item)),
    csv: sampleAddress('/methode/steekproef.csv', asked),
  }
}

type Shown = AtFirst<ReturnType<typeof useLoaderData<typeof loader>>, 'items'>

export default function SamplePage() {
  const language = useLanguage()
  const { size, seed, asOf, population, drawn, items, csv }: Shown = useLoaderData<typeof loader>()
  const words = useWords(SAMPLE_WORDS)
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p className="quiet">
          {formatCount(drawn, language)} {words.drawn[0]}{' '}
          <PageLink to={`/toezeggingen?peildatum=${asOf}`}>{formatCount(population, language)}</PageLink>{' '}
          {words.drawn[1]} <DayText day={asOf} />
        </p>
        <p>{words.about}</p>
      </div>
      <Form method="get" className="score-form no-print">
        <label>
          <span>{words.size}</span>
          <input name="n" inputMode="numeric" defaultValue={size} />
        </label>
        <label>
          <span>{words.seed}</span>
          <input name="zaad" inputMode="numeric" defaultValue={seed} />
        </label>
        <input type="hidden" name="peildatum" value={asOf} />
        <button type="submit">{words.draw}</button>
        <DownloadLink to={csv}>CSV</DownloadLink>
      </Form>
      <section className="section">
        <h2>{words.how}</h2>
        <p>{words.algorithm}</p>
      </section>
      <Still as="ol" id="rijen" className="rows section" data={items}>
        {(all) =>
          all.map((item) => (
            <li key={item.id}>
              <CommitmentRow commitment={item} />
            </li>
          ))
        }
      </Still>
    </>
  )
}
