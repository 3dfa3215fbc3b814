import { TOLD_CASES, TOLD_CLOCKS, TOLD_OUTCOMES, type ToldStatus } from '#extractors/status/told'
import { CLOCKS, OUTCOMES } from '../labels'
import { StatusShape } from './status'

/** The statuses of one axis, or what holds beside them, as the core tells it, each with an example that a test runs. */
export function StatusList({ axis }: { axis: 'outcome' | 'clock' | 'case' }) {
  const rows: { key: string; told: ToldStatus; shape: JSX.Element | null }[] =
    axis === 'case'
      ? Object.entries(TOLD_CASES).map(([key, told]) => ({ key, told, shape: null }))
      : axis === 'clock'
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
