import { formatCount } from '../labels'
import type { Words } from '../language'

/** The debate pack: what a committee has to know before a debate. */
interface DebateWords {
  title: string
  about: string
  committee: string
  anyCommittee: string
  day: string
  subject: string
  make: string
  /** Above the committees with most that is late, and what stands beside each. */
  begin: string
  late: (count: string) => string
  word: string
  print: string
  parts: Record<'late' | 'due' | 'kept', string>
  explain: Record<'late' | 'due' | 'kept', string>
  none: Record<'late' | 'due' | 'kept', string>
  asList: (promises: string) => string
  shown: (count: string) => string
  /** Of what is late since before the term of a Kamer: the sentence, and the words that lead there. */
  older: (count: number, since: string) => [before: string, link: string]
  term: string
  contact: string
  question: string
  copy: string
  ask: string
  quote: string
}

export const DEBATE_WORDS: Words<DebateWords> = {
  nl: {
    title: 'Debatdossier',
    about: 'Wat er openstaat voor een debat: te laat, straks aan de beurt en pas nagekomen, met de woorden zelf.',
    committee: 'Commissie',
    anyCommittee: 'alle commissies',
    day: 'Datum van het debat',
    subject: 'Onderwerp (mag leeg)',
    make: 'Maak het dossier',
    begin: 'Commissies van de Tweede Kamer met het meeste dat te laat is',
    late: (count) => `${count} te laat`,
    word: 'Download als Word-bestand',
    print: 'Afdrukken kan met Ctrl+P.',
    parts: { late: 'Te laat', due: 'Verstrijkt voor het debat', kept: 'Pas nagekomen' },
    explain: {
      late: 'De termijn is verstreken op de peildatum.',
      due: 'De laatste dag valt op of voor de dag van het debat; zonder datum staat alles er wat nog loopt.',
      kept: 'Voldaan in de zes maanden tot en met de peildatum.',
    },
    none: {
      late: 'Niets is te laat.',
      due: 'Er verstrijkt geen termijn.',
      kept: 'In de laatste zes maanden is geen toezegging als voldaan vastgelegd.',
    },
    asList: (promises) => `${promises}, als lijst`,
    shown: (count) => `De eerste ${count} staan hier; het Word-bestand heeft er tot honderd.`,
    older: (count, since) => [
      `Hier staat wat een laatste dag heeft sinds ${since}: vier jaar, zo lang als een Kamer zit. `,
      `Ouder en ook te laat: ${formatCount(count)}`,
    ],
    term: 'Termijn',
    contact: 'Laatste contact',
    question: 'Vraag',
    copy: 'Kopieer de vraag',
    ask: 'Schriftelijke vraag',
    quote: 'Toezegging',
  },
  en: {
    title: 'Debate pack',
    about: 'What is open for a debate: overdue, soon due and just kept, with the words themselves.',
    committee: 'Committee',
    anyCommittee: 'all committees',
    day: 'Date of the debate',
    subject: 'Subject (may be empty)',
    make: 'Make the pack',
    begin: 'Committees of the Tweede Kamer with most that is overdue',
    late: (count) => `${count} overdue`,
    word: 'Download as a Word file (in Dutch)',
    print: 'Quotes, terms and questions are in Dutch, as the Kamer reads them. Print with Ctrl+P.',
    parts: { late: 'Overdue', due: 'Falls due before the debate', kept: 'Just kept' },
    explain: {
      late: 'The term had passed on the reference day.',
      due: 'The last day is on or before the day of the debate; without a date everything that runs is shown.',
      kept: 'Fulfilled in the six months up to the reference day.',
    },
    none: {
      late: 'Nothing is overdue.',
      due: 'No term passes.',
      kept: 'In the last six months no promise was recorded as fulfilled.',
    },
    asList: (promises) => `${promises}, as a list`,
    shown: (count) => `The first ${count} are shown; the Word file has up to a hundred.`,
    older: (count, since) => [
      `Shown is what has a last day since ${since}: four years, the term of a Kamer. `,
      `Older and overdue too: ${formatCount(count, 'en')}`,
    ],
    term: 'Term',
    contact: 'Last contact',
    question: 'Question',
    copy: 'Copy the question',
    ask: 'Written question',
    quote: 'Promise',
  },
}
