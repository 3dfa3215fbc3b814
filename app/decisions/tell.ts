import type { CommitmentChanges, DecisionAct } from '#extractors/decisions/types'
import { formatDay } from '../format-day'
import { KIND_WORDS, outcomeWord, STRENGTH_WORDS } from '../labels'

/** What people say of a later document: does it keep the promise? */
export const VERDICT_WORDS = { fulfilled: 'voldaan', partly: 'deels voldaan', none: 'geen vervolg' } as const

/** A decision in words: "uitkomst: voldaan, per 5 januari 2019". */
export function tellAct(act: DecisionAct): string {
  switch (act.action) {
    case 'accept':
      return 'aangenomen als toezegging'
    case 'reject':
      return 'afgewezen: geen toezegging'
    case 'duplicate':
      return `samengevoegd met ${act.of}`
    case 'edit':
      return `verbeterd: ${tellChanges(act.changes)}`
    case 'mark':
      return `met de hand aangewezen, ${KIND_WORDS[act.kind]}`
    case 'outcome':
      return `uitkomst: ${outcomeWord(act.outcome)}${tellOccurrence(act.occurrence)}, per ${formatDay(act.since)}`
    case 'deadline':
      return `termijn: ${tellTerm(act.latest, act.words)}, per ${formatDay(act.since)}`
    case 'follow-up':
      return act.verdict === 'none'
        ? `${act.document} is geen vervolg`
        : `${VERDICT_WORDS[act.verdict]} met ${act.document}${tellOccurrence(act.occurrence)}, per ${formatDay(act.since)}`
    case 'condition-met':
      return `voorwaarde vervuld per ${formatDay(act.since)}${tellAfter(act)}`
    case 'reopen':
      return `heropend per ${formatDay(act.since)}`
    case 'undo':
      return `besluit ${act.entry} teruggenomen`
    default:
      return act satisfies never
  }
}

function tellOccurrence(latest: string | undefined): string {
  return latest ? ` voor de keer van ${formatDay(latest)}` : ''
}

/** The last day that follows from a condition, with the words and the rule that gave it when no person did. */
function tellAfter({ latest, words, rule }: Extract<DecisionAct, { action: 'condition-met' }>): string {
  if (!latest) return ''
  const from = words ? ` (${rule ? `«${words}» volgens ${rule}` : `«${words}»`})` : ''
  return `, laatste dag ${formatDay(latest)}${from}`
}

function tellTerm(latest: string | null, words: string): string {
  const day = latest ? formatDay(latest) : 'geen dag'
  return words ? `${day} («${words}»)` : day
}

function tellChanges({ kind, strength, conditional, actorName }: CommitmentChanges): string {
  return [
    kind && `soort ${KIND_WORDS[kind]}`,
    strength && `hardheid ${STRENGTH_WORDS[strength]}`,
    conditional === undefined ? '' : conditional ? 'voorwaardelijk' : 'niet voorwaardelijk',
    actorName && `ambt ${actorName}`,
  ]
    .filter(Boolean)
    .join(', ')
}
