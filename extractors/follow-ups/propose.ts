import type { AcknowledgementEffect, Span } from '../types'
import type { FollowUpRule, Found, Pair } from './rule'
import { FOLLOW_UP_RULES } from './rules/index'
import { findSharedSubject } from './shared-subject'
import { type PreparedLater, type PreparedPromise, shareWith } from './subject'
import type { FollowUpProposal, FollowUpReason, LaterDocument } from './types'

/** Below this score a proposal is not worth a person's time. */
const LIKELY = 0.5

/**
 * What a passage must share with the promise beside each tie between the documents; words in common alone prove nothing.
 * `own`: share of the promise's own words by weight, `count`: how many, `strength`: with the words before it.
 */
const TIES: { ties: string[]; own: number; count: number; strength: number; done?: true }[] = [
  { ties: ['verwijst-naar-stuk'], own: 0.3, count: 1, strength: 0.2, done: true },
  { ties: ['verwijst-naar-stuk'], own: 0.12, count: 2, strength: 0.25, done: true },
  { ties: ['zelfde-dossier'], own: 0.3, count: 2, strength: 0.35, done: true },
  { ties: ['zelfde-dossier'], own: 0.5, count: 2, strength: 0.5 },
  { ties: ['zelfde-post', 'zelfde-onderwerp'], own: 0.35, count: 2, strength: 0.3 },
  { ties: ['zelfde-post', 'soort-stuk'], own: 0.35, count: 2, strength: 0.4 },
  { ties: ['zelfde-post'], own: 0.5, count: 3, strength: 0.5, done: true },
]

/** An acknowledgement belongs to the promise it shares most with, if it leads by this share. */
const LEAD = 0.15

type Judged = { rule: FollowUpRule; found: Found }

/**
 * Whether the later document follows the promise up: `explicit` when it names this very promise and says what became of
 * it, `likely` when subject and ties agree, null when there is too little or the document is not later.
 */
export function proposeFollowUp(promise: PreparedPromise, later: PreparedLater): FollowUpProposal | null {
  if (later.facts.date <= promise.facts.made || later.facts.id === promise.facts.document.id) return null
  const pair: Pair = { promise, later, subject: findSharedSubject(promise, later) }
  const judged = FOLLOW_UP_RULES.flatMap((rule) => {
    const found = rule.find(pair)
    return found ? [{ rule, found }] : []
  })
  const naming = judged.find(({ found }) => found.names !== undefined)
  const effect = tellingEffect(naming?.found.names)
  const score = scoreOf(judged)
  if (effect === null && !isLikely(judged, score, pair)) return null
  const passage = naming?.found.span ?? pair.subject?.passage ?? judged.find(({ found }) => found.span)?.found.span
  if (!passage) return null
  return {
    commitment: promise.facts.id,
    document: later.facts.id,
    date: later.facts.date,
    certainty: effect === null ? 'likely' : 'explicit',
    score,
    reasons: judged.map(toReason),
    passage,
    effect,
    renewed: effect === 'renews' ? findRenewal(later.facts, passage) : null,
  }
}

/**
 * The proposals of one later document for all promises, so that one acknowledgement names one promise: of the promises it
 * could mean, the one it shares most with keeps `explicit`; without a clear lead all become `likely`.
 */
export function proposeFollowUps(promises: readonly PreparedPromise[], later: PreparedLater): FollowUpProposal[] {
  const proposed = promises.flatMap((promise) => {
    const proposal = proposeFollowUp(promise, later)
    return proposal ? [{ promise, proposal }] : []
  })
  return proposed.map(({ promise, proposal }) => {
    if (proposal.certainty === 'likely' || isNumbered(proposal)) return proposal
    const quote = later.facts.text.slice(proposal.passage.start, proposal.passage.end)
    const own = shareWith(promise, quote)
    const contested = proposed.some(
      (other) =>
        other.proposal !== proposal &&
        other.proposal.certainty === 'explicit' &&
        !(namesPaper(proposal) && !namesPaper(other.proposal)) &&
        sameSpan(other.proposal.passage, proposal.passage) &&
        shareWith(other.promise, quote) + LEAD > own,
    )
    return contested ? { ...proposal, certainty: 'likely', effect: null, renewed: null } : proposal
  })
}

function tellingEffect(effect: AcknowledgementEffect | undefined): FollowUpProposal['effect'] {
  return effect === undefined || effect === 'reports' ? null : effect
}

function isLikely(judged: Judged[], score: number, { subject }: Pair): boolean {
  if (score < LIKELY) return false
  if (judged.some(({ found }) => found.names !== undefined)) return true
  const found = new Set(judged.map(({ rule }) => rule.id))
  if (subject === null || !found.has('gedeelde-woorden')) return false
  return TIES.some(
    ({ ties, own, count, strength, done }) =>
      ties.every((tie) => found.has(tie)) &&
      subject.own >= own &&
      subject.ownCount >= count &&
      subject.strength >= strength &&
      (!done || subject.done !== null),
  )
}

/** Chance that not every reason is idle: 1 - Π (1 - weight), to two decimals. */
function scoreOf(judged: Judged[]): number {
  const idle = judged.reduce((product, { rule, found }) => product * (1 - rule.weight * found.strength), 1)
  return Math.round((1 - idle) * 100) / 100
}

function toReason({ rule, found }: Judged): FollowUpReason {
  return {
    rule: rule.id,
    words: found.words,
    weight: Math.round(rule.weight * found.strength * 100) / 100,
    span: found.span,
  }
}

/** The term of the promise that the later document makes in the passage. */
function findRenewal(later: LaterDocument, passage: Span): FollowUpProposal['renewed'] {
  const renewed = later.commitments.find((one) => one.start < passage.end && passage.start < one.end && one.deadline)
  return renewed?.deadline ? { latest: renewed.deadline.latest, words: renewed.deadline.words } : null
}

function isNumbered(proposal: FollowUpProposal): boolean {
  return proposal.reasons.some((reason) => reason.rule === 'noemt-toezeggingsnummer')
}

/** A passage that gives the number or the day of a promise means that one before another whose words it repeats. */
function namesPaper(proposal: FollowUpProposal): boolean {
  return proposal.reasons.some(
    ({ rule }) => rule === 'noemt-kamerstuk-van-toezegging' || rule === 'noemt-dag-van-toezegging',
  )
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
