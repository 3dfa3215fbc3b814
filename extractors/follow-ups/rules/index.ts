import type { FollowUpRule } from '../rule'
import { links } from './links'
import { moment } from './moment'
import { naming } from './naming'
import { ownWords } from './own-words'
import { paper } from './paper'
import { subject } from './subject'

/** Those by which a passage means one promise and no other. */
export const NAMING_RULES: readonly FollowUpRule[] = [...naming, ...ownWords]

/** The reasons for a follow-up, the strongest first. */
export const FOLLOW_UP_RULES: readonly FollowUpRule[] = [...NAMING_RULES, ...links, ...subject, ...paper, ...moment]
