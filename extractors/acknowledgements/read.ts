import { CUE_BITS } from '../commitments/lexicon/word-cues'
import { type SurveyedSentences, surveySentences } from '../commitments/survey-sentences'
import { compilePhrase, type Phrase } from '../phrase'
import { compileGate, foldForGate, type Gate } from '../phrase-gate'
import type { Acknowledgement, Day, DocumentKind, ParsedDocument, Sentence } from '../types'
import { mayReport } from './cue'
import { type Earlier, inheritKeys } from './inherit'
import { type Keys, readKeys } from './keys'
import { prepareNotes } from './notes'
import type { AcknowledgementRule, Finding } from './rule'
import { ACKNOWLEDGEMENT_RULES } from './rules/index'
import { SLOT_STARTS, SLOTS } from './words'

interface CompiledRule {
  rule: AcknowledgementRule
  phrase: Phrase
  mayStandIn: Gate
}

const COMPILED: readonly CompiledRule[] = ACKNOWLEDGEMENT_RULES.map((rule) => ({
  rule,
  phrase: compilePhrase(rule.phrase, SLOTS),
  mayStandIn: compileGate(rule.phrase, SLOT_STARTS),
}))

/** Index of the last sentence of the opening of a letter. */
const OPENING = 3

/** How a rule fared on a sentence, for people who ask why. */
export interface AcknowledgementTrace {
  rule: string
  /** The words the rule's phrase found. */
  words: string
  outcome: 'chosen' | 'refused' | 'outvoted'
}

export interface AcknowledgementReading {
  acknowledgement: Pick<Acknowledgement, 'effect' | 'rule' | 'madeOn' | 'where' | 'refs' | 'members'> | null
  trace: AcknowledgementTrace[]
}

/** Where a sentence stands: its neighbours, and the kind and date of its document. */
export interface AcknowledgementContext {
  readonly around: string
  kind: DocumentKind
  written: Day | null
}

/**
 * The sentences in which this government reports a promise or motion of its own: fulfilled here or before, renewed, or
 * only reported. At most one for a sentence; `surveyed` are the sentences surveyed, when they are already. Debates, where anyone may speak, and papers that no minister signs give none.
 */
export function readAcknowledgements(
  document: ParsedDocument,
  sentences: Sentence[],
  options: { surveyed?: SurveyedSentences } = {},
): Acknowledgement[] {
  if (!isWrittenByGovernment(document)) return []
  const { signs } = options.surveyed ?? surveySentences(sentences, document.kind)
  const found: Acknowledgement[] = []
  const earlier: Earlier[] = []
  const readNotes = prepareNotes(document)
  sentences.forEach((sentence, index) => {
    const { start, end, text } = sentence
    if (((signs[index] as number) & CUE_BITS.report) === 0 || !mayReport(text)) return
    const context: AcknowledgementContext = {
      get around() {
        return wordsAround(sentences, index)
      },
      kind: document.kind,
      written: document.date,
    }
    const acknowledgement = readAcknowledgement(text, context)
    if (acknowledgement === null) return
    const previous = sentences[index - 1]
    const before = () => (previous ? readKeys(previous.text, document.date) : null)
    const own = { ...acknowledgement, refs: [...new Set([...acknowledgement.refs, ...readNotes(sentence)])] }
    const keys = inheritKeys(own, text, index, before, earlier)
    earlier.push({ keys, index })
    found.push({ ...acknowledgement, ...pickKeys(keys), quote: document.text.slice(start, end), start, end })
  })
  return found
}

/** What a sentence acknowledges, by the first rule that accepts it. */
function readAcknowledgement(text: string, context: AcknowledgementContext): AcknowledgementReading['acknowledgement'] {
  if (text.trimEnd().endsWith('?')) return null
  const folded = foldForGate(text)
  for (const { rule, phrase, mayStandIn } of COMPILED) {
    const finding = mayStandIn(folded) ? findAccepted(rule, phrase, text, context, []) : null
    if (finding !== null) return toReading(rule, finding, context)
  }
  return null
}

function toReading(
  rule: AcknowledgementRule,
  finding: Finding,
  context: AcknowledgementContext,
): NonNullable<AcknowledgementReading['acknowledgement']> {
  return { effect: rule.effect(finding), ...readKeys(finding.text, context.written), rule: rule.id }
}

/** Reads one sentence and tells which rules found something, which were refused and which were outvoted. */
export function traceAcknowledgements(text: string, context: AcknowledgementContext): AcknowledgementReading {
  const trace: AcknowledgementTrace[] = []
  let acknowledgement: AcknowledgementReading['acknowledgement'] = null
  if (text.trimEnd().endsWith('?')) return { acknowledgement, trace }
  for (const { rule, phrase } of COMPILED) {
    const finding = findAccepted(rule, phrase, text, context, trace)
    if (finding === null) continue
    trace.push({ rule: rule.id, words: finding.match.text, outcome: acknowledgement ? 'outvoted' : 'chosen' })
    acknowledgement ??= toReading(rule, finding, context)
  }
  return { acknowledgement, trace }
}

/** The first place of the phrase that the rule accepts; the places it refuses are traced. */
function findAccepted(
  rule: AcknowledgementRule,
  phrase: Phrase,
  text: string,
  context: AcknowledgementContext,
  trace: AcknowledgementTrace[],
): Finding | null {
  for (const match of phrase.findAll(text)) {
    const finding: Finding = {
      text,
      match,
      before: text.slice(0, match.start),
      after: text.slice(match.end),
      get around() {
        return context.around
      },
      kind: context.kind,
    }
    if (rule.accepts?.(finding) ?? true) return finding
    trace.push({ rule: rule.id, words: match.text, outcome: 'refused' })
  }
  return null
}

function pickKeys({ madeOn, where, refs, members }: Keys): Keys {
  return { madeOn, where, refs, members }
}

function isWrittenByGovernment({ kind, officeHolders }: ParsedDocument): boolean {
  return kind === 'letter' || kind === 'answer' || (kind === 'other' && officeHolders.length > 0)
}

/**
 * The neighbours in which a letter may say that it keeps the promise. Its opening is read whole: what it is about is told
 * there, often a few sentences further on.
 */
function wordsAround(sentences: Sentence[], index: number): string {
  const [from, to] = index <= OPENING ? [0, OPENING + 4] : [index - 1, index + 3]
  return sentences
    .slice(from, to)
    .filter((sentence) => sentence.index !== sentences[index]?.index)
    .map((sentence) => sentence.text)
    .join(' ')
}
