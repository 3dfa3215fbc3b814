import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerCorrection, CorrectionRefused } from '#db/corrections.server'
import { CHANGES_PER_PAGE, listChanges, listOpenReports, listTakenBack } from '#db/queries/changes.server'
import { listUnmatched } from '#db/tracking.server'
import { useIsEditor } from '../components/account-menu'
import { ChangeItem } from '../components/change-item'
import { OpenReports } from '../components/open-reports'
import { Pager } from '../components/pager'
import { Problem } from '../components/problem'
import { UnmatchedDecisions } from '../components/unmatched-decisions'
import { requireEditor } from '../editor.server'
import { readFields } from '../form-fields.server'
import { countOf } from '../labels'
import { useLanguage, useWords } from '../language'
import { readPageNumber, readPageQuery, refusePastTheEnd } from '../page-query.server'
import { titledAs } from '../page-title'
import { CHANGES_WORDS } from '../words/changes'

export const meta = titledAs({ nl: CHANGES_WORDS.nl.title, en: CHANGES_WORDS.en.title })

/** What readers reported, editors answered and people decided, newest first. */
export function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const page = readPageNumber(readPageQuery(request, ['pagina']).params)
  const { count, items } = listChanges(db, page)
  refusePastTheEnd(page, items)
  const entries = items.flatMap((change) => (change.kind === 'decision' ? [change.entry] : []))
  const to = (other: number) => (other === 1 ? '/wijzigingen' : `/wijzigingen?pagina=${other}`)
  return {
    count,
    items,
    takenBack: listTakenBack(db, entries),
    open: listOpenReports(db),
    unmatched: listUnmatched(db),
    first: (page - 1) * CHANGES_PER_PAGE + 1,
    previous: page > 1 ? to(page - 1) : null,
    next: page * CHANGES_PER_PAGE < count ? to(page + 1) : null,
  }
}

/** Answers a report; a later answer stands beside an earlier one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { name: author } = requireEditor(context)
  const fields = await readFields(request)
  const { melding = '', antwoord: message = '', oordeel } = fields
  try {
    const number = /^\d{1,9}$/u.test(melding) ? Number(melding) : 0
    answerCorrection(context.db, number, { author, message, accepted: oordeel === 'ja' })
    return redirect('/wijzigingen')
  } catch (error) {
    if (!(error instanceof CorrectionRefused)) throw error
    const problem = context.language === 'en' ? error.english : error.message
    return json({ problem, typed: fields }, { status: 400 })
  }
}

export default function ChangesPage() {
  const { count, items, takenBack, open, unmatched, first, previous, next } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const isEditor = useIsEditor()
  const language = useLanguage()
  const words = useWords(CHANGES_WORDS)
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p>
          {words.about} <a href="/wijzigingen.atom">{words.feed}</a>
        </p>
        <p className="quiet">
          {countOf(count, ...words.count, language)}
          {open.length > 0 ? `, ${words.waiting(open.length)}` : ''}
        </p>
      </div>
      {failed ? <Problem text={failed.problem} /> : null}
      {isEditor ? <OpenReports reports={open} typed={failed?.typed ?? {}} /> : null}
      <UnmatchedDecisions unmatched={unmatched} />
      <section className="section" aria-label={words.all}>
        <ol className="log" start={first}>
          {items.map((change) => (
            <li key={`${change.kind}-${change.number}`} id={`${change.kind}-${change.number}`}>
              <ChangeItem change={change} takenBack={change.kind === 'decision' && takenBack.includes(change.number)} />
            </li>
          ))}
        </ol>
        <Pager first={first} last={first + items.length - 1} count={count} previous={previous} next={next} />
      </section>
    </>
  )
}
