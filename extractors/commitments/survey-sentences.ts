import type { DocumentKind, Sentence } from '../types'
import { mayPromise } from './gate'
import { surveyWords } from './survey'
import { buildWords, isQuestion, type Word } from './words'

/** What one look at the words of all sentences tells, by the index of the sentence. */
export interface SurveyedSentences {
  /** Bits of `CUE_BITS`. */
  signs: Int32Array
  /** The words of a sentence that may promise something; null for the many that cannot. */
  words: (readonly Word[] | null)[]
}

/** Looks at each sentence once, for `readCommitments` and `readAcknowledgements` both. */
export function surveySentences(sentences: readonly Sentence[], kind: DocumentKind): SurveyedSentences {
  const isDebate = kind === 'debate'
  const signs = new Int32Array(sentences.length)
  const words = sentences.map(({ text }, index) => {
    const survey = surveyWords(text)
    signs[index] = survey.signs
    return mayPromise(survey.signs, survey.verbs, isDebate) && !isQuestion(text) ? buildWords(text, survey) : null
  })
  return { signs, words }
}
