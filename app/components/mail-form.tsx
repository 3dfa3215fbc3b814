import { Form } from '@remix-run/react'
import type { Asked } from '../following/mail-form.server'
import { useWords } from '../language'
import { MAIL_WORDS } from '../words/mail'
import { Problem } from './problem'

/** Asks for the list of this address by mail; the query stays in the address. */
export function MailForm({ asked }: { asked: Asked | null }) {
  const words = useWords(MAIL_WORDS)
  if (asked === 'asked') return <p role="status">{words.asked}</p>
  return (
    <Form method="post" className="decision-form">
      {asked ? <Problem text={words[asked]} /> : null}
      <p>{words.lead}</p>
      <p>
        <label htmlFor="adres">{words.address}</label>
        <input id="adres" name="adres" type="email" required maxLength={254} autoComplete="email" />
      </p>
      <p className="quiet">{words.keep}</p>
      <button type="submit" className="main">
        {words.ask}
      </button>
    </Form>
  )
}
