import type { Words } from '../language'

/** Following by e-mail: the form, the answers, and the page on which a reader confirms and stops. */
interface MailWords {
  lead: string
  address: string
  ask: string
  asked: string
  keep: string
  wrongAddress: string
  tooMany: string
  failed: string
  pageTitle: string
  follows: string
  everything: string
  waiting: string
  toConfirm: string
  confirm: string
  confirmed: string
  stop: string
  stopped: string
  unknownTitle: string
  unknown: string
}

export const MAIL_WORDS: Words<MailWords> = {
  nl: {
    lead: 'Eén bericht per dag met wat er nieuw is in deze lijst; zonder nieuws geen bericht.',
    address: 'E-mailadres',
    ask: 'Volg deze lijst per e-mail',
    asked: 'Kijk in uw postvak: u krijgt een bericht om dit te bevestigen, tenzij u deze lijst al volgt.',
    keep: 'Wij bewaren alleen uw adres en wat u volgt, en wissen beide zodra u stopt.',
    wrongAddress: 'Dit is geen e-mailadres dat wij kunnen gebruiken.',
    tooMany: 'Vanaf uw adres kwam net al een aantal verzoeken. Probeer het over tien minuten nog eens.',
    failed: 'Het bericht kon niet worden verstuurd. Probeer het later nog eens.',
    pageTitle: 'Volgen per e-mail',
    follows: 'Dit adres volgt:',
    everything: 'alle toezeggingen',
    waiting: 'nog niet bevestigd',
    toConfirm: 'Bevestig het, dan krijgt u hooguit één bericht per dag, en alleen als er nieuws is.',
    confirm: 'Bevestig',
    confirmed: 'Bevestigd. U krijgt bericht zodra er nieuws is.',
    stop: 'Stop met alles en wis mijn adres',
    stopped: 'Gestopt. Uw adres is gewist.',
    unknownTitle: 'Dit adres kennen wij niet',
    unknown: 'Deze link hoort bij geen adres (meer). Misschien is het al gewist.',
  },
  en: {
    lead: 'One message a day with what is new in this list; no news, no message. Messages are in Dutch.',
    address: 'E-mail address',
    ask: 'Follow this list by e-mail',
    asked: 'Look in your mailbox: you get a message to confirm this, unless you follow this list already.',
    keep: 'We keep your address and what you follow only, and erase both when you stop.',
    wrongAddress: 'This is no e-mail address we can use.',
    tooMany: 'A number of requests just came from your address. Try again in ten minutes.',
    failed: 'The message could not be sent. Try again later.',
    pageTitle: 'Following by e-mail',
    follows: 'This address follows:',
    everything: 'all promises',
    waiting: 'not confirmed yet',
    toConfirm: 'Confirm it, and you get at most one message a day, and only when there is news.',
    confirm: 'Confirm',
    confirmed: 'Confirmed. You get a message when there is news.',
    stop: 'Stop everything and erase my address',
    stopped: 'Stopped. Your address is erased.',
    unknownTitle: 'We do not know this address',
    unknown: 'This link belongs to no address (any more). Perhaps it was erased already.',
  },
}
