import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { checkPassword, endSession, openSession } from '#db/accounts.server'
import { Problem } from '../components/problem'
import { readFields } from '../form-fields.server'
import { clip, readPageQuery } from '../page-query.server'
import { refuse } from '../refusal'
import { readReturnPath } from '../return-path'

export const meta: MetaFunction = () => [{ title: 'Aanmelden · Toezeggingenmonitor' }]

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
  const name = naam.trim().toLowerCase()
  if (!context.allowSignIn(name)) {
    return json({ problem: TOO_MANY, name: clip(naam) }, { status: 429, headers: { 'Retry-After': '60' } })
  }
  const account = checkPassword(context.db, name, wachtwoord)
  if (!account) return json({ problem: WRONG, name: clip(naam) }, { status: 401 })
  if (context.token) endSession(context.db, context.token)
  const token = openSession(context.db, account.name)
  return redirect(next, { headers: { 'Set-Cookie': context.writeSessionCookie(token) } })
}

const TOO_MANY = 'Er is te vaak geprobeerd aan te melden. Wacht een minuut en probeer het opnieuw.'
const WRONG = 'Deze naam en dit wachtwoord horen niet bij elkaar, of het account is gesloten.'

function readNext(given: string | null): string {
  const path = given ? readReturnPath(given) : '/'
  if (path !== null) return path
  throw refuse(400, 'Dit adres ligt buiten deze site', `Na het aanmelden kunt u niet naar “${clip(given ?? '')}”.`)
}

export default function SignInPage() {
  const { next } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return (
    <div className="prose">
      <h1>Aanmelden</h1>
      <p>Lezen, zoeken en downloaden kan zonder account. Aanmelden is voor wie toezeggingen beoordeelt.</p>
      {failed ? <Problem text={failed.problem} /> : null}
      <Form method="post" className="decision-form">
        <p>
          <label htmlFor="naam">Naam</label>
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
          <label htmlFor="wachtwoord">Wachtwoord</label>
          <input id="wachtwoord" name="wachtwoord" type="password" autoComplete="current-password" required />
        </p>
        <input type="hidden" name="verder" value={next} />
        <button type="submit" className="main">
          Meld aan
        </button>
      </Form>
      <p className="quiet">Wachtwoord vergeten? De beheerder van deze installatie kan een nieuw wachtwoord zetten.</p>
    </div>
  )
}
