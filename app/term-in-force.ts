import type { ListedDeadline } from '#db/contract'

/**
 * True when the last day in force does not follow from the promise's own words: a later paper or a person set it. Then
 * neither the words nor their rule may stand beside it as if it did.
 */
export function isSetLater({ latest, firstLatest }: Pick<ListedDeadline, 'latest' | 'firstLatest'>): boolean {
  return latest !== null && latest !== firstLatest
}
