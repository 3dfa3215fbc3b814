import type { AcknowledgementRule } from '../rule'
import { aangekondigd } from './aangekondigd'
import { afgedaan } from './afgedaan'
import { afspraak } from './afspraak'
import { motie } from './motie'
import { toegezegd } from './toegezegd'
import { toezegging } from './toezegging'

/** The rules in order of preference: what settles a promise first, then its report; one sentence gives one acknowledgement. */
export const ACKNOWLEDGEMENT_RULES: readonly AcknowledgementRule[] = [
  ...afgedaan,
  ...toegezegd,
  ...toezegging,
  ...motie,
  ...aangekondigd,
  ...afspraak,
]
