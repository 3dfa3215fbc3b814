import type { TimeRule } from '../rule'
import { budgetRules } from './begrotingsdagen'
import { dayRules } from './dagen'
import { holidayRules } from './feestdagen'
import { yearRules } from './jaren'
import { quarterRules } from './kwartalen'
import { monthRules } from './maanden'
import { meetingRules } from './overleggen'
import { recessRules } from './recessen'
import { schoolYearRules } from './schooljaren'
import { seasonRules } from './seizoenen'
import { durationRules } from './termijnen'
import { recurringRules } from './terugkerend'
import { vagueRules } from './vaag'
import { electionRules } from './verkiezingen'
import { vehicleRules } from './voertuigen'
import { conditionRules } from './voorwaarden'
import { weekRules } from './weken'
import { summerRules } from './zomer'

/** Every time rule. The order decides between two readings of the same words: the more particular comes first. */
export const timeRules: TimeRule[] = [
  ...meetingRules,
  ...electionRules,
  ...budgetRules,
  ...holidayRules,
  ...recessRules,
  ...summerRules,
  ...seasonRules,
  ...quarterRules,
  ...dayRules,
  ...monthRules,
  ...schoolYearRules,
  ...yearRules,
  ...weekRules,
  ...durationRules,
  ...recurringRules,
  ...vehicleRules,
  ...conditionRules,
  ...vagueRules,
]
