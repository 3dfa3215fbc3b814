import { stringify } from 'csv-stringify/sync'
import type { CommitmentList, ListedCommitment } from '#db/contract'
import {
  ACTOR_WORDS,
  clockWord,
  DOCUMENT_KIND_WORDS,
  KIND_WORDS,
  outcomeWord,
  STRENGTH_WORDS,
  UNREVIEWED,
} from '../labels'
import { printQuote, tidyQuote } from '../source-text'

type Cell = string | number | null
/** What each row says beside its own facts, so that a row taken out of its file still tells what it is. */
interface Whole {
  origin: string
  peildatum: string
  query: string
  count: number
  licence: string
}

const COLUMNS: [heading: string, read: (item: ListedCommitment, whole: Whole) => Cell][] = [
  ['kenmerk', (item) => item.id],
  ['toezegging', (item) => printQuote(item.quote)],
  ['uitkomst', (item) => outcomeWord(item.outcome)],
  ['klok', (item) => clockWord(item.clock)],
  ['dagen_te_laat', (item) => item.daysLate],
  ['termijn_woorden', (item) => (item.deadline ? tidyQuote(item.deadline.words) : null)],
  ['termijn_vanaf', (item) => item.deadline?.earliest ?? null],
  ['termijn_laatste_dag', (item) => item.deadline?.latest ?? null],
  ['termijn_eerst_gegeven', (item) => item.deadline?.firstLatest ?? null],
  ['termijn_regel', (item) => item.deadline?.rule ?? null],
  ['termijn_berust_op', (item) => item.deadline?.basis ?? null],
  ['ambt', (item) => item.actor.office ?? ACTOR_WORDS[item.actor.type]],
  ['bewindspersoon', (item) => item.actor.person],
  ['ministerie', (item) => item.actor.ministry],
  ['soort', (item) => KIND_WORDS[item.kind]],
  ['hardheid', (item) => STRENGTH_WORDS[item.strength]],
  ['voorwaardelijk', (item) => (item.conditional ? 'ja' : 'nee')],
  ['beoordeeld', (item) => (item.reviewed ? 'ja' : `nee: ${UNREVIEWED}`)],
  ['document', (item) => item.document.id],
  ['document_soort', (item) => DOCUMENT_KIND_WORDS[item.document.kind]],
  ['document_datum', (item) => item.document.date],
  ['dossier', (item) => item.document.dossier],
  ['nummer', (item) => item.document.number],
  ['document_titel', (item) => item.document.title],
  ['adres', (item, whole) => whole.origin + item.url],
  ['peildatum', (_item, whole) => whole.peildatum],
  ['zoekvraag', (_item, whole) => whole.query],
  ['aantal_in_zoekvraag', (_item, whole) => whole.count],
  ['licentie', (_item, whole) => whole.licence],
]

/** The list for a Dutch spreadsheet: semicolons, byte order mark, CRLF, and no cell that a spreadsheet runs as a formula. */
export function writeCsv(list: CommitmentList, origin: string): string {
  const query = new URLSearchParams(
    Object.entries(list.query).flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
  ).toString()
  const whole: Whole = { origin, peildatum: list.peildatum, query, count: list.count, licence: list.licence }
  return stringify(
    list.items.map((item) => COLUMNS.map(([, read]) => read(item, whole))),
    {
      header: true,
      columns: COLUMNS.map(([heading]) => heading),
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
}
