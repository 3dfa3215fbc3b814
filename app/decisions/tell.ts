import type { CommitmentChanges, DecisionAct } from '#extractors/decisions/types'
import type { Day } from '#extractors/types'
import { formatDay } from '../format-day'
import { nameShortly } from '../kamerstuk'
import { LABELS } from '../labels'
import type { Language } from '../language'
import { DECISION_WORDS } from '../words/decision'

/** What people say of a later document: does it keep the promise? */
export const VERDICT_WORDS = DECISION_WORDS.nl.verdicts

/** A decision in words: "uitkomst: voldaan, per 5 januari 2019". */
export function tellAct(act: DecisionAct, language: Language = 'nl'): string {
  const words = DECISION_WORDS[language]
  const from = (day: Day) => words.from(formatDay(day, language))
  switch (act.action) {
    case 'accept':
      return words.accept
    case 'reject':
      return words.reject
    case 'duplicate':
      return words.duplicate(act.of)
    case 'edit':
      return `${words.edited}: ${tellChanges(act.changes, language)}`
    case 'mark':
      return `${words.marked}, ${LABELS[language].kinds[act.kind]}`
    case 'outcome':
      return `${words.outcome}: ${LABELS[language].outcome(act.outcome)}${tellOccurrence(act.occurrence, language)}, ${from(act.since)}`
    case 'deadline':
      return `${words.term}: ${tellTerm(act.latest, act.words, language)}, ${from(act.since)}`
    case 'follow-up':
      return act.verdict === 'none'
        ? words.noFollowUp(nameShortly(act.document, null, language))
        : `${words.byDocument(words.verdicts[act.verdict], nameShortly(act.document, null, language))}${tellOccurrence(act.occurrence, language)}, ${from(act.since)}`
    case 'condition-met':
      return `${words.met} ${from(act.since)}${tellAfter(act, language)}`
    case 'reopen':
      return `${words.reopened} ${from(act.since)}`
    case 'undo':
      return words.undone(act.entry)
    default:
      return act satisfies never
  }
}

function tellOccurrence(latest: Day | undefined, language: Language): string {
  return latest ? DECISION_WORDS[language].occurrence(formatDay(latest, language)) : ''
}

/** The last day that follows from a condition, with the words and the rule that gave it when no person did. */
function tellAfter(act: Extract<DecisionAct, { action: 'condition-met' }>, language: Language): string {
  const { latest, words, rule } = act
  if (!latest) return ''
  const { lastDay, byRule } = DECISION_WORDS[language]
  const from = words ? ` (${rule ? `«${words}» ${byRule} ${rule}` : `«${words}»`})` : ''
  return `, ${lastDay(formatDay(latest, language))}${from}`
}

function tellTerm(latest: Day | null, words: string, language: Language): string {
  const day = latest ? formatDay(latest, language) : DECISION_WORDS[language].noDay
  return words ? `${day} («${words}»)` : day
}

function tellChanges({ kind, strength, conditional, actorName }: CommitmentChanges, language: Language): string {
  const words = DECISION_WORDS[language]
  const { kinds, strengths } = LABELS[language]
  return [
    kind && `${words.kind} ${kinds[kind]}`,
    strength && `${words.strength} ${strengths[strength]}`,
    conditional === undefined ? '' : conditional ? words.conditional : words.unconditional,
    actorName && `${words.office} ${actorName}`,
  ]
    .filter(Boolean)
    .join(', ')
}
