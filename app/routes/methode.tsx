import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { defaultTermMonths } from '#db/default-term.server'
import { CalendarTables } from '../components/calendar-tables'
import { PageLink } from '../components/links'
import { MeasuredFigures } from '../components/measured-figures'
import { StatusList } from '../components/status-list'
import { countOf } from '../labels'
import { listCalendar } from '../method/calendar.server'
import { CONVENTIONS } from '../method/conventions'
import { listMeasured, listUnseen } from '../method/measured.server'
import { STATIC } from '../page-handle'
import { readPageQuery } from '../page-query.server'
import { titledAs } from '../page-title'

export const handle = STATIC

export const meta = titledAs({ nl: 'Methode', en: 'Method' })

/** How words become days and days become a status: from the same data that the reading itself uses. */
export function loader({ request }: LoaderFunctionArgs) {
  readPageQuery(request)
  return { calendar: listCalendar(), measured: listMeasured(), unseen: listUnseen(), defaultTerm: defaultTermMonths() }
}

const UNSEEN_TITLES: Record<string, string> = {
  'set-aside': 'Apart gehouden documenten, vooral oude scans',
  'public-pages': 'Brieven en antwoorden van 2007 tot 2025, van openbare webpagina’s; meest korte brieven',
}

export default function MethodPage() {
  const { calendar, measured, unseen, defaultTerm } = useLoaderData<typeof loader>()
  return (
    <div className="prose">
      <h1>Methode</h1>
      <p>
        Deze site leest brieven en antwoorden van bewindspersonen met <PageLink to="/regels">openbare regels</PageLink>.
        Geen taalmodel, geen schatting: dezelfde tekst geeft altijd dezelfde uitkomst, en van elke dag staat erbij welke
        woorden, welke regel en welke bron erachter zitten.
      </p>

      <h2 id="toezegging">Wat telt als toezegging</h2>
      <p>
        Een uitspraak van of namens de regering dat zij iets controleerbaars <em>zal</em> doen: de Kamer informeren of
        een stuk sturen, of een andere handeling, zoals een onderzoek beginnen. Niet: wat al gebeurd is, wat in de brief
        zelf gebeurt, beleid zonder einde, wat een ander moet doen, en vragen van Kamerleden.
      </p>
      <p>
        Wat met zekerheid is gelezen staat in de lijst met het bijschrift “automatisch gevonden, nog niet beoordeeld”.
        Wat alleen mogelijk een toezegging is, staat er pas na beoordeling bij;{' '}
        <PageLink to="/toezeggingen?onbeoordeeld=alles">u kunt het wel bekijken</PageLink>.
      </p>

      <h2 id="afspraken">Hoe woorden een laatste dag worden</h2>
      <p>
        De laatste dag is de laatste waarop niemand de toezegging te laat kan noemen. Bij twijfel krijgt de
        bewindspersoon dus het voordeel. Strengere en mildere lezingen staan bij elke toezegging.
      </p>
      <dl className="conventions">
        {CONVENTIONS.map(({ id, title, text, example }) => (
          <div key={id} id={id}>
            <dt>
              {title} <span className="quiet small">{id}</span>
            </dt>
            <dd>
              {text}
              <span className="block">
                <span className="quote">«{example.words}»</span> wordt {example.gives}
              </span>
            </dd>
          </div>
        ))}
      </dl>

      <h2 id="uitkomst">Uitkomst: wat ervan is geworden</h2>
      <p>
        Uitkomst en klok staan los van elkaar. De uitkomst verandert alleen door een stuk dat de toezegging noemt, door
        het officiële register of door een besluit van een mens met een reden; nooit door een vermoeden.
      </p>
      <StatusList axis="outcome" />

      <h2 id="klok">Klok: hoe het met de termijn staat</h2>
      <p>De klok wordt voor elke peildatum opnieuw uitgerekend. Wat na de peildatum bekend werd, telt dan niet mee.</p>
      <StatusList axis="clock" />

      <h2 id="gevallen">Verschoven, terugkerend, voorwaardelijk, zonder termijn</h2>
      <StatusList axis="case" />
      <p>
        De standaardtermijn van deze installatie is {countOf(defaultTerm, 'maand', 'maanden')}: wat langer zonder
        laatste dag open staat, <PageLink to="/toezeggingen?zonder_termijn=lang">staat apart in een lijst</PageLink>.
      </p>

      <h2 id="kalender">Kalender en bronnen</h2>
      <p>
        “Voor het zomerreces” heeft alleen een dag als het reces een dag heeft. Dit is de kalender waarop de lezingen
        rusten, met de bron van elke rij. Voor een jaar zonder rij geldt het gebruikelijke patroon.
      </p>
      <CalendarTables tables={calendar} />

      <h2 id="gemeten">Hoe goed de regels lezen</h2>
      <p>
        Een lezer heeft {measured.documents} echte documenten van 1985 tot 2025 doorgenomen en opgeschreven wat erin is
        toegezegd. Hieronder staat hoe vaak de regels hetzelfde vinden. Die documenten zijn bij het maken van de regels
        gebruikt, dus op nieuwe documenten zal het lager liggen. Het interval zegt hoe ver het toeval kan reiken bij zo
        weinig gevallen.
      </p>
      <MeasuredFigures figures={measured.figures} />
      <p>
        <PageLink to="/methode/steekproef?n=50&zaad=7">Trek een steekproef om ons na te gaan</PageLink>
      </p>

      <h3 id="nieuwe-documenten">Op documenten die de regels niet kenden</h3>
      <p>
        Hoe goed lezen de regels een brief waarop niemand ze heeft afgesteld? Dat is {unseen.length} keer geteld, elke
        keer voordat er iets aan de regels werd verbeterd. De makers van de regels hebben zelf opgeschreven wat er in
        deze documenten is toegezegd, en het zijn er weinig: lees de cijfers als een indruk, niet als een belofte.
      </p>
      {unseen.map((round) => (
        <section key={round.source}>
          <h4>{UNSEEN_TITLES[round.source]}</h4>
          <p>
            {round.documents === null
              ? 'Hoeveel documenten het waren, is niet vastgelegd.'
              : `Het waren ${round.documents} documenten.`}
          </p>
          <MeasuredFigures figures={round.figures} />
        </section>
      ))}

      <h2 id="grenzen">Grenzen</h2>
      <ul>
        <li>De regels missen toezeggingen en zien er soms een waar er geen is. Het citaat in het document beslist.</li>
        <li>Alleen documenten die hier zijn geladen worden gelezen; bijlagen en gesproken woord niet vanzelf.</li>
        <li>
          Een vervolg dat buiten deze documenten ligt, kennen wij niet: “te laat” is “te laat voor zover hier bekend”.
        </li>
        <li>Kleine aantallen zeggen weinig. Onder de tien noemen wij geen percentage.</li>
        <li>De site draait op één machine; over beschikbaarheid beloven wij niets.</li>
      </ul>

      <h2 id="kwetsbaarheid">Een kwetsbaarheid melden</h2>
      <p>
        Meld een zwakke plek in de beveiliging bij wie deze installatie beheert; het adres staat in{' '}
        <a href="/.well-known/security.txt">security.txt</a> wanneer de beheerder het heeft ingesteld. Geef ons negentig
        dagen voordat u erover publiceert.
      </p>
    </div>
  )
}
