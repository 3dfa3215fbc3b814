import { Form } from '@remix-run/react'
import type { DocumentsPage } from '../document-list.server'
import { useWords } from '../language'
import { DOCUMENTS_WORDS } from '../words/documents'
import { LIST_WORDS } from '../words/list'

/** Dossier and days to filter documents by; a plain GET form that carries the other filters along. */
export function DocumentFilter({ fields, carried }: DocumentsPage['form']) {
  const words = useWords(DOCUMENTS_WORDS)
  const { from, upTo, filter } = useWords(LIST_WORDS)
  return (
    <Form className="filter-form" action="/documenten" key={JSON.stringify([fields, carried])}>
      {carried.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <p>
        <label htmlFor="dossier">{words.dossier}</label>
        <input id="dossier" name="dossier" defaultValue={fields.dossier} aria-describedby="dossier-hint" />
        <span className="quiet small block" id="dossier-hint">
          {words.dossierHint}
        </span>
      </p>
      <fieldset>
        <legend>{words.dated}</legend>
        <label htmlFor="gedaan_van">{from}</label>
        <input id="gedaan_van" type="date" name="gedaan_van" defaultValue={fields.gedaan_van} />
        <label htmlFor="gedaan_tot">{upTo}</label>
        <input id="gedaan_tot" type="date" name="gedaan_tot" defaultValue={fields.gedaan_tot} />
      </fieldset>
      <button type="submit" className="main">
        {filter}
      </button>
    </Form>
  )
}
