import type { CommitmentDetail } from '#db/contract'
import { ACTOR_WORDS, CHAMBER_WORDS, KIND_WORDS, nameMembers, STRENGTH_WORDS } from '../labels'
import { useWords } from '../language'
import { STANDING_WORDS } from '../words/standing'
import { DayText } from './day'
import { Fact } from './fact'
import { PageLink } from './links'
import type { RuleName } from './term'

type Facts = Pick<
  CommitmentDetail,
  'actor' | 'recipient' | 'madeTo' | 'kind' | 'strength' | 'conditional' | 'document' | 'officeHolders' | 'rule'
>

/** How a promise was found that no rule found. */
const NO_RULES: Record<string, string> = {
  'met-de-hand': 'iemand die de zin aanwees',
  register: 'het register van toezeggingen van de Kamer',
}

/** Who must do what for whom, and how the promise was found. */
export function ActorFacts({ commitment, rule }: { commitment: Facts; rule: RuleName | null }) {
  const { actor, recipient, madeTo, kind, strength, conditional, document } = commitment
  return (
    <section aria-labelledby="wie">
      <h2 id="wie">Wie en wat</h2>
      <dl className="facts">
        <Fact term="Wie">
          {actor.office ?? ACTOR_WORDS[actor.type]}
          {actor.person ? <span className="quiet"> ({actor.person})</span> : null}
        </Fact>
        <Holder actor={actor} />
        <Fact term="Ministerie">
          {actor.ministry ? (
            <PageLink to={`/toezeggingen?ministerie=${encodeURIComponent(actor.ministry)}`}>{actor.ministry}</PageLink>
          ) : null}
        </Fact>
        <Fact term="Gedaan">{document.date ? <DayText day={document.date} /> : 'dag onbekend'}</Fact>
        <Fact term="Aan">{tellRecipient(recipient, madeTo)}</Fact>
        <Fact term="Soort">
          {KIND_WORDS[kind]}, {STRENGTH_WORDS[strength]}
          {conditional ? ', onder voorwaarde' : ''}
        </Fact>
        <Fact term="Gevonden door">
          {rule ? (
            <PageLink to={`/regels#${rule.id}`}>{rule.title}</PageLink>
          ) : (
            (NO_RULES[commitment.rule] ?? commitment.rule)
          )}
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
      {holder.office} <span className="quiet">({holder.person})</span>
    </Fact>
  )
}

function tellRecipient(recipient: Facts['recipient'], madeTo: Facts['madeTo']): string | null {
  return [recipient ? CHAMBER_WORDS[recipient] : '', nameMembers(madeTo)].filter(Boolean).join(': ') || null
}
