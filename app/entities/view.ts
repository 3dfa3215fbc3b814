import type { Day } from '#extractors/types'
import type { Chart } from '../charts/chart'
import type { Counter } from '../components/counters'
import type { GroupTable } from '../list-groups.server'
import type { Row } from '../row'

/** A fact of the register: its words, the page they lead to, the days between which it held. */
export interface FactItem {
  text: string
  to?: string
  from?: Day | null
  /** Null: still so. Left out: no period is told. */
  until?: Day | null
  note?: string
}

export interface EntityFact {
  term: string
  items: FactItem[]
}

/** The promises of one query on a page: counters, the worst of them, and the way to all of them. */
export interface EntityPart {
  id: string
  title: string
  count: number
  to: string
  counters: Counter[]
  /** What the rows are: the longest late, or else the first to fall due. */
  rowsTitle: string
  rows: Row[]
  rowsShown: number
  rowsCount: number
  rowsTo: string
  /** The last days of what runs; null when nothing that runs has one. */
  chart: Chart | null
  /** The query as an address has it, for the other formats. */
  search: string
}

/** A page about one ministry, person, fractie, committee, dossier or cabinet. */
export interface EntityView {
  kicker: { word: string; to: string }
  title: string
  note: string | null
  facts: EntityFact[]
  /** Where the facts come from, `; ` between them. */
  source: string | null
  parts: EntityPart[]
  groups: GroupTable[]
  links: { word: string; to: string }[]
}

/** One line of an index: name, where it leads, and its numbers with theirs. */
export interface IndexRow {
  name: string
  to: string
  note: string | null
  count: number
  countTo: string
  overdue: number
  overdueTo: string
}

export interface IndexView {
  title: string
  about: string
  groups: { title: string; rows: IndexRow[] }[]
  note: string | null
}
