import { exportText } from '#extractors/published-text'
import type { ListedCommitment } from './contract'

/** A promise as every export and the command give it: its words without how to reach a person. */
export function withoutPersonalData(item: ListedCommitment): ListedCommitment {
  const { document } = item
  const title = document.title === null ? null : exportText(document.title)
  return { ...item, quote: exportText(item.quote), document: { ...document, title } }
}
