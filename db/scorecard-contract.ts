import type { Score, ScoreCounts } from '#extractors/scorecard/score'
import type { Day } from '#extractors/types'
import type { ListQuery } from './contract'

/** By what a scorecard is divided. */
export type ScoreLevel = 'ministry' | 'office-holder' | 'post-holder' | 'cabinet' | 'committee'

export interface ScoreRequest {
  from: Day
  to: Day
  level: ScoreLevel
  /** Reviewed promises alone, or the unreviewed sure ones too. */
  unreviewed: boolean
  /** What narrows the whole card: ministry, committee, office holder and the like. */
  query: ListQuery
}

/** Every counted number, and the total of those due. */
export type ScoreNumber = keyof ScoreCounts | 'due'

export interface ScoreGroup {
  /** Code or slug; null for all together. */
  value: string | null
  name: string
  counts: ScoreCounts
  score: Score
  /** The query whose rows each number counts. */
  queries: Record<ScoreNumber, ListQuery>
  /** Below the fewest cases for a share: the promises that are due, by id and words. */
  named: { id: string; quote: string; clock: string }[]
}

export interface Scorecard {
  peildatum: Day
  request: ScoreRequest
  total: ScoreGroup
  groups: ScoreGroup[]
  /** Day of the newest document read by `peildatum`. Weeks frozen before it was told do not have it, nor the next. */
  readThrough?: Day | null
  /** Overdue promises whose last day lies after that day: that they were kept cannot have shown in a document. */
  overdueUnread?: { count: number; query: ListQuery } | null
  /** Promises due that count in `total` and in no group. Weeks frozen before it was counted do not have it. */
  ungrouped?: number
  /** Groups that are not listed, because only the biggest are. */
  groupsLeft?: number
  /** What the other setting of `unreviewed` adds: unreviewed promises due in the period. */
  unreviewedDue: number
  licence: string
  version: string
}
