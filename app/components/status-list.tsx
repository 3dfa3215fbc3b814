import { TOLD_CASES, TOLD_CLOCKS, TOLD_OUTCOMES } from '#extractors/status/told'
import { CLOCKS, LABELS, OUTCOMES } from '../labels'
import { type Language, useLanguage } from '../language'
import { ENGLISH_CASES, ENGLISH_CLOCKS, ENGLISH_OUTCOMES } from '../words/told-english'
import { DutchWords } from './dutch-words'
import { StatusShape } from './status'

type Axis = 'outcome' | 'clock' | 'case'

interface Row {
  key: string
  word: string
  explanation: string
  example: string
  shape: JSX.Element | null
}

/** The statuses of one axis, or what holds beside them, as the core tells it, each with an example that a test runs. */
export function StatusList({ axis }: { axis: Axis }) {
  return (
    <dl className="conventions">
      {listRows(axis, useLanguage()).map(({ key, word, explanation, example, shape }) => (
        <div key={key}>
          <dt>
            <span className="status">
              {shape}
              {word}
            </span>
          </dt>
          <dd>
            <DutchWords text={explanation} />
            <span className="block quiet small">{example}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function listRows(axis: Axis, language: Language): Row[] {
  const english = language === 'en'
  const labels = LABELS[language]
  if (axis === 'case') {
    return (Object.keys(TOLD_CASES) as (keyof typeof TOLD_CASES)[]).map((key) => {
      const { word, explanation, example } = TOLD_CASES[key]
      return { key, shape: null, ...(english ? ENGLISH_CASES[key] : { word, explanation, example: example.told }) }
    })
  }
  if (axis === 'clock') {
    return CLOCKS.map((key) => {
      const { explanation, example } = TOLD_CLOCKS[key]
      const told = english ? ENGLISH_CLOCKS[key] : { explanation, example: example.told }
      return { key, word: labels.clock(key), shape: <StatusShape clock={key} />, ...told }
    })
  }
  return OUTCOMES.map((key) => {
    const { explanation, example } = TOLD_OUTCOMES[key]
    const told = english ? ENGLISH_OUTCOMES[key] : { explanation, example: example.told }
    return { key, word: labels.outcome(key), shape: null, ...told }
  })
}
