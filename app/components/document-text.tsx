import type { Clock, Outcome } from '#extractors/status/status'
import type { ViewBlock, ViewPiece } from '../document-view'
import { PageLink } from './links'
import { StatusShape } from './status'

/** What a mark shows of its promise, and where it leads. */
export interface MarkedCommitment {
  id: string
  url: string
  outcome: Outcome
  clock: Clock
}

type Marked = Map<string, MarkedCommitment>

/** The whole document, with its promises marked; a mark leads to its promise, whose page leads back to the mark. */
export function DocumentText({ blocks, commitments }: { blocks: ViewBlock[]; commitments: MarkedCommitment[] }) {
  const marked: Marked = new Map(commitments.map((commitment) => [commitment.id, commitment]))
  return (
    <div className="source" lang="nl">
      {blocks.map((block, index) => (
        // The blocks of a stored document never move, so their place is their key.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <BlockText key={index} block={block} marked={marked} />
      ))}
    </div>
  )
}

function BlockText({ block, marked }: { block: ViewBlock; marked: Marked }) {
  const content = groupByMark(block.pieces).map(({ mark, pieces }, index) => {
    const commitment = mark ? marked.get(mark) : undefined
    const key = `${index}`
    return commitment ? (
      <Mark key={key} commitment={commitment} pieces={pieces} />
    ) : (
      <Pieces key={key} pieces={pieces} />
    )
  })
  switch (block.kind) {
    case 'heading':
      return <h3>{content}</h3>
    case 'footnote':
      return <aside className="block-footnote">{content}</aside>
    case 'furniture':
      return <p className="block-furniture">{content}</p>
    default:
      return <p className={`block-${block.kind}`}>{content}</p>
  }
}

/** Neighbouring pieces of the same promise stand in one mark. */
function groupByMark(pieces: ViewPiece[]): { mark?: string; pieces: ViewPiece[] }[] {
  const groups: { mark?: string; pieces: ViewPiece[] }[] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last && last.mark === piece.mark) last.pieces.push(piece)
    else groups.push({ ...(piece.mark ? { mark: piece.mark } : {}), pieces: [piece] })
  }
  return groups
}

function Mark({ commitment, pieces }: { commitment: MarkedCommitment; pieces: ViewPiece[] }) {
  const anchors = pieces.flatMap((piece) => piece.anchors ?? [])
  return (
    <>
      {anchors.slice(1).map((anchor) => (
        <span key={anchor} id={anchor} />
      ))}
      <mark id={anchors[0]}>
        <PageLink to={commitment.url}>
          {anchors.length > 0 ? <StatusShape outcome={commitment.outcome} clock={commitment.clock} /> : null}
          <Pieces pieces={pieces} />
        </PageLink>
      </mark>
    </>
  )
}

function Pieces({ pieces }: { pieces: ViewPiece[] }) {
  return (
    <>
      {pieces.map((piece, index) => {
        const key = `${index}`
        if (piece.note) return <sup key={key}>{piece.text}</sup>
        if (piece.aside) return <small key={key} className="block-aside">{` ${piece.text} `}</small>
        if (piece.term) {
          return (
            <span key={key} className="term">
              {piece.text}
            </span>
          )
        }
        return piece.text
      })}
    </>
  )
}
