import type { CommitmentList, ListedCommitment } from '#db/contract'
import { MANY_NAMES, QUERY_NAMES, readListQuery } from '#db/list-query'
import { TOLD_CLOCKS } from '#extractors/status/told'
import { readToday } from './clock'
import { type Command, type Input, readDay, UsageError } from './command'

/** What the filters of a list address mean. A name without a line here would still work. */
const ABOUT: Record<string, [value: string, about: string]> = {
  q: ['WOORDEN', 'alle woorden in citaat of titel'],
  klok: ['STAND', 'te-laat, bijna-op-termijn, loopt, zonder-termijn, op-tijd, te-laat-voldaan'],
  uitkomst: ['UITKOMST', 'open, deels-voldaan, voldaan, doorlopend, vervallen, niet-te-beoordelen'],
  ministerie: ['CODE', 'zoals BZK of JenV'],
  commissie: ['COMMISSIE', 'zoals binnenlandse-zaken of BIZA: de ministeries die zij op de peildatum volgt'],
  bewindspersoon: [
    'NAAM',
    'zoals kajsa-ollongren; met .gedaan, .geerfd of .post erachter alleen wat die deed, erfde of nu moet doen',
  ],
  kabinet: ['KABINET', 'zoals rutte-iii'],
  aan: ['KAMERLID', 'zoals de-wit'],
  fractie: ['FRACTIE', 'zoals CDA'],
  bron: ['BRON', 'brief, antwoord, debat, overig, register, handmatig'],
  per: ['INDELING', 'telt op de site per ministerie, commissie, … ; hier zonder gevolg'],
  soort: ['SOORT', 'informeren, handelen, door-een-ander'],
  hardheid: ['HARDHEID', 'stellig, verwacht, voorgenomen'],
  dossier: ['NUMMER', 'zoals 30821'],
  document: ['KENMERK', 'zoals kst-30821-51'],
  termijn: ['WAT', 'dag: met een laatste dag; woorden: wel woorden, geen dag; geen: zonder termijn'],
  verschoven: ['JA', 'ja: een andere laatste dag dan eerst gegeven; nee: nog de eerste'],
  termijn_van: ['DAG', 'laatste dag van de termijn op of na deze dag'],
  termijn_tot: ['DAG', 'laatste dag van de termijn op of voor deze dag'],
  gedaan_van: ['DAG', 'toegezegd op of na deze dag'],
  gedaan_tot: ['DAG', 'toegezegd op of voor deze dag'],
  onbeoordeeld: ['WELKE', '0: alleen beoordeelde; alles: ook mogelijke; alleen: alleen onbeoordeelde'],
  sort: ['VOLGORDE', 'termijn, gedaan, te-laat, ministerie'],
  pagina: ['NUMMER', 'de hoeveelste 50'],
  peildatum: ['DAG', 'de stand op deze dag; zonder --peildatum vandaag'],
}
const REPEATABLE = QUERY_NAMES.filter((name) => MANY_NAMES.includes(name))

export const listCommand: Command = {
  name: 'list',
  about:
    'Toont toezeggingen uit de database, met hun stand op een dag. De filters heten als in de adressen van de site.',
  options: {
    json: { about: 'schrijf de lijst als JSON, gelijk aan /toezeggingen.json' },
    ...Object.fromEntries(
      QUERY_NAMES.map((name) => {
        const [value, about] = ABOUT[name] ?? ['WAARDE', '']
        return [name, { value, about, many: REPEATABLE.includes(name) }]
      }),
    ),
  },
  run,
}

async function run(input: Input): Promise<number> {
  const params = new URLSearchParams()
  for (const name of QUERY_NAMES) for (const text of input.texts(name)) params.append(name, text)
  const given = input.text('peildatum')
  if (given !== null) readDay('peildatum', given)
  const read = readListQuery(params)
  if ('problem' in read) throw new UsageError(read.problem)
  const { databasePath, openDatabase } = await import('#db/open.server')
  const { refuteUnknownValue } = await import('#db/queries/known-values.server')
  const { withoutPersonalData } = await import('#db/published.server')
  const { listCommitments } = await import('#db/queries/commitments.server')
  const db = openDatabase(databasePath(process.env), { readonly: true })
  try {
    const unknown = refuteUnknownValue(db, read.query)
    if (unknown) throw new UsageError(unknown.problem)
    const found = listCommitments(db, read.query, read.peildatum ?? readToday())
    const list = { ...found, items: found.items.map(withoutPersonalData) }
    console.log(input.on('json') ? JSON.stringify(list) : tell(list, read.query.page ?? 1))
    return 0
  } finally {
    db.$client.close()
  }
}

function tell(list: CommitmentList, page: number): string {
  const noun = list.count === 1 ? 'toezegging' : 'toezeggingen'
  return [
    `${list.count} ${noun} op ${list.peildatum}${page > 1 ? `, pagina ${page}` : ''}`,
    ...list.items.flatMap((item) => ['', `${tellStatus(item)}  ${item.id}`, `  “${item.quote.replace(/\s+/gu, ' ')}”`]),
    ...(list.next ? ['', `Meer: --pagina ${page + 1}`] : []),
  ].join('\n')
}

function tellStatus(item: ListedCommitment): string {
  const late = item.daysLate > 0 ? ` (${item.daysLate} ${item.daysLate === 1 ? 'dag' : 'dagen'})` : ''
  const term = item.deadline?.latest ?? item.deadline?.words.replace(/\s+/gu, ' ') ?? '-'
  return `${TOLD_CLOCKS[item.clock].word}${late}  ${term}  ${item.actor.ministry ?? '-'}`
}
