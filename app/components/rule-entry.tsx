import { useWords } from '../language'
import type { ShownRule } from '../rule-book.server'
import { RULES_WORDS } from '../words/rules'
import { PageLink } from './links'

/** One rule below its title: what it means, its phrase, sentences it reads and sentences it leaves alone. */
export function RuleEntry({ rule }: { rule: ShownRule }) {
  const { id, explanation, phrases, convention, examples, counterexamples, figure } = rule
  const words = useWords(RULES_WORDS)
  return (
    <div className="rule">
      <div className="rule-text">
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
    </div>
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
