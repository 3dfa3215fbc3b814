/** How mail leaves, from the environment. */
export interface MailSettings {
  /** `smtps://name:password@host:465` */
  url: string
  /** The sender: `toezeggingen@example.nl`. */
  from: string
}

/** Reads `SMTP_URL` and `MAIL_FROM`; null when either is absent, and then no mail is sent. */
export function readMailSettings(environment: Record<string, string | undefined>): MailSettings | null {
  const [url, from] = [environment.SMTP_URL?.trim(), environment.MAIL_FROM?.trim()]
  return url && from ? { url, from } : null
}
