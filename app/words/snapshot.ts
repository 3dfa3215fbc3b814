import type { Words } from '../language'

/** The page of a frozen week. */
interface SnapshotWords {
  title: string
  asOf: string
  period: string
  frozen: string
  withUnreviewed: string
  withoutUnreviewed: string
  hash: string
  recorded: string
}

export const SNAPSHOT_WORDS: Words<SnapshotWords> = {
  nl: {
    title: 'Bevroren scorekaart van week',
    asOf: 'Stand op',
    period: 'periode',
    frozen:
      'Deze cijfers zijn toen vastgelegd en worden niet opnieuw berekend. De lijst achter een getal toont dezelfde zoekvraag met wat nu bekend is, en kan dus verschillen.',
    withUnreviewed: 'inclusief onbeoordeeld',
    withoutUnreviewed: 'alleen beoordeeld',
    hash: 'SHA-256 van wat is vastgelegd:',
    recorded: 'vastgelegd op',
  },
  en: {
    title: 'Frozen scorecard of week',
    asOf: 'As of',
    period: 'period',
    frozen:
      'These figures were recorded then and are not computed again. The list behind a number shows the same query with what is known now, and so may differ.',
    withUnreviewed: 'including unreviewed',
    withoutUnreviewed: 'reviewed only',
    hash: 'SHA-256 of what was recorded:',
    recorded: 'recorded on',
  },
}
