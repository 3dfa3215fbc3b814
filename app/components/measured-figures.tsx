import { useWords } from '../language'
import type { Measured } from '../method/measured.server'
import { METHOD_WORDS } from '../words/method'

/** The figures of the measurement as a table: counts first, then the share with its interval. */
export function MeasuredFigures({ figures }: { figures: Measured[] }) {
  const { figures: names, figureColumns: columns, of, upTo, tooFew } = useWords(METHOD_WORDS)
  return (
    <table className="narrow">
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.count}</th>
          <th scope="col">{columns.share}</th>
          <th scope="col">{columns.interval}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, hits, total, interval: [low, high] }) => (
          <tr key={name}>
            <th scope="row">{names[name]}</th>
            <td>
              {hits} {of} {total}
            </td>
            {total < FEW ? (
              <td colSpan={2}>{tooFew}</td>
            ) : (
              <>
                <td>{writeShare(hits / total)}</td>
                <td>
                  {writeShare(low)} {upTo} {writeShare(high)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const FEW = 10

function writeShare(share: number): string {
  return `${(share * 100).toFixed(0)}%`
}
