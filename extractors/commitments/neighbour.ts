import { readTimes } from '../time/read'
import type { Day, Sentence, TimeExpression } from '../types'
import type { ClauseReading } from './reading'

/** A time lent by a sentence beside the promise. */
export interface Borrowed {
  sentence: Sentence
  time: TimeExpression
}

/** The promise, where it stands and the term that its own sentence gives. */
export interface Borrower {
  sentences: readonly Sentence[]
  index: number
  reading: ClauseReading
  term: TimeExpression | null
  written: Day | null
}

/** The term of a neighbour sentence, for a promise that has none of its own; the sentence before goes first. */
export function borrowTime(promise: Borrower): Borrowed | null {
  return fromBefore(promise) ?? fromAfter(promise)
}

/**
 * A promise that points back with `dan`, `daarna` or `daarbij` ("De resultaten zijn in mei klaar. Ik zal u die dan
 * sturen."), or whose own term is "op dat moment" when the other has a day. Only when that sentence has one term to lend.
 */
function fromBefore({ sentences, index, reading, term, written }: Borrower): Borrowed | null {
  if (term && !SAME_MOMENT.test(term.text)) return null
  const before = sentences[index - 1]
  const own = sentences[index]
  if (!before || !own || !reading.slots.has('dan') || !standsTogether(before, own)) return null
  const times = readTimes(before.text, written).filter((time) => !time.past && time.type !== 'vehicle')
  const dated = times.filter((time) => time.latest !== null)
  if (dated.length > 1) return null
  if (term) return dated[0] ? { sentence: before, time: dated[0] } : null
  const time = dated[0] ?? times.find((one) => one.type === 'conditional') ?? times[0]
  return time ? { sentence: before, time } : null
}

const SAME_MOMENT = /^(?:op|tegen) (?:die|dat) (?:tijd|moment)$/iu

/**
 * What will stand in a paper is due when the next sentence says that this paper comes: "In die brief ga ik op de kosten
 * in. U ontvangt de brief in mei." The paper must be named in both, and the next sentence have one day to lend.
 */
function fromAfter({ sentences, index, reading, term, written }: Borrower): Borrowed | null {
  const [before, own, after] = [sentences[index - 1], sentences[index], sentences[index + 1]]
  if (!own || !after || (term && term.type !== 'vehicle') || own.block.kind !== after.block.kind) return null
  if (!STANDS_IN_PAPER.some((slot) => reading.slots.has(slot))) return null
  const paper = NEXT_PAPER.exec(after.text)?.[1]?.toLowerCase()
  const around = `${reading.slots.has('dan') ? (before?.text ?? '') : ''} ${own.text}`.toLowerCase()
  if (paper === undefined || !around.includes(paper)) return null
  const dated = readTimes(after.text, written).filter((time) => !time.past && time.latest !== null)
  return dated.length === 1 && dated[0] ? { sentence: after, time: dated[0] } : null
}

const STANDS_IN_PAPER = ['genoemd stuk', 'stuk als middel', 'vehikel', 'dan']
const NEXT_PAPER =
  /(?<!\p{L})(?:[Dd]eze|[Dd]ie|[Dd]it|[Dd]at|[Dd]e|[Hh]et) (\p{L}{0,20}(?:brief|nota|notitie|reactie|rapportage|visie|plan|agenda|verslag|rapport|overzicht|voorstel))(?!\p{L})/u

/** Whether a sentence follows another without a break between paragraphs: in its block, or on the next line. */
export function standsTogether(before: Sentence, after: Sentence): boolean {
  return (
    before.block === after.block ||
    (after.block.start - before.block.end <= LINE && before.block.kind === after.block.kind)
  )
}

/** A line end and a space or two. */
const LINE = 3
