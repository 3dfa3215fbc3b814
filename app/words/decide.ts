import type { Words } from '../language'

/** The forms that decide on one promise, its log, and what was just written. */
interface DecideWords {
  title: string
  rejected: string
  mergedWith: string
  write: string
  /** Of a promise nobody judged. */
  judges: string
  decided: string
  none: string
  undone: string
  takeBack: string
  justDone: (act: string) => string
  record: string
  choose: string
  reason: string
  reasonIfAny: string
  from: string
  lastDay: string
  outcome: Record<'title' | 'outcome' | 'whole', string>
  term: Record<'title' | 'words' | 'setOn' | 'empty' | 'read' | 'needed', string>
  followUp: Record<'title' | 'document' | 'verdict' | 'thatTime' | 'passage', string>
  condition: Record<'title' | 'metOn' | 'lastDay' | 'empty', string>
  reopen: Record<'title' | 'from', string>
  edit: Record<'title' | 'kind' | 'strength' | 'conditional' | 'office' | 'asIs' | 'empty' | 'yes' | 'no', string>
  accept: string
  reject: string
  duplicate: Record<'title' | 'of', string>
  occurrence: string
  evidence: Record<'document' | 'passage', string>
}

export const DECIDE_WORDS: Words<DecideWords> = {
  nl: {
    title: 'Besluiten',
    rejected: 'afgewezen',
    mergedWith: 'samengevoegd met',
    write: 'Leg een besluit vast',
    judges: 'Met een uitkomst, termijn of vervolg is de toezegging ook beoordeeld.',
    decided: 'Wat er besloten is',
    none: 'Over deze toezegging is nog niets besloten.',
    undone: 'teruggenomen',
    takeBack: 'Neem terug',
    justDone: (act) => `Vastgelegd: ${act}.`,
    record: 'Leg vast',
    choose: 'kies',
    reason: 'Reden',
    reasonIfAny: 'Reden (mag leeg)',
    from: 'Geldt vanaf',
    lastDay: 'Laatste dag',
    outcome: { title: 'Stel de uitkomst vast', outcome: 'Uitkomst', whole: 'de hele toezegging' },
    term: {
      title: 'Stel of verschuif de termijn',
      words: 'De woorden waarmee de termijn is gesteld',
      setOn: 'Gesteld op',
      empty: 'Leeg: de woorden noemen geen dag.',
      read: 'Lees de dag uit de woorden',
      needed: 'Nodig om vast te leggen.',
    },
    followUp: {
      title: 'Wijs een vervolg aan',
      document: 'Kenmerk van het latere document',
      verdict: 'Oordeel',
      thatTime: 'de keer van die dag',
      passage: 'De passage, letterlijk (mag leeg)',
    },
    condition: {
      title: 'De voorwaarde is vervuld',
      metOn: 'Vervuld op',
      lastDay: 'Laatste dag die daaruit volgt',
      empty: 'Leeg: wat uit de woorden van de toezegging volgt.',
    },
    reopen: { title: 'Heropen', from: 'Weer open vanaf' },
    edit: {
      title: 'Verbeter wat is gelezen',
      kind: 'Soort',
      strength: 'Hardheid',
      conditional: 'Voorwaardelijk',
      office: 'Ambt',
      asIs: 'zoals het is',
      empty: 'Leeg: zoals het is.',
      yes: 'ja',
      no: 'nee',
    },
    accept: 'Neem aan als toezegging',
    reject: 'Wijs af: geen toezegging',
    duplicate: { title: 'Voeg samen met een andere', of: 'Kenmerk of adres van de andere' },
    occurrence: 'Voor de keer met als laatste dag',
    evidence: {
      document: 'Bewijs: kenmerk van het document (mag leeg)',
      passage: 'De passage daarin, letterlijk (mag leeg)',
    },
  },
  en: {
    title: 'Decisions',
    rejected: 'rejected',
    mergedWith: 'merged with',
    write: 'Record a decision',
    judges: 'With an outcome, a term or a follow-up the promise is reviewed too.',
    decided: 'What has been decided',
    none: 'Nothing has been decided on this promise yet.',
    undone: 'taken back',
    takeBack: 'Take back',
    justDone: (act) => `Recorded: ${act}.`,
    record: 'Record',
    choose: 'choose',
    reason: 'Reason (the log is Dutch)',
    reasonIfAny: 'Reason (may be empty; the log is Dutch)',
    from: 'Holds from',
    lastDay: 'Last day',
    outcome: { title: 'Set the outcome', outcome: 'Outcome', whole: 'the whole promise' },
    term: {
      title: 'Set or move the term',
      words: 'The words that set the term, in Dutch',
      setOn: 'Set on',
      empty: 'Empty: the words name no day.',
      read: 'Read the day from the words',
      needed: 'Needed to record it.',
    },
    followUp: {
      title: 'Point out a follow-up',
      document: 'Id of the later document',
      verdict: 'Verdict',
      thatTime: 'the occurrence of that day',
      passage: 'The passage, word for word (may be empty)',
    },
    condition: {
      title: 'The condition is met',
      metOn: 'Met on',
      lastDay: 'Last day that follows from it',
      empty: 'Empty: what follows from the words of the promise.',
    },
    reopen: { title: 'Reopen', from: 'Open again from' },
    edit: {
      title: 'Correct what was read',
      kind: 'Kind',
      strength: 'Strength',
      conditional: 'Conditional',
      office: 'Office',
      asIs: 'as it is',
      empty: 'Empty: as it is.',
      yes: 'yes',
      no: 'no',
    },
    accept: 'Accept as a promise',
    reject: 'Reject: not a promise',
    duplicate: { title: 'Merge with another', of: 'Id or address of the other' },
    occurrence: 'For the occurrence with as its last day',
    evidence: {
      document: 'Evidence: id of the document (may be empty)',
      passage: 'The passage in it, word for word (may be empty)',
    },
  },
}
