import type { ShownRule } from '../rule-book.server'
import { PageLink } from './links'

/** One rule: what it means, its phrase, sentences it reads and sentences it leaves alone. */
export function RuleEntry({ rule }: { rule: ShownRule }) {
  const { id, title, explanation, phrases, convention, examples, counterexamples, figure } = rule
  return (
    <article className="rule" id={id} aria-labelledby={`${id}-naam`}>
      <div className="rule-text">
        <h3 id={`${id}-naam`}>
          <a href={`#${id}`}>{title}</a>
        </h3>
        <p>{explanation}</p>
        <p className="small quiet">
          <code>{id}</code>
          {convention ? (
            <>
              {' '}
              · <PageLink to={`/methode#${convention}`}>afspraak {convention}</PageLink>
            </>
          ) : null}
          {figure ? (
            <>
              {' '}
              ·{' '}
              <PageLink to="/methode#gemeten">
                {figure.fired} keer in de gemeten documenten, {figure.right} keer goed
              </PageLink>
            </>
          ) : null}
        </p>
        <Phrases phrases={phrases} />
      </div>
      <ul className="examples">
        {examples.map(({ sentence, gives, tryAt }) => (
          <li key={`${sentence} ${gives}`}>
            <span>
              <PageLink to={tryAt} className="row-link">
                <q className="quote">{sentence}</q>
              </PageLink>{' '}
              <span className="quiet small">{gives}</span>
            </span>
          </li>
        ))}
        {counterexamples.map(({ sentence, why }) => (
          <li key={`${sentence} ${why}`} className="counter-example">
            <span>
              <span className="hidden-text">Niet gelezen: </span>
              <q className="quote">{sentence}</q> <span className="quiet small">niet: {why}</span>
            </span>
          </li>
        ))}
      </ul>
    </article>
  )
}

function Phrases({ phrases }: { phrases: string[] }) {
  return (
    <p className="small">
      <span className="quiet">Patroon: </span>
      {phrases.map((phrase, index) => (
        <span key={phrase}>
          {index > 0 ? <span className="quiet"> of </span> : null}
          <code>{phrase}</code>
        </span>
      ))}
    </p>
  )
}
