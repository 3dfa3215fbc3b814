import type { Fields } from '../decisions/read-act.server'
import { nameOutcomes } from '../labels'
import { useLanguage, useWords } from '../language'
import { RAPPEL_WORDS } from '../words/rappel'
import { Choice, Field } from './field'

/** What can be decided about all ticked rows at once; part of the form that holds the rows. */
export function RappelDecide({ typed, ticked }: { typed: Fields; ticked: number }) {
  const outcomes = nameOutcomes(useLanguage())
  const words = useWords(RAPPEL_WORDS)
  const one = { form: 'rappel', typed }
  return (
    <section className="section decision-form no-print" aria-labelledby="beslis">
      <h2 id="beslis">{words.decide}</h2>
      <p className="quiet">
        {words.decideAbout}
        {ticked > 0 ? ` ${words.proposed}` : ''}
      </p>
      <Field {...one} name="reden" label={words.reason} required />
      <Field {...one} name="sinds" label={words.since} type="date" required />
      <div className="two-up">
        <fieldset>
          <legend>{words.term}</legend>
          <Field {...one} name="woorden" label={words.words} />
          <Field {...one} name="laatste_dag" label={words.latest} type="date" hint={words.latestHint} />
          <Write act="deadline">{words.writeTerm}</Write>
        </fieldset>
        <div>
          <fieldset>
            <legend>{words.outcome}</legend>
            <Choice {...one} name="uitkomst" label={words.outcome} words={outcomes} none={words.choice} />
            <Write act="outcome">{words.writeOutcome}</Write>
          </fieldset>
          <fieldset>
            <legend>{words.followUp}</legend>
            <p className="quiet">{words.followUpHint}</p>
            <Write act="follow-up">{words.writeFollowUp}</Write>
          </fieldset>
        </div>
      </div>
    </section>
  )
}

function Write({ act, children }: { act: string; children: string }) {
  return (
    <p>
      <button type="submit" name="besluit" value={act}>
        {children}
      </button>
    </p>
  )
}
