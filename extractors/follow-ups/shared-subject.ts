import type { Span } from '../types'
import { findDone } from './done'
import { rarityOf } from './known-words'
import { PART_SHARE, type PreparedLater, type PreparedPromise } from './subject'

/** How far a passage speaks of the promise's subject. */
export interface SharedSubject {
  /** Summed weight of the shared words, against what a full agreement needs; 0 to 1. */
  strength: number
  /** Share of the promise's own words, by weight (0 to 1), and how many. */
  own: number
  ownCount: number
  /** The shared words as they stand in the document, the most telling first. */
  words: string[]
  passage: Span
  /** The words in the passage that tell of a thing done. */
  done: Span | null
}

/** Sentences that are read together as one passage. */
const WINDOW = 3
/** Code units between sentences of one passage: where a question or a heading stands between them the passage ends. */
const GAP = 60
/** Summed weight that counts as full agreement; less for a promise that has less. */
const FULL = 3.5
/** Below this weight a word tells too little to be named as a reason. */
const TELLING = 0.25
/** How much more a passage is worth that tells of a thing done. */
const DONE = 1.25

type Match = { key: string; weight: number; term: string; at: number }

/** The passage of the document that shares most with the promise; null when nothing is shared. */
export function findSharedSubject(promise: PreparedPromise, later: PreparedLater): SharedSubject | null {
  const windows = new Map<number, Map<string, Match>>()
  for (const match of matchWords(promise, later))
    for (const index of later.places.get(match.term) ?? [])
      for (let first = index; first >= 0 && first > index - WINDOW && joins(later, first, index); first--) {
        const window = windows.get(first) ?? new Map<string, Match>()
        const known = window.get(match.key)
        if (!known || known.weight < match.weight) window.set(match.key, { ...match, at: index })
        windows.set(first, window)
      }
  let best: { first: number; matches: Match[]; worth: number } | null = null
  for (const [first, window] of windows) {
    const matches = [...window.values()]
    const own = sumOf(matches.filter(({ key }) => promise.words.get(key)?.own))
    const worth = (sumOf(matches) + own) * (own > 0 && findDone(later, first, lastOf(later, first)) !== null ? DONE : 1)
    if (!best || worth > best.worth || (worth === best.worth && first < best.first)) best = { first, matches, worth }
  }
  return best ? describe(promise, later, best.first, best.matches) : null
}

/** The words of the promise that the document has, whole or in part, each with the term by which it is found there. */
function matchWords(promise: PreparedPromise, later: PreparedLater): Omit<Match, 'at'>[] {
  return [...promise.words].flatMap(([key, { weight, parts }]) => {
    const whole = later.places.has(key) ? [{ key, weight, term: key }] : []
    const halves = parts
      .filter((part) => later.places.has(part))
      .map((part) => ({ key, weight: Math.min(weight, weight * rarityOf(part)) * PART_SHARE, term: part }))
    return [...whole, ...halves]
  })
}

function joins(later: PreparedLater, first: number, last: number): boolean {
  const { sentences } = later.facts
  for (let at = first; at < last; at++)
    if ((sentences[at + 1]?.start ?? 0) - (sentences[at]?.end ?? 0) > GAP) return false
  return true
}

/** The last sentence of the passage that starts with this one. */
function lastOf(later: PreparedLater, first: number): number {
  let last = first
  while (last - first < WINDOW - 1 && later.facts.sentences[last + 1] && joins(later, last, last + 1)) last++
  return last
}

function describe(promise: PreparedPromise, later: PreparedLater, first: number, matches: Match[]): SharedSubject {
  const done = findDone(later, first, lastOf(later, first))
  const telling = matches.filter(({ key }) => rarityOf(key) >= TELLING).sort((a, b) => b.weight - a.weight)
  const all = [...promise.words.values()]
  const ownTotal = sumOf(all.filter(({ own }) => own))
  const own = matches.filter(({ key }) => promise.words.get(key)?.own)
  return {
    strength: Math.min(1, sumOf(matches) / (Math.min(FULL, sumOf(all)) || 1)),
    own: ownTotal > 0 ? sumOf(own) / ownTotal : 0,
    ownCount: own.length,
    words: [...new Set(telling.map(({ term }) => later.words.get(term) ?? term))],
    passage: spanOf(later, [...(own.length > 0 ? own : matches).map(({ at }) => at), ...(done === null ? [] : [done])]),
    done: done === null ? null : spanOf(later, [done]),
  }
}

/** From the first to the last of these sentences. */
function spanOf({ facts }: PreparedLater, indexes: number[]): Span {
  const start = facts.sentences[Math.min(...indexes)]?.start ?? 0
  return { start, end: facts.sentences[Math.max(...indexes)]?.end ?? start }
}

function sumOf(words: { weight: number }[]): number {
  return words.reduce((total, { weight }) => total + weight, 0)
}
