import type { Words } from '../language'

/** What the page says when it could not be made. */
interface ErrorWords {
  error: (status: number) => string
  /** By status; every other one is our own fault. */
  statuses: Partial<Record<number, { title: string; text: string }>>
  failure: { title: string; text: string }
  overview: string
  promises: string
}

export const ERROR_WORDS: Words<ErrorWords> = {
  nl: {
    error: (status) => `Fout ${status}`,
    statuses: {
      400: { title: 'Deze vraag begrijpen wij niet', text: 'Er staat iets in het adres dat deze pagina niet kent.' },
      403: { title: 'Dit mag hier niet', text: 'Dit is alleen voor redacteuren.' },
      404: {
        title: 'Deze pagina is er niet',
        text: 'Het adres klopt niet, of wat hier stond heeft een ander adres gekregen.',
      },
      405: { title: 'Dat kan hier niet', text: 'Deze pagina kan alleen worden gelezen.' },
      429: { title: 'Te veel vragen', text: 'Wacht even en probeer het opnieuw.' },
    },
    failure: {
      title: 'Er ging iets mis',
      text: 'De fout ligt bij ons en is vastgelegd. Probeer het over een paar minuten opnieuw.',
    },
    overview: 'Naar het overzicht',
    promises: 'Alle toezeggingen',
  },
  en: {
    error: (status) => `Error ${status}`,
    statuses: {
      400: { title: 'We do not understand this request', text: 'The address holds something this page does not know.' },
      403: { title: 'Not allowed here', text: 'This is for editors only.' },
      404: { title: 'There is no such page', text: 'The address is wrong, or what stood here has moved.' },
      405: { title: 'That cannot be done here', text: 'This page can only be read.' },
      429: { title: 'Too many requests', text: 'Wait a moment and try again.' },
    },
    failure: {
      title: 'Something went wrong',
      text: 'The fault is ours and has been recorded. Try again in a few minutes.',
    },
    overview: 'To the overview',
    promises: 'All promises',
  },
}
