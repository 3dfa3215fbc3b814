import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CalendarTables } from '../components/calendar-tables'
import { DutchWords } from '../components/dutch-words'
import { PageLink } from '../components/links'
import { useWords } from '../language'
import { listCalendar } from '../method/calendar.server'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'
import { METHOD_WORDS } from '../words/method'

export const handle = STATIC

export const meta = titledAs({ nl: METHOD_WORDS.nl.calendar.title, en: METHOD_WORDS.en.calendar.title })

/** Recesses and elections: the days that readings rest on, each with its source. */
export function loader({ request }: LoaderFunctionArgs) {
  readPageQuery(request)
  return { calendar: listCalendar() }
}

export default function CalendarPage() {
  const { calendar } = useLoaderData<typeof loader>()
  const words = useWords(METHOD_WORDS)
  return (
    <div className="prose">
      <p className="quiet">
        <PageLink to="/methode#kalender">{words.title}</PageLink>
      </p>
      <h1>{words.calendar.title}</h1>
      <p>
        <DutchWords text={words.calendar.text} />
      </p>
      <CalendarTables tables={calendar} />
    </div>
  )
}
