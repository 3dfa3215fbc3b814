import { createTransport, type Transporter } from 'nodemailer'
import type { Letter } from '#app/following/letters'
import type { MailSettings } from './settings'

/** Sends a letter; throws when it does not leave. */
export type SendMail = (letter: Letter) => Promise<void>

/** Mail by SMTP. */
export function openSender({ url, from }: MailSettings): SendMail {
  return makeSender(createTransport(url), from)
}

/**
 * Mail by any transport. Plain text only. The page to stop is in `List-Unsubscribe` too; without one-click, for our server
 * takes no unsafe request from elsewhere.
 */
export function makeSender(transport: Pick<Transporter, 'sendMail'>, from: string): SendMail {
  return async ({ to, subject, text, stop }) => {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject: subject.replace(/\s+/gu, ' '),
      text,
      headers: { 'List-Unsubscribe': `<${stop}>`, 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }
}
