import {
  auxiliaryAsksInfinitive,
  COPULA,
  continuesAim,
  DEMONSTRATIVE,
  hasContentVerb,
  hasFiniteAhead,
  hasFiniteBeforeMark,
  isCoordinator,
  isEdge,
  isVerbal,
  MODALS,
  PREPOSITION_BEFORE,
  participleSoon,
  wantsVerb,
} from './clause-signs'
import type { Clause } from './clauses'
import { finiteness } from './finiteness'
import { AUXILIARIES } from './lexicon/facts'
import type { Word } from './words'

/** "Ik neem dat mee": the particle right behind `dat` ends the verb. */
const ENDS_VERB = new Set('mee na uit op toe terug over af bij'.split(' '))
const COMPLETED = /^(?:zal|zullen|kan|kunnen|laat|laten)$/u
/** Words that no noun phrase with "dat" can go on with: "geeft aan dat ik". */
const BEGINS_CLAUSE = /^(?:\p{Lu}.*|ik|wij|we|hij|zij|ze|er|u)$/u
/** The Kamer as it is addressed. */
const CHAMBER = /^(?:u|kamer)$/u
const PERFECT = new Set(['heb', 'heeft', 'hebben', 'had', 'hadden'])

/** Goes through the words of a sentence once and hands each to the clause it belongs to. */
export class ClauseSplitter {
  clauses: Clause[] = []
  private current: Clause
  /** Index in `current.words` after which the last comma or coordinator stood; null when none since the verb. */
  private boundary: number | null = null
  private boundaryWord = ''
  private commaPending = false

  constructor(private words: readonly Word[]) {
    this.current = this.open('main', null, null)
  }

  read(at: number): void {
    const word = this.words[at] as Word
    if (word.kind === 'mark') {
      this.readMark(word, at)
      return
    }
    if (this.opensAim(at)) this.current = this.open('aim', 'om', this.commaPending ? this.settled() : this.current)
    else if (this.opensSub(at))
      this.current = this.open('sub', word.lower, this.commaPending ? this.settled() : this.current)
    else this.readWord(word, at)
    this.current.words.push(at)
    if (word.facts.isCoordinator) this.setBoundary(word.lower)
    if (this.current.kind === 'aim' && this.aimEnds(at)) this.current = this.current.parent ?? this.current
    this.commaPending = false
  }

  private readMark(word: Word, at: number): void {
    if (word.lower === '(' || word.lower === '[') {
      this.current = this.open('aside', word.lower, this.current)
    } else if (word.lower === ')' || word.lower === ']') {
      const aside = this.enclosing('aside')
      if (aside?.parent) this.current = aside.parent
    } else if (word.lower === ';' || (word.lower === ':' && this.words[at + 1])) {
      this.current = this.open('main', null, null)
    } else if (word.lower === ',' || word.lower === '–' || word.lower === '—' || word.lower === '-') {
      this.commaPending = true
      if (this.current.kind === 'sub' && this.current.finite !== null) this.current = this.settled()
      this.setBoundary(',')
    }
  }

  private readWord(word: Word, at: number): void {
    const sure = finiteness(this.words, at, this.current.kind === 'sub' && this.current.finite === null)
    if (sure === 'no' || (sure === 'possibly' && !this.mayBeFinite(word, at))) {
      this.closeCluster(word, at)
      return
    }
    if (this.current.kind === 'aim' || this.current.kind === 'aside') {
      const fronted =
        this.current.kind === 'aim' &&
        this.current.parent?.finite === null &&
        this.current.words.some((index) => this.words[index]?.withTe)
      if ((sure === 'surely' && this.current.kind === 'aim') || fronted) this.climb()
      else return
    }
    if (this.current.kind === 'sub' && this.current.finite === null && this.invertedHere(at)) this.climb()
    if (this.current.finite === null) {
      this.current.finite = at
      this.boundary = null
      return
    }
    if (sure === 'possibly' && !this.startsClause(at) && !this.followsCluster(at)) return
    if (sure === 'possibly' && this.returnsToMain(word, at)) return
    this.startNext(at)
  }

  /** A participle or infinitive after a finished subordinate cluster completes the verb of the clause around it. */
  private closeCluster(word: Word, at: number): void {
    const { current } = this
    if (current.kind !== 'sub' || current.finite === null || !isVerbal(word) || word.withTe || !current.parent) return
    const before = current.words.at(-1)
    const copula =
      COPULA.has(this.words[current.finite]?.lower ?? '') && word.forms.some((reading) => reading.form === 'infinitive')
    const content = before !== undefined && before >= current.finite && (copula || hasContentVerb(this.words, current))
    if (content && before === at - 1 && wantsVerb(this.words, current.parent)) this.climb()
  }

  /** The infinitive clause ends after its verbs, unless `en … te` continues it. */
  private aimEnds(at: number): boolean {
    const word = this.words[at] as Word
    const next = this.words[at + 1]
    if (!this.current.words.some((index) => this.words[index]?.withTe) || this.current.parent?.finite === null)
      return false
    if (next?.withTe || (word.withTe && next && isVerbal(next) && AUXILIARIES.has(word.lower))) return false
    if (!word.withTe && !isVerbal(word)) return !continuesAim(this.words, at)
    return !(next?.facts.isCoordinator === true && continuesAim(this.words, at + 1))
  }

  /** A plural form is finite only when no auxiliary of its clause asks for an infinitive or participle. */
  private mayBeFinite(word: Word, at: number): boolean {
    const fronted = this.current.kind === 'aim' && this.current.parent?.finite === null
    if (this.current.finite !== null && this.current.kind !== 'sub') {
      return this.boundary !== null && this.startsClause(at)
    }
    if (this.current.finite !== null) return this.boundary !== null ? this.startsClause(at) : this.followsCluster(at)
    const next = this.words[at + 1]
    const previous = this.words[at - 1]
    if (this.current.kind === 'sub' && next && MODALS.has(next.lower)) return false
    if (previous && MODALS.has(previous.lower)) return false
    if (!word.facts.canBeInfinitive) return this.current.kind === 'main' || fronted ? true : !next || isEdge(next)
    return true
  }

  /** "die worden genoemd | worden herhaald": the verbs of the subordinate clause are done and the clause around it has none. */
  private followsCluster(at: number): boolean {
    const { current } = this
    const done = current.finite !== null && current.finite === at - 2 && hasContentVerb(this.words, current)
    return done && current.parent !== null && current.parent.finite === null
  }

  /** Whether a second finite verb begins a clause: a comma or `en` stands since the first, and a verb in second place follows it. */
  private startsClause(at: number): boolean {
    if (this.boundary === null) return false
    const since = this.current.words.length - this.boundary
    const verb = this.words[at] as Word
    if (this.current.finite !== null && auxiliaryAsksInfinitive(this.words, this.current) && verb.facts.canBeInfinitive)
      return false
    if (this.completesPerfect(verb)) return false
    return since <= 12 && !this.completesCluster(at)
  }

  /** "hebben de ministers van A en B uw Kamer bericht": what can be the participle of a waiting `hebben` begins nothing. */
  private completesPerfect(verb: Word): boolean {
    const { finite } = this.current
    if (finite === null || !PERFECT.has(this.words[finite]?.lower ?? '') || !wantsVerb(this.words, this.current))
      return false
    return verb.forms.some((reading) => reading.form === 'participle')
  }

  /** "zal, in lijn met de motie, worden onderzocht": the participle behind `worden` completes the auxiliary that waits. */
  private completesCluster(at: number): boolean {
    const finite = this.current.finite ?? at
    if (!AUXILIARIES.has(this.words[at - 1]?.lower ?? '') || !auxiliaryAsksInfinitive(this.words, this.current))
      return false
    return !this.current.words.some(
      (index) =>
        index > finite && isVerbal(this.words[index] as Word) && !AUXILIARIES.has(this.words[index]?.lower ?? ''),
    )
  }

  /** "Ik zal bezien of het kan | en u daarover informeren": the infinitive that tells the Kamer completes the first verb. */
  private returnsToMain(word: Word, at: number): boolean {
    const { current, boundary } = this
    const around = current.kind === 'sub' ? current.parent : null
    const next = this.words[at + 1]
    if (!around || boundary === null || this.boundaryWord !== 'en' || (next && !isEdge(next))) return false
    if (!word.facts.canBeInfinitive || !auxiliaryAsksInfinitive(this.words, around)) return false
    if (!current.words.slice(boundary).some((index) => CHAMBER.test(this.words[index]?.lower ?? ''))) return false
    around.words.push(...current.words.splice(boundary))
    this.current = around
    this.boundary = null
    return true
  }

  /** The finite verb at `at` begins a next clause; the words since the last boundary are its own. */
  private startNext(at: number): void {
    const from = this.current
    if (from.kind === 'sub') {
      const afterVerb = this.boundary === null
      if (afterVerb || this.boundaryWord === ',' || this.continuesMain(at)) {
        this.climb()
        if (this.current.finite === null) {
          this.current.finite = at
          this.boundary = null
          return
        }
      }
    }
    const moved = this.boundary === null ? [] : from.words.splice(this.boundary)
    const joined = isCoordinator(this.boundaryWord) && moved.length <= 3 ? this.current : null
    const kind = this.current.kind === 'sub' ? 'sub' : 'main'
    const next = this.open(
      kind,
      kind === 'sub' ? this.current.opener : null,
      this.current.kind === 'sub' ? this.current.parent : null,
    )
    next.joins = joined
    next.words.push(...moved)
    next.finite = at
    this.current = next
    this.boundary = null
  }

  /** "Ik verwacht dat het er in mei is en zal u informeren": the verb right behind `en` has the subject of the main clause. */
  private continuesMain(at: number): boolean {
    const next = this.words[at + 1]
    return (
      isCoordinator(this.boundaryWord) &&
      this.boundary === this.current.words.length - 1 &&
      this.current.parent?.kind === 'main' &&
      this.current.parent.finite !== null &&
      MODALS.has(this.words[at]?.lower ?? '') &&
      next !== undefined &&
      !isEdge(next)
    )
  }

  /** "… zal ik": a verb before its pronoun is no verb of the subordinate clause, which ended unmarked. */
  private invertedHere(at: number): boolean {
    const next = this.words[at + 1]?.lower ?? ''
    return (
      this.current.words.length > 1 &&
      this.current.opener !== 'mocht' &&
      (next === 'ik' || next === 'wij') &&
      this.current.parent?.finite === null
    )
  }

  private climb(): void {
    while (this.current.parent && this.current.kind !== 'main') {
      const parent: Clause = this.current.parent
      this.current = parent
      if (parent.finite === null) return
    }
  }

  /** Where the words after a comma belong: the nearest clause outward that is not a finished subordinate one. */
  private settled(): Clause {
    let clause = this.current
    while (
      (clause.kind === 'sub' || clause.kind === 'aim') &&
      clause.parent &&
      (clause.finite !== null || clause.kind === 'aim')
    )
      clause = clause.parent
    return clause
  }

  private opensSub(at: number): boolean {
    const word = this.words[at] as Word
    if (!word.facts.isSubordinator) return word.lower === 'of' && this.ofOpens(at)
    const next = this.words[at + 1]
    if (!next) return false
    if (DEMONSTRATIVE.has(word.lower)) return this.demonstrativeOpens(word, at)
    if (word.lower === 'als' && /^(?:mogelijk|nodig|wel|zodanig|volgt|gevolg)$/u.test(next.lower)) return false
    if (
      word.lower === 'als' &&
      this.current.kind === 'main' &&
      wantsVerb(this.words, this.current) &&
      !this.surelyFiniteAhead(at)
    )
      return false
    if (word.lower === 'als') return hasFiniteAhead(this.words, at, 25) && !isEdge(next)
    if (word.lower === 'sinds' || word.lower === 'zoals')
      return !participleSoon(this.words, at) && hasFiniteBeforeMark(this.words, at)
    if (word.lower === 'mocht' || word.lower === 'mochten') return at === 0
    if (word.lower === 'waar' && ['nodig', 'mogelijk', 'noodzakelijk', 'gewenst'].includes(next.lower)) return false
    if (word.lower === 'wat') return next.lower !== 'betreft'
    return true
  }

  /** Whether a form that is nothing but a finite verb follows. */
  private surelyFiniteAhead(at: number): boolean {
    for (let i = at + 1; i < this.words.length && i - at < 25; i++) {
      if (finiteness(this.words, i) === 'surely') return true
    }
    return false
  }

  /** `dat` and `die` open a clause unless they point ("dat zal ik", "die brief"). */
  private demonstrativeOpens(word: Word, at: number): boolean {
    const next = this.words[at + 1] as Word
    const first = this.current.words.length === 0 && this.current.kind === 'main'
    if (first || next.lower === 'te' || (word.lower === 'dat' && ENDS_VERB.has(next.lower))) return false
    const previous = this.words[at - 1]
    if (previous?.facts.isSubordinator) return false
    if (word.lower === 'dat' && this.completes(at)) return false
    if (word.lower === 'dat' && previous && (previous.kind === 'mark' || previous.forms.length > 0)) return true
    if (finiteness(this.words, at + 1) === 'surely' && previous?.lower === ',') return true
    if (previous && PREPOSITION_BEFORE.has(previous.lower))
      return word.lower === 'dat' && (next.facts.isDeterminer || isEdge(next) || BEGINS_CLAUSE.test(next.text))
    if (word.lower === 'die' && (this.commaPending || previous?.kind === 'word'))
      return previous?.facts.isCoordinator !== true && hasFiniteAhead(this.words, at, 30, true) && !isEdge(next)
    return word.lower === 'dat' && hasFiniteAhead(this.words, at, 30)
  }

  /** "Ik zal dat aan de Kamer laten weten": the auxiliary still waits for its verb and no other finite verb follows. */
  private completes(at: number): boolean {
    const { current } = this
    const finite = this.words[current.finite ?? -1]?.lower ?? ''
    return COMPLETED.test(finite) && !hasContentVerb(this.words, current) && !this.surelyFiniteAhead(at)
  }

  private ofOpens(at: number): boolean {
    const previous = this.words[at - 1]
    if (previous === undefined) return true
    return previous.kind === 'mark' || previous.withTe || previous.forms.some((reading) => reading.form !== 'first')
  }

  private opensAim(at: number): boolean {
    if (this.words[at]?.lower !== 'om' || this.namesReason(at)) return false
    for (let i = at + 1; i < this.words.length && i - at < 40; i++) {
      if (this.words[i]?.withTe) return true
      if (this.words[i]?.lower === ';') return false
    }
    return false
  }

  /** "om die reden", "om deze redenen": no aim. */
  private namesReason(at: number): boolean {
    return [1, 2].some((step) => /^reden(?:en)?$/u.test(this.words[at + step]?.lower ?? ''))
  }

  private setBoundary(word: string): void {
    if (word === ',' && isCoordinator(this.boundaryWord) && this.boundary === this.current.words.length) return
    this.boundary = word === ',' ? this.current.words.length : this.current.words.length - 1
    this.boundaryWord = word
  }

  private enclosing(kind: Clause['kind']): Clause | null {
    let clause: Clause | null = this.current
    while (clause && clause.kind !== kind) clause = clause.parent
    return clause
  }

  private open(kind: Clause['kind'], opener: string | null, parent: Clause | null): Clause {
    const clause: Clause = {
      kind,
      opener,
      words: [],
      finite: null,
      parent,
      joins: null,
      takesTe: null,
      predicate: null,
      reading: null,
    }
    this.clauses.push(clause)
    this.boundary = null
    this.boundaryWord = ''
    return clause
  }
}
