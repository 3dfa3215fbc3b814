import type { Clock, Outcome } from '#extractors/status/status'
import type { TOLD_CASES } from '#extractors/status/told'

interface EnglishStatus {
  explanation: string
  example: string
}

/** What each outcome means, with the example of `extractors/status/told.ts`. */
export const ENGLISH_OUTCOMES: Record<Outcome, EnglishStatus> = {
  open: {
    explanation: 'No paper or decision is known that shows that the promise was fulfilled.',
    example: 'Made on 13 December 2018; nothing has been recorded about it yet.',
  },
  partly: {
    explanation: 'A part was kept; the term goes on for the rest.',
    example: 'On 1 March 2019 a first part came; on 5 July 2019 the rest is one day late.',
  },
  fulfilled: {
    explanation: 'The promise was kept. The day it was kept counts, not the day on which that was recorded.',
    example: 'Kept on 4 July 2019, the last day of the term.',
  },
  continuing: {
    explanation: 'The promise has no end, such as reporting every year; the clock does not run.',
    example: 'Recorded as continuing on 1 February 2019.',
  },
  lapsed: {
    explanation: 'The promise need no longer be kept, for instance because the Kamer let it go.',
    example: 'Declared lapsed on 1 February 2019: never late after that.',
  },
  unclear: {
    explanation: 'The papers do not show whether the promise was fulfilled.',
    example: 'Recorded so on 1 August 2019; on 1 July 2019 nobody knew that yet: then it was open.',
  },
}

/** What each clock means, with the same example. */
export const ENGLISH_CLOCKS: Record<Clock, EnglishStatus> = {
  'no-deadline': {
    explanation: 'No last day can be worked out (no term, a vague or a conditional one), or the clock does not run.',
    example: 'As soon as possible: words, no day.',
  },
  'on-track': {
    explanation: 'The last day is more than 30 days away.',
    example: 'Last day 4 July 2019, seen on 3 June 2019: 31 days left.',
  },
  'due-soon': {
    explanation: 'The last day is today or within 30 days.',
    example: 'Last day 4 July 2019, seen on 4 June 2019: 30 days left.',
  },
  overdue: {
    explanation: 'The last day is past and the promise was not, or not wholly, fulfilled.',
    example: 'Last day 31 December 2018, seen on 5 January 2019: 5 days overdue.',
  },
  'on-time': {
    explanation: 'Fulfilled on or before the last day that then held.',
    example: 'Put off to 1 October 2019 and kept on 30 September 2019: on time, after one shift.',
  },
  late: {
    explanation: 'Fulfilled after the last day that then held.',
    example: 'Last day 4 July 2019, kept on 14 July 2019: 10 days late.',
  },
}

/** What holds beside the two axes. */
export const ENGLISH_CASES: Record<keyof typeof TOLD_CASES, EnglishStatus & { word: string }> = {
  moved: {
    word: 'moved term',
    explanation:
      'A later paper that names the promise and gives a new term, or a decision, moves the last day. The first term remains, with each shift and the paper that shows it. Late is what comes after the term in force; beside it stands how late it is by the first term. Such a later paper does not count as a second promise.',
    example: 'First 4 July 2019, moved on 20 June to 1 October: on 10 July the promise is on track, with one shift.',
  },
  returning: {
    word: 'returning promise',
    explanation:
      'What returns every year or every quarter has a last day for each occurrence. The clock is that of the occurrence whose turn it is: the first after the last one that was kept. A paper that fulfils it closes one occurrence, not the promise. An occurrence for which nothing was found stays late until it or a later one is kept; after that it is listed as missed.',
    example:
      'Every year before the summer recess; in 2019 kept on 1 July. On 12 July 2020 the occurrence of 2020 is ten days late.',
  },
  conditional: {
    word: 'conditional promise',
    explanation:
      'What depends on a condition has no last day and is never late, even where a day stands with it, until somebody has recorded that the condition was met. A duration (“binnen zes weken na afronding”, within six weeks of completion) then counts from that day.',
    example:
      'Within six weeks of completion; it was recorded that the inquiry was done on 1 May 2019: last day 12 June 2019.',
  },
  termless: {
    word: 'without a term',
    explanation:
      'What has no last day cannot be late. It does say how many days it has been open, and what is older than the default term is listed apart.',
    example: 'Made on 13 December 2018 without a term: five years later still not late.',
  },
}
