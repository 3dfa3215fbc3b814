import type { Measured } from '../method/measured.server'

/** The figures of the measurement as a table: counts first, then the share with its interval. */
export function MeasuredFigures({ figures }: { figures: Measured[] }) {
  return (
    <table className="narrow">
      <thead>
        <tr>
          <th scope="col">Wat is gemeten</th>
          <th scope="col">Aantal</th>
          <th scope="col">Aandeel</th>
          <th scope="col">95%-interval</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ name, hits, total, interval: [low, high] }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {hits} van {total}
            </td>
            {total < FEW ? (
              <td colSpan={2}>te weinig voor een percentage</td>
            ) : (
              <>
                <td>{writeShare(hits / total)}</td>
                <td>
                  {writeShare(low)} tot {writeShare(high)}
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
