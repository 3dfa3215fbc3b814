import type { LoggedDecision } from '#db/decision-log.server'
import type { Change } from '#db/queries/changes.server'
import type { TimelineEvent } from '#db/queries/timeline.server'
import { tellAct } from '../decisions/tell'
import { formatDay } from '../format-day'
import { nameDocumentId } from '../kamerstuk'
import { outcomeWord } from '../labels'
import { tidyQuote } from '../source-text'

/** Something that happened, in words: what, by whom, and what was said. */
export interface Told {
  title: string
  author: string
  text: string
}

/** A change as exports tell it. `id` is its anchor on the page. */
export interface ToldChange {
  id: string
  kind: Change['kind']
  recordedAt: string
  title: string
  author: string
  text: string
  commitment: string
  url: string
  quote: string
}

export function tellDecision({
  act,
  author,
  reason,
  number,
}: Pick<LoggedDecision, 'act' | 'author' | 'reason' | 'number'>): Told {
  return { title: `Besluit ${number}: ${tellAct(act)}`, author, text: reason && `Reden: ${reason}` }
}

export function tellReport(number: number, message: string): Told {
  return { title: `Melding ${number}`, author: 'een lezer', text: message }
}

/** `report` is the number of the report that is answered. */
export function tellAnswer(
  report: number,
  { author, message, accepted }: { author: string; message: string; accepted: boolean },
): Told {
  const title = `Antwoord op melding ${report}: ${accepted ? 'overgenomen' : 'niet overgenomen'}`
  return { title, author, text: message }
}

/** Something that happened to one promise. */
export function tellEvent(event: TimelineEvent): Told {
  switch (event.kind) {
    case 'made':
      return { title: `Toegezegd in ${nameDocumentId(event.document, null)}`, author: SOURCE, text: tellTerm(event) }
    case 'follow-up':
      return tellFollowUp(event)
    case 'decision':
      return tellDecision(event.entry)
    case 'register':
      return {
        title: `Het register van de Kamer zegt «${event.status}»`,
        author: REGISTER,
        text: event.outcome ? outcomeWord(event.outcome) : 'Dat telt niet mee als uitkomst.',
      }
    case 'report':
      return tellReport(event.number, event.message)
    case 'answer':
      return tellAnswer(event.number, event)
    default:
      return event satisfies never
  }
}

/** Who says it when no person does. */
const SOURCE = 'Toezeggingenmonitor'
const REGISTER = 'Tweede Kamer'

const EFFECTS = {
  fulfils: 'zegt dat hieraan is voldaan',
  'fulfilled-before': 'zegt dat hieraan al was voldaan',
  renews: 'geeft een nieuwe termijn',
  none: 'noemt deze toezegging',
} as const

function tellFollowUp(event: Extract<TimelineEvent, { kind: 'follow-up' }>): Told {
  const likely = event.certainty === 'likely'
  const does = likely ? 'is misschien een vervolg; het telt niet mee' : EFFECTS[event.effect]
  const passage = event.passage ? `«${tidyQuote(event.passage)}»` : ''
  const text = [likely ? '' : tellTerm(event), passage, event.reasons.join('; ')].filter(Boolean).join('\n')
  return { title: `${nameDocumentId(event.document, null)} ${does}`, author: SOURCE, text }
}

function tellTerm({ words, latest }: { words: string | null; latest: string | null }): string {
  const said = words ? `«${tidyQuote(words)}»` : ''
  return [said, latest && `laatste dag ${formatDay(latest)}`].filter(Boolean).join(': ')
}
