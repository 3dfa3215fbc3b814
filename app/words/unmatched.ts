import type { Words } from '../language'

/** Decisions about promises that are no longer found. */
export const UNMATCHED_WORDS: Words<{ title: string; explanation: string; decided: (times: number) => string }> = {
  nl: {
    title: 'Besluiten zonder toezegging',
    explanation:
      'De zin waarover is besloten, wordt in geen document meer (of nog niet) als toezegging gelezen. De besluiten zijn bewaard en gelden weer zodra hij wordt gevonden.',
    decided: (times) => (times === 1 ? '1 besluit' : `${times} besluiten`),
  },
  en: {
    title: 'Decisions without a promise',
    explanation:
      'The sentence that was decided on is no longer (or not yet) read as a promise in any document. The decisions are kept and hold again as soon as it is found.',
    decided: (times) => (times === 1 ? '1 decision' : `${times} decisions`),
  },
}
