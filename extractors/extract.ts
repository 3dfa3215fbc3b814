import { readAcknowledgements } from './acknowledgements/read'
import { readCommitments } from './commitments/read'
import { surveySentences } from './commitments/survey-sentences'
import { splitSentences } from './sentences/split'
import type { Extraction, ParsedDocument } from './types'

/** Reads the promises of a document and what it says of earlier ones. */
export function extract(document: ParsedDocument): Extraction {
  const sentences = splitSentences(document)
  const surveyed = surveySentences(sentences, document.kind)
  return {
    document,
    commitments: readCommitments(document, sentences, { surveyed }),
    acknowledgements: readAcknowledgements(document, sentences, { surveyed }),
  }
}
