import { deriveWilsonInterval } from '#extractors/wilson'
import figures from '../../extractors/figures.json'

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

/** The figure of a rule; null when it did not fire on the labelled documents. */
export function findRuleFigure(id: string): RuleFigure | null {
  const rules: Record<string, RuleFigure> = figures.rules
  return Object.hasOwn(rules, id) ? (rules[id] ?? null) : null
}

function toMeasured([name, share, total]: [string, number, number]): Measured {
  const hits = Math.round(share * total)
  return { name, hits, total, interval: deriveWilsonInterval(hits, total) }
}
