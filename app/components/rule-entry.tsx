import { useWords } from '../language'
import type { ShownRule } from '../rule-book.server'
import { RULES_WORDS } from '../words/rules'
import { PageLink } from './links'

/** One rule: what it means, its phrase, sentences it reads and sentences it leaves alone. */
export function RuleEntry({ rule }: { rule: ShownRule }) {
  const { id, title, explanation, phrases, convention, examples, counterexamples, figure } = rule
  const words = useWords(RULES_WORDS)
  return (
    <article className="rule" id={id} aria-labelledby={`${id}-naam`}>
      <div className="rule-text">
        <h3 id={`${id}-naam`} lang="nl">
          <a href={`#${id}`}>{title}</a>
        </h3>
        <p lang="nl">{explanation}</p>
        <p className="small quiet">
          <code lang="nl">{id}</code>
          {convention ? (
            <>
              {' '}
              ·{' '}
              <PageLink to={`/methode#${convention}`}>
                {words.convention} {convention}
              </PageLink>
            </>
          ) : null}
          {figure ? (
            <>
              {' '}
              · <PageLink to="/methode#gemeten">{words.figure(figure.fired, figure.right)}</PageLink>
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
                <q className="quote" lang="nl">
                  {sentence}
                </q>
              </PageLink>{' '}
              <span className="quiet small" lang="nl">
                {gives}
              </span>
            </span>
          </li>
        ))}
        {counterexamples.map(({ sentence, why }) => (
          <li key={`${sentence} ${why}`} className="counter-example">
            <span>
              <span className="hidden-text">{words.notRead} </span>
              <q className="quote" lang="nl">
                {sentence}
              </q>{' '}
              <span className="quiet small">
                {words.not}: <span lang="nl">{why}</span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </article>
  )
}

function Phrases({ phrases }: { phrases: string[] }) {
  const words = useWords(RULES_WORDS)
  return (
    <p className="small">
      <span className="quiet">{words.pattern} </span>
      {phrases.map((phrase, index) => (
        <span key={phrase}>
          {index > 0 ? <span className="quiet"> {words.or} </span> : null}
          <code lang="nl">{phrase}</code>
        </span>
      ))}
    </p>
  )
}
