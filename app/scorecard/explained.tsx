import { useWords } from '../language'
import { SCORECARD_WORDS } from '../words/scorecard'

/** Denominators, what is left out, bounds and medians, in words. */
export function ScoreExplained() {
  const words = useWords(SCORECARD_WORDS)
  return (
    <section className="section prose" aria-labelledby="geteld">
      <h2 id="geteld">{words.how}</h2>
      <ul>
        {words.explain.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
