import type { ScoreLevel } from '#db/scorecard-contract'

/** How addresses write by what a scorecard is divided. */
export const LEVEL_CODES: Record<ScoreLevel, string> = {
  ministry: 'ministerie',
  'office-holder': 'bewindspersoon',
  'post-holder': 'post',
  cabinet: 'kabinet',
  committee: 'commissie',
}

/** Filters of lists that may narrow a scorecard; those by status or day would change what is counted. */
export const NARROWING = [
  'ministerie',
  'commissie',
  'bewindspersoon',
  'kabinet',
  'aan',
  'fractie',
  'bron',
  'soort',
  'hardheid',
  'dossier',
]
