import { Form } from '@remix-run/react'
import { useWords } from '../language'
import type { ListPage } from '../list-page.server'
import { LIST_WORDS } from '../words/list'

/** Words and days to filter by; a plain GET form that carries the other filters along. */
export function FilterForm({ fields, carried }: ListPage['form']) {
  const words = useWords(LIST_WORDS)
  const dated = fields.termijn_van || fields.termijn_tot || fields.gedaan_van || fields.gedaan_tot
  return (
    <Form className="filter-form" action="/toezeggingen" key={JSON.stringify([fields, carried])}>
      {carried.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <p>
        <label htmlFor="q">{words.inPromise}</label>
        <input id="q" type="search" name="q" defaultValue={fields.q} maxLength={200} aria-describedby="q-hint" />
        <span className="quiet small block" id="q-hint">
          {words.searchHint}
        </span>
      </p>
      <details open={Boolean(dated)}>
        <summary>{words.byDay}</summary>
        <Period title={words.lastDay} from="termijn_van" to="termijn_tot" fields={fields} />
        <Period title={words.madeOn} from="gedaan_van" to="gedaan_tot" fields={fields} />
      </details>
      <button type="submit" className="main">
        {words.filter}
      </button>
    </Form>
  )
}

type Name = 'termijn_van' | 'termijn_tot' | 'gedaan_van' | 'gedaan_tot'

function Period(props: { title: string; from: Name; to: Name; fields: ListPage['form']['fields'] }) {
  const { title, from, to, fields } = props
  const words = useWords(LIST_WORDS)
  return (
    <fieldset>
      <legend>{title}</legend>
      <label htmlFor={from}>{words.from}</label>
      <input id={from} type="date" name={from} defaultValue={fields[from]} />
      <label htmlFor={to}>{words.upTo}</label>
      <input id={to} type="date" name={to} defaultValue={fields[to]} />
    </fieldset>
  )
}
