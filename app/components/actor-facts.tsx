import type { CommitmentDetail } from '#db/contract'
import { LABELS, type Labels, nameMembers } from '../labels'
import { useLanguage, useWords } from '../language'
import { PROMISE_WORDS } from '../words/promise'
import { STANDING_WORDS } from '../words/standing'
import { DayText } from './day'
import { Fact } from './fact'
import { PageLink } from './links'
import { RuleLink } from './rule-link'
import type { RuleName } from './term'

type Facts = Pick<
  CommitmentDetail,
  'actor' | 'recipient' | 'madeTo' | 'kind' | 'strength' | 'conditional' | 'document' | 'officeHolders' | 'rule'
>

/** Who must do what for whom, and how the promise was found. */
export function ActorFacts({ commitment, rule }: { commitment: Facts; rule: RuleName | null }) {
  const { actor, recipient, madeTo, kind, strength, conditional, document } = commitment
  const words = useWords(PROMISE_WORDS)
  const labels = LABELS[useLanguage()]
  return (
    <section aria-labelledby="wie">
      <h2 id="wie">{words.whoAndWhat}</h2>
      <dl className="facts">
        <Fact term={words.who}>
          {actor.office ? <span lang="nl">{actor.office}</span> : labels.actors[actor.type]}
          {actor.person ? <span className="quiet"> ({actor.person})</span> : null}
        </Fact>
        <Holder actor={actor} />
        <Fact term={words.ministry}>
          {actor.ministry ? (
            <PageLink to={`/toezeggingen?ministerie=${encodeURIComponent(actor.ministry)}`}>{actor.ministry}</PageLink>
          ) : null}
        </Fact>
        <Fact term={words.made}>{document.date ? <DayText day={document.date} /> : words.unknownDay}</Fact>
        <Fact term={words.to}>{tellRecipient(recipient, madeTo, labels)}</Fact>
        <Fact term={words.kind}>
          {labels.kinds[kind]}, {labels.strengths[strength]}
          {conditional ? `, ${words.conditional}` : ''}
        </Fact>
        <Fact term={words.foundBy}>
          {words.noRules[commitment.rule] ?? (rule ? <RuleLink {...rule} /> : commitment.rule)}
        </Fact>
      </dl>
    </section>
  )
}

/** Who holds the post on the peildatum, when that is another than who made the promise, or the post has another name. */
function Holder({ actor: { office, person, holder } }: Pick<Facts, 'actor'>) {
  const words = useWords(STANDING_WORDS)
  if (!holder || (holder.person === person && holder.office === office)) return null
  return (
    <Fact term={words.holder}>
      <span lang="nl">{holder.office}</span> <span className="quiet">({holder.person})</span>
    </Fact>
  )
}

function tellRecipient(recipient: Facts['recipient'], madeTo: Facts['madeTo'], labels: Labels): string | null {
  return [recipient ? labels.chambers[recipient] : '', nameMembers(madeTo)].filter(Boolean).join(': ') || null
}
