import { Form } from '@remix-run/react'
import { formatCount } from '../labels'
import { useLanguage, useWords } from '../language'
import { SCORECARD_WORDS } from '../words/scorecard'

interface FormProps {
  period: string
  level: string
  unreviewed: boolean
  unreviewedCount: number
  given: string | null
  /** The filters that narrow the card, carried along. */
  carried: [name: string, value: string][]
}

/** Period, level and the switch between reviewed and all; it works without script. */
export function ScoreForm({ period, level, unreviewed, unreviewedCount, given, carried }: FormProps) {
  const words = useWords(SCORECARD_WORDS)
  const language = useLanguage()
  return (
    <Form method="get" className="score-form no-print" key={`${period}${level}${unreviewed}`}>
      <label>
        <span>{words.periodField}</span>
        <input name="periode" defaultValue={period} aria-describedby="periode-uitleg" />
      </label>
      <label>
        <span>{words.perField}</span>
        <select name="per" defaultValue={level}>
          <option value="ministerie">{words.levels.ministry}</option>
          <option value="bewindspersoon">{words.levels['office-holder']}</option>
          <option value="post">{words.levels['post-holder']}</option>
          <option value="kabinet">{words.levels.cabinet}</option>
          <option value="commissie">{words.levels.committee}</option>
        </select>
      </label>
      <label className="score-switch">
        <input type="checkbox" name="onbeoordeeld" value="1" defaultChecked={unreviewed} />
        <span>{words.switchField(formatCount(unreviewedCount, language))}</span>
      </label>
      {carried.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {given ? <input type="hidden" name="peildatum" value={given} /> : null}
      <button type="submit">{words.show}</button>
      <p id="periode-uitleg" className="quiet small">
        {words.periodHelp}
      </p>
    </Form>
  )
}
