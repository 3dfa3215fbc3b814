import type { ReactNode } from 'react'
import type { ViewBlock, ViewPiece } from '../document-view'

/** Part of a document with one place marked; the mark is no link, for the place is what the page is about. */
export function Passage({ blocks }: { blocks: ViewBlock[] }) {
  return (
    <div className="source passage" lang="nl">
      {blocks.map(({ kind, pieces }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a passage never move
        <p key={index} className={`block-${kind}`}>
          {pieces.map((piece, place) => {
            const key = `${place}`
            return piece.mark ? (
              <mark key={key}>
                <Piece piece={piece} />
              </mark>
            ) : (
              <Piece key={key} piece={piece} />
            )
          })}
        </p>
      ))}
    </div>
  )
}

function Piece({ piece }: { piece: ViewPiece }): ReactNode {
  if (piece.note) return <sup>{piece.text}</sup>
  if (piece.aside) return <small className="block-aside">{` ${piece.text} `}</small>
  return piece.term ? <span className="term">{piece.text}</span> : piece.text
}
