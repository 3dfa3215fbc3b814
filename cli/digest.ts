import { readToday } from './clock'
import { type Command, readDay, UsageError } from './command'

export const digestCommand: Command = {
  name: 'digest',
  about:
    'Stuurt wie per e-mail volgt één bericht met wat er nieuw is; zonder nieuws niets. Nog eens draaien stuurt niets nog eens.',
  options: { peildatum: { value: 'DAG', about: 'de stand op deze dag; zonder --peildatum vandaag' } },
  notes: [
    'Nodig: SMTP_URL (smtps://naam:wachtwoord@server:465), MAIL_FROM (afzender) en ORIGIN (het adres van de site).',
    'Draai dit eens per dag.',
  ],
  async run(input) {
    const given = input.text('peildatum')
    const { readMailSettings } = await import('#mail/settings')
    const settings = readMailSettings(process.env)
    const origin = process.env.ORIGIN?.trim().replace(/\/+$/u, '')
    if (!settings || !origin) throw new UsageError('e-mail staat uit: zet SMTP_URL, MAIL_FROM en ORIGIN')
    const asOf = given === null ? readToday() : readDay('peildatum', given)
    const { databasePath, openDatabase } = await import('#db/open.server')
    const { sendDigests } = await import('#mail/digest')
    const { openSender } = await import('#mail/sender')
    const db = openDatabase(databasePath(process.env))
    try {
      const { sent, nothing, failed } = await sendDigests(db, openSender(settings), { origin, asOf })
      const messages = sent === 1 ? '1 bericht' : `${sent} berichten`
      const readers = nothing === 1 ? '1 lezer' : `${nothing} lezers`
      console.log(`${messages} verstuurd; voor ${readers} was er niets nieuws.`)
      if (failed > 0) console.error(`Niet te versturen, de volgende keer opnieuw: ${failed}.`)
      return failed > 0 ? 1 : 0
    } finally {
      db.$client.close()
    }
  },
}
