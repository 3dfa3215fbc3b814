import { LICENCE } from '#db/release.server'
import type { Language } from '../language'
import { clip } from '../page-query.server'
import { refuse } from '../refusal'
import { CHART_WORDS } from '../words/charts'
import { REFUSALS } from '../words/refusals'

/** The name in the address of a chart; another one is a 404 that says which there are. */
export function readChartName<Name extends string>(given: string | undefined, names: readonly Name[]): Name {
  const name = names.find((known) => known === given)
  if (name) return name
  throw refuse(404, REFUSALS.noChart(clip(given ?? ''), names.join(', ')))
}

/** Who made it and under which licence, in the image itself. */
export function sourceLine(origin: string, language: Language): string {
  return `Toezeggingenmonitor, ${origin.replace(/^https?:\/\//u, '')} · ${CHART_WORDS[language].file.licence} ${LICENCE}`
}
