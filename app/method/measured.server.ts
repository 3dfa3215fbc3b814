import { deriveWilsonInterval } from '#extractors/wilson'
import figures from '../../extractors/figures.json'
import unseen from '../../extractors/unseen.json'

/** One figure of the measurement on labelled documents: `hits` of `total`, with its 95 % interval as shares. */
export interface Measured {
  name: string
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
  const shares: [string, number, number][] = [
    ['Gevonden toezeggingen die een lezer ook zo noemt', scores.precision, counts.right + counts.false_positives],
    ['Duidelijke toezeggingen die zijn gevonden', scores.recall, counts.core],
    ['Duidelijke toezeggingen met een laatste dag die zijn gevonden', scores.recall_dated, counts.dated],
    [
      'Verwijzingen naar eerdere toezeggingen die zijn gevonden',
      scores.acknowledgement_recall,
      counts.acknowledgements,
    ],
    ['Documenten met de goede datum', scores.document_date_right, figures.documents],
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
  ['sure', 'Zeker gevonden toezeggingen die een lezer ook zo noemt'],
  ['core', 'Duidelijke toezeggingen die zijn gevonden'],
  ['dated', 'Duidelijke toezeggingen met een laatste dag die met de goede dag zijn gevonden'],
  ['acknowledgements', 'Verwijzingen naar eerdere toezeggingen die zijn gevonden'],
] as const

/** The figure of a rule; null when it did not fire on the labelled documents. */
export function findRuleFigure(id: string): RuleFigure | null {
  const rules: Record<string, RuleFigure> = figures.rules
  return Object.hasOwn(rules, id) ? (rules[id] ?? null) : null
}

function toMeasured([name, share, total]: [string, number, number]): Measured {
  const hits = Math.round(share * total)
  return { name, hits, total, interval: deriveWilsonInterval(hits, total) }
}
