import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { PageLink, useAsOf } from '../components/links'
import { RuleLink } from '../components/rule-link'
import { countOf } from '../labels'
import { useLanguage, useWords } from '../language'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'
import { indexRules, listRuleGroups, searchRules } from '../rule-book.server'
import { RULES_WORDS } from '../words/rules'

export const handle = STATIC

export const meta = titledAs({ nl: RULES_WORDS.nl.title, en: RULES_WORDS.en.title })

/** The whole rule book by title, or the rules in which the words of `q` stand. */
export function loader({ request }: LoaderFunctionArgs) {
  const { params } = readPageQuery(request, ['q'])
  const words = params.get('q')?.trim() ?? ''
  return { words, groups: indexRules(searchRules(listRuleGroups(), words)) }
}

export default function RulesPage() {
  const { words, groups } = useLoaderData<typeof loader>()
  const { given } = useAsOf()
  const texts = useWords(RULES_WORDS)
  const total = groups.reduce((sum, { rules }) => sum + rules.length, 0)
  const count = countOf(total, ...texts.count, useLanguage())
  return (
    <>
      <div className="page-heading">
        <h1>{texts.title}</h1>
        <p>
          {texts.about} <PageLink to="/regels/proef">{texts.toTrial}</PageLink>.
        </p>
        {texts.dutch ? <p>{texts.dutch}</p> : null}
      </div>
      <Form className="inline-form" action="/regels">
        <label htmlFor="rule-search">{texts.search}</label>
        <input id="rule-search" type="search" name="q" defaultValue={words} key={words} maxLength={100} />
        {given ? <input type="hidden" name="peildatum" value={given} /> : null}
        <button type="submit">{texts.submit}</button>
        <span className="quiet" role="status">
          {words ? texts.with(count, words) : count}
        </span>
        {words ? <PageLink to="/regels">{texts.all}</PageLink> : null}
      </Form>
      {groups.map(({ id, title, intro, rules }) => (
        <section key={id} className="section" aria-labelledby={id}>
          <h2 id={id}>
            <span lang="nl">{title}</span> <span className="quiet">({rules.length})</span>
          </h2>
          <p className="quiet" lang="nl">
            {intro}
          </p>
          <ul className="rule-index">
            {rules.map((rule) => (
              <li key={rule.id} id={rule.id}>
                <RuleLink id={rule.id} title={rule.title} />
                {rule.figure ? (
                  <span className="quiet small">{texts.shortFigure(rule.figure.fired, rule.figure.right)}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
