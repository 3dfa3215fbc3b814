import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { listByIds } from '#db/queries/queue.server'
import { readToday } from '../clock.server'
import { useIsEditor } from '../components/account-menu'
import { DayText } from '../components/day'
import { DownloadLink } from '../components/download-link'
import { FailureNotice } from '../components/failure'
import { PageLink } from '../components/links'
import { RappelDecide } from '../components/rappel-decide'
import { RappelMinistries } from '../components/rappel-ministries'
import { RappelTable } from '../components/rappel-table'
import { answerDecision, type Failure } from '../decisions/answer.server'
import { requireEditor } from '../editor.server'
import { readFieldsAndChosen } from '../form-fields.server'
import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import { titledAs } from '../page-title'
import { decideRappel } from '../rappel/decide-rappel.server'
import { proposeDecision } from '../rappel/propose-decision'
import {
  countRappel,
  listRappel,
  listTicked,
  rappelAddress,
  readRappelRequest,
  SHOWN,
  SHOWN_TO_DECIDE,
  TICKED_ROWS,
  type TickedRows,
} from '../rappel/rappel.server'
import { RAPPEL_WORDS } from '../words/rappel'

export const meta = titledAs({ nl: 'Rappel', en: 'Reminders' })

/** Lists A and B of a reference day: of one ministry, or of all with the counts per ministry. */
export function loader({ request, context: { db, account } }: LoaderFunctionArgs) {
  const asked = readRappelRequest(request, '/rappel')
  const isEditor = account?.role === 'editor' || account?.role === 'administrator'
  const lists = listRappel(db, asked, isEditor ? SHOWN_TO_DECIDE : SHOWN)
  const ids = lists.flatMap(({ rows }) => rows.map(({ id }) => id))
  const at = (path: string, on = asked.half.on) => rappelAddress(path, on, asked.ministry?.code ?? null)
  return {
    lists,
    half: asked.half,
    ministry: asked.ministry,
    ministries: asked.ministry ? [] : countRappel(db, asked),
    versions: isEditor
      ? Object.fromEntries(listByIds(db, ids, asked.asOf).map(({ id, version }) => [id, version]))
      : null,
    ticked: listTicked(lists, isEditor ? asked.ticked : null),
    start: proposeDecision(asked, readToday()),
    written: Number(/^\d{1,4}$/u.exec(asked.params.get('vastgelegd') ?? '')?.[0] ?? 0),
    links: {
      here: at('/rappel'),
      all: rappelAddress('/rappel', asked.half.on, null),
      previous: at('/rappel', asked.half.previous),
      next: at('/rappel', asked.half.next),
      docx: at('/rappel.docx'),
      csv: at('/rappel.csv'),
      tick: TICKED_ROWS.map((rows) => ({
        rows,
        count: listTicked(lists, rows).length,
        to: rappelAddress('/rappel', asked.half.on, asked.ministry?.code ?? null, rows),
      })).filter(({ count }) => count > 0),
    },
  }
}

/** Writes one decision for every ticked row, all or none. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { name } = requireEditor(context)
  const asked = readRappelRequest(request, '/rappel')
  const { fields, chosen } = await readFieldsAndChosen(request)
  const answer = answerDecision(fields, () => {
    const count = decideRappel(context.db, { fields, chosen }, name, asked.asOf)
    const to = rappelAddress('/rappel', asked.half.on, asked.ministry?.code ?? null)
    return redirect(`${to}&vastgelegd=${count}`)
  })
  if (answer.status === 302) return answer
  return json<Failure & { chosen: string[] }>({ ...(await answer.json()), chosen }, { status: answer.status })
}

export default function RappelPage() {
  const { lists, half, ministry, ministries, versions, ticked, start, written, links } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as (Failure & { chosen: string[] }) | undefined
  const words = useWords(RAPPEL_WORDS)
  const isEditor = useIsEditor()
  const tables = lists.map((list) => (
    <RappelTable
      key={list.letter}
      list={list}
      versions={versions}
      ticked={answer ? answer.chosen.map((row) => row.split(' ')[0] ?? '') : ticked}
      period={<Period letter={list.letter} half={half} />}
    />
  ))
  return (
    <>
      <div className="page-heading">
        <h1>
          {words.title} {words.on} <DayText day={half.on} />
          {ministry ? `: ${ministry.name}` : ''}
        </h1>
        <p className="quiet">{words.explain}</p>
      </div>
      <p className="tools no-print">
        <DownloadLink to={links.docx}>{words.word}</DownloadLink>
        <DownloadLink to={links.csv}>{words.csv}</DownloadLink>
        {ministry ? <PageLink to={links.all}>{words.everyMinistry}</PageLink> : null}
        <PageLink to={links.previous}>
          ← {words.previous} <DayText day={half.previous} />
        </PageLink>
        <PageLink to={links.next}>
          {words.next} <DayText day={half.next} /> →
        </PageLink>
      </p>
      <Written count={written} />
      <FailureNotice failure={answer} />
      <RappelMinistries ministries={ministries} />
      {isEditor ? (
        <Form method="post" action={links.here} key={JSON.stringify(answer ?? ticked)}>
          <TickLinks links={links.tick} />
          {tables}
          <RappelDecide typed={answer?.typed ?? start} ticked={ticked.length} />
        </Form>
      ) : (
        tables
      )}
    </>
  )
}

function Period({ letter, half }: { letter: 'A' | 'B'; half: { on: string; last: string } }) {
  const { before, between } = useWords(RAPPEL_WORDS)
  if (letter === 'A') {
    return (
      <>
        {before} <DayText day={half.on} />
      </>
    )
  }
  return (
    <>
      {between[0]} <DayText day={half.on} /> {between[1]} <DayText day={half.last} />
    </>
  )
}

/** Ticks a whole list, or every row with a proposed document: the page comes back with them ticked and the form filled in. */
function TickLinks({ links }: { links: { rows: TickedRows; count: number; to: string }[] }) {
  const language = useLanguage()
  const words = useWords(RAPPEL_WORDS)
  return (
    <p className="tools no-print">
      {links.map(({ rows, count, to }) => (
        <PageLink key={rows} to={to}>
          {words.tickAll[rows]} ({formatCount(count, language)})
        </PageLink>
      ))}
    </p>
  )
}

function Written({ count }: { count: number }) {
  const language = useLanguage()
  const words = useWords(RAPPEL_WORDS)
  if (count === 0) return null
  return (
    <p role="status" className="just-done">
      {formatCount(count, language)} {count === 1 ? words.written[0] : words.written[1]}. {words.written[2]}{' '}
      <PageLink to="/wijzigingen">{words.changes}</PageLink>
    </p>
  )
}
