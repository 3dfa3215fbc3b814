import { traceAcknowledgements } from '#extractors/acknowledgements/read'
import { type ClauseTrace, traceCommitments } from '#extractors/commitments/trace'
import { traceTimes } from '#extractors/time/trace'
import type { AcknowledgementEffect, Day, Span, TermType, TimeExpression } from '#extractors/types'
import { nameRule } from './rule-book.server'

/** The reader cuts sentences here, so a longer one cannot be tried. */
export const LONGEST_SENTENCE = 2_000

export interface TrialPiece {
  text: string
  look?: 'time' | 'masked'
}

/** A reading of a time, kept or outvoted. */
export interface TrialTime {
  words: string
  type: TermType
  earliest: Day | null
  latest: Day | null
  rule: { id: string; title: string }
  convention: string | null
  basis: string | null
  past: boolean
  /** The words that hold its place and why, when this reading lost. */
  outvoted: { by: string; why: string } | null
}

/** What one sentence gives, and everything the reader saw on the way. */
export interface Trial {
  sentence: string
  pieces: TrialPiece[]
  masks: { text: string; title: string }[]
  times: TrialTime[]
  /** Whether the first sieve lets the sentence through to the rules. */
  promising: boolean
  clauses: (ClauseTrace & { chosenTitle: string | null })[]
  acknowledgement: { rule: { id: string; title: string }; effect: AcknowledgementEffect } | null
}

/** Reads a sentence as the reader does; white space is folded first, as in a document. */
export function runTrial(given: string, written: Day | null): Trial {
  const sentence = given.replace(/\s+/gu, ' ').trim()
  const { masked, times, outvoted } = traceTimes(sentence, written)
  const { promising, clauses } = traceCommitments(sentence, written)
  const { acknowledgement } = traceAcknowledgements(sentence, { around: '', kind: 'letter', written })
  return {
    sentence,
    pieces: cutPieces(sentence, times, masked),
    masks: masked.map(({ start, end, title }) => ({ text: sentence.slice(start, end), title })),
    times: [
      ...times.map((time) => showTime(time, null)),
      ...outvoted.map(({ time, by, why }) => showTime(time, { by: by.text, why })),
    ],
    promising,
    clauses: clauses.map((clause) => ({ ...clause, chosenTitle: clause.chosen && nameRule(clause.chosen).title })),
    acknowledgement: acknowledgement && {
      rule: nameRule(acknowledgement.rule),
      effect: acknowledgement.effect,
    },
  }
}

function showTime(time: TimeExpression, outvoted: TrialTime['outvoted']): TrialTime {
  const { text, type, earliest, latest, rule, convention, basis, past = false } = time
  return { words: text, type, earliest, latest, rule: nameRule(rule), convention, basis, past, outvoted }
}

/** The sentence cut at every edge of a time or a masked part; a time shows through a mask. */
function cutPieces(sentence: string, times: Span[], masked: Span[]): TrialPiece[] {
  const edges = [0, sentence.length, ...[...times, ...masked].flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  const within = (spans: Span[], at: number) => spans.some(({ start, end }) => start <= at && at < end)
  return cuts.slice(0, -1).map((start, index) => ({
    text: sentence.slice(start, cuts[index + 1]),
    ...(within(times, start) ? { look: 'time' as const } : within(masked, start) ? { look: 'masked' as const } : {}),
  }))
}
