import type { Words } from '../language'

/** How the log tells a decision. Days, kinds and outcomes come in as words. */
interface DecisionWords {
  accept: string
  reject: string
  duplicate: (of: string) => string
  edited: string
  marked: string
  outcome: string
  term: string
  from: (day: string) => string
  verdicts: Record<'fulfilled' | 'partly' | 'none', string>
  noFollowUp: (document: string) => string
  byDocument: (verdict: string, document: string) => string
  occurrence: (day: string) => string
  met: string
  lastDay: (day: string) => string
  byRule: string
  noDay: string
  reopened: string
  undone: (number: number) => string
  kind: string
  strength: string
  conditional: string
  unconditional: string
  office: string
  reason: string
  /** Before the author. */
  decision: (number: number) => string
  evidence: string
  takenBack: string
}

export const DECISION_WORDS: Words<DecisionWords> = {
  nl: {
    accept: 'aangenomen als toezegging',
    reject: 'afgewezen: geen toezegging',
    duplicate: (of) => `samengevoegd met ${of}`,
    edited: 'verbeterd',
    marked: 'met de hand aangewezen',
    outcome: 'uitkomst',
    term: 'termijn',
    from: (day) => `per ${day}`,
    verdicts: { fulfilled: 'voldaan', partly: 'deels voldaan', none: 'geen vervolg' },
    noFollowUp: (document) => `${document} is geen vervolg`,
    byDocument: (verdict, document) => `${verdict} met ${document}`,
    occurrence: (day) => ` voor de keer van ${day}`,
    met: 'voorwaarde vervuld',
    lastDay: (day) => `laatste dag ${day}`,
    byRule: 'volgens',
    noDay: 'geen dag',
    reopened: 'heropend',
    undone: (number) => `besluit ${number} teruggenomen`,
    kind: 'soort',
    strength: 'hardheid',
    conditional: 'voorwaardelijk',
    unconditional: 'niet voorwaardelijk',
    office: 'ambt',
    reason: 'Reden',
    decision: (number) => `besluit ${number} van`,
    evidence: 'bewijs',
    takenBack: 'later teruggenomen',
  },
  en: {
    accept: 'accepted as a promise',
    reject: 'rejected: not a promise',
    duplicate: (of) => `merged with ${of}`,
    edited: 'corrected',
    marked: 'pointed out by hand',
    outcome: 'outcome',
    term: 'term',
    from: (day) => `from ${day}`,
    verdicts: { fulfilled: 'fulfilled', partly: 'partly fulfilled', none: 'not a follow-up' },
    noFollowUp: (document) => `${document} is not a follow-up`,
    byDocument: (verdict, document) => `${verdict} by ${document}`,
    occurrence: (day) => ` for the occurrence of ${day}`,
    met: 'condition met',
    lastDay: (day) => `last day ${day}`,
    byRule: 'by rule',
    noDay: 'no day',
    reopened: 'reopened',
    undone: (number) => `decision ${number} taken back`,
    kind: 'kind',
    strength: 'strength',
    conditional: 'conditional',
    unconditional: 'not conditional',
    office: 'office',
    reason: 'Reason',
    decision: (number) => `decision ${number} by`,
    evidence: 'evidence',
    takenBack: 'taken back later',
  },
}
