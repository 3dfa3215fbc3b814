import type { DocumentDetail } from '#db/contract'
import type { Block, BlockKind, Span } from '#extractors/types'
import { readSourcePieces } from './source-text'

/** A stretch of a document as the page shows it. Pieces are cut so that each has one look. */
export interface ViewPiece {
  text: string
  /** A raised note number. */
  note?: true
  /** A footnote or page edge in mid-paragraph. */
  aside?: true
  /** The promise this piece belongs to: the shortest one where two overlap. */
  mark?: string
  /** Ids of the promises (or repeats of one) that begin here: the anchors. */
  anchors?: string[]
  /** Inside the words of that promise's term. */
  term?: true
}

export interface ViewBlock {
  kind: BlockKind
  number?: string
  pieces: ViewPiece[]
}

interface Place extends Span {
  commitment: string
  anchor: string
}

/** What is laid out: a text with its blocks, and the places of its promises. */
interface LaidOut extends Pick<DocumentDetail, 'text' | 'blocks'> {
  commitments: { id: string; span: Span; deadlineSpan: Span | null; repeats: Span[] }[]
}

/** The document as blocks of pieces, with every promise and its repeats marked. Text outside any block is shown as a paragraph. */
export function layOutDocument(document: LaidOut): ViewBlock[] {
  const places = listPlaces(document.commitments)
  const terms = document.commitments.flatMap(({ deadlineSpan }) => (deadlineSpan ? [deadlineSpan] : []))
  return coverText(document.text, document.blocks).map((block) => ({
    kind: block.kind,
    ...(block.number ? { number: block.number } : {}),
    pieces: closeLines(
      block.kind,
      cutBlock(document.text, block, places.filter(overlaps(block)), terms.filter(overlaps(block))),
    ),
  }))
}

/** The anchor of a promise is its id; its repeats get `-2`, `-3` behind it. */
export function listPlaces(commitments: { id: string; span: Span; repeats: Span[] }[]): Place[] {
  return commitments.flatMap(({ id, span, repeats }) =>
    [span, ...repeats].map((place, index) => ({
      start: place.start,
      end: place.end,
      commitment: id,
      anchor: index === 0 ? id : `${id}-${index + 1}`,
    })),
  )
}

/** The blocks, with a paragraph for each stretch of text that no block holds: nothing of the source is left out. */
function coverText(text: string, blocks: Block[]): Block[] {
  const covered: Block[] = []
  let from = 0
  for (const block of [...blocks, { kind: 'paragraph' as const, start: text.length, end: text.length }]) {
    if (text.slice(from, block.start).trim()) covered.push({ kind: 'paragraph', start: from, end: block.start })
    if (block.end > block.start) covered.push(block)
    from = Math.max(from, block.end)
  }
  return covered
}

function cutBlock(text: string, block: Block, places: Place[], terms: Span[]): ViewPiece[] {
  const gaps = block.gaps ?? []
  const edges = [block, ...places, ...terms, ...gaps]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= block.start && edge <= block.end)
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  const anchored = new Set<string>()
  return cuts.slice(0, -1).flatMap((start, index) => {
    const span = { start, end: cuts[index + 1] ?? start }
    const here = places.filter(overlaps(span)).sort((a, b) => a.end - a.start - (b.end - b.start))
    const words = text.slice(span.start, span.end)
    const look = gaps.some(overlaps(span)) ? lookOfGap(words, here) : lookOf(span, here, terms)
    const anchors = here.filter((place) => place.start >= block.start && !anchored.has(place.anchor))
    return readSourcePieces(words).map((piece, position) => {
      if (position > 0 || look.aside) return { ...piece, ...look }
      for (const place of anchors) anchored.add(place.anchor)
      return { ...piece, ...look, ...(anchors.length > 0 ? { anchors: anchors.map((place) => place.anchor) } : {}) }
    })
  })
}

/** Letterheads and signatures keep their lines, without the empty ones between them. */
function closeLines(kind: BlockKind, pieces: ViewPiece[]): ViewPiece[] {
  if (kind !== 'letterhead' && kind !== 'signature') return pieces
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\n\s{0,80}\n/gu, '\n') }))
}

/** A bare note number is raised where it stands, also inside a mark; any other gap is set apart. */
function lookOfGap(words: string, here: Place[]): Partial<ViewPiece> {
  if (!/^\s*(?:<sup>)?\d{1,3}(?:<\/sup>)?\s*$/u.test(words)) return { aside: true }
  return { note: true, ...(here[0] ? { mark: here[0].commitment } : {}) }
}

function lookOf(span: Span, here: Place[], terms: Span[]): Partial<ViewPiece> {
  const mark = here[0]?.commitment
  if (!mark) return {}
  return terms.some(overlaps(span)) ? { mark, term: true } : { mark }
}

function overlaps(span: Span): (other: Span) => boolean {
  return (other) => other.start < span.end && other.end > span.start
}
