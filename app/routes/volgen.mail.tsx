import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { confirmFollowing, findMailReader, stopFollowing } from '#db/mail-readers.server'
import { readToday } from '../clock.server'
import { PageLink } from '../components/links'
import { tellView } from '../following/tell-view.server'
import { readFields } from '../form-fields.server'
import { useWords } from '../language'
import { readPageQuery } from '../page-query.server'
import { titled } from '../page-title'
import { refuse } from '../refusal'
import { MAIL_WORDS } from '../words/mail'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

/** What the reader of this code follows. Opening it changes nothing: mail programs open links by themselves. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const code = readPageQuery(request, ['code']).params.get('code') ?? ''
  const reader = findMailReader(db, code)
  const views = reader?.views.map((view) => ({ ...view, told: tellView(view.query, readToday(), language) }))
  return { title: MAIL_WORDS[language].pageTitle, code, views: views ?? null }
}

/** Confirms, or stops and erases. Whoever has the code has the mailbox. */
export async function action({ request, context: { db } }: ActionFunctionArgs) {
  const { code = '', wat } = await readFields(request)
  if (wat === 'stop') {
    stopFollowing(db, code)
    return json({ done: 'stopped' as const })
  }
  if (!confirmFollowing(db, code, readToday())) {
    const say = ({ unknownTitle: title, unknown: text }: (typeof MAIL_WORDS)['nl']) => ({ title, text })
    throw refuse(404, { nl: say(MAIL_WORDS.nl), en: say(MAIL_WORDS.en) })
  }
  return json({ done: 'confirmed' as const })
}

export default function MailPage() {
  const { code, views } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()?.done
  const words = useWords(MAIL_WORDS)
  const waiting = views?.some((view) => view.confirmedOn === null)
  return (
    <div className="prose">
      <h1>{words.pageTitle}</h1>
      {done ? <p role="status">{words[done]}</p> : null}
      {views === null && !done ? <p>{words.unknown}</p> : null}
      {views ? (
        <>
          <p>{words.follows}</p>
          <ul>
            {views.map(({ query, told, confirmedOn }) => (
              <li key={query}>
                <PageLink to={query ? `/toezeggingen?${query}` : '/toezeggingen'}>{told}</PageLink>
                {confirmedOn === null ? <span className="quiet"> ({words.waiting})</span> : null}
              </li>
            ))}
          </ul>
          <p className="quiet">{waiting ? words.toConfirm : words.lead}</p>
          <Form method="post" className="button-row no-print">
            <input type="hidden" name="code" value={code} />
            {waiting ? (
              <button type="submit" name="wat" value="bevestig" className="main">
                {words.confirm}
              </button>
            ) : null}
            <button type="submit" name="wat" value="stop">
              {words.stop}
            </button>
          </Form>
        </>
      ) : null}
    </div>
  )
}
