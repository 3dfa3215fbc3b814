/** Parts of words without which no rule can find anything; cheap, because few sentences have one. */
const CUE =
  /toeg?e?zeg|oezegging|zegden? |[Mm]otie|kondig|angegeven|gemeld|bericht|gedeeld|weten|geschreven|gezegd|geïnformeerd|toegelicht|opgenomen|vermeld|angaf|fspra|fgesproken|verzocht|reactie|standpunt|oornemen|oorgenomen|[Kk]amerbrief|kabinetsbrief|streefde|streven|was …|bedoeling|planning|verwachting|inzet|loofd|vooruitzicht|[Ss]turen|informeren|zenden|komen met/u

/** The same cues as a single word may hold them: the prefilter looks at words, each once. */
const CUE_WORD = new RegExp(
  CUE.source
    .split('|')
    .map((cue) => cue.split(' ')[0])
    .join('|'),
  'u',
)

/** Whether a word may belong to a sentence that reports an earlier promise. */
export function isReportingWord(word: string): boolean {
  return CUE_WORD.test(word)
}

/** Whether a sentence is worth the rules' time. */
export function mayReport(text: string): boolean {
  return CUE.test(text)
}
