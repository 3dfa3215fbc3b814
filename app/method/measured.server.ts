import { deriveWilsonInterval } from '#extractors/wilson'
import figures from '../../extractors/figures.json'
import unseen from '../../extractors/unseen.json'

/** What is measured; `app/words/method.ts` says it. */
export type MeasuredName = 'precision' | 'recall' | 'dated' | 'references' | 'dates' | 'sure' | 'datedRight'

/** One figure of the measurement on labelled documents: `hits` of `total`, with its 95 % interval as shares. */
export interface Measured {
  name: MeasuredName
  hits: number
  total: number
  interval: [number, number]
}

/** How often a rule fired on the labelled documents, and how often a person who read them agreed. */
export interface RuleFigure {
  fired: number
  right: number
}

/** The figures of the last measurement, from `extractors/figures.json`, which `npm run gold -- --write` renews. */
export function listMeasured(): { documents: number; figures: Measured[] } {
  const { scores, counts } = figures
  const shares: [MeasuredName, number, number][] = [
    ['precision', scores.precision, counts.right + counts.false_positives],
    ['recall', scores.recall, counts.core],
    ['dated', scores.recall_dated, counts.dated],
    ['references', scores.acknowledgement_recall, counts.acknowledgements],
    ['dates', scores.document_date_right, figures.documents],
  ]
  return { documents: figures.documents, figures: shares.map(toMeasured) }
}

/** A measurement on documents that were not used when the rules were made, before anything it showed was mended. */
export interface UnseenRound {
  source: string
  /** Null when that was not written down. */
  documents: number | null
  figures: Measured[]
}

/** The measurements on documents new to the rules, from `extractors/unseen.json`, which people write by hand. */
export function listUnseen(): UnseenRound[] {
  return unseen.rounds.map((round) => ({
    source: round.source,
    documents: round.documents,
    figures: UNSEEN_NAMES.flatMap(([key, name]) => {
      const count = round[key]
      return count ? [{ name, ...count, interval: deriveWilsonInterval(count.hits, count.total) }] : []
    }),
  }))
}

const UNSEEN_NAMES = [
  ['sure', 'sure'],
  ['core', 'recall'],
  ['dated', 'datedRight'],
  ['acknowledgements', 'references'],
] as const

/** The figure of a rule; null when it did not fire on the labelled documents. */
export function findRuleFigure(id: string): RuleFigure | null {
  const rules: Record<string, RuleFigure> = figures.rules
  return Object.hasOwn(rules, id) ? (rules[id] ?? null) : null
}

function toMeasured([name, share, total]: [MeasuredName, number, number]): Measured {
  const hits = Math.round(share * total)
  return { name, hits, total, interval: deriveWilsonInterval(hits, total) }
}
