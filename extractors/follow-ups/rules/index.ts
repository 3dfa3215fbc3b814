import type { FollowUpRule } from '../rule'
import { links } from './links'
import { moment } from './moment'
import { naming } from './naming'
import { ownWords } from './own-words'
import { paper } from './paper'
import { subject } from './subject'

/** The reasons for a follow-up, the strongest first. */
export const FOLLOW_UP_RULES: readonly FollowUpRule[] = [
  ...naming,
  ...ownWords,
  ...links,
  ...subject,
  ...paper,
  ...moment,
]
