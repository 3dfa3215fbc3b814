import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { PageLink } from '../components/links'
import { MailForm } from '../components/mail-form'
import { buildFollowPage, type FollowPage } from '../following/follow-page.server'
import { askByMail } from '../following/mail-form.server'
import { useWords } from '../language'
import { readListRequest } from '../list-page.server'
import { titled } from '../page-title'
import { FOLLOW_WORDS } from '../words/follow'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** The addresses with which a list can be followed, for any query. */
export function loader({ request, context: { db, origin, language, sendMail } }: LoaderFunctionArgs) {
  const { query, asOf, given } = readListRequest(db, request)
  return {
    title: FOLLOW_WORDS[language].title,
    given,
    mail: sendMail !== null,
    ...buildFollowPage(db, query, { asOf, origin, language }),
  }
}

/** Asks the owner of a mail address whether it wants this list by mail. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { asked, status } = await askByMail(request, context)
  return json({ asked }, { status, headers: status === 429 ? { 'Retry-After': '600' } : {} })
}

export default function FollowingPage() {
  const page = useLoaderData<typeof loader>()
  const asked = useActionData<typeof action>()?.asked ?? null
  const words = useWords(FOLLOW_WORDS)
  return (
    <div className="prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ChooseForm page={page} given={page.given} />
      <h2 id="adressen">{words.addresses}</h2>
      <p>
        {words.counted(page.count)} <PageLink to={page.list}>{words.list}</PageLink>
      </p>
      <dl className="addresses">
        <Address about={words.calendar} address={page.calendar} />
        {page.feeds.map(({ feed, address }) => (
          <Address key={feed} about={words.feeds[feed]} address={address} />
        ))}
      </dl>
      <h2>{words.howTitle}</h2>
      <ul>
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 id="mail">{words.mailTitle}</h2>
      {page.mail ? <MailForm asked={asked} /> : <p>{words.mailOff}</p>}
    </div>
  )
}

function ChooseForm({ page, given }: { page: FollowPage; given: string | null }) {
  const { fields, carried, carriedWords, ministries } = page
  const words = useWords(FOLLOW_WORDS)
  return (
    <Form className="decision-form" action="/volgen" key={JSON.stringify([fields, carried])}>
      <h2>{words.choose}</h2>
      {[...carried, ...(given ? [['peildatum', given] as const] : [])].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <p>
        <label htmlFor="woorden">{words.words}</label>
        <input id="woorden" type="search" name="q" defaultValue={fields.q} maxLength={200} />
      </p>
      <p>
        <label htmlFor="ministerie">{words.ministry}</label>
        <select id="ministerie" name="ministerie" defaultValue={fields.ministerie}>
          <option value="">{words.all}</option>
          {ministries.map(({ code, name }) => (
            <option key={code} value={code} lang="nl">
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="dossier">{words.dossier}</label>
        <input id="dossier" name="dossier" defaultValue={fields.dossier} placeholder={words.dossierExample} />
      </p>
      {carried.length > 0 ? (
        <p className="quiet">
          {words.carried} {carriedWords}
        </p>
      ) : null}
      <button type="submit" className="main">
        {words.show}
      </button>
    </Form>
  )
}

/** An address to copy; it is a link too, which a feed reader or calendar may open. */
function Address({ about, address }: { about: string; address: string }) {
  return (
    <div>
      <dt>{about}</dt>
      <dd>
        <a href={address}>{address}</a>
      </dd>
    </div>
  )
}
