/** Parts of words without which no rule can find anything; cheap, because few sentences have one. */
const CUE =
  /toeg?e?zeg|oezegging|zegden? |[Mm]otie|kondig|angegeven|gemeld|bericht|gedeeld|weten|geschreven|gezegd|geïnformeerd|toegelicht|opgenomen|vermeld|angaf|fspra|fgesproken|verzocht|reactie|standpunt|oornemen|oorgenomen|[Kk]amerbrief|kabinetsbrief|streefde|streven|was …|bedoeling|planning|verwachting|inzet|loofd|[Ss]turen|informeren|zenden|komen met/u

/** Whether a sentence is worth the rules' time. */
export function mayReport(text: string): boolean {
  return CUE.test(text)
}
