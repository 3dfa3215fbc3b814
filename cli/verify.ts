import type { Command } from './command'

export const verifyCommand: Command = {
  name: 'verify',
  about:
    'Controleert of de besluiten van mensen nog zijn zoals ze zijn vastgelegd, en of elk besluit nog bij een toezegging hoort.',
  options: { hoofd: { value: 'HASH', about: 'de hash van het laatste besluit zoals die eerder is genoteerd' } },
  notes: [
    'Drukt de hash van het laatste besluit af: bewaar die elders om te zien of er aan het einde iets is weggehaald.',
  ],
  async run(input) {
    const { databasePath, openDatabase } = await import('#db/open.server')
    const { listDecisions, verifyDecisions } = await import('#db/decision-log.server')
    const { listUnmatched } = await import('#db/tracking.server')
    const db = openDatabase(databasePath(process.env), { readonly: true })
    const problems = verifyDecisions(db).map(({ number, problem }) => `besluit ${number} ${problem}`)
    const log = listDecisions(db)
    const noted = input.text('hoofd')
    if (noted !== null && !log.some((decision) => decision.hash === noted)) {
      problems.push(`het besluit met hash ${noted} staat er niet meer`)
    }
    const unmatched = listUnmatched(db)
    db.$client.close()
    for (const problem of problems) console.error(problem)
    for (const { commitment, quote, decisions } of unmatched) {
      console.error(
        `let op: ${commitment} staat in geen document; bewaard: ${decisions} × besloten over «${oneLine(quote)}»`,
      )
    }
    if (problems.length === 0)
      console.log(`${log.length} besluiten, ongewijzigd. Laatste hash: ${log.at(-1)?.hash ?? '-'}`)
    return problems.length > 0 ? 1 : 0
  },
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`
}
