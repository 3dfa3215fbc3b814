import { Link } from '@remix-run/react'
import type { CommitmentDetail, ListedDocument } from '#db/contract'
import type { Link as FollowUpLink } from '#db/queries/links.server'
import type { Failure } from '../decisions/answer.server'
import type { ViewBlock } from '../document-view'
import { citeDocument } from '../kamerstuk'
import { capitalise } from '../labels'
import { addressOfRule } from '../rule-address'
import { DayText } from './day'
import { PageLink } from './links'
import { PairActs } from './pair-acts'
import { Passage } from './passage'
import { StatusLabel } from './status'

interface Pair {
  link: FollowUpLink
  commitment: CommitmentDetail
  version: number
  promised: ViewBlock[]
  later: ListedDocument
  passage: ViewBlock[] | null
}

interface PairProps {
  pair: Pair
  failure: Failure | undefined
  here: string
  next: string | null
  previous: string | null
}

/** A promise beside the passage of the later document that may keep it, why they belong together, and the verdict. */
export function PairView({ pair, failure, here, next, previous }: PairProps) {
  const { link, commitment, promised, later, passage } = pair
  const { document, deadline } = commitment
  return (
    <article>
      <div className="pair">
        <section aria-labelledby="belofte">
          <h2 id="belofte">Toegezegd</h2>
          <p>
            <PageLink to={commitment.url}>{citeDocument(document)}</PageLink>
          </p>
          <p className="status-line">
            <StatusLabel {...commitment} />
            {deadline?.latest ? (
              <span className="quiet">
                laatste dag <DayText day={deadline.latest} />
              </span>
            ) : null}
          </p>
          <Passage blocks={promised} />
        </section>
        <section aria-labelledby="latere">
          <h2 id="latere">Later geschreven</h2>
          <p>
            <PageLink to={later.url}>{citeDocument(later)}</PageLink>
            {later.title ? <span className="quiet"> · {capitalise(later.title)}</span> : null}
          </p>
          {passage ? <Passage blocks={passage} /> : <p className="quiet">Geen ene passage; het hele stuk telt.</p>}
        </section>
      </div>
      <section className="section" aria-labelledby="redenen">
        <h2 id="redenen">Waarom zij bij elkaar lijken te horen</h2>
        <ul className="plain-list">
          {link.reasons.map(({ rule, words }) => (
            <li key={`${rule} ${words}`}>
              {capitalise(words)}{' '}
              <PageLink className="rule-link" to={addressOfRule(rule)}>
                {rule}
              </PageLink>
            </li>
          ))}
        </ul>
        <Standing link={link} />
      </section>
      <PairActs
        on={{ id: commitment.id, version: failure?.version ?? pair.version }}
        link={link}
        here={here}
        typed={failure?.typed ?? {}}
      />
      <nav className="step-links" aria-label="In de rij">
        {previous ? (
          <Link to={previous} aria-keyshortcuts="k">
            ← vorige <kbd>k</kbd>
          </Link>
        ) : null}
        {next ? (
          <>
            <Link to={next} aria-keyshortcuts="h">
              later <kbd>h</kbd>
            </Link>
            <Link to={next} aria-keyshortcuts="j">
              volgende <kbd>j</kbd> →
            </Link>
          </>
        ) : null}
      </nav>
    </article>
  )
}

const EFFECTS: Record<FollowUpLink['effect'], string> = {
  fulfils: 'als voldaan',
  'fulfilled-before': 'als al eerder voldaan',
  renews: 'als nieuwe termijn',
  none: 'niet',
}

/** Whether the proposal counts by itself. */
function Standing({ link }: { link: FollowUpLink }) {
  if (link.verdict) return <p className="problems">Over deze koppeling is al beslist.</p>
  if (link.certainty === 'likely' || link.effect === 'none') {
    return (
      <p className="quiet">Een vermoeden ({Math.round(link.score * 100)} van 100). Het telt pas als u het bevestigt.</p>
    )
  }
  return (
    <p>
      Het stuk noemt deze ene toezegging, en telt daarom vanzelf mee {EFFECTS[link.effect]}, vanaf{' '}
      <DayText day={link.date} />
      {link.latest ? (
        <>
          : «{link.words}», laatste dag <DayText day={link.latest} />
        </>
      ) : null}
      . Zeg nee als dat niet klopt.
    </p>
  )
}
