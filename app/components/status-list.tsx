import { TOLD_CLOCKS, TOLD_OUTCOMES } from '#extractors/status/told'
import { CLOCKS, OUTCOMES } from '../labels'
import { StatusShape } from './status'

/** The statuses of one axis as the core tells them, each with an example that a test runs. */
export function StatusList({ axis }: { axis: 'outcome' | 'clock' }) {
  const rows =
    axis === 'clock'
      ? CLOCKS.map((clock) => ({ key: clock, told: TOLD_CLOCKS[clock], shape: <StatusShape clock={clock} /> }))
      : OUTCOMES.map((outcome) => ({ key: outcome, told: TOLD_OUTCOMES[outcome], shape: null }))
  return (
    <dl className="conventions">
      {rows.map(({ key, told, shape }) => (
        <div key={key}>
          <dt>
            <span className="status">
              {shape}
              {told.word}
            </span>
          </dt>
          <dd>
            {told.explanation}
            <span className="block quiet small">{told.example.told}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
