import type { Keys } from '../keys'
import type { Words } from '../language'

export const PROMISE_KEYS: Words<Keys> = {
  nl: { c: 'kopieer het citaat', v: 'stel een schriftelijke vraag' },
  en: { c: 'copy the citation', v: 'ask a written question' },
}

/** What the page of one promise says. */
interface PromiseWords {
  title: string
  in: (source: string) => string
  on: string
  possible: string
  readIn: string
  ask: string
  report: string
  decide: string
  who: string
  ministry: string
  made: string
  unknownDay: string
  to: string
  kind: string
  conditional: string
  foundBy: string
  /** How a promise was found that no rule found. */
  noRules: Record<string, string>
  whoAndWhat: string
  followUps: string
  likely: string
  /** What a person recorded of a later document. */
  verdicts: Record<'fulfilled' | 'partly', string>
  noFollowUps: string
  /** Before the day of the newest document read. */
  readThrough: string
  around: string
  elsewhere: string
  place: (number: number) => string
  cite: string
  copy: string
}

export const PROMISE_WORDS: Words<PromiseWords> = {
  nl: {
    title: 'Toezegging',
    in: (source) => `Toezegging in ${source}`,
    on: 'op',
    possible: 'mogelijke toezegging',
    readIn: 'Lees de zin in het document',
    ask: 'Stel een schriftelijke vraag',
    report: 'Klopt dit niet? Meld het',
    decide: 'Neem een besluit',
    who: 'Wie',
    ministry: 'Ministerie',
    made: 'Gedaan',
    unknownDay: 'dag onbekend',
    to: 'Aan',
    kind: 'Soort',
    conditional: 'onder voorwaarde',
    foundBy: 'Gevonden door',
    noRules: {
      'met-de-hand': 'iemand die de zin aanwees',
      register: 'het register van toezeggingen van de Kamer',
    },
    whoAndWhat: 'Wie en wat',
    followUps: 'Vervolg',
    likely: 'mogelijk vervolg; telt pas als een mens het bevestigt',
    verdicts: {
      fulfilled: 'voldaan, door een mens vastgelegd',
      partly: 'deels voldaan, door een mens vastgelegd',
    },
    noFollowUps: 'Geen vervolg gevonden in de documenten die zijn gelezen',
    readThrough: 'tot en met',
    around: 'In de alinea',
    elsewhere: 'Staat ook elders in dit document',
    place: (number) => `Plaats ${number}`,
    cite: 'Citeren',
    copy: 'Kopieer citaat',
  },
  en: {
    title: 'Promise',
    in: (source) => `Promise in ${source}`,
    on: 'on',
    possible: 'possible promise',
    readIn: 'Read the sentence in the document',
    ask: 'Ask a written question',
    report: 'Is this wrong? Report it',
    decide: 'Take a decision',
    who: 'Who',
    ministry: 'Ministry',
    made: 'Made',
    unknownDay: 'day unknown',
    to: 'To',
    kind: 'Kind',
    conditional: 'conditional',
    foundBy: 'Found by',
    noRules: {
      'met-de-hand': 'somebody who pointed out the sentence',
      register: 'the register of promises of the Kamer',
    },
    whoAndWhat: 'Who and what',
    followUps: 'Follow-up',
    likely: 'possibly a follow-up; it counts only once a person confirms it',
    verdicts: { fulfilled: 'fulfilled, recorded by a person', partly: 'partly fulfilled, recorded by a person' },
    noFollowUps: 'No follow-up found in the documents read',
    readThrough: 'up to and including',
    around: 'In its paragraph',
    elsewhere: 'Also elsewhere in this document',
    place: (number) => `Place ${number}`,
    cite: 'Cite',
    copy: 'Copy citation',
  },
}
