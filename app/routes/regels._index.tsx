import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { PageLink, useAsOf } from '../components/links'
import { RuleEntry } from '../components/rule-entry'
import { countOf } from '../labels'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { listRuleGroups, searchRules } from '../rule-book.server'

export const handle = STATIC

export const meta: MetaFunction = () => [{ title: 'Regels · Toezeggingenmonitor' }]

/** The whole rule book, or the rules in which the words of `q` stand. */
export function loader({ request }: LoaderFunctionArgs) {
  const { params } = readPageQuery(request, ['q'])
  const words = params.get('q')?.trim() ?? ''
  return { words, groups: searchRules(listRuleGroups(), words) }
}

export default function RulesPage() {
  const { words, groups } = useLoaderData<typeof loader>()
  const { given } = useAsOf()
  const count = groups.reduce((total, { rules }) => total + rules.length, 0)
  return (
    <>
      <div className="page-heading">
        <h1>Regels</h1>
        <p>
          Elke toezegging en elke termijn op deze site is gevonden met een van deze regels. Er komt geen taalmodel aan
          te pas: dezelfde zin geeft altijd dezelfde lezing.{' '}
          <PageLink to="/regels/proef">Probeer een eigen zin</PageLink>.
        </p>
      </div>
      <Form className="inline-form" action="/regels">
        <label htmlFor="rule-search">Zoek een regel</label>
        <input id="rule-search" type="search" name="q" defaultValue={words} key={words} maxLength={100} />
        {given ? <input type="hidden" name="peildatum" value={given} /> : null}
        <button type="submit">Zoek</button>
        <span className="quiet" role="status">
          {words ? `${countOf(count, 'regel', 'regels')} met “${words}”` : countOf(count, 'regel', 'regels')}
        </span>
        {words ? <PageLink to="/regels">alle regels</PageLink> : null}
      </Form>
      {groups.map(({ id, title, intro, rules }) => (
        <section key={id} className="section" aria-labelledby={id}>
          <h2 id={id}>
            {title} <span className="quiet">({rules.length})</span>
          </h2>
          <p className="quiet">{intro}</p>
          <details className="contents">
            <summary>Inhoud</summary>
            <ul>
              {rules.map((rule) => (
                <li key={rule.id}>
                  <a href={`#${rule.id}`}>{rule.title}</a>
                </li>
              ))}
            </ul>
          </details>
          {rules.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} />
          ))}
        </section>
      ))}
    </>
  )
}
