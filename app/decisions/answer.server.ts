import { json } from '@remix-run/node'
import { DecisionRefused, StaleDecision } from '#db/decide.server'
import type { LoggedDecision } from '#db/decision-log.server'
import type { Words } from '../language'
import type { Fields } from './read-act.server'

/** What a page shows when a decision was not written: why, what others decided in between, and what was typed. */
export interface Failure {
  problem: Words<string>
  /** The entries of others since; empty unless somebody was first. */
  since: LoggedDecision[]
  typed: Fields
  /** The version the form has to send next: after somebody was first, the one that includes what the page now shows. */
  version: number | null
}

/** Runs a decision; what it refuses becomes the 400 or 409 with which the form is shown again, nothing lost. */
export function answerDecision(fields: Fields, run: () => Response) {
  try {
    return run()
  } catch (error) {
    if (error instanceof StaleDecision) {
      const { message, english, since, version } = error
      return json<Failure>({ problem: { nl: message, en: english }, since, typed: fields, version }, { status: 409 })
    }
    if (error instanceof DecisionRefused) {
      const version = /^\d{1,9}$/u.test(fields.versie ?? '') ? Number(fields.versie) : null
      return json<Failure>(
        { problem: { nl: error.message, en: error.english }, since: [], typed: fields, version },
        { status: 400 },
      )
    }
    throw error
  }
}
