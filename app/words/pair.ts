import type { Words } from '../language'

/** The queue of proposed follow-ups: a promise beside the later document that may keep it. */
interface PairWords {
  title: string
  waiting: readonly [one: string, many: string]
  kind: string
  kinds: Record<'likely' | 'explicit', string>
  done: string
  promised: string
  lastDay: string
  later: string
  noPassage: string
  why: string
  decided: string
  hint: (score: number) => string
  /** Before the effect, and between it and its day. */
  counts: [before: string, from: string]
  effects: Record<'fulfils' | 'fulfilled-before' | 'renews' | 'none', string>
  sayNo: string
  verdicts: Record<'fulfilled' | 'partly' | 'none', string>
}

export const PAIR_WORDS: Words<PairWords> = {
  nl: {
    title: 'Koppelingen',
    waiting: ['voorstel wacht', 'voorstellen wachten'],
    kind: 'Soort',
    kinds: { likely: 'waarschijnlijk', explicit: 'telt al mee' },
    done: 'Alle voorstellen van deze soort zijn beoordeeld.',
    promised: 'Toegezegd',
    lastDay: 'laatste dag',
    later: 'Later geschreven',
    noPassage: 'Geen ene passage; het hele stuk telt.',
    why: 'Waarom zij bij elkaar lijken te horen',
    decided: 'Over deze koppeling is al beslist.',
    hint: (score) =>
      `Een vermoeden (${score} van 100). Het telt pas als u het bevestigt; daarmee is ook de toezegging beoordeeld.`,
    counts: ['Het stuk noemt deze ene toezegging, en telt daarom vanzelf mee', 'vanaf'],
    effects: {
      fulfils: 'als voldaan',
      'fulfilled-before': 'als al eerder voldaan',
      renews: 'als nieuwe termijn',
      none: 'niet',
    },
    sayNo: 'Zeg nee als dat niet klopt.',
    verdicts: { fulfilled: 'Voldaan', partly: 'Deels voldaan', none: 'Nee, geen vervolg' },
  },
  en: {
    title: 'Follow-ups',
    waiting: ['proposal is waiting', 'proposals are waiting'],
    kind: 'Kind',
    kinds: { likely: 'likely', explicit: 'counts already' },
    done: 'All proposals of this kind have been reviewed.',
    promised: 'Promised',
    lastDay: 'last day',
    later: 'Written later',
    noPassage: 'No single passage; the whole paper counts.',
    why: 'Why they seem to belong together',
    decided: 'This follow-up has been decided on already.',
    hint: (score) =>
      `A hint (${score} out of 100). It counts only once you confirm it; the promise is then reviewed too.`,
    counts: ['The paper names this one promise, and so counts by itself', 'from'],
    effects: {
      fulfils: 'as fulfilled',
      'fulfilled-before': 'as fulfilled before',
      renews: 'as a new term',
      none: 'not at all',
    },
    sayNo: 'Say no if that is wrong.',
    verdicts: { fulfilled: 'Fulfilled', partly: 'Partly fulfilled', none: 'No, not a follow-up' },
  },
}
