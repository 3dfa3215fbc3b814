import type { Words } from '../language'

/** What the form to sign in says. */
interface SignInWords {
  title: string
  about: string
  name: string
  password: string
  submit: string
  forgotten: string
  tooMany: string
  wrong: string
}

export const SIGN_IN_WORDS: Words<SignInWords> = {
  nl: {
    title: 'Aanmelden',
    about: 'Lezen, zoeken en downloaden kan zonder account. Aanmelden is voor wie toezeggingen beoordeelt.',
    name: 'Naam',
    password: 'Wachtwoord',
    submit: 'Meld aan',
    forgotten: 'Wachtwoord vergeten? De beheerder van deze installatie kan een nieuw wachtwoord zetten.',
    tooMany: 'Er is te vaak geprobeerd aan te melden. Wacht een minuut en probeer het opnieuw.',
    wrong: 'Deze naam en dit wachtwoord horen niet bij elkaar, of het account is gesloten.',
  },
  en: {
    title: 'Sign in',
    about: 'Reading, searching and downloading need no account. Signing in is for those who review promises.',
    name: 'Name',
    password: 'Password',
    submit: 'Sign in',
    forgotten: 'Password forgotten? The administrator of this installation can set a new one.',
    tooMany: 'There were too many tries to sign in. Wait a minute and try again.',
    wrong: 'This name and this password do not belong together, or the account is closed.',
  },
}
