import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { writeListQuery } from '#db/list-query'
import { agendaAddress, buildAgenda, readAgendaRequest } from '../agenda/agenda.server'
import { listCommitteeChoices } from '../committee-choices.server'
import { AgendaPeriodSection } from '../components/agenda-period'
import { CommitteeField } from '../components/committee-field'
import { DayText } from '../components/day'
import { ExportLinks } from '../components/export-links'
import { ChosenFilters } from '../components/facets'
import { PageLink, useAsOf } from '../components/links'
import { useWords } from '../language'
import { listChosen } from '../list-chosen.server'
import type { PageHandle } from '../page-handle'
import { titledAs } from '../page-title'
import { AGENDA_WORDS } from '../words/agenda'
import { SITE_WORDS } from '../words/site'

export const handle: PageHandle = { still: ['agenda.periods.rows'] }

export const meta = titledAs({ nl: 'Agenda', en: 'Agenda' })

/** What falls due from the peildatum on, for the filters of the address. */
export function loader({ request, context: { db, language } }: LoaderFunctionArgs) {
  const asked = readAgendaRequest(db, request)
  const { query, asOf, given, per } = asked
  return {
    agenda: buildAgenda(db, asked),
    committees: listCommitteeChoices(asOf),
    chosen: listChosen(query, asOf, language, (change) =>
      agendaAddress({ query: { ...query, ...change }, given, per }),
    ),
    form: {
      per,
      committee: query.committees?.[0] ?? null,
      before: query.dueTo ?? '',
      carried: [...writeListQuery({ ...query, dueTo: undefined, committees: query.committees?.slice(1) }, given)],
    },
  }
}

export default function AgendaPage() {
  const { agenda, chosen, form } = useLoaderData<typeof loader>()
  const words = useWords(AGENDA_WORDS)
  const site = useWords(SITE_WORDS)
  const { asOf } = useAsOf()
  return (
    <>
      <div className="page-heading">
        <h1>{words.title}</h1>
        <p className="quiet">
          {words.about} {site.stateOn} <DayText day={asOf} />.
        </p>
      </div>
      <AskForm />
      <ChosenFilters chosen={chosen} />
      <div className="list-tools">
        <PageLink to={agenda.to}>
          {words.count(agenda.count)}, {words.asList}
        </PageLink>
        <ExportLinks list="toezeggingen" search={agenda.search} />
      </div>
      {agenda.count === 0 ? <p>{words.none}</p> : null}
      {agenda.periods.map((period) => (
        <AgendaPeriodSection key={period.first} period={period} per={form.per} />
      ))}
      {agenda.shown < agenda.count ? <p className="quiet">{words.cut(agenda.shown, agenda.count)}</p> : null}
    </>
  )
}

function AskForm() {
  const { form, committees } = useLoaderData<typeof loader>()
  const words = useWords(AGENDA_WORDS)
  return (
    <Form className="paper-form no-print" key={JSON.stringify(form)}>
      {form.carried.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <CommitteeField
        label={words.committee}
        any={words.anyCommittee}
        committees={committees}
        chosen={form.committee}
      />
      <p>
        <label htmlFor="termijn_tot">{words.before}</label>
        <input id="termijn_tot" type="date" name="termijn_tot" defaultValue={form.before} />
      </p>
      <p>
        <label htmlFor="per">{words.per}</label>
        <select id="per" name="per" defaultValue={form.per}>
          <option value="maand">{words.periods.maand}</option>
          <option value="week">{words.periods.week}</option>
        </select>
      </p>
      <button type="submit" className="main">
        {words.show}
      </button>
    </Form>
  )
}
