import type { Day } from '../types'
import { findMentions, type Mention } from './actors'
import { type Clause, splitClauses } from './clauses'
import { findRecipients, type Recipient } from './recipients'
import { readWords, type Word } from './words'

/**
 * What a sentence offers to the reading of its clauses. Names and recipients are looked for when first asked for. A class, so
 * that all sentences have one shape: an object literal with getters would give each its own, and every look at it be slow.
 */
export class SentenceView {
  /** In the order in which they begin. */
  readonly clauses: readonly Clause[]
  private knownMentions: readonly Mention[] | null = null
  private knownRecipients: readonly Recipient[] | null = null
  private knownOwners: readonly (Clause | undefined)[] | null = null
  private knownLawText: boolean | null = null
  private knownUnion: boolean | null = null

  constructor(
    readonly text: string,
    readonly words: readonly Word[],
    private readonly written: Day | null,
  ) {
    this.clauses = withConjuncts(words, splitClauses(words))
  }

  get mentions(): readonly Mention[] {
    this.knownMentions ??= findMentions(this.text, this.words, this.written)
    return this.knownMentions
  }

  get recipients(): readonly Recipient[] {
    this.knownRecipients ??= findRecipients(this.words)
    return this.knownRecipients
  }

  /** The clause that each word belongs to, the first of two. */
  get owners(): readonly (Clause | undefined)[] {
    this.knownOwners ??= ownersOf(this.words, this.clauses)
    return this.knownOwners
  }

  /** Speaks of European law, which goes into force whatever the government does. */
  get namesUnion(): boolean {
    this.knownUnion ??= this.words.some(({ lower }) => UNION.test(lower))
    return this.knownUnion
  }

  /** The words of an act or a regulation, quoted. */
  get isLawText(): boolean {
    this.knownLawText ??= this.words.some(({ lower }) => LAW_WORD.test(lower)) && LAW_TEXT.test(this.text)
    return this.knownLawText
  }
}

/** Reads a sentence text into words and clauses. `written` tells which ministries bore which name. */
export function readView(text: string, written: Day | null, words: readonly Word[] = readWords(text)): SentenceView {
  return new SentenceView(text, words, written)
}

function ownersOf(words: readonly Word[], clauses: readonly Clause[]): (Clause | undefined)[] {
  const owners = new Array<Clause | undefined>(words.length)
  for (const clause of clauses.toReversed()) for (const index of clause.words) owners[index] = clause
  return owners
}

const UNION = /^(?:verordening|richtlijn|europe(?:es|se)|eu|eu-.{1,30}|lidstaten|uitvoeringsverordening)$/u
/** The words without which `LAW_TEXT` cannot fit. */
const LAW_WORD = /^(?:lid|artikel|krachtens)/u
const LAW_TEXT =
  /(?:eerste|tweede|derde|vierde) lid|bedoeld in (?:de )?artikel|de artikelen \d|krachtens (?:deze|de) wet/iu

/** "zal ik A doen en uw Kamer informeren": the second half becomes a clause that shares the first's verb and subject. */
function withConjuncts(words: readonly Word[], clauses: Clause[]): Clause[] {
  const parted: Clause[] = []
  for (const clause of clauses) {
    parted.push(clause)
    const second = cutConjunct(words, clause)
    if (second !== null) parted.push(second)
  }
  return parted
}

const SHARED = new Set(['zal', 'zullen', 'ga', 'gaat', 'gaan', 'wil', 'willen', 'wordt', 'worden', 'laat', 'laten'])

/** Cuts the second half off a clause and gives it; null when it has none. */
function cutConjunct(words: readonly Word[], clause: Clause): Clause | null {
  const finite = clause.finite
  if (finite === null || clause.kind !== 'main' || !SHARED.has(words[finite]?.lower ?? '')) return null
  const place = clause.words.findIndex(
    (index, i) =>
      index > finite &&
      words[index]?.lower === 'en' &&
      hasVerb(words, clause.words.slice(0, i), finite) &&
      hasVerb(words, clause.words.slice(i + 1), finite),
  )
  if (place < 0) return null
  const second: Clause = { ...clause, words: clause.words.slice(place + 1), joins: clause }
  clause.words = clause.words.slice(0, place)
  return second
}

function hasVerb(words: readonly Word[], indexes: number[], finite: number): boolean {
  return indexes.some(
    (index) =>
      index !== finite &&
      words[index - 1]?.facts.isDeterminer !== true &&
      (words[index]?.forms ?? []).some(
        (form) =>
          (form.form === 'infinitive' || form.form === 'participle') &&
          !form.groups.every((group) => group === 'overig'),
      ),
  )
}
