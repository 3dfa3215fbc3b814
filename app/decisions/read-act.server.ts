import { DecisionRefused } from '#db/decide.server'
import type { CommitmentChanges, DecisionAct } from '#extractors/decisions/types'
import type { Outcome } from '#extractors/status/status'
import type { CommitmentKind, Strength } from '#extractors/types'
import { KIND_WORDS, OUTCOMES, STRENGTH_WORDS } from '../labels'
import { clip } from '../page-query.server'
import { VERDICT_WORDS } from './tell'

/** The fields of a form by name, as they were typed. */
export type Fields = Record<string, string>

/** Reads what a form decides. Throws DecisionRefused, in Dutch, on what no form of ours sends or nobody filled in. */
export function readAct(fields: Fields): DecisionAct {
  const asked = fields.besluit ?? ''
  const read = Object.hasOwn(ACTS, asked) ? ACTS[asked] : undefined
  if (!read)
    throw new DecisionRefused(
      `“${clip(asked)}” is geen besluit dat hier kan worden genomen.`,
      `“${clip(asked)}” is no decision that can be taken here.`,
    )
  return read(fields)
}

/** The version the form was made from: the number of the last entry its writer saw. */
export function readVersion(text: string | undefined): number {
  if (/^\d{1,9}$/u.test(text ?? '')) return Number(text)
  throw new DecisionRefused(
    'Het formulier is niet volledig aangekomen. Open de pagina opnieuw.',
    'The form did not arrive whole. Open the page again.',
  )
}

/** A kind of promise as a form sends it. */
export function readKind(text: string | undefined): CommitmentKind {
  return oneOf(Object.keys(KIND_WORDS) as CommitmentKind[], text, 'Kies een soort.', 'Choose a kind.')
}

const ACTS: Record<string, (fields: Fields) => DecisionAct> = {
  accept: () => ({ action: 'accept' }),
  reject: () => ({ action: 'reject' }),
  duplicate: (fields) => ({
    action: 'duplicate',
    of: readId(
      given(fields, 'van', 'Van welke toezegging is dit een dubbele?', 'Which promise is this a duplicate of?'),
    ),
  }),
  edit: (fields) => ({ action: 'edit', changes: readChanges(fields) }),
  outcome: (fields) => ({
    action: 'outcome',
    outcome: oneOf<Outcome>(OUTCOMES, fields.uitkomst, 'Kies een uitkomst.', 'Choose an outcome.'),
    since: given(fields, 'sinds', 'Vanaf welke dag geldt de uitkomst?', 'From which day does the outcome hold?'),
    ...readOccurrence(fields),
  }),
  deadline: (fields) => ({
    action: 'deadline',
    latest: fields.laatste_dag?.trim() || null,
    words: given(fields, 'woorden', 'Met welke woorden is de termijn gesteld?', 'Which words set the term?').slice(
      0,
      LONGEST_WORDS,
    ),
    since: given(fields, 'sinds', 'Vanaf welke dag geldt de termijn?', 'From which day does the term hold?'),
  }),
  'follow-up': (fields) => ({
    action: 'follow-up',
    document: given(fields, 'vervolg', 'Welk document is het vervolg?', 'Which document is the follow-up?'),
    verdict: oneOf(
      Object.keys(VERDICT_WORDS) as (keyof typeof VERDICT_WORDS)[],
      fields.oordeel,
      'Kies een oordeel.',
      'Choose a verdict.',
    ),
    since: given(fields, 'sinds', 'Vanaf welke dag geldt dit?', 'From which day does this hold?'),
    ...readOccurrence(fields),
  }),
  'condition-met': (fields) => ({
    action: 'condition-met',
    since: given(fields, 'sinds', 'Op welke dag is de voorwaarde vervuld?', 'On which day was the condition met?'),
    latest: fields.laatste_dag?.trim() || null,
  }),
  reopen: (fields) => ({
    action: 'reopen',
    since: given(
      fields,
      'sinds',
      'Vanaf welke dag is de toezegging weer open?',
      'From which day is the promise open again?',
    ),
  }),
  undo: (fields) => ({ action: 'undo', entry: readVersion(fields.regel) }),
}

const LONGEST_WORDS = 300

/** What is asked of somebody who left it out. */
type Question = [nl: string, en: string]

/** The one time that is kept, of a promise that returns; none: the whole promise, or the time of the day. */
function readOccurrence({ keer }: Fields): { occurrence?: string } {
  return keer?.trim() ? { occurrence: keer.trim() } : {}
}

function given(fields: Fields, name: string, ...question: Question): string {
  const value = fields[name]?.trim()
  if (!value) throw new DecisionRefused(...question)
  return value
}

function oneOf<Value extends string>(values: Value[], text: string | undefined, ...question: Question): Value {
  const found = values.find((value) => value === text)
  if (found === undefined) throw new DecisionRefused(...question)
  return found
}

/** An id, or the address of a promise as it was copied from the browser. */
function readId(text: string): string {
  const copied = /\/toezeggingen\/([^/?#]+)/u.exec(text)?.[1]
  if (!copied) return text
  try {
    return decodeURIComponent(copied)
  } catch {
    return copied
  }
}

/** Only what was chosen: an empty field means "as it is". */
function readChanges({ soort, hardheid, voorwaardelijk, ambt }: Fields): CommitmentChanges {
  const changes: CommitmentChanges = {}
  if (soort) changes.kind = readKind(soort)
  if (hardheid) {
    changes.strength = oneOf(
      Object.keys(STRENGTH_WORDS) as Strength[],
      hardheid,
      'Deze hardheid bestaat niet.',
      'There is no such strength.',
    )
  }
  if (voorwaardelijk)
    changes.conditional = oneOf(['ja', 'nee'], voorwaardelijk, 'Kies ja of nee.', 'Choose yes or no.') === 'ja'
  if (ambt?.trim()) changes.actorName = ambt.trim().slice(0, LONGEST_WORDS)
  if (Object.keys(changes).length === 0)
    throw new DecisionRefused(
      'Er is niets veranderd: kies wat anders moet zijn.',
      'Nothing was changed: choose what should be different.',
    )
  return changes
}
