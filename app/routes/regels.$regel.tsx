import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageLink } from '../components/links'
import { RuleEntry } from '../components/rule-entry'
import { RuleLink } from '../components/rule-link'
import { useWords } from '../language'
import { STATIC } from '../page-handle'
import { clip, readPageQuery } from '../page-query.server'
import { titled } from '../page-title'
import { refuse } from '../refusal'
import { findRule } from '../rule-book.server'
import { REFUSALS } from '../words/refusals'
import { RULES_WORDS } from '../words/rules'

export const handle = STATIC

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.rule.title)

/** One rule of the rule book, with the ones before and after it. */
export function loader({ request, params: { regel = '' } }: LoaderFunctionArgs) {
  readPageQuery(request)
  const found = findRule(regel)
  if (found) return found
  throw refuse(404, REFUSALS.noRule(clip(regel)))
}

export default function RulePage() {
  const { group, rule, previous, next } = useLoaderData<typeof loader>()
  const words = useWords(RULES_WORDS)
  return (
    <>
      <div className="page-heading">
        <p lang="nl">
          <PageLink to={`/regels#${group.id}`}>{group.title}</PageLink>
        </p>
        <h1 lang="nl">{rule.title}</h1>
      </div>
      <RuleEntry rule={rule} />
      <nav className="section" aria-label={words.neighbours}>
        <Neighbour word={words.previous} rule={previous} />
        <Neighbour word={words.next} rule={next} />
      </nav>
    </>
  )
}

function Neighbour({ word, rule }: { word: string; rule: { id: string; title: string } | null }) {
  if (!rule) return null
  return (
    <p>
      {word}: <RuleLink {...rule} />
    </p>
  )
}
