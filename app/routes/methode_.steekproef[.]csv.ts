import type { LoaderFunctionArgs } from '@remix-run/node'
import { readSample, type Sample } from '#db/queries/sample.server'
import { LICENCE } from '#db/release.server'
import { answerExport } from '../exports/answer.server'
import { type Column, writeCsv } from '../exports/csv'
import { readSampleRequest, sampleAddress } from '../scorecard/sample-request.server'
import { printQuote, tidyQuote } from '../source-text'

/** The sample with links to the sources and empty columns for a verdict, so that anybody can check us. */
export function loader({ request, context: { db, origin } }: LoaderFunctionArgs) {
  const asked = readSampleRequest(request)
  const name = `steekproef-${asked.asOf}-${asked.size}-${asked.seed}`
  return answerExport(request, { db, format: 'csv', asOf: asked.asOf }, () => {
    const { items, population } = readSample(db, asked.size, asked.seed, asked.asOf)
    const columns: Column<Sample['items'][number]>[] = [
      ['kenmerk', ({ id }) => id],
      ['toezegging', ({ quote }) => printQuote(quote)],
      ['termijn_woorden', ({ deadline }) => (deadline ? tidyQuote(deadline.words) : null)],
      ['termijn_laatste_dag', ({ deadline }) => deadline?.latest ?? null],
      ['termijn_regel', ({ deadline }) => deadline?.rule ?? null],
      ['ambt', ({ actor }) => actor.office],
      ['bewindspersoon', ({ actor }) => actor.person],
      ['ministerie', ({ actor }) => actor.ministry],
      ['document', ({ document }) => document.id],
      ['document_datum', ({ document }) => document.date],
      ['adres', ({ url }) => origin + url],
      ['zin_in_document', ({ document, id }) => `${origin}${document.url}#${id}`],
      ['bron', ({ sourceUrl }) => (/^https?:\/\//iu.test(sourceUrl ?? '') ? sourceUrl : null)],
      ['oordeel_is_toezegging', () => null],
      ['oordeel_termijn', () => null],
      ['oordeel_wie', () => null],
      ['opmerking', () => null],
      ['peildatum', () => asked.asOf],
      ['steekproef', () => origin + sampleAddress('/methode/steekproef', asked)],
      ['getrokken_uit', () => population],
      ['licentie', () => LICENCE],
    ]
    return { name, body: [...writeCsv(columns, [items], 'excel')].join('') }
  })
}
