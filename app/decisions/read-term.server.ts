import { isDay } from '#extractors/time/calendar'
import { readTimes } from '#extractors/time/read'
import { formatDay } from '../format-day'
import type { Words } from '../language'
import type { Failure } from './answer.server'
import type { Fields } from './read-act.server'

/** Fills in the last day that the words of a term give, when they were written on the day it was set; writes nothing. */
export function fillInTerm(fields: Fields): Failure {
  const { woorden = '', sinds = '', versie } = fields
  const time = readTimes(woorden, isDay(sinds) ? sinds : null).find(({ past }) => !past)
  const typed = { ...fields, laatste_dag: time?.latest ?? '' }
  return {
    problem: tell(time?.text, time?.latest ?? null),
    since: [],
    typed,
    version: /^\d{1,9}$/u.test(versie ?? '') ? Number(versie) : null,
  }
}

function tell(words: string | undefined, latest: string | null): Words<string> {
  if (words === undefined) {
    return {
      nl: 'Wij lezen in deze woorden geen termijn. Vul zelf een dag in, of laat haar leeg.',
      en: 'We read no term in these words. Fill in a day yourself, or leave it empty.',
    }
  }
  if (latest === null) {
    return {
      nl: `«${words}» noemt geen dag. Laat de dag leeg, of vul haar zelf in.`,
      en: `«${words}» names no day. Leave the day empty, or fill it in yourself.`,
    }
  }
  return {
    nl: `Wij lezen in «${words}» als laatste dag ${formatDay(latest)}. Die staat nu ingevuld; er is nog niets vastgelegd.`,
    en: `We read ${formatDay(latest, 'en')} in «${words}» as the last day. It is filled in now; nothing has been recorded yet.`,
  }
}
