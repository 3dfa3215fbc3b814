import { type ActionFunctionArgs, type HeadersFunction, json, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { checkPassword, endSession, openSession } from '#db/accounts.server'
import { Problem } from '../components/problem'
import { readFields } from '../form-fields.server'
import { useWords } from '../language'
import { clip, readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'
import { refuse } from '../refusal'
import { readReturnPath } from '../return-path'
import { REFUSALS } from '../words/refusals'
import { SIGN_IN_WORDS } from '../words/sign-in'

export const meta = titledAs({ nl: SIGN_IN_WORDS.nl.title, en: SIGN_IN_WORDS.en.title })

/** What the action says of trying again goes with the page that shows it. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

/** The form; who is signed in already goes on at once. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const next = readNext(readPageQuery(request, ['verder']).params.get('verder'))
  if (context.account) throw redirect(next)
  return { next }
}

/** Opens a session. A wrong name and a wrong password get the same answer, in the same time. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { naam = '', wachtwoord = '', verder } = await readFields(request)
  const next = readNext(verder ?? null)
  const words = SIGN_IN_WORDS[context.language]
  const name = naam.trim().toLowerCase()
  if (!context.allowSignIn(name)) {
    return json({ problem: words.tooMany, name: clip(naam) }, { status: 429, headers: { 'Retry-After': '60' } })
  }
  const account = checkPassword(context.db, name, wachtwoord)
  if (!account) return json({ problem: words.wrong, name: clip(naam) }, { status: 401 })
  if (context.token) endSession(context.db, context.token)
  const token = openSession(context.db, account.name)
  return redirect(next, { headers: { 'Set-Cookie': context.writeSessionCookie(token) } })
}

function readNext(given: string | null): string {
  const path = given ? readReturnPath(given) : '/'
  if (path !== null) return path
  throw refuse(400, REFUSALS.outside(clip(given ?? '')))
}

export default function SignInPage() {
  const { next } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const words = useWords(SIGN_IN_WORDS)
  return (
    <div className="prose">
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      {failed ? <Problem text={failed.problem} /> : null}
      <Form method="post" className="decision-form">
        <p>
          <label htmlFor="naam">{words.name}</label>
          <input
            id="naam"
            name="naam"
            defaultValue={failed?.name}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={60}
          />
        </p>
        <p>
          <label htmlFor="wachtwoord">{words.password}</label>
          <input id="wachtwoord" name="wachtwoord" type="password" autoComplete="current-password" required />
        </p>
        <input type="hidden" name="verder" value={next} />
        <button type="submit" className="main">
          {words.submit}
        </button>
      </Form>
      <p className="quiet">{words.forgotten}</p>
    </div>
  )
}
