import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decide } from '#db/decide.server'
import { findDecision } from '#db/decision-log.server'
import type { Database } from '#db/open.server'
import { type LinkPlace, listLinks } from '#db/queries/links.server'
import { FailureNotice } from '../components/failure'
import { JustDone } from '../components/just-done'
import { PageLink } from '../components/links'
import { PairView } from '../components/pair'
import { answerDecision } from '../decisions/answer.server'
import { readDone } from '../decisions/done.server'
import { readEvidence } from '../decisions/evidence.server'
import { buildLinkPage, findNeighbours, linkAddress, readLinkRequest } from '../decisions/link-page.server'
import { readAct, readVersion } from '../decisions/read-act.server'
import { requireEditor } from '../editor.server'
import { readFields } from '../form-fields.server'
import { countOf } from '../labels'
import { useLanguage, useWords } from '../language'
import type { PageHandle } from '../page-handle'
import { titledAs } from '../page-title'
import { PAIR_WORDS } from '../words/pair'
import { LINK_KEYS } from '../words/queues'
import { REVIEW_WORDS } from '../words/review'

export const handle: PageHandle = { keys: LINK_KEYS }

export const meta = titledAs({ nl: PAIR_WORDS.nl.title, en: PAIR_WORDS.en.title })

/** One proposed follow-up to judge. */
export function loader({ request, context }: LoaderFunctionArgs) {
  requireEditor(context)
  const asked = readLinkRequest(request)
  return { ...buildLinkPage(context.db, asked), done: readDone(context.db, asked.params.get('gedaan')) }
}

/** Writes a verdict and opens the next pair; taking one back opens its pair again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { name: author } = requireEditor(context)
  const { certainty, asOf } = readLinkRequest(request)
  const fields = await readFields(request)
  return answerDecision(fields, () => {
    const act = readAct(fields)
    const { kenmerk: commitment = '', reden: reason = '' } = fields
    const links = listLinks(context.db, asOf, certainty)
    const next = findNeighbours(links, { commitment, document: fields.vervolg ?? '' }).next
    const evidence = readEvidence(context.db, fields)
    const version = readVersion(fields.versie)
    const entry = decide(context.db, { commitment, act, author, reason, evidence, version })
    if (act.action === 'undo') return redirect(linkAddress(certainty, findUndone(context.db, act.entry)))
    return redirect(linkAddress(certainty, next, { gedaan: String(entry.number) }))
  })
}

/** The pair an entry was about. */
function findUndone(db: Database, number: number): LinkPlace | null {
  const entry = findDecision(db, number)
  return entry?.act.action === 'follow-up' ? { commitment: entry.commitment, document: entry.act.document } : null
}

export default function LinksPage() {
  const page = useLoaderData<typeof loader>()
  const failure = useActionData<typeof action>()
  const language = useLanguage()
  const words = useWords(PAIR_WORDS)
  const queue = useWords(REVIEW_WORDS)
  const { current, count, position, kinds, here } = page
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p className="quiet">
          {count === 0 ? queue.empty : countOf(count, ...words.waiting, language)}
          {position > 0 ? ` · ${queue.position(position)}` : ''}
        </p>
        <ul className="chosen" aria-label={words.kind}>
          {kinds.map((kind) => (
            <li key={kind.certainty}>
              <PageLink className="chip" to={kind.to} aria-current={kind.current ? 'true' : undefined}>
                {words.kinds[kind.certainty]} ({kind.count})
              </PageLink>
            </li>
          ))}
        </ul>
      </div>
      <JustDone done={page.done} action={here} />
      <FailureNotice failure={failure} />
      {current ? (
        <PairView
          key={`${current.commitment.id} ${current.link.document}`}
          pair={current}
          failure={failure}
          here={here}
          next={page.next}
          previous={page.previous}
        />
      ) : (
        <p>{words.done}</p>
      )}
    </>
  )
}
