/** Words that lose the space between them at the joints of lines: `uwKamer`, `wordthier`, `hierovergeïnformeerd`. */
const GLUED = [
  /^(zullen|worden|wordt|zal|heeft|hebben|kan|wil)(?=(?:hier|daar|er|hierover|daarover|nader|nog|ook|dan|de|het|uw|een|in|door|ik|u|naar|aan|op|met|voor|duidelijk)$)/u,
  /^(deze|aan|met|uw|de|ik|en|dat|het|in|op|naar|van|mijn)(?=(?:kamer|zal|zullen|wordt|worden|ik|gesprek|gesprekken|overleg|kabinet|minister|staatssecretaris|tweede|eerste)$)/u,
  /^(zullen|worden|wordt|zal|hierover|daarover|nader|kamer|ik|uw|u|en|nog|hiervan|daarvan|tijdig|verder|opnieuw|schriftelijk)(?=(?:ge|toege|aange|be)\p{L}{3,14}(?:d|t|en)$|(?:informeren|sturen|toesturen|berichten|zenden|rapporteren|delen|doen|komen|kunnen|worden)$)/u,
  /^(?:(dit|het)(?=moment$)|(commissie|raad|minister|ministers|leden|inspectie|staatssecretaris)(?=(?:van|voor)$))/u,
  /^(\p{L}{2,24}(?:besluit|rapport|onderzoek|plan|wetsvoorstel|brief|notitie|advies|studie|evaluatie))(?=ge\p{L}{3,12}(?:d|t)$)/u,
]
/** Whole words that begin like two. */
const WHOLE = /^(?:ender|en(?:gesteld|kel)|inde|dekamer|uitgesproken|wordend|heteinde|aangegeven|vandaar)$/u

/** Where two glued words part, 0 when the (lower-case) word is whole. */
export function findGlue(lower: string): number {
  if (lower.length < 5 || lower.length > 44 || WHOLE.test(lower)) return 0
  for (const pattern of GLUED) {
    const found = pattern.exec(lower)
    const left = found?.[1] ?? found?.[2]
    if (left !== undefined) return left.length
  }
  return 0
}
