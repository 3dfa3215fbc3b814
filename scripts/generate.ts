/**
 * Fills a new database with made-up promises, the same ones each time: `npm run generate -- PATH [ROWS]`, a million without
 * ROWS. To measure lists, search and pages at the size of decades; the words mean nothing, the names of members are made up.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BulkCommitment, type BulkDocument, loadBulk } from '#db/bulk.server'
import { openDatabase } from '#db/open.server'
import { officeHolders } from '#extractors/registry/registry'
import { addDays } from '#extractors/time/calendar'

const FIRST_DAY = '2008-01-01'
const DAYS = 6_900
const PER_DOCUMENT = 5

const VERBS = ['informeren', 'toesturen', 'berichten', 'voorleggen', 'rapporteren', 'aanbieden']
const THINGS = [
  'de voortgang',
  'een plan',
  'de evaluatie',
  'een verkenning',
  'het onderzoek',
  'de uitkomsten',
  'een brief',
]
const HEADS = [
  'bewustwordings',
  'woning',
  'water',
  'energie',
  'onderwijs',
  'zorg',
  'verkeers',
  'natuur',
  'veiligheids',
  'jeugd',
  'arbeids',
  'digitaliserings',
]
const TAILS = [
  'campagne',
  'beleid',
  'akkoord',
  'regeling',
  'toezicht',
  'aanpak',
  'subsidie',
  'wet',
  'fonds',
  'agenda',
  'monitor',
  'toets',
]
const PLACES = [
  'in de regio',
  'bij gemeenten',
  'in het Caribisch deel',
  'in de grensstreek',
  'op scholen',
  'in ziekenhuizen',
]
const MEMBERS = [
  'Alfa',
  'Bravo',
  'Charlie',
  'Delta',
  'Echo',
  'Foxtrot',
  'Golf',
  'Hotel',
  'India',
  'Juliett',
  'Kilo',
  'Lima',
]
const PARTIES = ['CDA', 'D66', 'PvdA', 'SGP', 'SP', 'VVD', 'Volt']

/** Whole numbers that look like chance and are the same each time. */
function createChance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The documents of so many promises, oldest first. */
export function* generateDocuments(rows: number): Generator<BulkDocument> {
  const chance = createChance(7)
  const pick = <One>(from: One[]): One => from[chance(from.length)] as One
  const holders = officeHolders.filter((row) => row.to === null || row.to > FIRST_DAY)
  const documents = Math.ceil(rows / PER_DOCUMENT)
  for (let index = 0; index < documents; index++) {
    const date = addDays(FIRST_DAY, Math.floor((index / documents) * DAYS))
    const inOffice = holders.filter((row) => row.from <= date && (row.to === null || date < row.to))
    const holder = pick(inOffice)
    const dossier = String(30_000 + chance(6_000))
    const number = String(chance(900) + 1)
    const id = `kst-${dossier}-${number}-${index}`
    const own = Array.from({ length: Math.min(PER_DOCUMENT, rows - index * PER_DOCUMENT) }, (_, at): BulkCommitment => {
      const due = chance(100) < 65 ? addDays(date, 20 + chance(500)) : null
      const words = due ? `uiterlijk ${due}` : null
      const done = chance(100) < 70 ? addDays(date, 10 + chance(600)) : null
      const quote = `${words ?? 'Nog'} zal ik uw Kamer ${pick(THINGS)} over ${pick(HEADS)}${pick(TAILS)} ${pick(PLACES)} (${chance(99_999)}) ${pick(VERBS)}.`
      return {
        id: `${id}.${at}${chance(4096).toString(16)}`,
        quote,
        kind: pick(['inform', 'inform', 'inform', 'act', 'external']),
        certainty: chance(10) === 0 ? 'possible' : 'sure',
        strength: pick(['firm', 'firm', 'expected', 'intended']),
        office: holder.office,
        person: holder.person,
        madeTo: chance(4) === 0 ? [{ name: pick(MEMBERS), party: pick(PARTIES) }] : [],
        latest: due,
        words,
        review: pick(['accepted', 'accepted', 'accepted', 'unreviewed', 'unreviewed', 'rejected']),
        moved: due && chance(10) === 0 ? { on: addDays(due, -10), latest: addDays(due, 30 + chance(300)) } : null,
        fulfilled: done,
      }
    })
    const kind = pick(['letter', 'letter', 'answer', 'debate'])
    yield {
      id,
      date,
      kind,
      title: `Brief over ${pick(HEADS)}${pick(TAILS)}`,
      dossier,
      number,
      ministry: holder.ministry,
      commitments: own,
    }
  }
}

function main(): void {
  const [path, rows = '1000000'] = process.argv.slice(2)
  if (!path || !/^\d{1,8}$/u.test(rows)) throw new Error('Gebruik: npm run generate -- PAD [AANTAL]')
  if (existsSync(path)) throw new Error(`${path} bestaat al: kies een nieuw bestand.`)
  const began = performance.now()
  const db = openDatabase(path)
  loadBulk(db, generateDocuments(Number(rows)))
  db.$client.close()
  console.log(`${rows} toezeggingen in ${path} (${((performance.now() - began) / 1000).toFixed(0)} s).`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
