import type { Actor, Commitment, ParsedDocument, Sentence, Span, Strength, TimeExpression } from '../types'
import { spanOfClause } from './clauses'
import { toDeadline } from './deadline'
import { identify } from './identity'
import { readMadeTo } from './made-to'
import { dateMeeting } from './meeting'
import { type Found, mergeRepeats } from './merge'
import { borrowTime } from './neighbour'
import { otherSpoke } from './other-spoke'
import { isPassive } from './predicate'
import { type Judged, type JudgedSentence, judgeSentence } from './sentence'
import { type SurveyedSentences, surveySentences } from './survey-sentences'

/** How a document is read; without the prefilter every sentence meets every rule, with the same outcome. */
export interface ReadOptions {
  prefilter?: boolean
  /** The sentences surveyed, when they are already. */
  surveyed?: SurveyedSentences
}

/** The promises of a document, in the order of the text, each once. */
export function readCommitments(
  document: ParsedDocument,
  sentences: readonly Sentence[],
  options: ReadOptions = {},
): Commitment[] {
  const found: Found[] = []
  const surveyed = options.prefilter === false ? null : (options.surveyed ?? surveySentences(sentences, document.kind))
  sentences.forEach((sentence, index) => {
    if (!PROMISING.has(sentence.block.kind)) return
    const words = surveyed?.words[index]
    if (words === null) return
    const afterOther = () => otherSpoke(sentences, index, document.date)
    const afterEnclosure = () => ENCLOSES.test(sentences[index - 1]?.text ?? '')
    const afterAnnouncement = () => ANNOUNCES.test(sentences[index - 1]?.text ?? '')
    const context = { written: document.date, kind: document.kind, afterOther, afterEnclosure, afterAnnouncement }
    const judged = judgeSentence(sentence.text, context)
    const chosen = judged.clauses.filter((clause) => !isOnlyAnnounced(clause, judged))
    for (const clause of chosen) {
      const commitment = toCommitment(document, sentences, index, judged, clause, chosen.length > 1)
      const before = [sentences[index - 2], sentences[index - 1]].map((one) => one?.text ?? '').join(' ')
      found.push({ commitment, sentence, before })
    }
  })
  const merged = mergeRepeats(dropDoubles(found))
  const ids = identify(
    document.id,
    merged.map((commitment) => commitment.quote),
  )
  return merged.map((commitment, index) => ({ ...commitment, id: ids[index] as string }))
}

/** "Ik zeg toe dat ik …": the promise is in the clause that follows. */
function isOnlyAnnounced(clause: Judged, judged: JudgedSentence): boolean {
  if (clause.rule?.id !== 'toezegging-uitgesproken') return false
  return judged.clauses.some(
    (other) => other !== clause && other.rule !== null && other.reading.clause.parent === clause.reading.clause,
  )
}

/** A letter that another sentence says will come. */
const ANNOUNCES =
  /(?<!\p{L})(?:zal|zullen|ontvangt|stuur|sturen|verwacht|streef|volgt|kom|komt)(?!\p{L}).{0,120}(?<!\p{L})(?:een|aparte|volgende|nieuwe|nadere)\s(?:\p{L}{2,20}\s){0,2}\p{L}{0,20}brief(?!\p{L})|(?<!\p{L})een\s(?:\p{L}{2,20}\s){0,2}\p{L}{0,20}brief(?!\p{L}).{0,120}(?<!\p{L})(?:zal|zullen|ontvangt|ontvangen|sturen|toekomen|zenden)(?!\p{L})/iu

/** Words with which a letter tells what comes with it. */
const ENCLOSES = /(?<!\p{L})(?:bijgevoegde?|bijgaande?|hierbij|meegezonden|als bijlage|in de bijlagen?)(?!\p{L})/iu

const PROMISING = new Set(['paragraph', 'list-item', 'answer'])

function toCommitment(
  document: ParsedDocument,
  sentences: readonly Sentence[],
  index: number,
  judged: JudgedSentence,
  clause: Judged,
  isPart: boolean,
): Commitment {
  const sentence = sentences[index] as Sentence
  const rule = clause.rule as NonNullable<Judged['rule']>
  const own = clause.time && (dateMeeting(clause.time, sentences, index, document.date) ?? clause.time)
  const borrowed = borrowTime({ sentences, index, reading: clause.reading, term: own, written: document.date })
  const deadline = borrowed ? toDeadline(borrowed.sentence, borrowed.time) : own && toDeadline(sentence, own)
  const span = spanOfQuote(document, sentence, judged, clause, isPart)
  return {
    id: '',
    quote: document.text.slice(span.start, span.end),
    ...span,
    kind: rule.kind,
    certainty: clause.certainty,
    actor: readActor(clause),
    recipient:
      rule.kind === 'inform' ? (clause.reading.recipient?.house === 'EK' || document.to === 'EK' ? 'EK' : 'TK') : null,
    madeTo: readMadeTo(document, sentence.text + addressIn(sentences[index + 1])),
    deadline,
    strength: readStrength(rule.strength, clause),
    conditional: isConditional(clause, borrowed?.time ?? own),
    rule: rule.id,
    repeats: [],
  }
}

/** The next sentence when it says to whom the promise was: "Deze is gericht aan mevrouw De Wit." */
function addressIn(next: Sentence | undefined): string {
  return next && /^(?:Dit|Dat|Deze|Die) .{0,80}(?:gericht aan|toezegging aan|richting) /u.test(next.text)
    ? ` ${next.text}`
    : ''
}

/** The whole sentence; its clause with the term when the sentence holds several promises or is very long. */
function spanOfQuote(
  document: ParsedDocument,
  sentence: Sentence,
  judged: JudgedSentence,
  clause: Judged,
  isPart: boolean,
): Span {
  if (!isPart && sentence.text.length <= LONG) return { start: sentence.start, end: sentence.end }
  const part = spanOfClause(judged.view.words, clause.reading.clause)
  const spans: Span[] = [
    part,
    ...clause.reading.predicate.complements.map((child) => spanOfClause(judged.view.words, child)),
  ]
  if (clause.time) spans.push(clause.time)
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const last = sentence.offsets[end - 1] ?? sentence.end - 1
  return { start: sentence.offsets[start] ?? sentence.start, end: Math.min(last + 1, document.text.length) }
}

const LONG = 420

function readActor(clause: Judged): Actor {
  const { subject, agent, predicate } = clause.reading
  if (isPassive(predicate.tense))
    return agent && agent.type !== 'third' ? { type: agent.type, name: agent.name } : { type: 'passive', name: null }
  if (subject && typeof subject === 'object' && subject.type !== 'third')
    return { type: subject.type, name: subject.name }
  return { type: 'passive', name: null }
}

function readStrength(strength: Strength, clause: Judged): Strength {
  const { slots } = clause.reading
  if (slots.has('voornemens') || slots.has('bereid') || slots.has('streven')) return 'intended'
  if (slots.has('verwachting')) return 'expected'
  return strength
}

function isConditional(clause: Judged, time: TimeExpression | null): boolean {
  return time?.type === 'conditional' || clause.reading.slots.has('indien') || clause.reading.slots.has('zonodig')
}

/** Two clauses of one sentence that promise the same (same kind, same span) count once. */
function dropDoubles(found: readonly Found[]): Found[] {
  return found.filter(
    ({ commitment }, index) =>
      !found
        .slice(0, index)
        .some(
          (other) =>
            other.commitment.start === commitment.start &&
            other.commitment.end === commitment.end &&
            other.commitment.kind === commitment.kind,
        ),
  )
}
