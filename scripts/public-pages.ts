import type { Database } from '#db/open.server'
import { PERMISSIONS } from '#server/permissions'
import { listRuleGroups } from '../app/rule-book.server'

/** What stands behind the part in braces of an address: what has most rows or the longest text, so that its page is long. */
const LONGEST: Record<string, string> = {
  '/documenten/:id': 'select id from documents order by length(text) desc limit 1',
  '/toezeggingen/:id': 'select id from commitments order by id limit 1',
  '/toezeggingen/:id/vraag': 'select id from commitments order by id limit 1',
  '/toezeggingen/:id/melding': 'select id from commitments order by id limit 1',
  '/dossiers/:number':
    'select dossier from documents where dossier is not null group by dossier order by count(*) desc limit 1',
  '/leden/:slug': 'select slug from commitment_members group by slug order by count(*) desc limit 1',
  '/fracties/:code':
    'select party from commitment_members where party is not null group by party order by count(*) desc limit 1',
  '/scorekaart/:week': 'select week from snapshots order by week desc limit 1',
}
const KNOWN: Record<string, string> = {
  '/ministeries/:code': '/ministeries/BZK',
  '/bewindspersonen/:slug': '/bewindspersonen/kajsa-ollongren',
  '/commissies/:slug': '/commissies/binnenlandse-zaken',
  '/kabinetten/:slug': '/kabinetten/rutte-iii',
  '/wederhoor/:ministerie': '/wederhoor/BZK',
  '/rappel': '/rappel?peildatum=2019-01-01',
}

/** Every page that anybody may read with an address of it, without those of which this database has none. */
export function listPublicPages(db: Database): { route: string; address: string }[] {
  const routes = Object.keys(PERMISSIONS).filter(
    (route) => PERMISSIONS[route]?.read === 'anyone' && !/\.|\*|afmelden/u.test(route),
  )
  return routes.flatMap((route) => {
    const address = addressOf(db, route)
    return address === null ? [] : [{ route, address }]
  })
}

function addressOf(db: Database, route: string): string | null {
  if (route === '/regels/:regel') return `/regels/${longestRule()}`
  const sql = LONGEST[route]
  if (sql === undefined) return KNOWN[route] ?? route
  const value = db.$client.prepare(sql).pluck().get()
  return value === undefined ? null : route.replace(/:\w+/u, encodeURIComponent(String(value)))
}

/** The longest rule stands for all of them. */
function longestRule(): string {
  const rules = listRuleGroups().flatMap((group) => group.rules)
  return rules.reduce((a, b) => (JSON.stringify(a).length > JSON.stringify(b).length ? a : b)).id
}
