import type { Extraction } from '#extractors/types'

/** A made-up letter of 1 November 2018 with these promises, each due on 31 December 2018. */
export function makeExtraction(
  id: string,
  quotes: string[],
  { title = 'Een brief', office = null }: { title?: string; office?: string | null } = {},
): Extraction {
  let text = ''
  const commitments: Extraction['commitments'] = []
  const blocks: Extraction['document']['blocks'] = []
  for (const [index, quote] of quotes.entries()) {
    const [start, end] = [text.length, text.length + quote.length]
    text += `${quote}\n\n`
    blocks.push({ kind: 'paragraph', start, end })
    commitments.push({
      ...{ id: `${id}.${index.toString(16).padStart(4, '0')}`, quote, start, end, kind: 'inform', certainty: 'sure' },
      ...{ actor: { type: office === null ? 'signer' : 'agency', name: office }, recipient: 'TK', madeTo: [] },
      ...{ strength: 'firm', conditional: false, rule: 'kamer-informeren', repeats: [] },
      deadline: {
        ...{ words: quote.slice(0, 5), start, end: start + 5, type: 'month', earliest: '2018-11-01' },
        ...{ latest: '2018-12-31', rule: 'maand', convention: null, basis: null, source: null },
        ...{ readings: [], occurrences: [] },
      },
    })
  }
  const document: Extraction['document'] = {
    ...{ id, date: '2018-11-01', kind: 'letter', title, dossier: '99010', number: '1', aanhangsel: null },
    ...{ officeHolders: [], ministries: ['BZK'], to: 'TK', url: null, askedBy: [], problems: [], text, blocks },
  }
  return { document, commitments, acknowledgements: [] }
}
