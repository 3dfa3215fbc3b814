import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endSession } from '#db/accounts.server'

/** Nothing to see here: signing out is the button in the header. */
export function loader(_: LoaderFunctionArgs) {
  return redirect('/')
}

/** Ends the session in the database, not only in the browser. */
export function action({ context }: ActionFunctionArgs) {
  if (context.token) endSession(context.db, context.token)
  return redirect('/', { headers: { 'Set-Cookie': context.writeSessionCookie(null) } })
}
