import type { CommitmentRule, ExclusionRule } from '../rule'
import { BEANTWOORDEN } from './beantwoorden'
import { DERDEN } from './derden'
import { HANDELEN } from './handelen'
import { KAMER_INFORMEREN } from './kamer-informeren'
import { TERUGKOMEN } from './terugkomen'
import { TOESTANDEN } from './toestanden'
import { TWIJFELS } from './twijfels'
import { UITSLUITINGEN } from './uitsluitingen'
import { VERLOPEN } from './verlopen'
import { VOORNEMEN_INFORMEREN } from './voornemen-informeren'

/** The rules of promises, in the order in which they are tried: of those that hold for a clause the first one names it. */
export const COMMITMENT_RULES: readonly CommitmentRule[] = [
  ...KAMER_INFORMEREN,
  ...BEANTWOORDEN,
  ...TERUGKOMEN,
  ...VOORNEMEN_INFORMEREN,
  ...HANDELEN,
  ...VERLOPEN,
  ...TOESTANDEN,
  ...DERDEN,
]

/** What outvotes them. */
export const EXCLUSION_RULES: readonly ExclusionRule[] = [...UITSLUITINGEN, ...TWIJFELS]
