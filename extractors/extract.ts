import { readAcknowledgements } from './acknowledgements/read'
import { readCommitments } from './commitments/read'
import { surveySentences } from './commitments/survey'
import { splitSentences } from './sentences/split'
import type { Extraction, ParsedDocument } from './types'

/** Reads the promises of a document and what it says of earlier ones. */
export function extract(document: ParsedDocument): Extraction {
  const sentences = splitSentences(document)
  const cues = surveySentences(sentences)
  return {
    document,
    commitments: readCommitments(document, sentences, { cues }),
    acknowledgements: readAcknowledgements(document, sentences, { cues }),
  }
}
